import { createDirectory } from '../model/search/directory.js';
import { readServices } from '../model/readers/read-services.js';
import { connectDirectory } from '../model/live/connect-directory.js';
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

export interface OpenOptions {
  /** Services on a page; 10 unless told. */
  pageSize?: number;
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
  const { pageSize, timeout = 20_000 } = options;
  const { services, problems } =
    typeof source === 'string'
      ? read(await fetchJson(source, timeout, signal), source)
      : { services: source, problems: [] };
  const directory = createDirectory(services, pageSize === undefined ? {} : { pageSize });
  return { directory, size: services.length, problems, close: () => undefined };
}

async function openLive(
  { endpoint }: LiveSource,
  options: OpenOptions,
  signal?: AbortSignal,
  onChange?: () => void,
): Promise<OpenedDirectory> {
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

async function fetchJson(src: string, timeout: number, signal?: AbortSignal): Promise<unknown> {
  const controller = new AbortController();
  const cancel = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => {
    controller.abort(new DirectoryError('timeout', src, `no answer in ${timeout / 1000} s`));
  }, timeout);
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
  let text: string;
  try {
    const response = await fetch(src, {
      headers: { accept: 'application/json' },
      signal: controller.signal,
    });
    if (!response.ok) {
      const missing = response.status === 404 || response.status === 410;
      const kind = missing ? 'not-found' : 'network';
      throw new DirectoryError(kind, src, `the server answered ${response.status}`);
    }
    text = await response.text();
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw error instanceof DirectoryError
      ? error
      : new DirectoryError('network', src, reason(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DirectoryError('not-json', src, reason(error));
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
