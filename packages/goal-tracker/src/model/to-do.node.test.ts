import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import { foldPlan } from './fold-plan.js';
import { toDo } from './to-do.js';

function kinds(write: (diary: Diary) => void, today: string) {
  const diary = new Diary().start();
  write(diary);
  return toDo(foldPlan(diary.events), today).map((one) =>
    one.kind === 'review' ? `review ${one.review.day} ${one.review.state}` : one.kind,
  );
}

const agreed = (diary: Diary) => {
  const added = diary.goal();
  diary.add(0, { type: 'goal-agreed', goal: 'g', answer: 'agreed' }, 'person');
  return added;
};

describe('toDo', () => {
  it('is nothing before a plan starts, nor where all is done', () => {
    assert.deepEqual(toDo(foldPlan([]), '2026-03-02'), []);
    assert.deepEqual(kinds(agreed, '2026-03-03'), []);
  });

  it('asks whether a goal is agreed, and again where its words have changed', () => {
    assert.deepEqual(
      kinds((diary) => diary.goal(), '2026-03-03'),
      ['agree'],
    );
    const changed = (diary: Diary) => {
      const added = agreed(diary);
      diary.add(1, { type: 'goal-changed', goal: 'g', text: 'I want to swim', basedOn: [added] });
    };
    assert.deepEqual(kinds(changed, '2026-03-03'), ['agree-again']);
  });

  it('puts what is to be settled first, then what is late, then what is to be talked about', () => {
    const all = (diary: Diary) => {
      const added = agreed(diary);
      for (const text of ['I want to swim', 'I want to run']) {
        diary.add(1, { type: 'goal-changed', goal: 'g', text, basedOn: [added] });
        diary.add(1, { type: 'transition-planned', text, basedOn: [] });
      }
      diary.scale(-1);
      diary.scale(-2);
      diary.rate(3, 'person', 1);
      diary.rate(3, 'worker', -1);
    };
    assert.deepEqual(kinds(all, '2026-03-16'), [
      'settle-words',
      'settle-levels',
      'settle-transition',
      'review 7 overdue',
      'review 14 due',
      'agree-again',
      'talk',
    ]);
  });

  it('ends a plan whose last day is over, and no sooner', () => {
    const held = (diary: Diary) => {
      agreed(diary);
      for (const day of [7, 14, 21, 28, 35, 42]) {
        diary.add(day, {
          type: 'review-held',
          day,
          present: [{ role: 'person', name: 'Ann' }],
          personView: 'Well',
          next: 'On',
        });
      }
    };
    assert.deepEqual(kinds(held, '2026-04-13'), []);
    assert.deepEqual(kinds(held, '2026-04-14'), ['end']);
    const ended = (diary: Diary) => {
      held(diary);
      diary.add(42, { type: 'plan-ended', reason: 'Done' });
    };
    assert.deepEqual(kinds(ended, '2026-04-14'), []);
    // Day 84 is a bank holiday.
    assert.deepEqual(kinds(ended, '2026-05-26'), ['review 84 due']);
  });
});
