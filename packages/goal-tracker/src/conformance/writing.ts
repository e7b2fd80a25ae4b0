import { expect, expectEvents, Failing, type Probe } from './probe.js';
import type { Requirement } from './requirement.js';

/** Section 4: what a POST does. */
export const writing: readonly Requirement[] = [
  {
    section: '4.1',
    requirement: 'Each event is judged for itself, and is accepted or refused',
    async check(probe) {
      const cursor = await probe.end('worker');
      const right = [probe.event('worker'), probe.event('worker')];
      const wrong = probe.event('worker', { author: 'somebody' });
      const { accepted, refused } = await probe.post('worker', [right[0], wrong, null, right[1]]);
      for (const { id } of right) {
        expect(accepted.includes(id), () => 'an event beside a wrong one was not accepted');
      }
      expect(accepted.length === 2, () => `${accepted.length} events of 2 were accepted`);
      expect(
        refused.some(({ id }) => id === wrong.id) && refused.some(({ id }) => id === ''),
        () => 'an event is neither accepted nor refused',
      );
      for (const { path, message } of refused) {
        expect(
          typeof path === 'string' && /^\/events\/[12](\/|$)/.test(path),
          () => `"${path}" does not lead to an event of the body`,
        );
        expect(typeof message === 'string' && message !== '', () => 'a refusal has no message');
      }
      expectEvents((await probe.follow('worker', cursor)).events, right);
    },
  },
  {
    section: '4.2',
    requirement: 'An event that comes again is accepted, and given once',
    async check(probe) {
      const cursor = await probe.end('worker');
      const sent = [probe.event('worker'), probe.event('worker')];
      await probe.add('worker', [...sent, ...sent]);
      await probe.add('worker', sent);
      const turned = Object.fromEntries(Object.entries(sent[0] ?? {}).reverse());
      const { accepted } = await probe.post('worker', [turned]);
      expect(accepted.length === 1, () => 'the order of members makes another event');
      expectEvents((await probe.follow('worker', cursor)).events, sent);
    },
  },
  {
    section: '4.2',
    requirement: 'An event that comes many times at once is given once',
    async check(probe) {
      const cursor = await probe.end('worker');
      const sent = [probe.event('worker')];
      await Promise.all(Array.from({ length: 8 }, () => probe.add('worker', sent)));
      expectEvents((await probe.follow('worker', cursor)).events, sent);
    },
  },
  {
    section: '4.3',
    requirement: 'An id with other content is refused, and what was there stays',
    async check(probe) {
      const cursor = await probe.end('worker');
      const sent = [probe.event('worker')];
      await probe.add('worker', sent);
      await probe.refused('worker', { ...sent[0], level: 2 }, 'with the id of another');
      expectEvents((await probe.follow('worker', cursor)).events, sent);
    },
  },
  {
    section: '4.4',
    requirement: 'An event without what every event has is refused',
    async check(probe) {
      const cursor = await probe.end('worker');
      const wrong: Readonly<Record<string, unknown>> = {
        id: 'a b',
        type: undefined,
        device: undefined,
        author: { role: 'neighbour', name: 'Pat' },
        given: '2026-03-02T10:00:00',
        recorded: 'yesterday',
      };
      for (const [member, value] of Object.entries(wrong)) {
        const event = probe.event('worker');
        await probe.refused('worker', { ...event, [member]: value }, `with a wrong \`${member}\``);
      }
      const long = probe.event('worker', { id: 'x'.repeat(201) });
      await probe.refused('worker', long, 'with an `id` of 201 characters');
      expectEvents((await probe.follow('worker', cursor)).events, []);
    },
  },
  {
    section: '4.5',
    requirement: 'An event of another plan is refused, and plans are kept apart',
    async check(probe) {
      const cursor = await probe.end('worker');
      const other = probe.event('worker', { plan: probe.otherPlan });
      await probe.refused('worker', other, 'of another plan');
      await probe.add('worker', [other], probe.otherPlan);
      expectEvents((await probe.follow('worker', cursor)).events, []);
      expectEvents((await probe.follow('worker', undefined, probe.otherPlan)).events, [other]);
    },
  },
  {
    section: '4.6',
    requirement: 'An event by somebody else is refused',
    async check(probe) {
      const cursor = await probe.end('worker');
      const { name } = probe.party('worker');
      for (const author of [
        { role: 'worker', name: `${name} the Other` },
        { role: 'family', name },
      ]) {
        await probe.refused('worker', probe.event('worker', { author }), 'by somebody else');
      }
      expectEvents((await probe.follow('worker', cursor)).events, []);
    },
  },
  {
    section: '4.7',
    requirement:
      'An event of a later version is accepted from the person and workers, not from family',
    async check(probe) {
      const cursor = await probe.end('worker');
      const type = 'check-of-a-later-version';
      const sent = [probe.event('worker', { type }), probe.event('person', { type })];
      await probe.add('worker', sent.slice(0, 1));
      await probe.add('person', sent.slice(1));
      await withConsent(probe, 'all', async () => {
        await probe.refused('family', probe.event('family', { type }), 'of a later version');
      });
      const { events } = await probe.follow('worker', cursor);
      expectEvents(
        events.filter((event) => event['type'] === type),
        sent,
      );
    },
  },
  {
    section: '4.8',
    requirement: 'Nobody writes what is not theirs',
    async check(probe) {
      const hours = { type: 'hours-recorded', week: 1, hours: 9 };
      await probe.refused('person', probe.event('person', hours), 'that only a worker writes');
      const without = 'by family without consent';
      await probe.refused('family', probe.event('family'), without);
      await withConsent(probe, ['check-a'], async () => {
        const goal = { type: 'goal-changed', goal: 'check-a', text: 'Ours', basedOn: ['x'] };
        await probe.refused('family', probe.event('family', goal), 'that family does not write');
        await probe.refused('family', probe.event('family', { goal: 'check-b' }), without);
        await probe.add('family', [probe.event('family')]);
      });
    },
  },
  {
    section: '4.2',
    requirement: 'What was accepted is accepted again, also where it could not be written any more',
    async check(probe) {
      const sent = probe.event('family');
      await withConsent(probe, ['check-a'], () => probe.add('family', [sent]));
      await probe.refused('family', probe.event('family'), 'by family whose consent was withdrawn');
      await probe.add('family', [sent]);
    },
  },
];

/** Does something while consent to the family member stands; none does before and after. */
export async function withConsent(
  probe: Probe,
  goals: 'all' | readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const consent = probe.event('person', {
    type: 'consent-given',
    to: probe.party('family'),
    goals,
    basis: 'person',
  });
  await probe.add('person', [consent]);
  const done = await work().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const withdrawn = { type: 'consent-withdrawn', consents: [consent.id] };
  await probe.add('person', [probe.event('person', withdrawn)]);
  if (done) throw done.error instanceof Error ? done.error : new Failing(String(done.error));
}
