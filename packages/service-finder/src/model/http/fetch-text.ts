import { DirectoryError, type DirectoryErrorKind } from '../directory-types.js';
import { abortable, sleep } from './abortable.js';
import { readText } from './read-text.js';

export interface FetchTextOptions extends Pick<RequestInit, 'headers' | 'referrerPolicy'> {
  /** In milliseconds, for all of it to come. */
  timeout: number;
  /** Of the answer; any size unless told. */
  maximumBytes?: number;
  /** The platform's own unless told. */
  fetch?: typeof globalThis.fetch | undefined;
  /** The clock; the platform's own unless told. */
  sleep?: typeof sleep;
}

/** Why nothing was fetched. */
export class FetchError extends DirectoryError {
  /** What the server answered, where that is no success. */
  readonly response: Pick<Response, 'status' | 'headers'> | undefined;
  /** The platform's own error, where it has one. */
  override readonly cause: unknown;

  constructor(
    kind: DirectoryErrorKind,
    url: string,
    reason: string,
    { response, cause }: { response?: Response; cause?: unknown } = {},
  ) {
    super(kind, url, reason);
    this.response = response;
    this.cause = cause;
  }
}

/**
 * Asks once for a text, and waits no longer than is allowed.
 *
 * @throws {FetchError} when it does not come
 * @throws the signal's reason when aborted
 */
export async function fetchText(
  url: string,
  { timeout, sleep: wait = sleep, ...options }: FetchTextOptions,
  signal?: AbortSignal,
): Promise<string> {
  const done = new AbortController();
  return abortable(async (stop) => {
    const controller = new AbortController();
    stop.addEventListener('abort', () => controller.abort(stop.reason));
    const late = wait(timeout, done.signal).then(() => {
      const error = new FetchError('timeout', url, `no answer in ${timeout / 1000} s`);
      controller.abort(error);
      throw error;
    });
    try {
      // The race is for a fetch that takes no notice of its signal.
      return await Promise.race([read(url, options, controller.signal), late]);
    } finally {
      done.abort();
      late.catch(() => undefined);
    }
  }, signal);
}

async function read(
  url: string,
  {
    fetch = globalThis.fetch,
    maximumBytes = Infinity,
    ...init
  }: Omit<FetchTextOptions, 'timeout' | 'sleep'>,
  signal: AbortSignal,
): Promise<string> {
  try {
    const response = await fetch(url, { ...init, signal });
    if (!response.ok) {
      // Not waited for: it may take as long as the body.
      void response.body?.cancel().catch(() => undefined);
      const { status } = response;
      const kind = status === 404 || status === 410 ? 'not-found' : 'network';
      throw new FetchError(kind, url, `the server answered ${status}`, { response });
    }
    const text = await readText(response, maximumBytes);
    if (text !== undefined) return text;
    const reason = `the answer is larger than ${maximumBytes / 1024 ** 2} MB`;
    throw new FetchError('not-oruk', url, reason);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof FetchError) throw error;
    // Also what a browser does not allow to be read: CORS.
    throw causedBy(error, 'network', url);
  }
}

/** @throws {FetchError} when it is not JSON */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw causedBy(error, 'not-json', url);
  }
}

function causedBy(cause: unknown, kind: DirectoryErrorKind, url: string): FetchError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FetchError(kind, url, reason, { cause });
}
