import type { Answer, PlanEventLike, SyncStore } from '@council-elements/core/storage';
import { readPage, readProblem, readReceipt } from './read-answer.js';
import type { Transport } from './transport.js';

/**
 * What came of an exchange:
 * - `done`: the server has all that it takes, and this device all that the server shows;
 * - `read-only`: this device has all, and the server takes nothing from whoever is signed in (403);
 * - `unreachable`: no answer;
 * - `busy`: the server asks to be left alone, or failed (408, 425, 429, 5xx);
 * - `signed-out`: sign in first (401);
 * - `not-yours`: no such plan, or not theirs to see (403, 404);
 * - `broken`: an answer that the protocol does not have.
 */
export type Outcome = { readonly kind: 'done' } | Failure;

type Failure =
  | { readonly kind: 'read-only' | 'unreachable' | 'signed-out' | 'not-yours' }
  | {
      readonly kind: 'busy';
      /** Milliseconds that the server asks for. */
      readonly retryAfter?: number | undefined;
    }
  | {
      readonly kind: 'broken';
      /** For the developer. */
      readonly reason: string;
    };

/** What an exchange works with. */
export interface Exchange {
  readonly store: SyncStore;
  readonly transport: Transport;
  /** Ends it: nothing is asked for any more. */
  readonly signal: AbortSignal;
  /** Whether events that were refused are sent again. */
  readonly refused?: boolean;
  /** Milliseconds that an answer may take. Default 30,000. */
  readonly timeout?: number;
}

/** The most that is sent at once, as the protocol has it. */
const MOST_EVENTS = 500;
const MOST_BYTES = 1_000_000;
/** `{"events":[]}` */
const ENVELOPE = 13;

/**
 * Sends what waits, then gets what is new. Whenever it ends, what was done is kept, and the next goes on
 * from there.
 * @throws StorageError where the device fails
 */
export async function exchange(plan: string, work: Exchange): Promise<Outcome> {
  const sent = await sendAll(plan, work);
  if (sent.kind !== 'done' && sent.kind !== 'read-only') return sent;
  const got = await getAll(plan, work);
  if (got.kind !== 'done') return got;
  // What was written here and is not among what came: the server has lost it, or does not show it.
  return got.isReset ? sendAll(plan, work) : sent;
}

async function sendAll(plan: string, work: Exchange): Promise<Outcome> {
  const { store, transport, refused = false } = work;
  let rest = await store.unsent(plan, { refused });
  let most = MOST_EVENTS;
  while (rest.length > 0) {
    const batch = firstOf(rest, most);
    const ids = batch.map(({ id }) => id);
    const answer = await attempt((signal) => transport.push(plan, batch, signal), work);
    if (answer?.status === 413 && batch.length > 1) {
      most = Math.ceil(batch.length / 2);
      continue;
    }
    // A single one that is too large never gets smaller.
    const isTooLarge = answer?.status === 413;
    if (!isTooLarge && answer?.status !== 200) return failure(answer, 'read-only');
    const receipt = isTooLarge
      ? { accepted: [], refused: ids.map((id) => ({ id, ...tooLarge(answer) })) }
      : readReceipt(answer.body, ids);
    if (!receipt) return { kind: 'broken', reason: 'POST was answered without what was taken' };
    await store.settle(plan, receipt);
    rest = rest.slice(batch.length);
  }
  return { kind: 'done' };
}

async function getAll(
  plan: string,
  work: Exchange,
): Promise<Failure | { readonly kind: 'done'; readonly isReset: boolean }> {
  const { store, transport, signal } = work;
  let isReset = false;
  while (!signal.aborted) {
    const { cursor: since } = await store.status(plan);
    let answer = await attempt((stop) => transport.pull(plan, since, stop), work);
    if (answer?.status === 400 && since !== undefined) {
      // A cursor that the server does not know any more: from the start.
      answer = await attempt((stop) => transport.pull(plan, undefined, stop), work);
    }
    if (answer?.status !== 200) return failure(answer, 'not-yours');
    const page = readPage(answer.body, plan);
    if (!page) return { kind: 'broken', reason: 'GET was answered without a list of events' };
    const { more, cursor } = page;
    if (more && cursor === since) return { kind: 'broken', reason: 'GET says more and gives none' };
    const synced = more ? undefined : Date.now();
    // Where another tab was faster, its cursor is gone on from.
    const isKept = await store.receive(plan, { ...page, since, synced });
    isReset ||= isKept && page.reset;
    if (isKept && !more) return { kind: 'done', isReset };
  }
  return { kind: 'unreachable' };
}

/** As many events as go into a request; one at least. */
function firstOf(events: readonly PlanEventLike[], most: number): readonly PlanEventLike[] {
  const encoder = new TextEncoder();
  let bytes = ENVELOPE;
  const end = events.slice(0, most).findIndex((event) => {
    bytes += encoder.encode(JSON.stringify(event)).length + 1;
    return bytes > MOST_BYTES;
  });
  return events.slice(0, end === -1 ? most : Math.max(end, 1));
}

/** One attempt: its answer, or undefined where there was none in time. */
async function attempt(
  ask: (signal: AbortSignal) => Promise<Answer>,
  { signal, timeout = 30_000 }: Exchange,
): Promise<Answer | undefined> {
  if (signal.aborted) return undefined;
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, timeout);
  try {
    return await ask(stop.signal);
  } catch {
    // No signal, no server, no permission: all may pass.
    return undefined;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

function failure(answer: Answer | undefined, forbidden: 'read-only' | 'not-yours'): Failure {
  if (!answer) return { kind: 'unreachable' };
  const { status, retryAfter } = answer;
  if (status === 401) return { kind: 'signed-out' };
  if (status === 403) return { kind: forbidden };
  if (status === 404) return { kind: 'not-yours' };
  if (status >= 500 || [408, 425, 429].includes(status)) return { kind: 'busy', retryAfter };
  return { kind: 'broken', reason: `answered ${status} ${readProblem(answer.body)}`.trim() };
}

const tooLarge = ({ body }: Answer) => ({ path: '', message: readProblem(body) });
