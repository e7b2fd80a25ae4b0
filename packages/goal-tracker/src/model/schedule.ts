import { addDays, daysBetween, PLAN_TIME_ZONE, todayIn } from './dates.js';
import type { ReviewHeld } from './events.js';
import type { Plan } from './plan.js';
import { FOLLOW_UP_DAY, PLAN_DAYS, REVIEW_DAYS } from './review-days.js';

/** How it stands with a review. A plan that ended early needs no later weekly reviews. */
export type ReviewState = 'upcoming' | 'due' | 'overdue' | 'held' | 'not-needed';

/** A review that belongs to the plan. */
export interface ScheduledReview {
  /** Day of the plan it is due on. */
  readonly day: number;
  /** That day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly state: ReviewState;
  /** The review, once held; the newest, if several. */
  readonly held?: ReviewHeld;
}

/** Where a plan is in its time. */
export interface Schedule {
  /** Day 0, `YYYY-MM-DD`. */
  readonly start: string;
  /** Day 42, or the day it ended if that was earlier. */
  readonly end: string;
  /** Days since the start: 0 on the first day, negative before it. */
  readonly day: number;
  /** Length of a plan in days, 42: "day 17 of 42". */
  readonly days: number;
  /** 1 to 6 while it runs: days 0–6 are week 1; day 42 still is week 6. */
  readonly week?: number;
  readonly phase: 'before' | 'running' | 'finished' | 'ended-early';
  /** The six weekly reviews. */
  readonly reviews: readonly ScheduledReview[];
  /** The check at day 84. */
  readonly followUp: ScheduledReview;
}

/**
 * Where a plan is on a day.
 * @param today `YYYY-MM-DD`, see {@link todayIn}
 * @returns undefined for a plan that has not got a start
 * @throws RangeError where `today` is not a day
 */
export function schedule(plan: Plan, today: string): Schedule | undefined {
  const { start, ended } = plan;
  if (start === undefined) return undefined;
  const day = daysBetween(start, today);
  const last = addDays(start, PLAN_DAYS);
  const endedOn = ended && todayIn(PLAN_TIME_ZONE, new Date(ended.given));
  const endedEarly = endedOn !== undefined && endedOn < last;
  const end = endedEarly ? endedOn : last;

  const review = (reviewDay: number, isNeeded: boolean): ScheduledReview => {
    const held = plan.reviews.findLast((one) => one.day === reviewDay);
    const date = addDays(start, reviewDay);
    if (held) return { day: reviewDay, date, state: 'held', held };
    if (!isNeeded) return { day: reviewDay, date, state: 'not-needed' };
    const state = today < date ? 'upcoming' : today === date ? 'due' : 'overdue';
    return { day: reviewDay, date, state };
  };

  const phase =
    day < 0
      ? 'before'
      : endedEarly && today >= end
        ? 'ended-early'
        : day > PLAN_DAYS || (ended && today >= last)
          ? 'finished'
          : 'running';
  return {
    start,
    end,
    day,
    days: PLAN_DAYS,
    ...(phase === 'running' && { week: Math.min(Math.floor(day / 7) + 1, PLAN_DAYS / 7) }),
    phase,
    reviews: REVIEW_DAYS.map((reviewDay) =>
      review(reviewDay, !endedEarly || addDays(start, reviewDay) <= end),
    ),
    followUp: review(FOLLOW_UP_DAY, true),
  };
}
