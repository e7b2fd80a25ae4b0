const MINUTE = 60_000;

/** Minutes without activity after which answers on a shared device are deleted. */
export const MINUTES = 20;
/** Minutes before that, when the person is warned. WCAG 2.2.1 asks for 20 seconds at least. */
export const WARNING_MINUTES = 5;

/** How it stands with a time limit. */
export type Inactivity =
  | { readonly state: 'active' | 'over' }
  | {
      readonly state: 'warned';
      /** Minutes left, rounded up. */
      readonly minutes: number;
    };

/**
 * How it stands by the clock: timers stop while a laptop sleeps.
 * @param last when the person did something last, in milliseconds since 1970
 */
export function inactivity(last: number, now: number): Inactivity {
  const left = last + MINUTES * MINUTE - now;
  if (left <= 0) return { state: 'over' };
  if (left > WARNING_MINUTES * MINUTE) return { state: 'active' };
  return { state: 'warned', minutes: Math.ceil(left / MINUTE) };
}
