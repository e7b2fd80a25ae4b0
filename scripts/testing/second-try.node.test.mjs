// @ts-check
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withSecondTries } from './second-try.mjs';

const passed = { passed: 2, failed: 0, skipped: 0, failures: [] };
const failed = { passed: 1, failed: 1, skipped: 0, failures: ['a > b'] };

/**
 * @param {import('./outcomes.mjs').Outcome[]} first
 * @param {import('./outcomes.mjs').Outcome} second
 */
async function outcomesOf(first, second) {
  /** @type {number[]} */
  const again = [];
  /** @type {string[]} */
  const said = [];
  const outcomes = await withSecondTries(
    new Map(first.map((outcome, file) => [file, outcome])),
    async (file) => {
      again.push(file);
      return second;
    },
    (line) => said.push(line),
  );
  return { outcomes, again, said };
}

it('runs what failed once more, counts what then becomes of it, and says so', async () => {
  assert.deepEqual(await outcomesOf([passed, failed], passed), {
    outcomes: [passed, passed],
    again: [1],
    said: ['Failed, and was run once more: a > b'],
  });
});

it('counts what fails twice as failed', async () => {
  assert.deepEqual((await outcomesOf([failed, passed], failed)).outcomes, [failed, passed]);
});

it('runs nothing once more where much failed', async () => {
  assert.deepEqual(await outcomesOf(Array(4).fill(failed), passed), {
    outcomes: Array(4).fill(failed),
    again: [],
    said: [],
  });
});

it('counts the failure where nothing ran the second time', async () => {
  const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };
  assert.deepEqual((await outcomesOf([failed], nothing)).outcomes, [failed]);
});
