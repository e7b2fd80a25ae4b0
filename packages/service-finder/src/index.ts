export { en, cy } from './messages/index.js';
export type { Messages } from './messages/index.js';
export { readQuery, writeQuery } from './model/query.js';
export * from './model/types.js';
export type { DirectorySource, OpenOptions } from './openDirectory.js';
export { answer, type LogProblem, type Outcome } from './outcome.js';
export { CouncilServiceFinder } from './service-finder.js';
export { createWorkerDirectory, type WorkerDirectory } from './workerDirectory.js';
export type { OpenResult } from './workerProtocol.js';
