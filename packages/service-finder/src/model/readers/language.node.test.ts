import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spoken } from '../testing/spoken.js';
import { languageName } from './language.js';

describe('languageName', () => {
  // A server and a browser that say other names would not find each other's.
  it('is the same in Node as in every browser', () => {
    const named = Object.keys(spoken).map((code) => [code, languageName(code)]);
    assert.deepEqual(Object.fromEntries(named), spoken);
  });
});
