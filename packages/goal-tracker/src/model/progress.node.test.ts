import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import { foldPlan } from './fold-plan.js';
import { progress } from './progress.js';

const of = (diary: Diary) => progress(foldPlan(diary.events))[0]!;

function begun(): Diary {
  const diary = new Diary().start();
  diary.goal();
  return diary;
}

describe('progress', () => {
  it('says nothing of a goal nobody has rated', () => {
    const { voices, differs, summary } = of(begun());
    assert.deepEqual(voices, []);
    assert.equal(differs, false);
    assert.deepEqual(summary, { kind: 'none', ratings: 0, voices: [] });
  });

  it('follows each voice by day, with its change from the baseline', () => {
    const diary = begun();
    diary.scale(-1);
    diary.rate(8, 'worker', 0);
    diary.rate(2, 'worker', -2);
    diary.rate(5, 'person', 1);
    const { voices } = of(diary);
    assert.deepEqual(
      voices.map(({ voice, series, change }) => [
        voice,
        series.map(({ day, level }) => [day, level]),
        change,
      ]),
      [
        ['person', [[5, 1]], 2],
        [
          'worker',
          [
            [2, -2],
            [8, 0],
          ],
          1,
        ],
      ],
    );
    assert.equal(voices[1]?.latest.level, 0);
  });

  it('has no change while there is no baseline', () => {
    const diary = begun();
    diary.rate(1, 'person', 1);
    assert.equal('change' in of(diary).voices[0]!, false);
  });

  it('shows disagreement and never one level for it', () => {
    const diary = begun();
    diary.rate(3, 'person', 1);
    diary.rate(3, 'worker', -1);
    const { differs, summary } = of(diary);
    assert.equal(differs, true);
    assert.equal(summary.kind, 'differ');
    assert.equal('level' in summary, false);
    assert.deepEqual(
      summary.voices.map(({ level }) => level),
      [1, -1],
    );
  });

  it('compares newest with newest only', () => {
    const diary = begun();
    diary.rate(3, 'person', 1);
    diary.rate(4, 'worker', -1);
    diary.rate(9, 'worker', 1);
    const { differs, summary } = of(diary);
    assert.equal(differs, false);
    assert.equal(summary.kind, 'agree');
    assert.equal(summary.level, 1);
  });

  it('tells where things went up, stayed and went down', () => {
    const diary = begun();
    diary.scale(-1);
    diary.rate(1, 'person', 0);
    diary.rate(1, 'family', -1);
    diary.rate(1, 'worker', -2);
    const told = of(diary).summary.voices.map(({ name, direction, day }) => [name, direction, day]);
    assert.deepEqual(told, [
      ['Ann', 'up', 1],
      ['Bea', 'same', 1],
      ['Cai', 'down', 1],
    ]);
  });

  it('counts the day by the clock in Britain', () => {
    const diary = begun();
    diary.rate(29, 'person', 0, 'g', '23:30:00Z');
    assert.equal(of(diary).voices[0]?.latest.day, 30);
  });
});
