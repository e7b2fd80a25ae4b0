import { PLAN_TIME_ZONE, todayIn } from './dates.js';
import type { EventBase, RatingGiven, Role } from './events.js';
import type { Goal, Plan } from './plan.js';

/** The day on which something happened, where the plan is. */
export const dayGiven = ({ given }: Pick<EventBase, 'given'>): string =>
  todayIn(PLAN_TIME_ZONE, new Date(given));

/** What one voice said of a goal, oldest first. */
export const ratingsBy = ({ ratings }: Pick<Goal, 'ratings'>, voice: Role): RatingGiven[] =>
  ratings.filter(({ author }) => author.role === voice);

/**
 * What one voice says of a goal: its newest rating, and of a plan that has ended its newest up to
 * that day, since what is said at the check after it is not what the plan achieved.
 */
export function ratingAtEnd(
  goal: Pick<Goal, 'ratings'>,
  voice: Role,
  { ended }: Pick<Plan, 'ended'>,
): RatingGiven | undefined {
  const last = ended && dayGiven(ended);
  return ratingsBy(goal, voice).findLast(
    (rating) => last === undefined || dayGiven(rating) <= last,
  );
}
