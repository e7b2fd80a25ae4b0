/** Something to send. */
export interface Message {
  /** Where to: relative to the page, or absolute. */
  readonly url: string;
  /** Anything JSON takes. */
  readonly body: unknown;
  /** The same message has the same key, however often it is added or sent (see `uniqueId`). */
  readonly idempotencyKey: string;
  /** Files that go with it: then it is sent as `multipart/form-data`. */
  readonly files?: readonly MessageFile[];
}

/** A file of a message. */
export interface MessageFile {
  /** Name of its part. */
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  readonly content: Blob;
}

/** What a server answered. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** Its JSON, or its text. */
  readonly body?: unknown;
  /** Milliseconds that the server asks to be left alone. */
  readonly retryAfter?: number;
}

/**
 * - `waiting`: to be sent, or sent again after a failure that may pass;
 * - `sent`: the server has it;
 * - `refused`: the server will not take it; the answer says why.
 */
export type OutboxState = 'waiting' | 'sent' | 'refused';

/** A message and how it stands with it. */
export interface OutboxEntry {
  readonly idempotencyKey: string;
  readonly url: string;
  /** Not kept once sent. */
  readonly body?: unknown;
  readonly state: OutboxState;
  readonly added: Date;
  /** How often it was tried. */
  readonly attempts: number;
  /** The last answer, once there was one. */
  readonly answer?: Answer;
  /** Why the last attempt had no answer; none where it had one. */
  readonly failure?: OutboxFailure | undefined;
}

/**
 * - `unreachable`: no connection to the server;
 * - `timeout`: an attempt was still waiting when its time was up, so that the message may have
 *   arrived. It stays so until the server answers.
 */
export type OutboxFailure = 'unreachable' | 'timeout';

/** How an entry lies in the database. Times are milliseconds since 1970. */
export interface OutboxRecord extends OutboxEntry {
  /** Not to be tried before. */
  readonly nextAttempt: number;
  /** Where pages cannot lock: another page is sending it until then. */
  readonly claimedUntil: number;
  /** When it was sent or refused. */
  readonly settled?: number;
  /** Its files; what is in them lies apart. */
  readonly files?: readonly { readonly id: string; readonly name: string; readonly type: string }[];
}

/** The entry without what only the outbox uses. */
export function toEntry(record: OutboxRecord): OutboxEntry {
  const { nextAttempt: _, claimedUntil: __, settled: ___, files: ____, ...entry } = record;
  return entry;
}

// Timed out, too early, too many: the same request may be taken later.
const PASSING = new Set([408, 425, 429]);

/** What an answer means for the message. A server answers 409 to a key that it has had before. */
export function stateAfter({ status }: Answer): OutboxState {
  if ((status >= 200 && status < 300) || status === 409) return 'sent';
  return status >= 400 && status < 500 && !PASSING.has(status) ? 'refused' : 'waiting';
}

const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 15 * 60_000;

/**
 * Milliseconds to wait after so many attempts: 2 seconds, doubled each time, at most 15 minutes,
 * of which a random half, so that not every device comes back at once.
 */
export function backOff(attempts: number, random: () => number = Math.random): number {
  const longest = Math.min(FIRST_DELAY * 2 ** (attempts - 1), LONGEST_DELAY);
  return Math.round(longest * (0.5 + random() / 2));
}
