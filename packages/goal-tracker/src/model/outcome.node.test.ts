import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import { foldPlan } from './fold-plan.js';
import { atDayEightyFour, outcome } from './outcome.js';

/** Day 0 is 2 March 2026; day 84 is 25 May. */
const told = (diary: Diary, today = '2026-06-30') => outcome(foldPlan(diary.events), today);

describe('outcome', () => {
  it('tells of a goal what each voice says, side by side', () => {
    const diary = new Diary().start();
    diary.goal();
    diary.scale(-1);
    diary.rate(3, 'person', -1);
    diary.rate(30, 'person', 1);
    diary.add(
      31,
      { type: 'rating-given', goal: 'g', level: -1, partly: true, prompt: 'some-help' },
      'family',
    );
    diary.rate(32, 'worker', 0);
    diary.add(42, { type: 'plan-ended', reason: 'Six weeks' });
    diary.rate(84, 'person', -2);
    const [goal] = told(diary).goals;
    assert.equal(goal?.baseline, -1);
    assert.equal(goal?.differs, true);
    assert.deepEqual(
      goal?.voices.map(({ voice, start, end, change, reached, partly, later }) => [
        voice,
        start,
        end,
        change,
        reached,
        partly,
        later?.level,
      ]),
      [
        ['person', -1, 1, 2, true, false, -2],
        ['family', -1, -1, 0, false, true, undefined],
        ['worker', -1, 0, 1, true, false, undefined],
      ],
    );
  });

  it('starts from the first rating where no levels are described, and differs by what is partly', () => {
    const diary = new Diary().start();
    diary.goal();
    diary.rate(3, 'person', -2);
    diary.rate(9, 'person', -1);
    diary.add(9, { type: 'rating-given', goal: 'g', level: -1, partly: true, prompt: 'alone' });
    const [goal] = told(diary).goals;
    assert.deepEqual(
      goal?.voices.map(({ start, change }) => [start, change]),
      [
        [-2, 1],
        [undefined, undefined],
      ],
    );
    assert.equal(goal?.differs, true);
  });

  it('weighs week 2 against the last week, or says what is missing', () => {
    const diary = new Diary().start();
    assert.deepEqual(told(diary).hours, { missing: ['week-two', 'later-week'] });
    diary.add(14, { type: 'hours-recorded', week: 2, hours: 14 });
    assert.deepEqual(told(diary).hours.missing, ['later-week']);
    diary.add(35, { type: 'hours-recorded', week: 5, hours: 6 });
    diary.add(42, { type: 'hours-recorded', week: 6, hours: 3.5 });
    const { change, last, missing } = told(diary).hours;
    assert.deepEqual([change, last?.week, missing], [-10.5, 6, []]);
  });

  it('speaks the codes of Client Level Data', () => {
    const diary = new Diary().start();
    diary.add(40, {
      type: 'plan-ended',
      reason: 'She manages alone',
      outcome: 'NFA: Support ended as planned',
    });
    assert.deepEqual(told(diary).cld, {
      eventType: 'Service',
      serviceType: 'Short term support: ST-Max',
      serviceComponent: 'Reablement',
      start: '2026-03-02',
      end: '2026-04-11',
      outcome: 'NFA: Support ended as planned',
    });
  });

  it('previews ASCOF 2A and 2D from what was recorded, and says what cannot be told yet', () => {
    const diary = new Diary().start();
    assert.deepEqual(told(diary).ascof2A, { status: 'unknown', missing: [{ code: 'end' }] });
    assert.deepEqual(told(diary).ascof2D, {
      status: 'unknown',
      missing: [{ code: 'discharge' }, { code: 'birth-date' }],
    });
    diary.add(0, {
      type: 'circumstances-recorded',
      birthDate: '1961-09-01',
      discharged: '2026-02-27',
    });
    diary.add(42, {
      type: 'plan-ended',
      reason: 'Six weeks',
      outcome: 'NFA: Support ended as planned',
    });
    assert.deepEqual(told(diary).ascof2D, {
      status: 'not-counted',
      reason: { code: 'under-age', age: 64, minimum: 65 },
    });
    const { ascof2A } = told(diary, '2026-04-13');
    assert.deepEqual(ascof2A, {
      status: 'counted',
      numerator: true,
      reason: { code: 'outcome', outcome: 'NFA: Support ended as planned' },
      openUntil: '2026-04-20',
    });
    diary.add(44, {
      type: 'care-changed',
      change: 'Long term support: Community',
      date: '2026-04-15',
    });
    const after = told(diary).ascof2A;
    assert.equal(after.status === 'counted' && after.numerator, false);
  });

  it('knows equipment and assessments, where the outcome tells nothing', () => {
    const diary = new Diary().start();
    const outcome = 'Progress to support planning or services';
    diary.add(42, { type: 'plan-ended', reason: 'Six weeks', outcome });
    assert.equal(told(diary).ascof2A.status, 'unclassified');
    diary.add(20, { type: 'care-changed', change: 'equipment', date: '2026-03-20' });
    const reasonNow = () => {
      const preview = told(diary).ascof2A;
      return preview.status === 'counted' && preview.reason;
    };
    assert.deepEqual(reasonNow(), { code: 'equipment', date: '2026-03-20' });
    const assessed = { outcome: 'NFA: Other', date: '2026-04-12' } as const;
    diary.add(42, { type: 'care-changed', change: 'assessment', ...assessed });
    assert.deepEqual(reasonNow(), { code: 'assessment', ...assessed });
  });

  it('knows the Barthel index by its numbers, and what change is real', () => {
    const diary = new Diary().start();
    assert.equal(told(diary).barthel, undefined);
    const measure = (day: number, score: number) =>
      diary.add(day, { type: 'measure-recorded', measure: 'barthel', score });
    measure(0, 12);
    assert.equal(told(diary).barthel?.change, undefined);
    measure(40, 15);
    assert.deepEqual([told(diary).barthel?.change, told(diary).barthel?.isReal], [3, false]);
    measure(41, 16);
    assert.deepEqual([told(diary).barthel?.change, told(diary).barthel?.isReal], [4, true]);
    measure(42, 8);
    assert.deepEqual([told(diary).barthel?.change, told(diary).barthel?.isReal], [-4, true]);
  });
});

describe('atDayEightyFour', () => {
  const found = (diary: Diary, today: string) => atDayEightyFour(foldPlan(diary.events), today);
  const check = {
    type: 'review-held',
    day: 84,
    present: [{ role: 'person', name: 'Ann' }],
    personView: 'Fine',
    next: 'Nothing',
  } as const;

  it('tells who is at home, who is not, and who was not reached', () => {
    const diary = new Diary().start();
    assert.equal(found(diary, '2026-05-24'), undefined);
    assert.equal(found(diary, '2026-05-25'), 'not-contacted');
    diary.add(85, check);
    assert.equal(found(diary, '2026-05-26'), 'at-home');
    diary.add(70, { type: 'care-changed', change: 'death', date: '2026-05-25' });
    assert.equal(found(diary, '2026-05-26'), 'not-at-home');
  });

  it('does not mind what came after day 84, nor help at home', () => {
    const diary = new Diary().start();
    diary.add(84, check);
    diary.add(90, { type: 'care-changed', change: 'death', date: '2026-05-26' });
    diary.add(50, {
      type: 'care-changed',
      change: 'Long term support: Community',
      date: '2026-04-20',
    });
    assert.equal(found(diary, '2026-06-30'), 'at-home');
  });

  it('knows who came home again before day 84', () => {
    const diary = new Diary().start();
    diary.add(84, check);
    const stay = (ended: string) =>
      diary.add(50, {
        type: 'care-changed',
        change: 'Long term support: Residential care',
        date: '2026-04-20',
        ended,
      });
    stay('2026-05-25');
    assert.equal(found(diary, '2026-06-30'), 'at-home');
    stay('2026-05-26');
    assert.equal(found(diary, '2026-06-30'), 'not-at-home');
  });
});
