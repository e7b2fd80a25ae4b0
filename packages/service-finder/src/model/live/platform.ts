import { sleep } from '../http/abortable.js';

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
  sleep,
  random: () => Math.random(),
};

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
