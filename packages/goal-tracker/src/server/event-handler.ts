import {
  createRateLimit,
  describeError,
  hasType,
  originOf,
  problemResponse,
  readBody,
  refuse,
} from '@council-elements/core/server';
import type { Party } from '../model/events.js';
import { getEvents } from './get-events.js';
import { postEvents } from './post-events.js';
import type { GoalStore } from './store.js';

/** Bytes of a post. */
const LONGEST = 1024 * 1024;
/** Events of a post. */
const MOST = 500;
/** Seconds until a device may try again what failed here. */
const PAUSE = 30;

/**
 * Who asks, as the site knows. A list where they may write for others too: the first is who asks,
 * whose view they are given; of all of them events are taken. A worker's `[worker, person]` lets the
 * worker record what the person said as the person's own.
 */
export type Caller = Party | readonly [Party, ...Party[]];

/** Settings of {@link createEventHandler}. */
export interface EventHandlerOptions {
  readonly store: GoalStore;
  /**
   * Who asks.
   * @returns undefined where the plan is not theirs to see (404), `'signed-out'` where nobody is signed
   *   in (401)
   */
  readonly author: (
    request: Request,
    plan: string,
  ) => Promise<Caller | 'signed-out' | undefined> | Caller | 'signed-out' | undefined;
  /** How often one person may ask, of one plan, in this process. Default: 300 times a minute. */
  readonly limit?: { readonly most: number; readonly milliseconds: number };
}

/**
 * What `<council-goal-tracker endpoint="…">` reads from and sends to: GET for the events of a plan after
 * a cursor, POST to add some. The protocol is in `docs/sync-protocol.md`.
 *
 * Failures are Problem Details (RFC 9457): 400, 401, 403, 404, 405, 413, 415, 429 and 503.
 */
export function createEventHandler({
  store,
  author,
  limit = { most: 300, milliseconds: 60_000 },
}: EventHandlerOptions): (request: Request) => Promise<Response> {
  const rate = createRateLimit(limit);

  async function answer(request: Request): Promise<Response> {
    const { method } = request;
    if (!['GET', 'HEAD', 'POST'].includes(method)) {
      return refuse(405, 'Only GET and POST are taken', { headers: { allow: 'GET, HEAD, POST' } });
    }
    const { searchParams } = new URL(request.url);
    const plan = searchParams.get('plan');
    if (!plan) return refuse(400, 'The address needs ?plan=');
    if (method === 'POST' && originOf(request) !== 'own') {
      return refuse(403, 'Only pages of this site may send events');
    }
    const caller = await author(request, plan);
    if (caller === undefined) return refuse(404, 'There is no such plan');
    if (caller === 'signed-out')
      return refuse(401, 'Nobody is signed in', { headers: { 'www-authenticate': 'Session' } });
    const writers = 'role' in caller ? [caller] : caller;
    const [reader] = writers;
    if (!reader) return refuse(404, 'There is no such plan');
    const wait = rate.take(JSON.stringify([plan, reader.role, reader.name]));
    if (wait > 0) {
      return refuse(429, 'Too many requests', { headers: { 'retry-after': String(wait) } });
    }
    if (method !== 'POST') {
      return respond(await getEvents(store, plan, reader, searchParams.get('since')));
    }
    const sent = await readSent(request);
    return sent instanceof Response ? sent : respond(await postEvents(store, plan, writers, sent));
  }

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      console.error(`${request.method} of events failed:`, describeError(error));
      return refuse(503, 'It cannot be done now', { headers: { 'retry-after': String(PAUSE) } });
    }
  };
}

/** The events of a post, not yet looked at, or why there are none. */
async function readSent(request: Request): Promise<readonly unknown[] | Response> {
  if (!hasType(request, 'application/json')) return refuse(415, 'Only application/json is taken');
  const text = await readBody(request, LONGEST);
  if (text === undefined) return refuse(413, `Longer than ${LONGEST} bytes`);
  const events = eventsOf(text);
  if (!events) {
    return problemResponse(400, [
      { path: '/events', reason: 'The body must be { "events": […] }' },
    ]);
  }
  return events.length > MOST ? refuse(413, `More than ${MOST} events`) : events;
}

function eventsOf(text: string): readonly unknown[] | undefined {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('events' in body)) return undefined;
    return Array.isArray(body.events) ? body.events : undefined;
  } catch {
    return undefined;
  }
}

function respond(content: object): Response {
  return Response.json(content, { headers: { 'cache-control': 'no-store' } });
}
