import { randomUUID } from 'node:crypto';
import type { StoredEvent } from '../model/events.js';
import { createMemoryPlans, type GoalStore, type KeptEvent } from '../server.js';
import { PARTIES } from './diary.js';
import { eventSite as limitedSite } from './event-site.js';

/** As often as anybody likes: what is wrong is to be found at once. */
const eventSite: typeof limitedSite = (options) =>
  limitedSite({ limit: { most: Infinity, milliseconds: 1 }, ...options });

type Server = (request: Request) => Promise<Response>;

/** A server that breaks the protocol in one way. */
interface WrongServer {
  /** Of the specification: which of them it must be found to break. */
  readonly sections: readonly string[];
  readonly server: () => Server;
}

type Json = Record<string, unknown> & { events?: StoredEvent[]; accepted?: string[] };
type Posted = StoredEvent & Record<string, unknown>;

const roleOf = (request: Request) => request.headers.get('x-role') ?? '';
const queryOf = (request: Request) => new URL(request.url).searchParams;

/** Ours, but for what it answers where it succeeds. */
function answering(
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
function asked(change: (request: Request) => Promise<Request> | Request): Server {
  const { handler } = eventSite();
  return async (request) => handler(await change(request));
}

/** A request with another address, headers or body. */
function withChanges(
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
const again = (request: Request, body: string) =>
  withChanges(request, request.method === 'POST' ? { body } : {});

/** Ours, but for the events it is sent. */
const taking = (change: (events: Posted[], request: Request) => readonly unknown[]): Server =>
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
const keeping = (store: GoalStore): Server => eventSite({ store }).handler;

/** A store of lists, with every fault that `add` has. */
function listStore(add: (list: StoredEvent[], events: readonly StoredEvent[]) => void): GoalStore {
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
function sequenceStore(): GoalStore {
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
function racingStore(): GoalStore {
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

/** Servers that are wrong, by what each does. */
export const wrongServers: Readonly<Record<string, WrongServer>> = {
  'keeps a repeated event again': {
    sections: ['4.2'],
    server: () => keeping(listStore((list, events) => void list.push(...events, ...events))),
  },
  'keeps the same event of two posts at once twice': {
    sections: ['4.2'],
    server: () => {
      const store = listStore((list, events) => void list.push(...events));
      return keeping({
        ...store,
        // What was read is old by the time that it is looked at.
        async read(...where) {
          const kept = await store.read(...where);
          await new Promise((resolve) => setTimeout(resolve, 2));
          return kept;
        },
      });
    },
  },
  'loses one of two posts at once': { sections: ['3.5'], server: () => keeping(racingStore()) },
  'gives events by the time given': {
    sections: ['3.2'],
    server: () =>
      answering('GET', ({ events }) => void events?.sort((a, b) => (a.given < b.given ? -1 : 1))),
  },
  'gives events by their ids': {
    sections: ['3.2'],
    server: () =>
      answering('GET', ({ events }) => void events?.sort((a, b) => (a.id < b.id ? -1 : 1))),
  },
  'gives the newest first': {
    sections: ['3.2'],
    server: () => answering('GET', ({ events }) => void events?.reverse()),
  },
  'loses the first event after a cursor': {
    sections: ['3.4'],
    server: () =>
      answering('GET', ({ events }, request) => {
        if (queryOf(request).has('since')) events?.shift();
      }),
  },
  'loses the last event of a page': {
    sections: ['3.4', '3.6'],
    server: () => answering('GET', ({ events }) => void events?.pop()),
  },
  'gives everything whatever the cursor': {
    sections: ['3.4'],
    server: () =>
      asked((request) => {
        const url = new URL(request.url);
        if (request.method !== 'GET') return request;
        url.searchParams.delete('since');
        return withChanges(request, { url: url.href });
      }),
  },
  'gives what came after a cursor once': {
    sections: ['3.4'],
    server: () => {
      const seen = new Set<string>();
      return answering('GET', (body, request) => {
        const since = queryOf(request).get('since');
        if (since === null) return;
        if (seen.has(since)) body.events = [];
        seen.add(since);
      });
    },
  },
  'counts with a sequence': { sections: ['3.5'], server: () => keeping(sequenceStore()) },
  'does not say that there is more': {
    sections: ['3.6'],
    server: () => answering('GET', (body) => ({ ...body, more: false })),
  },
  'leads in a circle': {
    sections: ['3.6'],
    server: () =>
      answering('GET', (body, request) => ({
        ...body,
        ...(body['more'] === true && { cursor: queryOf(request).get('since') ?? body['cursor'] }),
      })),
  },
  'has no events for a cursor that it does not know': {
    sections: ['3.7'],
    server: () =>
      answering('GET', (body) => (body['reset'] === true ? { ...body, events: [] } : body)),
  },
  'never says `reset`': {
    sections: ['3.7', '5.2'],
    server: () => answering('GET', ({ reset: _, ...body }) => body),
  },
  'always says `reset`': {
    sections: ['3.4', '5.2'],
    server: () =>
      answering('GET', (body, request) =>
        queryOf(request).has('since') ? { ...body, reset: true } : body,
      ),
  },
  'lets caches keep events': {
    sections: ['3.1'],
    server: () => {
      const { handler } = eventSite();
      return async (request) => {
        const response = await handler(request);
        response.headers.delete('cache-control');
        return response;
      };
    },
  },
  'has no plan without events': {
    sections: ['3.1'],
    server: () => {
      const { handler, store } = eventSite();
      return async (request) => {
        const { era } = await store.read(queryOf(request).get('plan') ?? '');
        return request.method === 'GET' && era === ''
          ? Response.json({ status: 404, title: 'Not Found' }, { status: 404 })
          : handler(request);
      };
    },
  },
  'forgets what it does not know': {
    sections: ['3.3'],
    server: () => taking((events) => events.map((event) => ({ ...event, strange: undefined }))),
  },
  'writes times its own way': {
    sections: ['3.3'],
    server: () =>
      answering('GET', ({ events }) => {
        for (const event of events ?? []) {
          Object.assign(event, { given: new Date(event.given).toISOString() });
        }
      }),
  },
  'says nothing of what it refuses': {
    sections: ['4.1', '4.3'],
    server: () => answering('POST', (body) => ({ ...body, refused: [] })),
  },
  'says that it took what it refuses': {
    sections: ['4.1', '4.3', '4.4'],
    server: () =>
      answering('POST', (body) => {
        const refused = (body['refused'] as { id: string }[]).map(({ id }) => id);
        return { accepted: [...(body.accepted ?? []), ...refused], refused: [] };
      }),
  },
  'says that it took what it lost': {
    sections: ['3.2', '3.6'],
    server: () => {
      const store = createMemoryPlans();
      return keeping({
        ...store,
        append: (plan, events) => store.append(plan, events.slice(0, 2)),
      });
    },
  },
  'refuses all of a post where one event is wrong': {
    sections: ['4.1'],
    server: () => {
      const { handler } = eventSite();
      return async (request) => {
        const sent = await request.text();
        if (sent.includes('"somebody"')) {
          const { events } = JSON.parse(sent) as { events: (Posted | null)[] };
          const refused = events.map((event, index) => ({
            id: event?.id ?? '',
            path: `/events/${index}`,
            message: 'is beside a wrong one',
          }));
          return Response.json({ accepted: [], refused });
        }
        return handler(again(request, sent));
      };
    },
  },
  'keeps what it refuses': {
    sections: ['4.1'],
    server: () => {
      const site = eventSite();
      return async (request) => {
        const sent = await request.text();
        const response = await site.handler(again(request, sent));
        if (!sent.includes('"somebody"')) return response;
        const { events } = JSON.parse(sent) as { events: (Posted | null)[] };
        await site.store.append(
          queryOf(request).get('plan') ?? '',
          events.filter((event) => event !== null),
        );
        return response;
      };
    },
  },
  'knows an event by the order of its members': {
    sections: ['4.2'],
    server: () => {
      const texts = new Map<string, string>();
      return taking((events) =>
        events.map((event) => {
          const text = JSON.stringify(event);
          const known = texts.get(event?.id) ?? text;
          texts.set(event?.id, known);
          return known === text ? event : { ...event, plan: 'refused' };
        }),
      );
    },
  },
  'replaces an event by another of its id': {
    sections: ['4.3'],
    server: () => {
      const store = listStore((list, events) => {
        for (const event of events) {
          const index = list.findIndex(({ id }) => id === event.id);
          if (index < 0) list.push(event);
          else list[index] = event;
        }
      });
      const site = eventSite({ store });
      return async (request) => {
        const sent = await request.text();
        const response = await site.handler(again(request, sent));
        if (response.status !== 200 || sent === '') return response;
        const body = (await response.json()) as { accepted: string[]; refused: { id: string }[] };
        const { events } = JSON.parse(sent) as { events: Posted[] };
        const known = body.refused.filter(({ id }) => sent.includes(`"level":2`) && id !== '');
        if (known.length === 0) return Response.json(body, { headers: response.headers });
        await store.append(queryOf(request).get('plan') ?? '', events);
        return Response.json({ accepted: known.map(({ id }) => id), refused: [] });
      };
    },
  },
  'takes an author with any role': {
    sections: ['4.4'],
    server: () =>
      taking((events) =>
        events.map((event) =>
          event?.author?.name === 'Pat' ? { ...event, author: PARTIES.worker } : event,
        ),
      ),
  },
  'takes times without their offset': {
    sections: ['4.4'],
    server: () =>
      taking((events) =>
        events.map((event) =>
          event?.given?.length === 19 ? { ...event, given: `${event.given}Z` } : event,
        ),
      ),
  },
  'takes ids of any length': {
    sections: ['4.4'],
    server: () =>
      taking((events) =>
        events.map((event) =>
          event?.id?.length > 200 ? { ...event, id: event.id.slice(0, 200) } : event,
        ),
      ),
  },
  'keeps one list for all plans': {
    sections: ['4.5'],
    server: () => {
      const store = createMemoryPlans();
      return keeping({
        read: (_, ...range) => store.read('all', ...range),
        append: (_, events) => store.append('all', events),
      });
    },
  },
  'takes an event of another plan for one of this': {
    sections: ['4.5'],
    server: () =>
      taking((events, request) =>
        events.map((event) => event && { ...event, plan: queryOf(request).get('plan') ?? '' }),
      ),
  },
  'takes what somebody else is said to have written': {
    sections: ['4.6'],
    server: () =>
      taking((events) =>
        events.map((event) =>
          event?.author?.name?.includes('the Other') ? { ...event, author: PARTIES.worker } : event,
        ),
      ),
  },
  'refuses events of a later version': {
    sections: ['3.3', '4.7'],
    server: () =>
      taking((events) =>
        events.map((event) =>
          event?.type === 'check-of-a-later-version' ? { ...event, plan: 'refused' } : event,
        ),
      ),
  },
  'takes events of a later version from family': {
    sections: ['4.7'],
    server: () =>
      taking((events, request) =>
        events.map((event) =>
          roleOf(request) === 'family'
            ? { ...event, type: 'rating-given', goal: 'check-a', level: 0, prompt: 'alone' }
            : event,
        ),
      ),
  },
  'lets the person write what only workers write': {
    sections: ['4.8'],
    server: () =>
      taking((events, request) =>
        events.map((event) =>
          roleOf(request) === 'person' && event?.type === 'hours-recorded'
            ? { ...event, type: 'service-told' }
            : event,
        ),
      ),
  },
  'lets family write without consent': {
    sections: ['4.8'],
    server: () => {
      const site = eventSite({ callers: { ...PARTIES, family: [PARTIES.family, PARTIES.person] } });
      return async (request) => {
        if (request.method !== 'POST' || roleOf(request) !== 'family') return site.handler(request);
        const { events } = (await request.json()) as { events: Posted[] };
        const body = JSON.stringify({
          events: events.map((event) => ({ ...event, author: PARTIES.person })),
        });
        return site.handler(withChanges(request, { body }));
      };
    },
  },
  'judges again what it had accepted': {
    sections: ['4.2'],
    server: () => {
      const site = eventSite();
      return async (request) => {
        if (request.method !== 'POST' || roleOf(request) !== 'family') return site.handler(request);
        const { events } = await site.get('family', undefined, 'one');
        if (events.length > 0) return site.handler(request);
        const sent = (await request.json()) as { events: Posted[] };
        const refused = sent.events.map(({ id }) => ({
          id,
          path: '/events/0',
          message: 'not theirs',
        }));
        return Response.json({ accepted: [], refused });
      };
    },
  },
  'gives family everything': {
    sections: ['5.1', '5.3'],
    server: () => {
      const all = { ...PARTIES, family: [PARTIES.worker, PARTIES.family] as const };
      return eventSite({ callers: all }).handler;
    },
  },
  'gives family everything once there is any consent': {
    sections: ['5.1'],
    server: () => {
      const site = eventSite();
      return async (request) => {
        const response = await site.handler(request);
        if (request.method !== 'GET' || roleOf(request) !== 'family') return response;
        const body = (await response.json()) as Json;
        return body.events?.length
          ? site.handler(withChanges(request, { headers: { 'x-role': 'worker' } }))
          : Response.json(body, { headers: response.headers });
      };
    },
  },
  'gives family nothing at all': {
    sections: ['5.1'],
    server: () =>
      answering('GET', (body, request) =>
        roleOf(request) === 'family' ? { ...body, events: [] } : body,
      ),
  },
  'gives family only what is new after consent': {
    sections: ['5.2'],
    server: () =>
      answering('GET', (body, request) =>
        roleOf(request) === 'family' && body['reset'] === true
          ? { ...body, events: body.events?.slice(-1) }
          : body,
      ),
  },
  'does not take away what is withdrawn': {
    sections: ['5.2'],
    server: () =>
      answering('GET', ({ reset, ...body }, request) =>
        reset === true && body.events?.length === 0 && roleOf(request) === 'family'
          ? body
          : { ...body, ...(reset === true && { reset }) },
      ),
  },
  'gives family events of a later version': {
    sections: ['5.3'],
    server: () => {
      const site = eventSite();
      return answering(
        'GET',
        async (body, request) => {
          if (roleOf(request) !== 'family' || !body.events) return;
          const { events } = await site.store.read('one');
          const later = events
            .map(({ event }) => event as StoredEvent)
            .filter(({ type }) => type === 'check-of-a-later-version');
          body.events.push(...later);
        },
        site,
      );
    },
  },
  'answers failures with pages': {
    sections: ['6.2', '7'],
    server: () => {
      const { handler } = eventSite();
      return async (request) => {
        const response = await handler(request);
        return response.ok ? response : new Response('<h1>Sorry</h1>', response);
      };
    },
  },
  'does not say which methods it takes': {
    sections: ['6.2'],
    server: () => {
      const { handler } = eventSite();
      return async (request) => {
        const response = await handler(request);
        response.headers.delete('allow');
        return response;
      };
    },
  },
  'takes posts of other sites': {
    sections: ['6.2'],
    server: () => asked((request) => sameOrigin(request)),
  },
  'answers who is not signed in': {
    sections: ['6.2'],
    server: () =>
      asked(async (request) =>
        roleOf(request) === 'nobody'
          ? withChanges(request, {
              headers: { 'x-role': 'worker' },
              ...(request.method === 'POST' && { body: await request.text() }),
            })
          : request,
      ),
  },
  'takes what is not called JSON': {
    sections: ['6.2'],
    server: () =>
      asked(async (request) =>
        request.method === 'POST'
          ? withChanges(request, {
              headers: { 'content-type': 'application/json' },
              body: await request.text(),
            })
          : request,
      ),
  },
  'takes posts of any length': {
    sections: ['7'],
    server: () =>
      taking((events) => events.slice(0, 500).map((event) => event && { ...event, note: 'x' })),
  },
  'takes fewer events than it must': {
    sections: ['7'],
    server: () =>
      asked(async (request) => {
        if (request.method !== 'POST') return request;
        const body = await request.text();
        const isLong = body.length > 50_000;
        return withChanges(request, { body: isLong ? `${body}${' '.repeat(1024 * 1024)}` : body });
      }),
  },
};

async function sameOrigin(request: Request): Promise<Request> {
  if (request.method !== 'POST') return request;
  return withChanges(request, {
    headers: { origin: new URL(request.url).origin, 'sec-fetch-site': 'same-origin' },
    body: await request.text(),
  });
}
