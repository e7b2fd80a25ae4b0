// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, percentile, ratio, takeTurns } from './numbers.mjs';

test('the median of an odd and of an even number of values', () => {
  assert.equal(median([10, 1, 2]), 2);
  assert.equal(median([4, 1, 10, 2]), 3);
});

test('a percentile is a value that there is, by nearest rank', () => {
  const values = Array.from({ length: 200 }, (_, at) => 200 - at);
  assert.equal(percentile(values, 95), 190);
  assert.equal(percentile(values, 50), 100);
  assert.equal(percentile([7], 95), 7);
  assert.equal(percentile([3, 1], 0), 1);
});

test('a ratio is of pairs: a slow moment that hits both sides does not change it', () => {
  assert.equal(ratio([2, 20, 2], [1, 10, 1]), 2);
});

test('ways take turns, and the rounds that warm up are not counted; what a way returns tidies up', () => {
  /** @type {string[]} */
  const ran = [];
  const times = takeTurns(
    { ours: () => ran.push('ours'), rival: () => () => ran.push('rival') },
    { rounds: 2, warmUp: 1 },
  );
  assert.deepEqual(ran, ['ours', 'rival', 'ours', 'rival', 'ours', 'rival']);
  assert.equal(times.ours.length, 2);
  assert.equal(times.rival.length, 2);
});
