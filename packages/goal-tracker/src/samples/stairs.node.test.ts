import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldPlan } from '../model/fold-plan.js';
import { progress } from '../model/progress.js';
import { ways } from '../model/ways/ways.js';
import { cynllunGrisiau } from './cynllun-grisiau.js';
import { stairsPlan } from './stairs-plan.js';
import { sampleWays } from './ways.js';

describe('sample plans', () => {
  for (const [language, sample] of Object.entries({ en: stairsPlan, cy: cynllunGrisiau })) {
    it(`has three goals, three voices and a disagreement (${language})`, () => {
      const plan = foldPlan(sample());
      const goals = progress(plan);
      assert.deepEqual(
        goals.map(({ voices }) => voices.length),
        [3, 3, 3],
      );
      assert.deepEqual(
        goals.map(({ differs }) => differs),
        [false, false, true],
      );
      assert.deepEqual(plan.unused, []);
      assert.deepEqual(
        plan.consents.map(({ to }) => to.role),
        ['family'],
      );
    });
  }

  it('is visited nearly every day, and has all that a service writes', () => {
    const plan = foldPlan(stairsPlan());
    const days = new Set(
      plan.goals.flatMap(({ visits }) => visits).map(({ given }) => given.slice(0, 10)),
    );
    assert.ok(days.size >= 28, `only ${days.size} days`);
    assert.deepEqual(
      plan.hours.map(({ hours }) => hours),
      [14, 12, 9, 6, 4, 2],
    );
    assert.equal(plan.transition.choices.length, 0);
    assert.match(plan.transition.text ?? '', /lunch club/);
    assert.ok(plan.explained);
    assert.equal(plan.shared.length, 2);
    assert.equal(plan.ended?.outcome, 'NFA: Support ended as planned');
    assert.deepEqual(
      plan.reviews.map(({ decision }) => decision),
      ['continue', 'change', 'continue', 'change', 'end'],
    );
  });

  it('has ways tried that the sample library has', () => {
    for (const { task, tried } of foldPlan(stairsPlan()).goals) {
      assert.ok(tried.length > 0);
      for (const one of tried) {
        const way = ways(task, sampleWays)?.ways.find(({ id }) => id === one.way);
        assert.ok(way, one.way);
      }
    }
  });

  it('is the same plan in both languages, but for the words', () => {
    const shape = (sample: typeof stairsPlan) =>
      sample().map(({ type, given, author }) => [type, given, author.role]);
    assert.deepEqual(shape(cynllunGrisiau), shape(stairsPlan));
    const ids = [...stairsPlan(), ...cynllunGrisiau()].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('starts on any day', () => {
    assert.equal(foldPlan(stairsPlan('2027-01-04')).start, '2027-01-04');
    const last = stairsPlan('2027-01-04').find(({ type }) => type === 'plan-ended');
    assert.match(last!.given, /^2027-02-15/);
  });
});
