/** Plans on a server: pages without script, and the address that the element sends to. */
export {
  createEventHandler,
  type Caller,
  type EventHandlerOptions,
} from './server/event-handler.js';
export { createCaseloadHandler, type CaseloadHandlerOptions } from './server/caseload-handler.js';
export { createGoalHandler, type GoalHandlerOptions } from './server/goal-handler.js';
export {
  createMemoryPlans,
  type Appended,
  type GoalStore,
  type KeptEvent,
  type KeptPlan,
} from './server/store.js';
