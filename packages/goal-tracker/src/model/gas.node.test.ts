import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import { foldPlan } from './fold-plan.js';
import { goalWeight, planTScore, tScore } from './gas.js';

describe('tScore', () => {
  it('equals the values printed in the literature', () => {
    assert.equal(tScore([-1, -1, 0, 0, -1]).toFixed(5), '40.95466');
    assert.equal(tScore([0, 0, -1]).toFixed(5), '45.43565');
    const atMinusOne = [40, 37.6, 36.31, 35.49, 34.92, 34.51];
    atMinusOne.forEach((expected, index) => {
      const scores = Array.from({ length: index + 1 }, () => -1);
      assert.equal(tScore(scores).toFixed(2), expected.toFixed(2));
    });
  });

  it('weighs goals, and counts them alike where every weight is 0', () => {
    assert.ok(tScore([1, -1], [9, 1]) > 50);
    assert.equal(tScore([1, -1], [4, 4]), tScore([1, -1]));
    assert.equal(tScore([0, 1, 1], [0, 0, 0]), tScore([0, 1, 1]));
  });

  it('takes −0.5, partly achieved, as −1', () => {
    assert.equal(tScore([-0.5, 0, -1]), tScore([-1, 0, -1]));
    assert.equal(tScore([-0.5, 1], [2, 3]), tScore([-1, 1], [2, 3]));
  });

  it('says which value is wrong', () => {
    assert.throws(() => tScore([]), /no scores/);
    assert.throws(() => tScore([0, 3]), /RangeError: tScore: scores\[1\] is 3/);
    assert.throws(() => tScore([0.5]), /scores\[0\]/);
    assert.throws(() => tScore([NaN]), /scores\[0\]/);
    assert.throws(() => tScore([0, 1], [1]), /1 weights for 2 scores/);
    assert.throws(() => tScore([0, 1], [1, -1]), /weights\[1\] is -1/);
    assert.throws(() => tScore([0], [1], 2), /rho is 2/);
  });
});

describe('goalWeight', () => {
  it('is importance times difficulty', () => {
    assert.equal(goalWeight(3, 2), 6);
    assert.equal(goalWeight(0, 3), 0);
    assert.throws(() => goalWeight(4, 1), /importance is 4/);
    assert.throws(() => goalWeight(1, 1.5), /difficulty is 1.5/);
  });
});

describe('planTScore', () => {
  it('counts, in one voice, the goals it has rated against a baseline', () => {
    const diary = new Diary().start();
    for (const goal of ['g', 'h', 'i', 'j']) diary.goal(goal);
    for (const goal of ['g', 'h', 'i']) diary.scale(-1, goal);
    diary.rate(2, 'person', -2, 'g');
    diary.rate(9, 'person', 0, 'g');
    diary.rate(9, 'person', 0, 'h');
    diary.rate(9, 'person', 2, 'j');
    diary.rate(9, 'worker', 2, 'i');
    const plan = foldPlan(diary.events);
    const person = planTScore(plan, 'person')!;
    assert.equal(person.goals, 2);
    assert.equal(person.latest, 50);
    assert.equal(person.baseline.toFixed(5), '37.59653');
    assert.equal(person.change, person.latest - person.baseline);
    assert.equal(planTScore(plan, 'worker')?.latest, 70);
    assert.equal(planTScore(plan, 'family'), undefined);
  });

  const twoGoals = () => {
    const diary = new Diary().start();
    for (const goal of ['g', 'h']) {
      diary.goal(goal);
      diary.scale(-1, goal);
    }
    diary.rate(9, 'person', 1, 'g');
    return diary;
  };
  const weigh = (diary: Diary, goal: string, importance: number, difficulty: number) =>
    diary.add(1, { type: 'goal-weighted', goal, importance, difficulty });

  it('weighs goals only where every one that counts has a weight', () => {
    const diary = twoGoals();
    diary.rate(9, 'person', -1, 'h');
    weigh(diary, 'g', 3, 3);
    const unweighted = planTScore(foldPlan(diary.events), 'person');
    assert.equal(unweighted?.weighted, false);
    assert.equal(unweighted.latest, tScore([1, -1]));
    weigh(diary, 'h', 1, 2);
    const weighted = planTScore(foldPlan(diary.events), 'person');
    assert.equal(weighted?.weighted, true);
    assert.equal(weighted.latest, tScore([1, -1], [9, 2]));
    assert.equal(weighted.baseline, tScore([-1, -1], [9, 2]));
  });

  it('keeps what is partly achieved apart', () => {
    const diary = twoGoals();
    diary.add(
      9,
      { type: 'rating-given', goal: 'h', level: -1, partly: true, prompt: 'some-help' },
      'person',
    );
    const score = planTScore(foldPlan(diary.events), 'person');
    assert.equal(score?.partly, 1);
    assert.equal(score.latest, tScore([1, -1]));
  });

  it('is of the end, not of what was said after it', () => {
    const diary = twoGoals();
    diary.add(42, { type: 'plan-ended', reason: 'Six weeks' });
    diary.rate(84, 'person', -2, 'g');
    assert.equal(planTScore(foldPlan(diary.events), 'person')?.latest, 60);
  });
});
