/**
 * Waits for what may take its time, but no longer than the signals allow.
 *
 * @param start is given one signal for all of them: AbortSignal.any is not in browsers of 2023
 * @returns rejected with the reason of the first signal that is aborted
 */
export async function abortable<Result>(
  start: (stop: AbortSignal) => Promise<Result>,
  ...signals: (AbortSignal | undefined)[]
): Promise<Result> {
  for (const signal of signals) signal?.throwIfAborted();
  const stop = new AbortController();
  return new Promise<Result>((resolve, reject) => {
    const forget = signals.map((signal) => {
      const abort = () => {
        stop.abort(signal?.reason);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort);
      return () => signal?.removeEventListener('abort', abort);
    });
    start(stop.signal)
      .then(resolve, reject)
      .finally(() => forget.forEach((call) => call()));
  });
}

/** @returns rejected with the signal's reason when aborted */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return abortable(
    (stop) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        stop.addEventListener('abort', () => clearTimeout(timer));
      }),
    signal,
  );
}
