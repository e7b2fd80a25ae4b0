export { readQuery, writeQuery } from './model/query.js';
export * from './model/types.js';
export type { DirectorySource, OpenOptions } from './openDirectory.js';
export { createWorkerDirectory, type WorkerDirectory } from './workerDirectory.js';
export type { OpenResult } from './workerProtocol.js';
