import { expect, expectEvents, type Probe, type SentEvent } from './probe.js';
import type { Requirement } from './requirement.js';

/** Section 3: what a GET answers. */
export const reading: readonly Requirement[] = [
  {
    section: '3.1',
    requirement: 'An answer is JSON, and no cache keeps it',
    async check(probe) {
      const response = await probe.send('GET', 'worker', { plan: probe.plan });
      const type = response.headers.get('content-type') ?? '';
      expect(/^application\/json\b/.test(type), () => `Content-Type is "${type}"`);
      const cache = response.headers.get('cache-control') ?? '';
      expect(/\bno-store\b/.test(cache), () => `Cache-Control is "${cache}"`);
    },
  },
  {
    section: '3.1',
    requirement: 'A plan without events is an empty list',
    async check(probe) {
      const { events, more } = await probe.get('worker', undefined, probe.otherPlan);
      expect(events.length === 0, () => `${events.length} events`);
      expect(!more, () => '`more` is true');
    },
  },
  {
    section: '3.2',
    requirement: 'Events are given in the order in which they were accepted',
    async check(probe) {
      const cursor = await probe.end('worker');
      const days = ['2026-03-05', '2026-03-03', '2026-03-04', '2026-03-01'];
      const events = days
        .map((day) => ({ given: `${day}T10:00:00Z`, recorded: `${day}T10:00:00Z` }))
        .map((times) => probe.event('worker', times));
      // Nor is it the order of ids.
      const sent = events.map((event, index) => ({ ...event, id: `${9 - index}-${event.id}` }));
      await probe.add('worker', sent.slice(0, 3));
      await probe.add('worker', sent.slice(3));
      expectEvents((await probe.follow('worker', cursor)).events, sent);
    },
  },
  {
    section: '3.3',
    requirement: 'Events are given as they were sent, with members that the server does not know',
    async check(probe) {
      const cursor = await probe.end('worker');
      const strange = { 'a b': ['\u2028 \ud83d\ude00 <b>', { '': null }], n: 1.5e-7, z: '' };
      const sent = [
        probe.event('worker', { note: 'Siân’s “own”\nwords\t\\', strange }),
        probe.event('worker', { type: 'check-of-a-later-version', strange }),
      ];
      await probe.add('worker', sent);
      expectEvents((await probe.follow('worker', cursor)).events, sent);
    },
  },
  {
    section: '3.4',
    requirement: 'After a cursor exactly the later events are given, as often as it is sent',
    async check(probe) {
      await probe.add('worker', [probe.event('worker')]);
      const cursor = await probe.end('worker');
      const sent = [probe.event('worker'), probe.event('worker')];
      await probe.add('worker', sent);
      for (let time = 0; time < 2; time++) {
        const page = await probe.follow('worker', cursor);
        expectEvents(page.events, sent);
        expect(page.reset !== true, () => '`reset` without a reason');
        expectEvents((await probe.follow('worker', page.cursor)).events, []);
      }
    },
  },
  {
    section: '3.5',
    requirement: 'Nothing is missed while many write',
    async check(probe) {
      const cursor = await probe.end('worker');
      const writers = Array.from({ length: 6 }, () =>
        Array.from({ length: 5 }, () => probe.event('worker')),
      );
      const state = { isWriting: true };
      const writing = Promise.all(
        writers.map(async (events) => {
          for (const event of events) await probe.add('worker', [event]);
        }),
      ).finally(() => {
        state.isWriting = false;
      });
      const [, ...readers] = await Promise.all([
        writing,
        watch(probe, cursor, state),
        watch(probe, cursor, state),
      ]);
      const { events: all } = await probe.follow('worker', cursor);
      const sent = writers.flat();
      const given = new Set(all.map(({ id }) => id));
      const lost = sent.filter(({ id }) => !given.has(id)).length;
      expect(lost === 0, () => `${lost} of ${sent.length} events are not there`);
      for (const seen of readers) expectEvents(seen, all);
    },
  },
  {
    section: '3.6',
    requirement: 'Pages lead through every event once',
    isLarge: true,
    async check(probe) {
      const cursor = await probe.end('worker');
      const sent = Array.from({ length: 1100 }, () => probe.event('worker'));
      for (let start = 0; start < sent.length; start += 500) {
        await probe.add('worker', sent.slice(start, start + 500));
      }
      expectEvents((await probe.follow('worker', cursor)).events, sent);
    },
  },
  {
    section: '3.7',
    requirement: 'A cursor that the server does not know starts afresh',
    async check(probe) {
      await probe.add('worker', [probe.event('worker')]);
      const { events } = await probe.follow('worker');
      const page = await probe.follow('worker', 'not-of-this-server');
      expect(page.reset === true, () => 'no `reset`');
      expectEvents(page.events, events);
    },
  },
];

/** Reads on while others write, at most so often, and to the end. */
async function watch(
  probe: Probe,
  since: string,
  state: { readonly isWriting: boolean },
): Promise<readonly SentEvent[]> {
  const seen: SentEvent[] = [];
  let cursor = since;
  for (let time = 0; time < 20 && state.isWriting; time++) {
    const page = await probe.get('worker', cursor);
    seen.push(...page.events);
    ({ cursor } = page);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  while (state.isWriting) await new Promise((resolve) => setTimeout(resolve, 5));
  return [...seen, ...(await probe.follow('worker', cursor)).events];
}
