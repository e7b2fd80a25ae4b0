import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRateLimit } from './rate-limit.js';

describe('createRateLimit', () => {
  it('lets each key through so many times, says how long to wait, and starts again', () => {
    let now = 0;
    const limit = createRateLimit({ most: 2, milliseconds: 10_000, now: () => now });
    assert.deepEqual([limit.take('a'), limit.take('a'), limit.take('a')], [0, 0, 10]);
    assert.equal(limit.take('b'), 0);
    now = 8_500;
    assert.equal(limit.take('a'), 2);
    now = 10_000;
    assert.deepEqual([limit.take('a'), limit.take('a'), limit.take('a')], [0, 0, 10]);
  });

  it('does not keep more and more keys', () => {
    let now = 0;
    const limit = createRateLimit({ most: 1, milliseconds: 10_000, now: () => now });
    limit.take('first');
    for (let n = 0; n < 50_000; n++) limit.take(String(n));
    // Given way to newer ones.
    assert.equal(limit.take('first'), 0);
    now = 20_000;
    assert.equal(limit.take('49999'), 0);
  });
});
