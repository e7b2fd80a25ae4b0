import { sleep } from '../http/abortable.js';
import { FetchError, fetchText } from '../http/fetch-text.js';
import { isWorthRetrying } from '../http/retry.js';

/** How places are fetched. */
export interface FetchOptions {
  /** The platform's own unless told. */
  fetch?: typeof globalThis.fetch | undefined;
  /** How long an answer may take, in milliseconds; 5 seconds unless told. */
  timeout?: number | undefined;
  /** How often to ask again when there is none, or the server has failed; once unless told. */
  retries?: number | undefined;
}

/** Milliseconds before asking again; twice as long each time. */
const pause = 300;

/**
 * @returns the body; undefined for a 404
 * @throws {Error} when there is no answer but failures; the signal's reason when aborted
 */
export async function getText(
  url: string,
  { fetch, timeout = 5_000, retries = 1 }: FetchOptions,
  signal?: AbortSignal,
): Promise<string | undefined> {
  for (let attempt = 0; ; attempt++) {
    try {
      // Addresses of the finder's pages say what is looked for.
      return await fetchText(url, { fetch, timeout, referrerPolicy: 'no-referrer' }, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof FetchError)) throw error;
      const { status } = error.response ?? {};
      if (status === 404) return undefined;
      const again = status === undefined || isWorthRetrying(status);
      if (attempt >= retries || !again) throw error.cause ?? error;
      await sleep(pause * 2 ** attempt, signal);
    }
  }
}
