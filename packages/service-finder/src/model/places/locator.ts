import type { Place } from '../directory-types.js';

/** What came of looking for a place. Plain data. */
export type Located =
  | { kind: 'found'; place: Place }
  /** A postcode that is no longer in use, and where it was, if that is known. */
  | { kind: 'terminated'; place?: Place }
  /**
   * It has the form of a postcode, but is not known, as are those of new streets for some months.
   * The place is the district that it would be in, if there is such a one.
   */
  | { kind: 'unknown'; place?: Place }
  /** Not a postcode, nor the beginning of one: only this is the person's mistake. */
  | { kind: 'invalid' }
  /** It could not be looked up. The reason is for developers. */
  | { kind: 'failed'; reason: string };

/**
 * Finds the place that a postcode, a sector or an outward code names. Rejected with the signal's
 * reason when aborted, and by nothing else.
 */
export type Locator = (text: string, signal?: AbortSignal) => Promise<Located>;

/**
 * Asks the first locator, and the next one when it fails: a table of one's own where a service on
 * the internet does not answer.
 */
export function firstOf(locators: readonly Locator[]): Locator {
  return async (text, signal) => {
    const reasons: string[] = [];
    for (const locate of locators) {
      const located = await locate(text, signal);
      if (located.kind !== 'failed') return located;
      reasons.push(located.reason);
    }
    return { kind: 'failed', reason: reasons.join('; ') };
  };
}
