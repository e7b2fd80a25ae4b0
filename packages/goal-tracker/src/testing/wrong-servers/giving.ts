import {
  type WrongServer,
  answering,
  asked,
  eventSite,
  keeping,
  listStore,
  queryOf,
  racingStore,
  sequenceStore,
  withChanges,
} from './parts.js';

/** Servers that give events wrongly: in another order, some twice or not at all. */
export const givingServers: Readonly<Record<string, WrongServer>> = {
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
};
