import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import { helpSeries, ratingSeries } from './chart-series.js';
import { foldPlan } from './fold-plan.js';
import { progress } from './progress.js';

const START = '2026-03-02';

describe('series of a chart', () => {
  it('has the best level in the highest row', () => {
    const diary = new Diary().start();
    diary.goal();
    diary.rate(1, 'person', 2);
    diary.rate(2, 'person', 0);
    diary.rate(3, 'person', -2);
    const [series] = ratingSeries(progress(foldPlan(diary.events))[0]!);
    assert.deepEqual(
      series!.points.map(({ day, row }) => [day, row]),
      [
        [1, 0],
        [2, 2],
        [3, 4],
      ],
    );
  });

  it('has the help that visits and ratings tell of, by voice, in their order of time', () => {
    const diary = new Diary().start();
    diary.goal();
    diary.rate(9, 'worker', 0);
    diary.add(2, { type: 'visit-recorded', goal: 'g', prompt: 'done-for' });
    diary.add(5, { type: 'visit-recorded', goal: 'g', prompt: 'reminder' });
    diary.add(5, { type: 'visit-recorded', goal: 'g', prompt: 'some-help' }, 'family', '13:00:00Z');
    const [goal] = foldPlan(diary.events).goals;
    assert.deepEqual(
      helpSeries(goal!, START).map(({ voice, points }) => [
        voice,
        points.map(({ day, row, source }) => [day, row, source.type]),
      ]),
      [
        ['family', [[5, 2, 'visit-recorded']]],
        [
          'worker',
          [
            [2, 3, 'visit-recorded'],
            [5, 1, 'visit-recorded'],
            [9, 0, 'rating-given'],
          ],
        ],
      ],
    );
  });

  it('is empty where nothing was seen', () => {
    const diary = new Diary().start();
    diary.goal();
    assert.deepEqual(helpSeries(foldPlan(diary.events).goals[0]!, START), []);
  });
});
