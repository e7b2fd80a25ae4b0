import { DirectoryError, type DirectoryErrorKind } from '../directory-types.js';
import { abortable } from '../http/abortable.js';
import { FetchError, fetchText, parseJson } from '../http/fetch-text.js';
import { isWorthRetrying, readRetryAfter, retryDelay } from '../http/retry.js';
import type { Platform } from './platform.js';

const maximumAttempts = 3;
/** The longest that a feed may make a person wait; one that wants longer is left alone until then. */
const longestWait = 30_000;
/** No feed is left alone for longer than this, whatever it says. */
const longestHold = 60 * 60_000;
/** Of one answer. A hundred full records are some 600 kB. */
const maximumBytes = 16 * 1024 ** 2;

/** A feed's failure to answer. */
export class FeedError extends DirectoryError {
  constructor(
    kind: DirectoryErrorKind,
    url: string,
    reason: string,
    /** HTTP status, where the feed answered with one that is no success. */
    readonly status?: number,
    readonly worthRetrying = false,
  ) {
    super(kind, url, reason);
  }
}

/** A request on its way, and how many wait for it. */
interface Flight {
  answer: Promise<unknown>;
  controller: AbortController;
  waiting: number;
}

/**
 * Asks a feed for JSON with the patience that live feeds need: asks again after a failure, waits as
 * long as `Retry-After` says, gives up on what takes too long or is too big, and does not ask twice
 * for what is on its way.
 */
export class FeedClient {
  /** Of all answers so far. */
  charactersRead = 0;
  readonly #flights = new Map<string, Flight>();
  /** The feed asked to be left alone until then. */
  #heldUntil = 0;

  /** @param timeout of one request with its body, in milliseconds */
  constructor(
    readonly platform: Platform,
    readonly timeout: number,
  ) {}

  /**
   * @param signal ends the wait, and the request when nobody else waits for it
   * @throws {FeedError} when there is no JSON to be had
   */
  async get(url: string, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const flight = this.#flights.get(url) ?? this.#start(url);
    flight.waiting += 1;
    try {
      return await abortable(() => flight.answer, signal);
    } finally {
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        flight.controller.abort();
        if (this.#flights.get(url) === flight) this.#flights.delete(url);
      }
    }
  }

  #start(url: string): Flight {
    const controller = new AbortController();
    const answer = this.#persist(url, controller.signal);
    // Nobody may be waiting any more.
    answer.catch(() => undefined);
    const flight = { answer, controller, waiting: 0 };
    this.#flights.set(url, flight);
    return flight;
  }

  async #persist(url: string, signal: AbortSignal): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#hold(url, signal);
      try {
        return await this.#request(url, signal);
      } catch (error) {
        const again = error instanceof FeedError && error.worthRetrying;
        if (signal.aborted || !again || attempt === maximumAttempts) throw error;
        await this.platform.sleep(retryDelay(attempt, this.platform.random()), signal);
      }
    }
  }

  /** Leaves a feed alone that asked for it. */
  async #hold(url: string, signal: AbortSignal): Promise<void> {
    const wait = this.#heldUntil - this.platform.now();
    if (wait > longestWait) {
      const reason = `the server asks to be left alone for ${Math.ceil(wait / 1000)} s`;
      throw new FeedError('network', url, reason);
    }
    if (wait > 0) await this.platform.sleep(wait, signal);
  }

  async #request(url: string, signal: AbortSignal): Promise<unknown> {
    const { platform, timeout } = this;
    try {
      const text = await fetchText(
        url,
        {
          headers: { accept: 'application/json' },
          timeout,
          maximumBytes,
          fetch: (input, init) => platform.fetch(input, init),
          sleep: (milliseconds, stop) => platform.sleep(milliseconds, stop),
        },
        signal,
      );
      this.charactersRead += text.length;
      return parseJson(text, url);
    } catch (error) {
      throw error instanceof FetchError ? this.#failure(error) : error;
    }
  }

  #failure({ kind, path, reason, response }: FetchError): FeedError {
    // Too large is too large; what is not JSON is often a server's error page that is sent as if it
    // were an answer.
    if (!response) return new FeedError(kind, path, reason, undefined, kind !== 'not-oruk');
    const { platform } = this;
    const { status, headers } = response;
    const again = isWorthRetrying(status);
    const after = readRetryAfter(headers.get('retry-after'), platform.now());
    if (after !== undefined && again) {
      this.#heldUntil = Math.max(this.#heldUntil, platform.now() + Math.min(after, longestHold));
    }
    return new FeedError(kind, path, reason, status, again);
  }
}
