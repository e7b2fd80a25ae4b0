import type { Series } from './chart.js';
import { dayOfPlan } from './dates.js';
import { inOrder } from './event-order.js';
import { LEVELS, PROMPTS, ROLES, type RatingGiven, type VisitRecorded } from './events.js';
import type { Goal } from './plan.js';
import type { GoalProgress } from './progress.js';

/** Ratings for a chart with a row for each level, the best on top. */
export const ratingSeries = ({ voices }: Pick<GoalProgress, 'voices'>): Series<RatingGiven>[] =>
  voices.map(({ voice, series }) => ({
    voice,
    points: series.map(({ day, level, rating }) => ({
      day,
      row: LEVELS.length - 1 - LEVELS.indexOf(level),
      source: rating,
    })),
  }));

/** What says how much help was needed. */
export type HelpSeen = RatingGiven | VisitRecorded;

/** Everything that says how much help a goal's task took, oldest first. */
export const helpSeen = ({ ratings, visits }: Pick<Goal, 'ratings' | 'visits'>): HelpSeen[] =>
  inOrder<HelpSeen>([...ratings, ...visits]);

/**
 * Help needed, for a chart with a row for each of {@link PROMPTS}, the least help on top.
 * @param start day 0 of the plan, `YYYY-MM-DD`
 */
export function helpSeries(goal: Goal, start: string): Series<HelpSeen>[] {
  const seen = helpSeen(goal);
  return ROLES.flatMap((voice): Series<HelpSeen>[] => {
    const points = seen
      .filter(({ author }) => author.role === voice)
      .map((source) => ({
        day: dayOfPlan(start, source.given),
        row: PROMPTS.indexOf(source.prompt),
        source,
      }));
    return points.length > 0 ? [{ voice, points }] : [];
  });
}
