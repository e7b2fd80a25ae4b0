import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldPlan } from '../model/fold-plan.js';
import type { Role } from '../model/events.js';
import { FORMS, type FormName } from '../place.js';
import { Diary, PARTIES } from '../testing/diary.js';
import { placeAfter } from './after.js';
import { mayUse } from './may-use.js';

const diary = new Diary().start();
diary.goal();
diary.goal('h');
diary.add(0, { type: 'consent-given', to: PARTIES.family, goals: ['g'], basis: 'person' });
const plan = foldPlan(diary.events);

const formsOf = (role: Role, goal?: string) =>
  FORMS.filter((view) =>
    mayUse(view, { view, ...(goal !== undefined && { goal }) }, PARTIES[role], plan),
  );

describe('mayUse', () => {
  it('gives a worker every form', () => {
    assert.deepEqual(formsOf('worker'), [...FORMS]);
  });

  it('gives the person none of what professionals reckon with', () => {
    const professional: readonly FormName[] = [
      'weight',
      'explained',
      'shared',
      'hours',
      'care',
      'extend',
      'end',
      'circumstances',
      'barthel',
    ];
    assert.deepEqual(
      formsOf('person', 'g'),
      FORMS.filter((form) => !professional.includes(form)),
    );
  });

  it('gives family what they saw of the goals that they may see', () => {
    assert.deepEqual(formsOf('family', 'g'), ['done', 'rate', 'visit', 'ways', 'way']);
    assert.deepEqual(formsOf('family', 'h'), []);
    assert.deepEqual(formsOf('family'), ['visit']);
    assert.equal(mayUse('visit', { view: 'visit' }, { role: 'family', name: 'Dai' }, plan), false);
  });
});

describe('placeAfter', () => {
  const held = (decision: 'continue' | 'extend' | 'end') =>
    [{ type: 'review-held', day: 7, present: [], personView: 'a', next: 'b', decision }] as const;

  it('leads from a review to the form that does what it decided', () => {
    const after = (decision: 'continue' | 'extend' | 'end', role: Role) =>
      placeAfter('review', held(decision), PARTIES[role], plan);
    assert.deepEqual(after('continue', 'worker'), { view: 'plan', saved: 'review' });
    assert.deepEqual(after('extend', 'worker'), { view: 'extend', saved: 'review' });
    assert.deepEqual(after('end', 'worker'), { view: 'end', saved: 'review' });
    assert.deepEqual(after('end', 'person'), { view: 'plan', saved: 'review' });
  });
});
