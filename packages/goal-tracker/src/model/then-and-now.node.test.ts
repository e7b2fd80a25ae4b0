import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import type { Level } from './events.js';
import { foldPlan } from './fold-plan.js';
import { progress } from './progress.js';
import { thenAndNow } from './then-and-now.js';

function seen(write: (diary: Diary) => void) {
  const diary = new Diary().start();
  diary.goal();
  write(diary);
  return thenAndNow(progress(foldPlan(diary.events))[0]!);
}

const rated = (baseline: Level, ...levels: Level[]) =>
  seen((diary) => {
    diary.scale(baseline);
    levels.forEach((level, day) => diary.rate(day + 1, 'person', level));
  });

describe('then and now', () => {
  it('says nothing before levels are described, and only where they began before they rate', () => {
    assert.deepEqual(
      seen((diary) => diary.rate(1, 'person', 1)),
      {},
    );
    assert.deepEqual(rated(-1), { then: 'b' });
  });

  it('goes by the newest rating, in the texts of the levels', () => {
    assert.deepEqual(rated(-1, 2, 0), { then: 'b', now: 'c', step: 'reached' });
    assert.deepEqual(rated(-2, 1), { then: 'a', now: 'd', step: 'more' });
    assert.deepEqual(rated(-2, -1), { then: 'a', now: 'b', step: 'moved' });
    assert.deepEqual(rated(-1, -1), { then: 'b', now: 'b', step: 'same' });
  });

  it('praises nothing that is harder now', () => {
    assert.deepEqual(rated(-1, -2), { then: 'b', now: 'a' });
  });

  it('tells the way to the next level apart', () => {
    const found = seen((diary) => {
      diary.scale(-1);
      diary.add(
        3,
        { type: 'rating-given', goal: 'g', level: -1, partly: true, prompt: 'reminder' },
        'person',
      );
    });
    assert.deepEqual(found, { then: 'b', now: 'b', step: 'on-the-way' });
  });

  it('leaves out what others say: theirs stands beside it', () => {
    const found = seen((diary) => {
      diary.scale(-1);
      diary.rate(3, 'worker', 2);
    });
    assert.deepEqual(found, { then: 'b' });
  });
});
