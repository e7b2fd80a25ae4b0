import { createMemoryPlans } from '../../server.js';
import { PARTIES } from '../diary.js';
import {
  type Posted,
  type WrongServer,
  again,
  answering,
  eventSite,
  keeping,
  listStore,
  queryOf,
  roleOf,
  taking,
  withChanges,
} from './parts.js';

/** Servers that take events wrongly: what they should not, or less than they should. */
export const takingServers: Readonly<Record<string, WrongServer>> = {
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
};
