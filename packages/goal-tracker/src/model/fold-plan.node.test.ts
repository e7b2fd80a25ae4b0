import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stairsPlan } from '../samples/stairs-plan.js';
import { Diary, PARTIES } from '../testing/diary.js';
import { randomFrom, shuffle } from '../testing/random.js';
import type { StoredEvent } from './events.js';
import { foldPlan } from './fold-plan.js';

const copy = <Value>(value: Value): Value => structuredClone(value);

/** A plan with everything that is hard: clashes, a circle, late arrivals, unknown types. */
function hardPlan(): StoredEvent[] {
  const diary = new Diary().start();
  const added = diary.goal();
  const first = diary.scale(-1);
  diary.scale(-2, 'g', [first]);
  diary.scale(-1, 'g', [first]);
  const a = diary.add(2, { type: 'goal-changed', goal: 'g', text: 'to A', basedOn: [added] });
  diary.add(1, { type: 'goal-changed', goal: 'g', text: 'to B', basedOn: [added] });
  diary.add(3, { type: 'goal-changed', goal: 'g', text: 'to C', basedOn: [a] });
  diary.add(-1, { type: 'step-done', goal: 'g', step: 's' });
  diary.add(4, {
    type: 'step-added',
    goal: 'g',
    step: 's',
    text: 'Rail',
    who: { role: 'worker', name: 'Cai' },
  });
  diary.add(5, { type: 'step-done', goal: 'g', step: 's' }, 'person');
  diary.rate(1, 'person', 1, 'not-here-yet');
  for (const role of ['person', 'family', 'worker'] as const) diary.rate(6, role, 0);
  diary.add(6, { type: 'goal-agreed', goal: 'g', answer: 'agreed' });
  diary.add(7, { type: 'plan-ended', reason: 'one' });
  diary.add(7, { type: 'plan-ended', reason: 'two' });
  everythingElse(diary);
  const frame = { ...copy(diary.events[0]!), type: 'of-a-later-version', id: 'later' };
  const forged = { ...copy(diary.events[1]!), text: 'forged' };
  return [...diary.events, frame as StoredEvent, forged];
}

/** An event of each type that speaks of no goal's words. */
function everythingElse(diary: Diary): void {
  const family = PARTIES.family;
  const consent = diary.add(1, {
    type: 'consent-given',
    to: family,
    goals: ['g'],
    basis: 'person',
  });
  diary.add(0, { type: 'consent-withdrawn', consents: [consent] });
  diary.add(2, { type: 'consent-given', to: family, goals: 'all', basis: 'person' });
  diary.add(3, { type: 'consent-withdrawn', consents: ['of another device'] });
  const text = diary.add(1, { type: 'transition-planned', text: 'A', basedOn: [] });
  diary.add(2, { type: 'transition-planned', text: 'B', basedOn: [text] });
  diary.add(2, { type: 'transition-planned', text: 'C', basedOn: [text] });
  diary.add(8, { type: 'plan-extended', until: '2026-04-27', reason: 'A fall' });
  diary.add(1, { type: 'service-explained' });
  diary.add(1, { type: 'plan-shared', with: family, how: 'On paper' });
  for (const hours of [12, 9]) diary.add(hours, { type: 'hours-recorded', week: 2, hours });
  diary.add(1, { type: 'hours-recorded', week: 1, hours: 14 });
  diary.add(1, { type: 'circumstances-recorded', birthDate: '1941-03-27' });
  diary.add(2, { type: 'circumstances-recorded', discharged: '2026-02-28' });
  diary.add(3, { type: 'circumstances-recorded', birthDate: '1940-03-27' });
  diary.add(9, { type: 'care-changed', change: 'emergency-admission', date: '2026-03-11' });
  diary.add(9, { type: 'care-changed', change: 'death', date: '2026-03-10' });
  diary.add(1, { type: 'measure-recorded', measure: 'barthel', score: 11 });
  diary.add(1, { type: 'visit-recorded', goal: 'g', prompt: 'reminder' });
  diary.add(1, { type: 'goal-weighted', goal: 'g', importance: 3, difficulty: 2 });
  diary.add(1, { type: 'task-chosen', goal: 'g', task: 'stairs' });
  diary.add(1, { type: 'way-tried', goal: 'g', task: 'stairs', way: 'rail', result: 'partly' });
}

describe('foldPlan', () => {
  it('tells the plan of the events', () => {
    const plan = foldPlan(stairsPlan());
    assert.equal(plan.person, 'Margaret Ellis');
    assert.equal(plan.start, '2026-03-02');
    assert.equal(plan.goals.length, 3);
    assert.equal(plan.reviews.length, 5);
    assert.equal(plan.ended?.reason, 'The six weeks are complete');
    assert.deepEqual(plan.unused, []);
    const [stairs, , shop] = plan.goals;
    assert.equal(stairs?.text, 'I want to climb my stairs to bed');
    assert.equal(stairs?.scale?.baseline, -1);
    assert.equal(stairs?.agreement?.answer, 'agreed');
    assert.deepEqual(
      stairs?.steps.map(({ id, done }) => [id, done !== undefined]),
      [
        ['stairs-1', true],
        ['stairs-2', true],
      ],
    );
    assert.equal(shop?.text, 'I want to walk to the corner shop for my own paper');
    assert.deepEqual(shop?.choices, []);
    assert.equal(shop?.steps[1]?.done, undefined);
  });

  it('has no plan where there are no events', () => {
    const { goals, start, ended, transition, unused } = foldPlan([]);
    assert.deepEqual([goals, start, ended, unused], [[], undefined, undefined, []]);
    assert.deepEqual(transition, { choices: [], versions: [] });
  });

  it('gives the same plan in any order and with any repeats, 2,000 times', () => {
    const random = randomFrom(6);
    for (const events of [stairsPlan(), hardPlan()]) {
      const expected = foldPlan(events);
      for (let run = 0; run < 1000; run++) {
        const repeats = events.flatMap((event) => (random() < 0.2 ? [copy(event), event] : []));
        assert.deepEqual(foldPlan(shuffle([...events, ...repeats], random)), expected);
      }
    }
  });

  it('does not change what it is given', () => {
    const events = hardPlan();
    const before = copy(events);
    foldPlan(events);
    assert.deepEqual(events, before);
  });

  it('loses no event: each is in the plan or among the unused', () => {
    const unused = foldPlan(hardPlan()).unused.map(({ type, id }) => `${type} ${id}`);
    assert.deepEqual(unused.sort(), [
      'consent-withdrawn e22',
      'goal-added e2',
      'of-a-later-version later',
      'plan-ended e18',
      'rating-given e12',
      'step-done e11',
    ]);
  });

  it('takes a text changed by one who knew the last', () => {
    const diary = new Diary().start();
    const added = diary.goal();
    const changed = diary.add(1, {
      type: 'goal-changed',
      goal: 'g',
      text: 'second',
      basedOn: [added],
    });
    // Written by a clock that is a day slow.
    diary.add(0, { type: 'goal-changed', goal: 'g', text: 'third', basedOn: [changed] });
    const [goal] = foldPlan(diary.events).goals;
    assert.equal(goal?.text, 'third');
    assert.deepEqual(goal?.choices, []);
    assert.deepEqual(goal?.textVersions, ['e4']);
  });

  it('shows two texts changed at once as a choice, which a third that saw both settles', () => {
    const diary = new Diary().start();
    const added = diary.goal('g', 'first');
    const shared = diary.add(1, {
      type: 'goal-changed',
      goal: 'g',
      text: 'shared',
      basedOn: [added],
    });
    diary.add(2, { type: 'goal-changed', goal: 'g', text: 'A', basedOn: [shared] }, 'family');
    diary.add(3, { type: 'goal-changed', goal: 'g', text: 'B', basedOn: [shared] });
    const open = foldPlan(diary.events).goals[0]!;
    assert.equal(open.text, 'shared');
    assert.deepEqual(
      open.choices.map(({ value, author }) => [value, author.role]),
      [
        ['A', 'family'],
        ['B', 'worker'],
      ],
    );

    diary.add(4, { type: 'goal-changed', goal: 'g', text: 'B', basedOn: open.textVersions });
    const settled = foldPlan(diary.events).goals[0]!;
    assert.equal(settled.text, 'B');
    assert.deepEqual(settled.choices, []);
  });

  it('has nothing to choose where both wrote the same', () => {
    const diary = new Diary().start();
    const added = diary.goal();
    diary.add(1, { type: 'goal-changed', goal: 'g', text: 'same', basedOn: [added] });
    diary.add(2, { type: 'goal-changed', goal: 'g', text: 'same', basedOn: [added] }, 'family');
    const [goal] = foldPlan(diary.events).goals;
    assert.equal(goal?.text, 'same');
    assert.deepEqual(goal?.choices, []);
    assert.deepEqual(goal?.textVersions, ['e3', 'e4']);
  });

  it('shows first descriptions of the levels that differ as a choice', () => {
    const diary = new Diary().start();
    diary.goal();
    diary.scale(-1);
    diary.scale(-2);
    const [goal] = foldPlan(diary.events).goals;
    assert.equal(goal?.scale, undefined);
    assert.deepEqual(
      goal?.scaleChoices.map(({ value }) => value.baseline),
      [-1, -2],
    );
  });

  it('hides no text whose events name each other in a circle', () => {
    const diary = new Diary().start();
    diary.goal('g', 'first');
    diary.add(1, { type: 'goal-changed', goal: 'g', text: 'A', basedOn: ['e4'] });
    diary.add(2, { type: 'goal-changed', goal: 'g', text: 'B', basedOn: ['e3'] });
    assert.deepEqual(
      foldPlan(diary.events).goals[0]?.choices.map(({ value }) => value),
      ['first', 'A', 'B'],
    );
  });

  it('counts a rating whose clock puts it before its goal', () => {
    const diary = new Diary().start();
    diary.goal();
    diary.rate(-1, 'person', 1);
    assert.equal(foldPlan(diary.events).goals[0]?.ratings.length, 1);
  });

  it('orders by the moment, not by how its offset is written', () => {
    const diary = new Diary().start();
    diary.goal();
    diary.rate(1, 'person', 1, 'g', '10:30:00+01:00');
    diary.rate(1, 'person', 0, 'g', '09:00:00Z');
    assert.deepEqual(
      foldPlan(diary.events).goals[0]?.ratings.map(({ level }) => level),
      [0, 1],
    );
  });

  it('refuses events of two plans', () => {
    const [first] = stairsPlan();
    assert.throws(() => foldPlan([first!, { ...first!, id: 'x', plan: 'other' }]), RangeError);
  });

  it('goes on after an end that an extension takes back, whatever the clocks say', () => {
    const diary = new Diary().start();
    const end = diary.add(20, { type: 'plan-ended', reason: 'In hospital' });
    const until = '2026-05-01';
    diary.add(19, { type: 'plan-extended', until, reason: 'Home again', reopens: end });
    const plan = foldPlan(diary.events);
    assert.equal(plan.ended, undefined);
    assert.deepEqual(
      plan.extensions.map((extension) => extension.until),
      [until],
    );
    assert.deepEqual(plan.unused, []);
    diary.add(60, { type: 'plan-ended', reason: 'Done', outcome: 'NFA: Support ended as planned' });
    assert.equal(foldPlan(diary.events).ended?.reason, 'Done');
  });

  it('keeps the newest figure of each week, and the newest of what is known', () => {
    const diary = new Diary().start();
    everythingElse(diary);
    const { hours, circumstances, careChanges } = foldPlan(diary.events);
    assert.deepEqual(
      hours.map(({ week, hours: count }) => [week, count]),
      [
        [1, 14],
        [2, 12],
      ],
    );
    assert.deepEqual(circumstances, { birthDate: '1940-03-27', discharged: '2026-02-28' });
    assert.deepEqual(
      careChanges.map(({ change }) => change),
      ['death', 'emergency-admission'],
    );
  });

  it('shows two texts for the time after as a choice', () => {
    const diary = new Diary().start();
    everythingElse(diary);
    const { text, choices } = foldPlan(diary.events).transition;
    assert.equal(text, 'A');
    assert.deepEqual(
      choices.map(({ value }) => value),
      ['B', 'C'],
    );
  });

  it('asks again whether a goal is agreed once its words have changed', () => {
    const diary = new Diary().start();
    const added = diary.goal();
    const isOld = () => foldPlan(diary.events).goals[0]?.changedSinceAgreed;
    diary.add(1, { type: 'goal-agreed', goal: 'g', answer: 'agreed' });
    assert.equal(isOld(), false);
    diary.add(2, { type: 'goal-changed', goal: 'g', text: 'New', basedOn: [added] });
    assert.equal(isOld(), true);
    diary.add(3, { type: 'goal-agreed', goal: 'g', answer: 'agreed' });
    assert.equal(isOld(), false);
  });
});
