export { CouncilGoalTracker } from './goal-tracker.js';
export { en } from './messages/en.js';
export { cy } from './messages/cy.js';
export type { Party, PlanEvent, RatingGiven, Role } from './model/events.js';
export { chartView } from './views/chart-view.js';
export type { ViewContext, Words } from './views/context.js';
