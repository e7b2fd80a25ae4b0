/** The form on a server: pages without script, and the address that the element sends to. */
export { createFormHandler, type FormHandlerOptions } from './server/form-handler.js';
export type { Submit } from './server/receiver.js';
export { createMemoryStore, type FormStore } from './server/store.js';
export {
  createSubmissionHandler,
  type SubmissionHandlerOptions,
} from './server/submission-handler.js';
