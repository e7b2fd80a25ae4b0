/** Length of a plan in days: six weeks, the usual limit of free reablement. */
export const PLAN_DAYS = 42;

/** Days of the plan on which a review is due. */
export const REVIEW_DAYS: readonly number[] = [7, 14, 21, 28, 35, 42];

/** Day of the check that the person is still at home: 12 weeks, as ASCOF 2D counts. */
export const FOLLOW_UP_DAY = 84;

/** Whether a review is due on a day of the plan. */
export const isReviewDay = (day: number): boolean => [...REVIEW_DAYS, FOLLOW_UP_DAY].includes(day);
