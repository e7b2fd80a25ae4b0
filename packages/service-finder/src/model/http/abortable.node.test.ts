import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abortable, sleep } from './abortable.js';

const reason = new Error('enough');

describe('abortable', () => {
  it('gives what comes, or the reason of the first signal', async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    assert.equal(await abortable(async () => 'done', one.signal, undefined), 'done');
    let stopped: unknown;
    const never = (stop: AbortSignal) => {
      stop.addEventListener('abort', () => (stopped = stop.reason));
      return new Promise<void>(() => undefined);
    };
    const waiting = abortable(never, one.signal, other.signal);
    other.abort(reason);
    await assert.rejects(waiting, reason);
    assert.equal(stopped, reason);
  });

  it('does not begin what nobody wants', async () => {
    await assert.rejects(
      abortable(async () => assert.fail('began'), AbortSignal.abort(reason)),
      reason,
    );
  });
});

describe('sleep', () => {
  it('ends early when aborted', async () => {
    const controller = new AbortController();
    const sleeping = sleep(60_000, controller.signal);
    controller.abort(reason);
    await assert.rejects(sleeping, reason);
    await sleep(1);
  });
});
