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
  options: FetchOptions,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const { retries = 1 } = options;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await getOnce(url, options, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (attempt >= retries || error instanceof RefusedError) throw error;
      await sleep(pause * 2 ** attempt, signal);
    }
  }
}

/** Ends early when aborted. */
function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    signal?.addEventListener('abort', wake);
  });
}

/** The server will not answer better when asked again. */
class RefusedError extends Error {}

async function getOnce(
  url: string,
  { fetch = globalThis.fetch, timeout = 5_000 }: FetchOptions,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  // Not AbortSignal.any, which browsers of 2023 do not have.
  const controller = new AbortController();
  const cancel = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => {
    controller.abort(new Error(`${url}: no answer in ${timeout / 1000} s`));
  }, timeout);
  signal?.addEventListener('abort', cancel);
  try {
    const response = await fetch(url, {
      signal: controller.signal,
      // Addresses of the finder's pages say what is looked for.
      referrerPolicy: 'no-referrer',
    });
    if (response.ok) return await response.text();
    await response.body?.cancel();
    if (response.status === 404) return undefined;
    const again = response.status >= 500 || response.status === 429;
    const reason = `${url}: the server answered ${response.status}`;
    throw again ? new Error(reason) : new RefusedError(reason);
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}
