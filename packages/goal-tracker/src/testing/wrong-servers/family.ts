import type { StoredEvent } from '../../model/events.js';
import { PARTIES } from '../diary.js';
import { type Json, type WrongServer, answering, eventSite, roleOf, withChanges } from './parts.js';

/** Servers that give family too much, or too little. */
export const familyServers: Readonly<Record<string, WrongServer>> = {
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
};
