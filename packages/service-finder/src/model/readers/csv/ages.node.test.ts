import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAgeText } from './ages.js';

describe('readAgeText', () => {
  const understood: Record<string, ReturnType<typeof readAgeText>> = {
    '6 years - 14 years': { minimum: 6, maximum: 14 },
    '4 to 18': { minimum: 4, maximum: 18 },
    'Between 5 and 11': { minimum: 5, maximum: 11 },
    'Ages 3-5': { minimum: 3, maximum: 5 },
    '0–19 years': { minimum: 0, maximum: 19 },
    '11+': { minimum: 11 },
    'From 5 years upwards': { minimum: 5 },
    '18 years and over': { minimum: 18 },
    'Over 50': { minimum: 50 },
    'Over 50s': { minimum: 50 },
    'Under 5s': { maximum: 4 },
    'Up to 18': { maximum: 18 },
    '5 and under': { maximum: 5 },
    'All ages': {},
  };
  for (const [text, expected] of Object.entries(understood)) {
    it(text, () => assert.deepEqual(readAgeText(text), expected));
  }

  it('takes no other words for ages', () => {
    for (const text of [
      'Adults',
      '5',
      '18 months to 4 years',
      'Years 3 - 6',
      'Over 18 only if',
      '',
    ]) {
      assert.equal(readAgeText(text), undefined, text);
    }
  });
});
