export { en, cy } from './messages/index.js';
export type { Messages } from './messages/index.js';
export { readQuery, writeQuery } from './model/query.js';
export * from './model/types.js';
export type { DirectorySource, OpenOptions } from './worker/open-directory.js';
export { answer, type LogProblem, type Outcome } from './outcome.js';
export { CouncilServiceFinder } from './service-finder.js';
export { createWorkerDirectory, type WorkerDirectory } from './worker/worker-directory.js';
export type { OpenResult } from './worker/protocol.js';
