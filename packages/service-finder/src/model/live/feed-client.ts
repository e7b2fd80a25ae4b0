import { DirectoryError, type DirectoryErrorKind } from '../directory-types.js';
import { abortable, type Platform } from './platform.js';
import { isWorthRetrying, readRetryAfter, retryDelay } from './retry.js';
import { readText } from './read-text.js';

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
    const done = new AbortController();
    const text = await abortable(async (stop) => {
      const controller = new AbortController();
      stop.addEventListener('abort', () => controller.abort(stop.reason));
      const late = platform.sleep(timeout, done.signal).then(() => {
        const reason = `no answer in ${timeout / 1000} s`;
        const error = new FeedError('timeout', url, reason, undefined, true);
        controller.abort(error);
        throw error;
      });
      try {
        // The race is for a fetch that takes no notice of its signal.
        return await Promise.race([this.#fetch(url, controller.signal), late]);
      } finally {
        done.abort();
        late.catch(() => undefined);
      }
    }, signal);
    this.charactersRead += text.length;
    try {
      return JSON.parse(text);
    } catch (error) {
      // Often a server's error page that is sent as if it were an answer.
      throw new FeedError('not-json', url, reasonOf(error), undefined, true);
    }
  }

  async #fetch(url: string, signal: AbortSignal): Promise<string> {
    try {
      const response = await this.platform.fetch(url, {
        headers: { accept: 'application/json' },
        signal,
      });
      if (!response.ok) {
        void response.body?.cancel().catch(() => undefined);
        throw this.#failure(url, response);
      }
      const text = await readText(response, maximumBytes);
      if (text === undefined) {
        const reason = `the answer is larger than ${maximumBytes / 1024 ** 2} MB`;
        throw new FeedError('not-oruk', url, reason);
      }
      return text;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof FeedError) throw error;
      // Also what a browser does not allow to be read: CORS.
      throw new FeedError('network', url, reasonOf(error), undefined, true);
    }
  }

  #failure(url: string, { status, headers }: Response): FeedError {
    const { platform } = this;
    const after = readRetryAfter(headers.get('retry-after'), platform.now());
    if (after !== undefined && isWorthRetrying(status)) {
      this.#heldUntil = Math.max(this.#heldUntil, platform.now() + Math.min(after, longestHold));
    }
    const kind = status === 404 || status === 410 ? 'not-found' : 'network';
    const reason = `the server answered ${status}`;
    return new FeedError(kind, url, reason, status, isWorthRetrying(status));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
