import { type Problem } from '../model/types.js';
import { DirectoryError, type DirectoryErrorKind, type Query } from '../model/directory-types.js';
import type { DirectorySource, OpenOptions } from './open-directory.js';

/** What can be asked of the worker. `open` comes first, once. */
export type Call =
  | { method: 'open'; source: DirectorySource; options: OpenOptions }
  | { method: 'search'; query: Query }
  | { method: 'service'; serviceId: string }
  | { method: 'suggest'; text: string };

/** To the worker: a call, that the answer to one is no longer wanted, or that no more will come. */
export type WorkerRequest =
  ({ id: number } & Call) | { id: number; method: 'abort' } | { id: number; method: 'close' };

/** The id of the message that the worker sends by itself, when it has started. Calls count on. */
export const startedId = 0;

/** The id of the messages by which it tells that a live directory has more services than it had. */
export const changedId = -1;

/** From the worker, one for each call that was not aborted. */
export type WorkerResponse =
  { id: number; result: unknown } | { id: number; error: SerialisedError };

/** What `open` answers. */
export interface OpenResult {
  size: number;
  problems: Problem[];
}

/** Errors lose their class and fields on the way between threads. */
export interface SerialisedError {
  message: string;
  directory?: { kind: DirectoryErrorKind; path: string; reason: string };
}

export function serialiseError(error: unknown): SerialisedError {
  if (error instanceof DirectoryError) {
    const { kind, path, reason, message } = error;
    return { message, directory: { kind, path, reason } };
  }
  return { message: error instanceof Error ? error.message : String(error) };
}

export function deserialiseError({ message, directory }: SerialisedError): Error {
  if (!directory) return new Error(message);
  return new DirectoryError(directory.kind, directory.path, directory.reason);
}
