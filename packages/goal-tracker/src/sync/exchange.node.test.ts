import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, PlanEventLike, SyncStore } from '@council-elements/core/storage';
import { memoryStore } from '../testing/memory-store.js';
import { answer, PlanServer } from '../testing/plan-server.js';
import { randomFrom } from '../testing/random.js';
import { exchange, type Outcome } from './exchange.js';
import type { Transport } from './transport.js';

const event = (id: string, note = '') => ({ id, plan: 'p', note });
const { signal } = new AbortController();
const run = (store: SyncStore, transport: Transport, refused = false) =>
  exchange('p', { store, transport, signal, refused, timeout: 200 });
const idsOf = (events: readonly unknown[]) => events.map((one) => (one as PlanEventLike).id).sort();

/** A server that answers so. */
const answering = (
  push: Answer | Error,
  pull: Answer | Error = answer({ events: [], cursor: '' }),
) => {
  const give = async (one: Answer | Error) => {
    if (one instanceof Error) throw one;
    return one;
  };
  return { push: () => give(push), pull: () => give(pull) };
};

describe('exchange', () => {
  it('sends what waits, in batches of 500, and gets what is new, page by page', async () => {
    const server = new PlanServer(undefined, () => 3);
    const sizes: number[] = [];
    const transport: Transport = {
      pull: (plan, since) => server.pull(plan, since),
      push: (plan, events) => {
        sizes.push(events.length);
        return server.push(plan, events);
      },
    };
    const [one, two] = [memoryStore(), memoryStore()];
    await one.append(Array.from({ length: 1201 }, (_, index) => event(`e${index}`)));
    assert.deepEqual(await run(one, transport), { kind: 'done' });
    assert.deepEqual(sizes, [500, 500, 201]);
    assert.deepEqual(await run(two, server), { kind: 'done' });
    assert.deepEqual(idsOf(await two.all('p')), idsOf(server.events));
    assert.equal((await one.status('p')).waiting, 0);
    await run(one, transport);
    assert.equal(sizes.length, 3, 'what has arrived is not sent again');
  });

  it('sends no more than a megabyte at once, each letter counted in bytes', async () => {
    const server = new PlanServer();
    const bytes: number[] = [];
    const transport: Transport = {
      pull: (plan, since) => server.pull(plan, since),
      push: (plan, events) => {
        bytes.push(new TextEncoder().encode(JSON.stringify({ events })).length);
        return server.push(plan, events);
      },
    };
    const store = memoryStore();
    const note = 'ŵ'.repeat(30_000);
    await store.append(Array.from({ length: 40 }, (_, index) => event(`e${index}`, note)));
    await run(store, transport);
    assert.equal(server.events.length, 40);
    assert.ok(bytes.every((size) => size <= 1_000_000) && bytes.length === 3, bytes.join());
  });

  it('sends less at once where a server takes less, and keeps what is too large for it', async () => {
    const server = new PlanServer();
    const transport: Transport = {
      pull: (plan, since) => server.pull(plan, since),
      push: (plan, events) =>
        JSON.stringify(events).length > 300
          ? Promise.resolve(answer({ title: 'Too large' }, 413))
          : server.push(plan, events),
    };
    const store = memoryStore();
    const all = Array.from({ length: 20 }, (_, index) => event(`e${index}`));
    await store.append([...all, event('large', 'x'.repeat(400))]);
    assert.deepEqual(await run(store, transport), { kind: 'done' });
    assert.equal(server.events.length, 20);
    const { waiting, refused } = await store.status('p');
    assert.deepEqual(
      [waiting, refused.map(({ id, message }) => [id, message])],
      [0, [['large', 'Too large']]],
    );
    assert.equal((await store.all('p')).length, 21);
  });

  it('keeps what the server refuses, and sends it again only where it is asked to', async () => {
    let isStrict = true;
    const server = new PlanServer(({ id }) => (isStrict && id === 'b' ? 'No' : undefined));
    const store = memoryStore();
    await store.append([event('a'), event('b')]);
    assert.deepEqual(await run(store, server), { kind: 'done' });
    assert.deepEqual((await store.status('p')).refused, [
      { id: 'b', path: '/note', message: 'No', event: event('b') },
    ]);
    isStrict = false;
    await run(store, server);
    assert.deepEqual(idsOf(server.events), ['a']);
    await run(store, server, true);
    assert.deepEqual(idsOf(server.events), ['a', 'b']);
    assert.deepEqual((await store.status('p')).refused, []);
  });

  it('begins again where what is shown has changed, and keeps what was not sent', async () => {
    const server = new PlanServer(
      ({ id }) => (id === 'refused' ? 'No' : undefined),
      () => 2,
    );
    const store = memoryStore();
    server.events.push(event('a'), event('b'), event('c'));
    await store.append([event('own'), event('refused')]);
    await run(store, server);
    server.shows = ({ id }) => id !== 'b';
    server.reset();
    await store.append([event('d')]);
    await run(store, {
      ...answering(new Error('cut off')),
      pull: (plan, since) => server.pull(plan, since),
    });
    assert.deepEqual(
      idsOf(await store.all('p')),
      ['a', 'b', 'c', 'd', 'own', 'refused'],
      'not asked yet',
    );
    await run(store, server);
    assert.deepEqual(idsOf(await store.all('p')), ['a', 'c', 'd', 'own', 'refused']);
  });

  it('gives a server that has lost it what was written here', async () => {
    const store = memoryStore();
    await store.append([event('a'), event('b')]);
    await run(store, new PlanServer());
    const restored = new PlanServer();
    restored.events.push(event('a'));
    restored.reset();
    assert.deepEqual(await run(store, restored), { kind: 'done' });
    assert.deepEqual(idsOf(restored.events), ['a', 'b']);
    assert.deepEqual(idsOf(await store.all('p')), ['a', 'b']);
    assert.equal((await store.status('p')).waiting, 0);
  });

  it('goes on from the start where the server does not know the cursor any more', async () => {
    const server = new PlanServer();
    server.events.push(event('a'));
    const store = memoryStore();
    await store.receive('p', { since: undefined, events: [], cursor: 'old', reset: false });
    const outcome = await run(store, {
      push: (plan, events) => server.push(plan, events),
      pull: async (plan, since) =>
        since === 'old' ? answer({ title: 'No such cursor' }, 400) : server.pull(plan, since),
    });
    assert.deepEqual(outcome, { kind: 'done' });
    assert.deepEqual(idsOf(await store.all('p')), ['a']);
    assert.equal((await store.status('p')).cursor, '0:1');
  });

  for (const [status, kind] of [
    [401, 'signed-out'],
    [404, 'not-yours'],
    [408, 'busy'],
    [429, 'busy'],
    [500, 'busy'],
    [503, 'busy'],
    [400, 'broken'],
    [405, 'broken'],
    [415, 'broken'],
    [302, 'broken'],
  ] as const) {
    it(`says ${kind} where a server answers ${status}, and keeps what waits`, async () => {
      const store = memoryStore();
      await store.append([event('a')]);
      assert.equal((await run(store, answering(answer({}, status)))).kind, kind);
      assert.equal((await store.status('p')).waiting, 1);
      const empty = memoryStore();
      const pulled = answering(answer({}, 500), answer({}, status));
      assert.equal((await run(empty, pulled)).kind, kind);
    });
  }

  it('gets what is shown to somebody who may not write, and says so', async () => {
    const server = new PlanServer();
    server.events.push(event('theirs'));
    const store = memoryStore();
    await store.append([event('own')]);
    const outcome = await run(store, {
      push: async () => answer({}, 403),
      pull: (plan, since) => server.pull(plan, since),
    });
    assert.deepEqual(outcome, { kind: 'read-only' });
    assert.deepEqual(idsOf(await store.all('p')), ['own', 'theirs']);
    assert.equal((await store.status('p')).waiting, 1);
    const other = answering(answer({}, 403), answer({}, 403));
    assert.deepEqual(await run(store, other), { kind: 'not-yours' });
  });

  it('hands on how long the server asks to be left alone', async () => {
    const store = memoryStore();
    await store.append([event('a')]);
    const busy = { ...answer({}, 503), retryAfter: 7000 };
    assert.deepEqual(await run(store, answering(busy)), { kind: 'busy', retryAfter: 7000 });
  });

  it('says unreachable where no answer comes in time', async () => {
    const store = memoryStore();
    const never: Transport = {
      push: () => new Promise(() => undefined),
      pull: (_plan, _since, stop) =>
        new Promise((_, reject) => stop.addEventListener('abort', () => reject(new Error('late')))),
    };
    assert.deepEqual(await run(store, never), { kind: 'unreachable' });
  });

  const good = { events: [], cursor: 'c' };
  for (const [what, body] of [
    ['text', 'hello'],
    ['no cursor', { events: [] }],
    ['a cursor that is too long', { ...good, cursor: 'c'.repeat(201) }],
    ['no list', { ...good, events: {} }],
    ['an event of another plan', { ...good, events: [{ id: 'a', plan: 'q' }] }],
    ['an event without an id', { ...good, events: [{ plan: 'p' }] }],
    ['a reset that is not one', { ...good, reset: 'yes' }],
    ['more, and the same cursor', { ...good, cursor: 'c', more: true }],
  ] as const) {
    it(`believes nothing of an answer with ${what}`, async () => {
      const store = memoryStore();
      await store.receive('p', {
        ...good,
        events: [event('kept')],
        since: undefined,
        reset: false,
      });
      const outcome = await run(store, answering(answer({}), { status: 200, body }));
      assert.equal(outcome.kind, 'broken');
      assert.deepEqual(idsOf(await store.all('p')), ['kept']);
      assert.equal((await store.status('p')).cursor, 'c');
    });
  }

  it('takes nothing for sent that the server does not say it has', async () => {
    const store = memoryStore();
    await store.append([event('a'), event('b')]);
    const pull = answer({ events: [], cursor: 'c' });
    await run(store, answering(answer({ accepted: ['b', 'x'], refused: [] }), pull));
    assert.deepEqual(idsOf(await store.unsent('p')), ['a']);
    for (const body of ['ok', {}, { accepted: 2, refused: [] }, { accepted: [], refused: ['a'] }]) {
      const outcome = await run(store, answering({ status: 200, body }, pull));
      assert.equal(outcome.kind, 'broken');
      assert.deepEqual(idsOf(await store.unsent('p')), ['a']);
    }
  });
});

class Crash extends Error {}

/** Three devices, two tabs each, and whatever goes wrong between them and a server. */
async function live(seed: number) {
  const random = randomFrom(seed);
  const upTo = (end: number) => Math.floor(random() * end);
  let faults = true;

  const pause = async () => {
    for (let turns = upTo(12); turns > 0; turns--) await Promise.resolve();
  };
  const meanwhile = async () => {
    await pause();
    if (faults && random() < 0.04) throw new Crash();
  };
  const server = new PlanServer(
    ({ id }) => (id.endsWith('7') ? 'No' : undefined),
    () => 1 + upTo(4),
  );
  const faulty = async (ask: () => Promise<Answer>): Promise<Answer> => {
    await pause();
    const fault = faults ? random() : 1;
    if (fault < 0.1) throw new Error('offline');
    if (fault < 0.15) return answer({}, 500);
    if (fault < 0.2) return { ...answer({}, 503), retryAfter: 10 };
    if (fault < 0.22) return { status: 200, body: '<h1>Sign in to the network</h1>' };
    if (fault < 0.28) await ask();
    const given = await ask();
    await pause();
    // It has arrived, and nobody hears of it.
    if (fault < 0.4) throw new Error('lost');
    return given;
  };
  const transport: Transport = {
    pull: (plan, since) => faulty(() => server.pull(plan, since)),
    push: (plan, events) => faulty(() => server.push(plan, events)),
  };

  const devices = [1, 2, 3].map(() => memoryStore(meanwhile));
  const safe: { readonly id: string; readonly device: number }[] = [];
  const seen = new Set<Outcome['kind'] | 'crash'>();
  const surviving = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      seen.add('crash');
    }
  };
  let made = 0;
  for (let turn = 0; turn < 60; turn++) {
    const device = upTo(3);
    const store = devices[device]!;
    const tab = () =>
      surviving(async () => {
        const { kind } = await run(store, transport, random() < 0.2);
        seen.add(kind);
      });
    const add = () =>
      surviving(async () => {
        const ids = Array.from({ length: 1 + upTo(3) }, () => `${device}-${++made}`);
        await store.append(ids.map((id) => event(id)));
        // Only now is it shown as saved.
        safe.push(...ids.map((id) => ({ id, device })));
      });
    const tabs = Array.from({ length: 1 + upTo(3) }, tab);
    if (random() < 0.2) server.reset();
    await Promise.all([add(), ...tabs]);
  }
  faults = false;
  for (let round = 0; round < 2; round++) for (const store of devices) await run(store, transport);
  return { server, devices, safe, seen };
}

describe('devices and a server, whatever happens between them', () => {
  it('end with the same events, none lost and none doubled, in 300 lives', async () => {
    const seen = new Set<string>();
    let sent = 0;
    let twice = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const life = await live(seed);
      const known = idsOf(life.server.events);
      const where = `seed ${seed}`;
      assert.equal(new Set(known).size, known.length, where);
      for (const [index, store] of life.devices.entries()) {
        const { waiting, refused } = await store.status('p');
        const all = idsOf(await store.all('p'));
        assert.equal(waiting, 0, where);
        assert.equal(new Set(all).size, all.length, where);
        const own = refused.map(({ id }) => id);
        assert.ok(
          own.every((id) => id.endsWith('7')),
          where,
        );
        assert.deepEqual(all, [...known, ...own].sort(), where);
        for (const { id, device } of life.safe) {
          if (device === index) assert.ok(all.includes(id), `${where}: ${id} is lost`);
        }
      }
      for (const kind of life.seen) seen.add(kind);
      sent += life.server.received.length;
      twice += life.server.received.length - new Set(life.server.received).size;
    }
    // The lives were as bad as they were meant to be.
    assert.deepEqual([...seen].sort(), ['broken', 'busy', 'crash', 'done', 'unreachable']);
    assert.ok(twice > 5000, `${twice} of ${sent} arrived again`);
  });
});
