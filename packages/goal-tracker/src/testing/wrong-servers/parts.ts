import { randomUUID } from 'node:crypto';
import type { StoredEvent } from '../../model/events.js';
import { createMemoryPlans, type GoalStore, type KeptEvent } from '../../server.js';
import { eventSite as limitedSite } from '../event-site.js';

/** As often as anybody likes: what is wrong is to be found at once. */
export const eventSite: typeof limitedSite = (options) =>
  limitedSite({ limit: { most: Infinity, milliseconds: 1 }, ...options });

export type Server = (request: Request) => Promise<Response>;

/** A server that breaks the protocol in one way. */
export interface WrongServer {
  /** Of the specification: which of them it must be found to break. */
  readonly sections: readonly string[];
  readonly server: () => Server;
}

export type Json = Record<string, unknown> & { events?: StoredEvent[]; accepted?: string[] };
export type Posted = StoredEvent & Record<string, unknown>;

export const roleOf = (request: Request) => request.headers.get('x-role') ?? '';
export const queryOf = (request: Request) => new URL(request.url).searchParams;

/** Ours, but for what it answers where it succeeds. */
export function answering(
  method: 'GET' | 'POST',
  change: (body: Json, request: Request, server: Server) => unknown,
  site = eventSite(),
): Server {
  return async (request) => {
    const response = await site.handler(request);
    if (request.method !== method || response.status !== 200) return response;
    const body = (await response.json()) as Json;
    const changed = (await change(body, request, site.handler)) ?? body;
    return Response.json(changed, { headers: response.headers });
  };
}

/** Ours, but for what it is asked. */
export function asked(change: (request: Request) => Promise<Request> | Request): Server {
  const { handler } = eventSite();
  return async (request) => handler(await change(request));
}

/** A request with another address, headers or body. */
export function withChanges(
  request: Request,
  { url = request.url, headers = {}, body }: { url?: string; headers?: object; body?: string },
): Request {
  const { method } = request;
  return new Request(url, {
    method,
    headers: { ...Object.fromEntries(request.headers), ...headers },
    ...(body !== undefined && { body }),
  });
}

/** A request whose body was read. */
export const again = (request: Request, body: string) =>
  withChanges(request, request.method === 'POST' ? { body } : {});

/** Ours, but for the events it is sent. */
export const taking = (
  change: (events: Posted[], request: Request) => readonly unknown[],
): Server =>
  asked(async (request) => {
    if (request.method !== 'POST') return request;
    const text = await request.text();
    let body = text;
    try {
      const { events } = JSON.parse(text) as { events: Posted[] };
      if (Array.isArray(events)) body = JSON.stringify({ events: change(events, request) });
    } catch {
      // Not ours to mend.
    }
    return withChanges(request, { body });
  });

/** Ours, on a store of its own. */
export const keeping = (store: GoalStore): Server => eventSite({ store }).handler;

/** A store of lists, with every fault that `add` has. */
export function listStore(
  add: (list: StoredEvent[], events: readonly StoredEvent[]) => void,
): GoalStore {
  const lists = new Map<string, StoredEvent[]>();
  const era = randomUUID();
  return {
    async read(plan, after = 0, most = Infinity) {
      const list = lists.get(plan) ?? [];
      const events = list.slice(after, after + most).map((event, index): KeptEvent => ({
        position: after + index + 1,
        event,
      }));
      return { era: list.length > 0 ? era : '', last: list.length, events };
    },
    async append(plan, events) {
      const list = lists.get(plan) ?? [];
      lists.set(plan, list);
      add(list, events);
      return { conflicts: [] };
    },
  };
}

/** Gives numbers from a sequence, and shows each event only when its transaction is done. */
export function sequenceStore(): GoalStore {
  const kept: (KeptEvent & { readonly plan: string; readonly event: StoredEvent })[] = [];
  const era = randomUUID();
  let last = 0;
  return {
    async read(plan, after = 0, most = Infinity) {
      const own = kept.filter((one) => one.plan === plan).sort((a, b) => a.position - b.position);
      const events = own.filter(({ position }) => position > after).slice(0, most);
      return { era: own.length > 0 ? era : '', last: own.at(-1)?.position ?? 0, events };
    },
    async append(plan, events) {
      const known = new Set(kept.filter((one) => one.plan === plan).map(({ event }) => event.id));
      const added = events
        .filter(({ id }) => !known.has(id))
        .map((event) => ({ plan, event, position: ++last }));
      // Every other transaction is a slow one.
      if (last % 2 === 1) await new Promise((resolve) => setTimeout(resolve, 8));
      kept.push(...added);
      return { conflicts: [] };
    },
  };
}

/** Reads, thinks, and writes back what it read with what is new. */
export function racingStore(): GoalStore {
  const store = createMemoryPlans();
  const plans = new Map<string, GoalStore>();
  return {
    read: (plan, ...range) => (plans.get(plan) ?? store).read(plan, ...range),
    async append(plan, events) {
      const { events: before } = await this.read(plan);
      await new Promise((resolve) => setTimeout(resolve, 2));
      const next = createMemoryPlans();
      await next.append(plan, [...before.map(({ event }) => event as StoredEvent), ...events]);
      plans.set(plan, next);
      return { conflicts: [] };
    },
  };
}

export async function sameOrigin(request: Request): Promise<Request> {
  if (request.method !== 'POST') return request;
  return withChanges(request, {
    headers: { origin: new URL(request.url).origin, 'sec-fetch-site': 'same-origin' },
    body: await request.text(),
  });
}
