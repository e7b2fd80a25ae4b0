/** What a live directory needs of the world around it. Tests give a world of their own. */
export interface Platform {
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** Rejected with the signal's reason when aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0, less than 1. */
  random(): number;
}

export const realPlatform: Platform = {
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    abortable(
      (stop) =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          stop.addEventListener('abort', () => clearTimeout(timer));
        }),
      signal,
    ),
  random: () => Math.random(),
};

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

/** The result, or undefined when it takes longer. What is late goes on, and is nobody's failure. */
export async function within<Result>(
  milliseconds: number,
  promise: Promise<Result>,
  { sleep }: Platform,
): Promise<Result | undefined> {
  const done = new AbortController();
  const late = sleep(milliseconds, done.signal).catch(() => undefined);
  try {
    return (await Promise.race([promise, late])) ?? undefined;
  } finally {
    done.abort();
    promise.catch(() => undefined);
  }
}

/** Calls for each of the items, so many at a time. Rejected by the first call that is rejected. */
export async function eachOf<Item>(
  items: Iterable<Item>,
  concurrency: number,
  call: (item: Item) => Promise<void>,
): Promise<void> {
  // One iterator for all: each takes the next when it has finished one.
  const remaining = items[Symbol.iterator]();
  const take = async () => {
    for (let next = remaining.next(); !next.done; next = remaining.next()) await call(next.value);
  };
  await Promise.all(Array.from({ length: concurrency }, take));
}
