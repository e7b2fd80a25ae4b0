import { visibleTo } from '../model/consent.js';
import type { StoredEvent } from '../model/events.js';
import { expect, expectEvents, type Probe, type SentEvent } from './probe.js';
import type { Requirement } from './requirement.js';
import { withConsent } from './writing.js';

/** Section 5: what family is given. */
export const family: readonly Requirement[] = [
  {
    section: '5.1',
    requirement: 'Family is given nothing without consent',
    async check(probe) {
      await probe.add('worker', everyKind(probe));
      expectEvents((await probe.follow('family')).events, []);
    },
  },
  {
    section: '5.1',
    requirement: 'Family is given what there is consent for, and no more',
    async check(probe) {
      await probe.add('worker', everyKind(probe));
      for (const goals of [['check-a'], 'all'] as const) {
        await withConsent(probe, goals, async () => {
          expectEvents((await probe.follow('family')).events, await visible(probe));
        });
      }
    },
  },
  {
    section: '5.2',
    requirement: 'A change of consent starts afresh, and nothing else does',
    async check(probe) {
      await probe.add('worker', everyKind(probe));
      let cursor = '';
      await withConsent(probe, ['check-a'], async () => {
        cursor = await probe.end('family');
        await probe.add('worker', [probe.event('worker', { goal: 'check-b' })]);
        const same = await probe.follow('family', cursor);
        expect(same.reset !== true, () => '`reset` where nothing they may see has changed');
        expectEvents(same.events, []);
        await withConsent(probe, ['check-b'], async () => {
          const more = await probe.follow('family', same.cursor);
          expect(more.reset === true, () => 'no `reset` after more was consented to');
          expectEvents(more.events, await visible(probe));
          ({ cursor } = more);
        });
        const less = await probe.follow('family', cursor);
        expect(less.reset === true, () => 'no `reset` after a consent was withdrawn');
        expectEvents(less.events, await visible(probe));
        ({ cursor } = less);
      });
      const none = await probe.follow('family', cursor);
      expect(none.reset === true, () => 'no `reset` after the last consent was withdrawn');
      expectEvents(none.events, []);
      const still = await probe.follow('family', none.cursor);
      expect(still.reset !== true, () => '`reset` again, though nothing has changed');
    },
  },
  {
    section: '5.2',
    requirement: 'Somebody else’s cursor gives nobody more, or less, than they may have',
    async check(probe) {
      await probe.add('worker', everyKind(probe));
      await withConsent(probe, ['check-a'], async () => {
        const { events } = await probe.follow('worker');
        const byFamily = await probe.follow('worker', await probe.end('family'));
        expect(byFamily.reset === true, () => 'a worker with family’s cursor had no `reset`');
        expectEvents(byFamily.events, events);
        const byWorker = await probe.follow('family', await probe.end('worker'));
        expect(byWorker.reset === true, () => 'family with a worker’s cursor had no `reset`');
        expectEvents(byWorker.events, await visible(probe));
      });
    },
  },
  {
    section: '5.3',
    requirement: 'Family is given no event of a later version',
    async check(probe) {
      const type = 'check-of-a-later-version';
      await withConsent(probe, 'all', async () => {
        const cursor = await probe.end('family');
        await probe.add('worker', [probe.event('worker', { type, goal: 'check-a' })]);
        const { events } = await probe.follow('family', cursor);
        expect(events.length === 0, () => 'they were given it');
      });
    },
  },
];

/** What the family member may be given of what a worker is given. */
async function visible(probe: Probe): Promise<readonly SentEvent[]> {
  const { events } = await probe.follow('worker');
  const known = events as unknown as readonly StoredEvent[];
  return visibleTo(known, probe.party('family')) as unknown as readonly SentEvent[];
}

/** Events that consent is about in different ways, by the worker. */
function everyKind(probe: Probe): SentEvent[] {
  const [person, family, worker] = (['person', 'family', 'worker'] as const).map((role) =>
    probe.party(role),
  );
  const goals = ['check-a', 'check-b'].flatMap((goal) => [
    { type: 'goal-added', goal, text: `I want to ${goal}` },
    { type: 'step-added', goal, step: `${goal}-1`, text: 'Practise', who: person },
    { type: 'rating-given', goal, level: 0, prompt: 'alone' },
    { type: 'goal-weighted', goal, importance: 3, difficulty: 1 },
  ]);
  const review = { type: 'review-held', day: 7, personView: 'Well', next: 'Carry on' };
  return [
    { type: 'plan-started', person: person?.name, start: '2026-03-02' },
    ...goals,
    { ...review, present: [person, worker] },
    { ...review, present: [person, family] },
    { type: 'plan-shared', with: family, how: 'By post' },
    { type: 'plan-shared', with: { role: 'family', name: 'Somebody else' }, how: 'By post' },
    { type: 'transition-planned', text: 'A call every month', basedOn: [] },
    { type: 'hours-recorded', week: 1, hours: 9 },
    { type: 'circumstances-recorded', discharged: '2026-03-01' },
    { type: 'care-changed', change: 'emergency-admission', date: '2026-03-03' },
    { type: 'measure-recorded', measure: 'barthel', score: 12 },
    { type: 'service-explained' },
    { type: 'plan-ended', reason: 'For this check' },
  ].map((members) => probe.event('worker', members));
}
