import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { random } from '../../testing/random.js';
import { readHsds } from '../readers/read-hsds.js';
import { readServices } from '../readers/read-services.js';
import { hasSharedData, readSharedTables } from '../testing/shared-data.js';
import type { Service } from '../types.js';
import { fieldsOf, readable } from './service-text.js';
import { createSpelling } from './spelling.js';
import { wordsOf } from './words.js';

describe('createSpelling', () => {
  const spelling = createSpelling([
    ['carer', 40],
    ['career', 3],
    ['cart', 3],
    ['advice', 90],
    ['advise', 1],
    ['neighbourhood', 2],
  ]);
  const first = (word: string) => spelling.corrections(word)[0];

  it('puts right a letter too many, missing, other, and two that are swapped', () => {
    assert.equal(first('advicce'), 'advice');
    assert.equal(first('advce'), 'advice');
    assert.equal(first('advire'), 'advice');
    assert.equal(first('avdice'), 'advice');
  });

  it('puts right two of them in a long word, one in a short, none in the shortest', () => {
    assert.equal(first('nieghborhood'), 'neighbourhood');
    assert.deepEqual(spelling.corrections('nieghborhod'), []);
    assert.deepEqual(spelling.corrections('crat'), ['cart']);
    assert.deepEqual(spelling.corrections('rcat'), []);
    assert.deepEqual(spelling.corrections('ca'), []);
    assert.deepEqual(spelling.corrections(''), []);
  });

  it('counts a swap as one edit, and never edits what it has swapped', () => {
    // The optimal string alignment distance: "ca" to "abc" is 3.
    assert.deepEqual(createSpelling([['xxabcxx', 1]]).corrections('xxcaxx'), []);
  });

  it('puts first what fewer edits, then more services, speak for', () => {
    assert.deepEqual(spelling.corrections('carrer'), ['carer', 'career']);
    assert.deepEqual(spelling.corrections('advihe', 1), ['advice']);
  });

  it('never offers the word itself', () => {
    assert.deepEqual(spelling.corrections('advice'), ['advise']);
  });

  it('takes words of any length and script', () => {
    const long = 'a'.repeat(300);
    const words = createSpelling([
      [`${long}b`, 1],
      ['ελληνικα', 1],
    ]);
    assert.deepEqual(words.corrections(long), [`${long}b`]);
    assert.deepEqual(words.corrections('ελλνηικα'), ['ελληνικα']);
  });
});

/** How many services have each word that has some letters and no figure. */
function vocabularyOf(services: readonly Service[]): Map<string, number> {
  const vocabulary = new Map<string, number>();
  for (const service of services) {
    for (const word of new Set(fieldsOf(service).flatMap((field) => wordsOf(readable(field))))) {
      if (/^\p{L}{3,}$/u.test(word)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    }
  }
  return vocabulary;
}

/** Changes a word in one place; undefined when that makes a word that there is, or no change. */
type Mistake = (word: string, at: number) => string;
const swap: Mistake = (word, at) =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
const drop: Mistake = (word, at) => word.slice(0, at) + word.slice(at + 1);

/** Of 500 words of five letters or more, each with a mistake, the share that is among the first three. */
function recovered(vocabulary: Map<string, number>, mistake: Mistake): number {
  const numbers = random(4);
  const words = [...vocabulary.keys()].filter((word) => word.length >= 5).sort();
  const spelling = createSpelling(vocabulary);
  let asked = 0;
  let found = 0;
  while (asked < 500) {
    const word = words[Math.floor(numbers() * words.length)] ?? '';
    const wrong = mistake(word, Math.floor(numbers() * (word.length - 1)));
    if (vocabulary.has(wrong)) continue;
    asked++;
    if (spelling.corrections(wrong, 3).includes(word)) found++;
  }
  return found / asked;
}

const example = () =>
  readServices(
    JSON.parse(
      readFileSync(
        new URL('../../../../example-council/data/services.json', import.meta.url),
        'utf8',
      ),
    ),
  ).services;
const washington = () => readHsds(readSharedTables('hsds/dc-orservices-2023-05/')).services;

for (const [name, read, skip] of [
  ['the example council', example, false],
  ['Washington DC', washington, !hasSharedData && 'no ../shared/data'],
] as const) {
  describe(`words of ${name} with a mistake`, { skip }, () => {
    it('are named among the first three in 95 of 100 cases', () => {
      const vocabulary = vocabularyOf(read());
      for (const mistake of [swap, drop]) {
        const share = recovered(vocabulary, mistake);
        assert.ok(share >= 0.95, `${mistake.name}: ${share}`);
      }
    });
  });
}
