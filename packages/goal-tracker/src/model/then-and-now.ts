import type { Level } from './events.js';
import type { GoalProgress } from './progress.js';

/** How the person sees a goal against where they began. */
export interface ThenAndNow {
  /** What was said of them at the start; undefined until levels are described. */
  readonly then?: string;
  /** What they say now, in the same words; undefined before they have said. */
  readonly now?: string;
  /**
   * What has come of it, as they see it: nothing to say of it where they have not said, or say that it
   * is harder now.
   */
  readonly step?: 'same' | 'on-the-way' | 'moved' | 'reached' | 'more';
}

/** Compares the person's newest rating with the start, in the described levels' own texts. */
export function thenAndNow({ goal: { scale }, voices }: GoalProgress): ThenAndNow {
  if (!scale) return {};
  const text = (level: Level) => scale.texts[level + 2];
  const then = text(scale.baseline);
  const own = voices.find(({ voice }) => voice === 'person')?.latest.rating;
  if (!own) return { ...(then && { then }) };
  const now = text(own.level);
  const step = stepOf(own.level, own.partly === true, scale.baseline);
  return { ...(then && { then }), ...(now && { now }), ...(step && { step }) };
}

function stepOf(level: Level, partly: boolean, baseline: Level): ThenAndNow['step'] {
  if (level < baseline) return undefined;
  if (level > 0) return 'more';
  if (level === 0) return 'reached';
  if (level > baseline) return 'moved';
  return partly ? 'on-the-way' : 'same';
}
