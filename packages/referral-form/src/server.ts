/** The form on a server: pages without script, and the address that the element sends to. */
import './model/whole-validators.js';

export type { RefusedAnswer } from './saved-form.js';
export { createFormHandler, type FormHandlerOptions } from './server/form-handler.js';
export type { CheckFile, FileProblem } from './server/inspect-file.js';
export type { SubmissionProblem } from './server/problem-with.js';
export type { Submit, SubmitContext, SubmitEquality } from './server/receiver.js';
export type { ResumeLink, ResumeOptions } from './server/resume/resume.js';
export { createMemoryStore, type FormStore } from './server/store.js';
export {
  SubmissionConflict,
  SubmissionRefused,
  TooManySubmissions,
} from './server/submit-errors.js';
export {
  createSubmissionHandler,
  type SubmissionHandlerOptions,
} from './server/submission-handler.js';
