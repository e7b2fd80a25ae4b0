// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../../packages/example-council/data/generator/random.mjs';
import { createTypos, dropped, swapped } from './typos.mjs';

/** @param {string} word */
const sorted = (word) => [...word].sort().join('');

test('a swap has the same letters, two neighbours in each other’s place', () => {
  const random = createRandom(1);
  for (let turn = 0; turn < 100; turn++) {
    const typed = swapped('wheelchair', random) ?? '';
    assert.equal(sorted(typed), sorted('wheelchair'));
    const differing = [...typed].flatMap((letter, at) => (letter === 'wheelchair'[at] ? [] : [at]));
    assert.equal(differing.length, 2, typed);
    assert.equal((differing[1] ?? 0) - (differing[0] ?? 0), 1, typed);
  }
});

test('letters that are all the same cannot be swapped', () => {
  assert.equal(swapped('aaaaa', createRandom(1)), undefined);
});

test('a dropped letter leaves the others in their order', () => {
  const random = createRandom(1);
  const typed = new Set(Array.from({ length: 100 }, () => dropped('care', random)));
  assert.deepEqual([...typed].sort(), ['are', 'cae', 'car', 'cre']);
});

test('what is typed is no word of the list; short words are left alone; the same seed, the same', () => {
  const words = ['there', 'three', 'hospital', 'bus'];
  const typos = () => createTypos(words, 10, swapped, createRandom(3));
  assert.deepEqual(typos(), typos());
  for (const { right, typed } of typos()) {
    assert.ok(!words.includes(typed));
    assert.notEqual(right, 'bus');
  }
  assert.equal(createTypos(words, 1, dropped, createRandom(3)).length, 1);
});
