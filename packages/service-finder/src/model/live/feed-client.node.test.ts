import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VirtualClock } from '../../testing/virtual-clock.js';
import { FeedClient } from './feed-client.js';

const url = 'https://feed.example/services';

/** A client of a server that gives these answers, one after the other; the last for ever. */
function clientOf(...answers: ((() => Response) | Error | 'silence')[]) {
  const clock = new VirtualClock();
  const start = clock.now();
  const asked: number[] = [];
  const signals: AbortSignal[] = [];
  const fetch = (_input: unknown, init?: RequestInit): Promise<Response> => {
    asked.push(clock.now() - start);
    if (init?.signal) signals.push(init.signal);
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (typeof answer === 'function') return Promise.resolve(answer());
    return answer instanceof Error ? Promise.reject(answer) : new Promise(() => undefined);
  };
  const { now, sleep } = clock;
  const client = new FeedClient({ fetch, now, sleep, random: () => 1 }, 10_000);
  return { client, clock, asked, signals };
}

const good = () => Response.json({ contents: [] });
const failing = () => new Response('', { status: 503 });
const waiting = (after: string) => () =>
  new Response('', { status: 429, headers: { 'retry-after': after } });

describe('FeedClient', () => {
  it('asks again after a failure, later each time, and gives up', async () => {
    const { client, asked } = clientOf(failing, new TypeError('Failed to fetch'), good);
    assert.deepEqual(await client.get(url), { contents: [] });
    assert.deepEqual(asked, [0, 500, 1_500]);
    const other = clientOf(failing);
    await assert.rejects(other.client.get(url), { kind: 'network', status: 503 });
    assert.equal(other.asked.length, 3);
  });

  it('does not ask again for what was wrong to ask for', async () => {
    const { client, asked } = clientOf(() => new Response('', { status: 403 }));
    await assert.rejects(client.get(url), { kind: 'network', reason: 'the server answered 403' });
    assert.equal(asked.length, 1);
  });

  it('waits as long as it is told, in seconds or until a time, with all its requests', async () => {
    const { client, asked, clock } = clientOf(waiting('7'), good);
    const first = client.get(url);
    await clock.settle();
    const second = client.get(`${url}/1`);
    await Promise.all([first, second]);
    assert.deepEqual(asked, [0, 7_000, 7_000]);
    const until = new Date(new VirtualClock().now() + 20_000).toUTCString();
    const other = clientOf(waiting(until), good);
    await other.client.get(url);
    assert.deepEqual(other.asked, [0, 20_000]);
  });

  it('does not make a person wait for longer than half a minute', async () => {
    const { client, asked, clock } = clientOf(waiting('31'), good);
    await assert.rejects(client.get(url), /left alone for 31 s/);
    await assert.rejects(client.get(url), /left alone/);
    assert.equal(asked.length, 1);
    await clock.pass(31_000);
    await client.get(url);
    assert.equal(asked.length, 2);
  });

  it('gives up on what takes too long, even if it takes no notice', async () => {
    const { client, asked, signals } = clientOf('silence');
    await assert.rejects(client.get(url), { kind: 'timeout', reason: 'no answer in 10 s' });
    assert.deepEqual(asked, [0, 10_500, 21_500]);
    assert.ok(signals.every(({ aborted }) => aborted));
  });

  it('asks once for what is on its way', async () => {
    const { client, asked } = clientOf(good);
    const both = await Promise.all([client.get(url), client.get(url)]);
    assert.deepEqual(both, [{ contents: [] }, { contents: [] }]);
    assert.equal(asked.length, 1);
    await client.get(url);
    assert.equal(asked.length, 2);
  });

  it('stops a request when nobody waits for it any more', async () => {
    const { client, asked, signals, clock } = clientOf('silence');
    const controllers = Array.from({ length: 3 }, () => new AbortController());
    const gets = controllers.slice(0, 2).map(({ signal }) => client.get(url, signal));
    await clock.settle();
    controllers[0]?.abort(new Error('typed on'));
    await assert.rejects(gets[0]!, /typed on/);
    assert.equal(signals[0]?.aborted, false);
    controllers[1]?.abort(new Error('gone'));
    await assert.rejects(gets[1]!, /gone/);
    assert.equal(signals[0]?.aborted, true);
    await assert.rejects(client.get(url, AbortSignal.abort(new Error('before'))), /before/);
    assert.equal(asked.length, 1);
    // Another does not join one that was stopped.
    const next = client.get(url, controllers[2]?.signal);
    await clock.settle();
    assert.equal(asked.length, 2);
    assert.equal(signals[1]?.aborted, false);
    controllers[2]?.abort(new Error('done'));
    await assert.rejects(next, /done/);
  });

  it('reads no further than it may', async () => {
    const announced = () => new Response('[]', { headers: { 'content-length': String(2 ** 30) } });
    await assert.rejects(clientOf(announced).client.get(url), /larger than 16 MB/);
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(1024 ** 2).fill(32));
      },
    });
    await assert.rejects(clientOf(() => new Response(endless)).client.get(url), {
      kind: 'not-oruk',
      reason: 'the answer is larger than 16 MB',
    });
    assert.ok(given < 40, String(given));
  });
});
