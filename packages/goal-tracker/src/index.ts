export { CouncilGoalTracker } from './goal-tracker.js';
export { cy, en, type Messages } from './messages/index.js';
export type { Party, PlanEvent, RatingGiven, Role } from './model/events.js';
export type { Reader } from './reader.js';
export type { ViewContext, Words } from './views/context.js';
