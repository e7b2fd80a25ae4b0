import {
  type WrongServer,
  asked,
  eventSite,
  roleOf,
  sameOrigin,
  taking,
  withChanges,
} from './parts.js';

/** Servers that speak HTTP wrongly. */
export const httpServers: Readonly<Record<string, WrongServer>> = {
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
