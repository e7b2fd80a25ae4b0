import { DirectoryError } from '../model/directory-types.js';

/**
 * @param timeout in milliseconds, for all of it to come
 * @throws {DirectoryError} when it does not
 */
export async function fetchText(
  src: string,
  timeout: number,
  signal?: AbortSignal,
): Promise<string> {
  const controller = new AbortController();
  const cancel = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => {
    controller.abort(new DirectoryError('timeout', src, `no answer in ${timeout / 1000} s`));
  }, timeout);
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
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
    return await response.text();
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw error instanceof DirectoryError
      ? error
      : new DirectoryError('network', src, reason(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

/** @throws {DirectoryError} when it is not JSON */
export function parseJson(text: string, src: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DirectoryError('not-json', src, reason(error));
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
