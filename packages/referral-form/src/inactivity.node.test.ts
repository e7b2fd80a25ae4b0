import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inactivity } from './inactivity.js';

it('warns 5 minutes before the 20 are over, and says how many are left', () => {
  const after = (minutes: number) => inactivity(1_000, 1_000 + minutes * 60_000);
  assert.deepEqual(after(0), { state: 'active' });
  assert.deepEqual(after(14.99), { state: 'active' });
  assert.deepEqual(after(15), { state: 'warned', minutes: 5 });
  assert.deepEqual(after(18.5), { state: 'warned', minutes: 2 });
  assert.deepEqual(after(19.99), { state: 'warned', minutes: 1 });
  assert.deepEqual(after(20), { state: 'over' });
  assert.deepEqual(after(600), { state: 'over' });
});
