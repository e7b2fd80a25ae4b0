import type { PlanEvent, RatingGiven } from './model/events.js';

declare global {
  interface HTMLElementEventMap {
    /** Something was added to a plan. */
    'council-goal-event': CustomEvent<{ readonly event: PlanEvent }>;
    /** A goal was rated. */
    'council-goal-rated': CustomEvent<{ readonly event: RatingGiven }>;
  }
}
