import { bankHolidays, isWeekend, nextDay, type BankHolidays } from './bank-holidays.js';
import { addDays, daysBetween } from './dates.js';
import type { ReviewHeld } from './events.js';
import type { Plan } from './plan.js';
import { dayGiven } from './ratings.js';
import { FOLLOW_UP_DAY, plannedEnd, weeklyDays } from './review-days.js';

/** How it stands with a review. A plan that ended early needs no later weekly reviews. */
export type ReviewState = 'upcoming' | 'due' | 'overdue' | 'held' | 'not-needed';

/** Why a review is not due on its own day. */
export interface MovedReview {
  /** Its own day, `YYYY-MM-DD`: no working day. */
  readonly from: string;
  readonly because: 'weekend' | 'bank-holiday';
}

/** A review that belongs to the plan. */
export interface ScheduledReview {
  /** Day of the plan that it belongs to, and is known by: 7, 14 … */
  readonly day: number;
  /** The day it is due on, `YYYY-MM-DD`: that day, or the next working day. */
  readonly date: string;
  readonly moved?: MovedReview;
  readonly state: ReviewState;
  /** Days since it was due, where it is overdue. */
  readonly daysOverdue?: number;
  /** The review, once held; the newest, if several. */
  readonly held?: ReviewHeld;
}

/** Where a plan is in its time. */
export interface Schedule {
  /** Day 0, `YYYY-MM-DD`. */
  readonly start: string;
  /** The last day: day 42, that of an extension, or the day it ended if that was earlier. */
  readonly end: string;
  /** Days since the start: 0 on the first day, negative before it. */
  readonly day: number;
  /** Length of the plan in days: "day 17 of 42"; more than 42 once it is extended. */
  readonly days: number;
  /** From 1, while it runs: days 0–6 are week 1; the last day still is in the week before it. */
  readonly week?: number;
  readonly phase: 'before' | 'running' | 'finished' | 'ended-early';
  /** The weekly reviews: six, more in a plan that is extended. */
  readonly reviews: readonly ScheduledReview[];
  /** The check at day 84. */
  readonly followUp: ScheduledReview;
}

/**
 * Where a plan is on a day.
 * @param today `YYYY-MM-DD`, see {@link todayIn}
 * @param holidays bank holidays: those of England and Wales if left out. In years that are not on GOV.UK's
 *   list yet they follow the rule (see {@link bankHolidays}), so that a review may move once the list is out
 * @returns undefined for a plan that has not got a start
 * @throws RangeError where `today` is not a day
 */
export function schedule(
  plan: Plan,
  today: string,
  holidays: BankHolidays = {},
): Schedule | undefined {
  const { start } = plan;
  if (start === undefined) return undefined;
  const day = daysBetween(start, today);
  const last = plannedEnd(start, plan);
  const endedOn = plan.ended && dayGiven(plan.ended);
  const endedEarly = endedOn !== undefined && endedOn < last;
  const end = endedEarly ? endedOn : last;
  const days = daysBetween(start, last);
  const isBankHoliday = bankHolidays(holidays);
  const isFree = (date: string) => isWeekend(date) || isBankHoliday(date);

  const review = (reviewDay: number, isNeeded: boolean): ScheduledReview => {
    const from = addDays(start, reviewDay);
    const date = nextDay(from, (one) => !isFree(one));
    const because = isBankHoliday(from) ? 'bank-holiday' : 'weekend';
    const moved: MovedReview | undefined = date === from ? undefined : { from, because };
    const when = { day: reviewDay, date, ...(moved && { moved }) };
    const held = plan.reviews.findLast((one) => one.day === reviewDay);
    if (held) return { ...when, state: 'held', held };
    if (!isNeeded) return { ...when, state: 'not-needed' };
    if (today <= date) return { ...when, state: today === date ? 'due' : 'upcoming' };
    return { ...when, state: 'overdue', daysOverdue: daysBetween(date, today) };
  };

  const phase =
    day < 0
      ? 'before'
      : endedEarly && today >= end
        ? 'ended-early'
        : day > days || (endedOn !== undefined && today >= last)
          ? 'finished'
          : 'running';
  return {
    start,
    end,
    day,
    days,
    ...(phase === 'running' && { week: Math.min(Math.floor(day / 7) + 1, Math.ceil(days / 7)) }),
    phase,
    reviews: weeklyDays(plan).map((reviewDay) =>
      review(reviewDay, !endedEarly || addDays(start, reviewDay) <= end),
    ),
    followUp: review(FOLLOW_UP_DAY, true),
  };
}
