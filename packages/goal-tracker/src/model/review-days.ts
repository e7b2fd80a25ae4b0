import { addDays, daysBetween } from './dates.js';
import type { Plan } from './plan.js';

/** Length of a plan in days: six weeks, the usual limit of free reablement. */
export const PLAN_DAYS = 42;

/** Days of the plan on which a review is due; one that is extended has more of them, a week apart. */
export const REVIEW_DAYS: readonly number[] = [7, 14, 21, 28, 35, 42];

/** Day of the check that the person is still at home: 12 weeks, as ASCOF 2D counts. */
export const FOLLOW_UP_DAY = 84;

/** Whether a review can be due on a day of a plan, extended or not. */
export const isReviewDay = (day: number): boolean =>
  day % 7 === 0 && day > 0 && day <= FOLLOW_UP_DAY;

/** The last day that is planned: day 42, or that of the newest extension. */
export function plannedEnd(start: string, { extensions }: Pick<Plan, 'extensions'>): string {
  const sixWeeks = addDays(start, PLAN_DAYS);
  const until = extensions.at(-1)?.until ?? sixWeeks;
  return until > sixWeeks ? until : sixWeeks;
}

/**
 * The days of a plan's weekly reviews: to the last day that is planned, and before day 84, whose
 * check is in the place of one.
 */
export function weeklyDays({ start, extensions }: Pick<Plan, 'start' | 'extensions'>): number[] {
  const days = start === undefined ? 0 : daysBetween(start, plannedEnd(start, { extensions }));
  const weeks = Math.floor(Math.min(days, FOLLOW_UP_DAY - 1) / 7);
  return Array.from({ length: weeks }, (_, week) => (week + 1) * 7);
}

/** Whether a plan has a review on a day of it. */
export const hasReview = (plan: Pick<Plan, 'start' | 'extensions'>, day: number): boolean =>
  day === FOLLOW_UP_DAY || weeklyDays(plan).includes(day);
