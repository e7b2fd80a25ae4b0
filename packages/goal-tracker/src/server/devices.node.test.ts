import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { Seen } from '../testing/plan-lives.js';

const RUNS = 10_000;

describe('two and three devices and our server', () => {
  it(`end with the same plan, no event lost and no clash hidden, in ${RUNS} lives`, async () => {
    // Node watches each promise of a test's own thread, which takes as long as the lives do.
    const file = new URL('../testing/plan-lives.worker.js', import.meta.url);
    const [seen] = (await once(new Worker(file, { workerData: RUNS }), 'message')) as [Seen];
    // As much went wrong as was meant to.
    const { lost, repeated, cutOff, choices, events } = seen;
    const told = JSON.stringify(seen);
    assert.ok(lost > RUNS / 2 && repeated > RUNS / 2 && cutOff > RUNS, told);
    assert.ok(choices > RUNS / 3 && events > 6 * RUNS, told);
  });
});
