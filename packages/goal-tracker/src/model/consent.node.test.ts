import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary, PARTIES } from '../testing/diary.js';
import { mayAdd, maySee, visibleTo } from './consent.js';
import type { Party, PlanEvent } from './events.js';
import { foldPlan } from './fold-plan.js';

const { person, family, worker } = PARTIES;
const brother: Party = { role: 'family', name: 'Dan' };

/** Two goals, seen by all three, and what only some may know. */
function diary(): Diary {
  const diary = new Diary().start();
  for (const goal of ['g', 'h']) {
    diary.goal(goal);
    diary.rate(3, 'worker', 0, goal);
  }
  diary.rate(2, 'family', -1, 'h');
  diary.add(1, { type: 'hours-recorded', week: 1, hours: 9 });
  diary.add(1, { type: 'transition-planned', text: 'Her sister calls', basedOn: [] });
  for (const present of [
    [person, worker],
    [person, family],
  ]) {
    diary.add(7, { type: 'review-held', day: 7, present, personView: 'Well', next: 'On' });
  }
  return diary;
}

const consent = (to: Party, goals: readonly string[] | 'all') =>
  ({ type: 'consent-given', to, goals, basis: 'person' }) as const;

const typesFor = (events: readonly PlanEvent[], author: Party) =>
  visibleTo(events, author).map((event) =>
    'goal' in event ? `${event.type} ${String(event.goal)}` : event.type,
  );

describe('what family sees', () => {
  it('is nothing without consent, and all for the person and workers', () => {
    const { events } = diary();
    assert.deepEqual(visibleTo(events, family), []);
    assert.equal(visibleTo(events, person), events);
    assert.equal(visibleTo(events, worker), events);
  });

  it('is the goals of the consent, reviews with them, and what they wrote', () => {
    const book = diary();
    book.add(2, consent(family, ['g']));
    book.add(2, consent(brother, 'all'));
    assert.deepEqual(typesFor(book.events, family), [
      'plan-started',
      'goal-added g',
      'rating-given g',
      'rating-given h',
      'review-held',
      'consent-given',
    ]);
    const all = typesFor(book.events, brother);
    assert.ok(all.includes('goal-added h') && all.includes('transition-planned'));
    assert.ok(!all.includes('hours-recorded') && !all.includes('review-held'));
    assert.equal(all.filter((type) => type === 'consent-given').length, 1);
  });

  it('ends with the consent, whatever the clock of the one who ends it says', () => {
    const book = diary();
    const given = book.add(9, consent(family, 'all'));
    assert.ok(maySee(foldPlan(book.events), 'g', family));
    book.add(1, { type: 'consent-withdrawn', consents: [given] }, 'person');
    assert.equal(maySee(foldPlan(book.events), 'g', family), false);
    assert.deepEqual(visibleTo(book.events, family), []);
    book.add(10, consent(family, ['g']));
    assert.ok(typesFor(book.events, family).includes('goal-added g'));
  });

  it('has no event of a later version', () => {
    const book = diary();
    book.add(2, consent(family, 'all'));
    const later = { ...book.events[0]!, id: 'later', type: 'of-a-later-version' };
    const seen = visibleTo([...book.events, later], family);
    assert.ok(!seen.some(({ id }) => id === 'later'));
  });
});

describe('who may write what', () => {
  const book = diary();
  book.add(2, consent(family, ['g']));
  const plan = foldPlan(book.events);
  const event = (role: 'person' | 'family' | 'worker', goal: string, type?: 'hours') => {
    const own = new Diary().start();
    if (type) own.add(1, { type: 'hours-recorded', week: 2, hours: 3 }, role);
    else own.rate(1, role, 0, goal);
    return own.events.at(-1)!;
  };

  it('is anything for workers, and no figure of professionals for the person', () => {
    assert.ok(mayAdd(event('worker', 'h'), plan));
    assert.ok(mayAdd(event('worker', 'h', 'hours'), plan));
    assert.ok(mayAdd(event('person', 'h'), plan));
    assert.equal(mayAdd(event('person', 'h', 'hours'), plan), false);
  });

  it('is not the person’s, nor family’s, where the service says how long it helps', () => {
    for (const role of ['person', 'family', 'worker'] as const) {
      const own = new Diary().start();
      own.add(9, { type: 'plan-shared', with: person, how: 'Aloud' }, role);
      own.add(40, { type: 'plan-ended', reason: 'Enough' }, role);
      own.add(41, { type: 'plan-extended', until: '2026-05-25', reason: 'More' }, role);
      const may = own.events.slice(1).map((one) => mayAdd(one, plan));
      assert.deepEqual(may, Array<boolean>(3).fill(role === 'worker'), role);
    }
  });

  it('is what family saw of the goals that they may see', () => {
    assert.ok(mayAdd(event('family', 'g'), plan));
    assert.equal(mayAdd(event('family', 'h'), plan), false);
    assert.equal(mayAdd(book.events[1]!, plan), true);
    const goal = new Diary().start();
    goal.add(1, { type: 'goal-changed', goal: 'g', text: 'Ours', basedOn: ['x'] }, 'family');
    assert.equal(mayAdd(goal.events.at(-1)!, plan), false);
  });
});
