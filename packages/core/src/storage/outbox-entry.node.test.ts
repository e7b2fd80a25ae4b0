import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backOff, stateAfter } from './outbox-entry.js';
import { uniqueId } from './unique-id.js';

describe('stateAfter', () => {
  it('tells sent, refused and what may pass apart', () => {
    const told = (statuses: number[]) => new Set(statuses.map((status) => stateAfter({ status })));
    assert.deepEqual(told([200, 201, 202, 204, 409]), new Set(['sent']));
    assert.deepEqual(told([400, 401, 403, 404, 410, 413, 422]), new Set(['refused']));
    assert.deepEqual(told([408, 425, 429, 500, 502, 503, 504, 302]), new Set(['waiting']));
  });
});

describe('backOff', () => {
  it('doubles from two seconds to a quarter of an hour, half of it at random', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((attempts) => backOff(attempts, () => 1)),
      [2000, 4000, 8000, 16000],
    );
    assert.deepEqual(
      [1, 2].map((attempts) => backOff(attempts, () => 0)),
      [1000, 2000],
    );
    assert.equal(
      backOff(2000, () => 1),
      900_000,
    );
  });
});

describe('uniqueId', () => {
  it('is a random UUID', () => {
    const ids = Array.from({ length: 1000 }, uniqueId);
    assert.equal(new Set(ids).size, 1000);
    for (const id of ids) {
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});
