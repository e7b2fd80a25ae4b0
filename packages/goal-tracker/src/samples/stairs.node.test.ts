import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldPlan } from '../model/fold-plan.js';
import { progress } from '../model/progress.js';
import { cynllunGrisiau } from './cynllun-grisiau.js';
import { stairsPlan } from './stairs-plan.js';

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

  it('is the same plan in both languages, but for the words', () => {
    const shape = (sample: typeof stairsPlan) =>
      sample().map(({ type, given, author }) => [type, given, author.role]);
    assert.deepEqual(shape(cynllunGrisiau), shape(stairsPlan));
    const ids = [...stairsPlan(), ...cynllunGrisiau()].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('starts on any day', () => {
    assert.equal(foldPlan(stairsPlan('2027-01-04')).start, '2027-01-04');
    assert.match(stairsPlan('2027-01-04').at(-2)!.given, /^2027-02-15/);
  });
});
