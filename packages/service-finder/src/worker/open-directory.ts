import { createDirectory, type DirectoryOptions } from '../model/search/directory.js';
import { loadIndex, type LoadedDirectory } from '../model/search/saved-index.js';
import { readServices } from '../model/readers/read-services.js';
import { fetchText, parseJson } from '../model/http/fetch-text.js';
import { type Problem, type Service } from '../model/types.js';
import { DirectoryError, type Directory } from '../model/directory-types.js';

/**
 * Where services come from: an address of Open Referral UK JSON, services read already, or a live
 * Open Referral UK API.
 */
export type DirectorySource = string | readonly Service[] | LiveSource;

export interface LiveSource {
  /** Address of the API. */
  endpoint: string;
}

/** Sent to the worker, so data only. */
export interface OpenOptions extends Pick<
  DirectoryOptions,
  'pageSize' | 'needs' | 'categories' | 'holidays'
> {
  /**
   * Address of the text index of the services at `source`, which `council-services index` makes.
   * One that cannot be used is a problem, and the services are indexed here.
   */
  index?: string;
  /** Asks a live API for nothing that a person looks for. */
  keepPrivate?: boolean;
  /** How long the server may take, in milliseconds; 20 seconds unless told. */
  timeout?: number;
}

export interface OpenedDirectory {
  directory: Directory;
  /** Number of services read, listed or not; of a live directory those that have come so far. */
  size: number;
  /** What in the data could not be taken as it was. */
  problems: Problem[];
  /** Ends what goes on in the background. */
  close(): void;
}

/**
 * Fetches, reads and indexes a directory; in a worker, or without one where it runs.
 *
 * @param onChange a live directory has more services than it had
 * @throws {DirectoryError} when there is nothing to search at the address
 */
export async function openDirectory(
  source: DirectorySource,
  options: OpenOptions = {},
  signal?: AbortSignal,
  onChange?: () => void,
): Promise<OpenedDirectory> {
  if (isLive(source)) return openLive(source, options, signal, onChange);
  const { index, timeout = 20_000, ...directoryOptions } = options;
  const headers = { accept: 'application/json' };
  const fetching = (address: string) => fetchText(address, { headers, timeout }, signal);
  // On its way with the services; what becomes of it is seen when there is something to index.
  const saved = index === undefined ? undefined : fetching(index).catch(problemOf(index));
  const { services, problems } =
    typeof source === 'string'
      ? read(parseJson(await fetching(source), source), source)
      : { services: source, problems: [] };
  const text = await saved;
  signal?.throwIfAborted();
  const indexed = indexServices(services, text, directoryOptions);
  return {
    directory: indexed.directory,
    size: services.length,
    problems: [
      ...problems,
      ...indexed.problems.map((problem) => ({ ...problem, path: index ?? '' })),
    ],
    close: () => undefined,
  };
}

/** @param saved the text of a saved index, or why there is none */
function indexServices(
  services: readonly Service[],
  saved: string | Problem | undefined,
  options: DirectoryOptions,
): LoadedDirectory {
  if (typeof saved === 'string') return loadIndex(services, saved, options);
  return { directory: createDirectory(services, options), problems: saved ? [saved] : [] };
}

function problemOf(path: string): (error: unknown) => Problem {
  return (error) => ({
    path,
    reason: error instanceof DirectoryError ? error.reason : String(error),
    action: 'value left out',
  });
}

async function openLive(
  { endpoint }: LiveSource,
  options: OpenOptions,
  signal?: AbortSignal,
  onChange?: () => void,
): Promise<OpenedDirectory> {
  // Most directories are files, and have no need of it.
  const { connectDirectory } = await import('../model/live/connect-directory.js');
  const directory = connectDirectory(endpoint, { ...options, ...(onChange && { onChange }) });
  const close = () => directory.close();
  signal?.addEventListener('abort', close);
  if (signal?.aborted) close();
  try {
    await directory.ready;
  } finally {
    signal?.removeEventListener('abort', close);
  }
  return { directory, size: directory.size, problems: [...directory.problems], close };
}

function isLive(source: DirectorySource): source is LiveSource {
  return typeof source === 'object' && 'endpoint' in source;
}

function read(json: unknown, src: string) {
  const result = readServices(json);
  const [first] = result.problems;
  // A list with nothing in it is a directory; one with nothing that can be read is not.
  if (result.services.length === 0 && first) {
    throw new DirectoryError('not-oruk', `${src} ${first.path}`, first.reason);
  }
  return result;
}
