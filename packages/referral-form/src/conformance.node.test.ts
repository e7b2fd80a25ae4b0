import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nhsNumber } from './model/index.js';
import { readShared } from './testing/shared-data.js';

describe('NHS numbers', () => {
  it('are told as the published vectors tell them', (t) => {
    const text = readShared(t, 'nhs-number/test-vectors.json');
    if (text === undefined) return;
    const { vectors } = JSON.parse(text) as {
      vectors: { input: string; mod11: boolean; reason: string | null }[];
    };
    assert.ok(vectors.length >= 13);
    for (const { input, mod11, reason } of vectors) {
      const result = nhsNumber(input);
      assert.equal(result.ok, mod11, input);
      if (!result.ok) assert.equal(result.reason === 'checkDigit', reason === 'check digit', input);
    }
  });

  it('of the valid list are all accepted', (t) => {
    const text = readShared(t, 'nhs-number/uk-fci-9-valid.csv');
    if (text === undefined) return;
    const numbers = text.match(/\d{10}/g) ?? [];
    assert.ok(numbers.length >= 9);
    for (const number of numbers) assert.equal(nhsNumber(number).ok, true, number);
  });
});
