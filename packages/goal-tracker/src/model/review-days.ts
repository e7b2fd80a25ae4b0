/** Length of a plan in days: six weeks, the usual limit of free reablement. */
export const PLAN_DAYS = 42;

/** Days of the plan on which a review is due; one that is extended has more of them, a week apart. */
export const REVIEW_DAYS: readonly number[] = [7, 14, 21, 28, 35, 42];

/** Day of the check that the person is still at home: 12 weeks, as ASCOF 2D counts. */
export const FOLLOW_UP_DAY = 84;

/** Whether a review can be due on a day of the plan, extended or not. */
export const isReviewDay = (day: number): boolean =>
  day % 7 === 0 && day > 0 && day <= FOLLOW_UP_DAY;
