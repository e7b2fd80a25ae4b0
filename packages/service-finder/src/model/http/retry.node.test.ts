import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWorthRetrying, readRetryAfter, retryDelay } from './retry.js';

const now = Date.parse('2026-06-10T09:00:00Z');

describe('retryDelay', () => {
  it('doubles what it may be, up to eight seconds', () => {
    const longest = [1, 2, 3, 4, 5, 6, 60].map((attempt) => retryDelay(attempt, 1));
    assert.deepEqual(longest, [500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it('is anything between nothing and that', () => {
    assert.equal(retryDelay(3, 0), 0);
    assert.equal(retryDelay(3, 0.25), 500);
  });
});

describe('isWorthRetrying', () => {
  it('takes what is the server’s own trouble, not what is wrong with the request', () => {
    const statuses = [400, 401, 403, 404, 408, 410, 422, 425, 429, 500, 502, 503, 504];
    assert.deepEqual(statuses.filter(isWorthRetrying), [408, 425, 429, 500, 502, 503, 504]);
  });
});

describe('readRetryAfter', () => {
  const cases: [header: string | null, milliseconds: number | undefined][] = [
    ['120', 120_000],
    [' 0 ', 0],
    ['Wed, 10 Jun 2026 09:00:30 GMT', 30_000],
    ['Wednesday, 10-Jun-26 09:00:30 GMT', 30_000],
    ['Wed, 10 Jun 2026 08:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [header, milliseconds] of cases) {
    it(`takes ${header === null ? 'none' : `"${header}"`} for ${milliseconds} ms`, () => {
      assert.equal(readRetryAfter(header, now), milliseconds);
    });
  }
});
