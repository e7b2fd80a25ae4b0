import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.js';
import type { StorageError } from './index.js';
import {
  createOutbox,
  openStore,
  type Message,
  type Outbox,
  type OutboxChange,
  type OutboxOptions,
  type Send,
  type Store,
} from './index.js';
import { cleanUp, failureOf, freshName, replace } from '../testing/storage.js';

/** A server that can be out of reach and that keeps what it takes, by key. */
class FakeServer {
  readonly received: string[] = [];
  readonly kept = new Map<string, unknown>();
  reachable = true;
  status = 201;
  latency = 5;

  readonly send: Send = async ({ body, idempotencyKey }) => {
    this.received.push(idempotencyKey);
    if (!this.reachable) throw new TypeError('Failed to fetch');
    await aTimeout(this.latency);
    if (this.status >= 300) return { status: this.status, body: { error: 'no' } };
    if (this.kept.has(idempotencyKey)) return { status: 409 };
    this.kept.set(idempotencyKey, body);
    return { status: this.status, body: { reference: `R-${idempotencyKey}` } };
  };
}

const message = (idempotencyKey: string): Message => ({
  url: '/referrals',
  body: { name: 'Siân' },
  idempotencyKey,
});

describe('createOutbox', () => {
  let name: string;
  let server: FakeServer;
  const stores: Store[] = [];
  const outboxes: Outbox[] = [];
  const undo: (() => void)[] = [];

  /** As another tab would: its own connection, its own outbox. */
  async function open(options: OutboxOptions = {}): Promise<Outbox> {
    const store = await openStore(name);
    const outbox = createOutbox(store, { send: server.send, delay: () => 60_000, ...options });
    stores.push(store);
    outboxes.push(outbox);
    return outbox;
  }
  const isSent = (outbox: Outbox, key: string) =>
    waitUntil(async () => (await outbox.get(key))?.state === 'sent');

  beforeEach(() => {
    name = freshName();
    server = new FakeServer();
  });
  afterEach(async () => {
    for (const outbox of outboxes.splice(0)) outbox.close();
    for (const store of stores.splice(0)) store.close();
    for (const one of undo.splice(0)) one();
    await cleanUp();
  });

  it('sends what is added, keeps the answer and lets go of the body', async () => {
    const outbox = await open();
    const added = await outbox.add(message('k'));
    expect(added).to.include({ state: 'waiting', attempts: 0 });
    expect(added.url).to.equal(new URL('/referrals', document.baseURI).href);
    await outbox.flush();
    const entry = await outbox.get('k');
    expect(entry).to.include({ state: 'sent', attempts: 1, body: undefined });
    expect(entry?.answer).to.deep.equal({ status: 201, body: { reference: 'R-k' } });
    expect(server.kept.get('k')).to.deep.equal({ name: 'Siân' });
    expect(await outbox.pending()).to.deep.equal([]);
  });

  it('sends without being told to', async () => {
    const outbox = await open();
    await outbox.add(message('k'));
    await isSent(outbox, 'k');
  });

  it('sends a key once that is added 1,000 times', async () => {
    const outbox = await open();
    await Promise.all(Array.from({ length: 1000 }, () => outbox.add(message('k'))));
    await outbox.flush();
    await outbox.add(message('k'));
    await outbox.flush();
    expect(server.received).to.deep.equal(['k']);
  });

  for (const lock of ['with locks', 'without locks']) {
    it(`sends once from two tabs at the same time, ${lock}`, async () => {
      if (lock === 'without locks') {
        const { prototype } = Navigator;
        const locks = Object.getOwnPropertyDescriptor(prototype, 'locks')!;
        Reflect.deleteProperty(prototype, 'locks');
        undo.push(() => Object.defineProperty(prototype, 'locks', locks));
        expect('locks' in navigator).to.equal(false);
      }
      const [one, two] = [await open(), await open()];
      const keys = Array.from({ length: 10 }, (_, index) => `k${index}`);
      await Promise.all(keys.flatMap((key) => [one.add(message(key)), two.add(message(key))]));
      await Promise.all([one.flush(), two.flush(), one.flush(), two.flush()]);
      await waitUntil(async () => (await two.pending()).length === 0);
      expect([...server.received].sort()).to.deep.equal([...keys].sort());
    });
  }

  it('keeps a message while offline, over a reload, and sends it when online', async () => {
    server.reachable = false;
    const before = await open();
    await before.add(message('k'));
    await before.flush();
    expect(await before.pending()).to.have.length(1);
    before.close();

    const after = await open();
    const [entry] = await after.pending();
    expect(entry).to.include({ state: 'waiting', idempotencyKey: 'k' });
    expect(entry?.body).to.deep.equal({ name: 'Siân' });
    expect(server.kept.size).to.equal(0);

    server.reachable = true;
    window.dispatchEvent(new Event('online'));
    await isSent(after, 'k');
    expect(server.kept.size).to.equal(1);
  });

  it('keeps files with a message until it is sent, over a reload', async () => {
    const files = [{ id: 'f1', name: 'Siân.pdf', content: new Blob(['%PDF'], { type: 'a/b' }) }];
    server.reachable = false;
    const before = await open();
    await before.add({ ...message('k'), files });
    await before.add({ ...message('k'), files: [] });
    await before.flush();
    before.close();
    server.reachable = true;
    let sent: Message | undefined;
    const after = await open({
      send: async (one, signal) => {
        sent = one;
        return server.send(one, signal);
      },
    });
    await after.flush();
    expect(await after.get('k')).to.include({ state: 'sent' });
    const [file] = sent?.files ?? [];
    expect([file?.id, file?.name, file?.content.type]).to.deep.equal(['f1', 'Siân.pdf', 'a/b']);
    expect(await file?.content.text()).to.equal('%PDF');
    const left = await openStore(name);
    expect(await left.use((database) => database.count('files'))).to.equal(0);
    left.close();
  });

  it('sends what an earlier visit left, once it is due', async () => {
    server.reachable = false;
    const before = await open({ delay: () => 50 });
    await before.add(message('k'));
    await before.flush();
    before.close();
    server.reachable = true;
    await isSent(await open(), 'k');
  });

  it('tries again by itself, waiting longer each time', async () => {
    const attempts: number[] = [];
    server.status = 503;
    const outbox = await open({
      delay: (attempt) => {
        attempts.push(attempt);
        if (attempt === 3) server.status = 201;
        return 5;
      },
    });
    await outbox.add(message('k'));
    await isSent(outbox, 'k');
    expect(attempts).to.deep.equal([1, 2, 3]);
    expect(await outbox.get('k')).to.include({ attempts: 4 });
  });

  it('does not come back before the server asks it to', async () => {
    let tries = 0;
    const outbox = await open({
      delay: () => 0,
      send: async () => ({ status: 429, retryAfter: 60_000 * ++tries }),
    });
    await outbox.add(message('k'));
    await outbox.flush();
    await aTimeout(100);
    // At most the timer and the flush, one after the other.
    expect(tries).to.be.lessThan(3);
  });

  it('keeps what the server will not take, with its answer, and does not try again', async () => {
    server.status = 422;
    const outbox = await open();
    await outbox.add(message('k'));
    await outbox.flush();
    await outbox.flush();
    const [entry] = await outbox.pending();
    expect(entry).to.include({ state: 'refused', attempts: 1 });
    expect(entry?.answer).to.deep.equal({ status: 422, body: { error: 'no' } });
    expect(entry?.body).to.deep.equal({ name: 'Siân' });
    expect(server.received).to.deep.equal(['k']);

    await outbox.remove('k');
    expect(await outbox.pending()).to.deep.equal([]);
  });

  it('takes it as sent where the server has had the key', async () => {
    server.kept.set('k', 'from a tab that died before it heard the answer');
    const outbox = await open();
    await outbox.add(message('k'));
    await outbox.flush();
    expect(await outbox.get('k')).to.include({ state: 'sent' });
  });

  it('does not wait for an answer that never comes', async () => {
    let aborted = false;
    const outbox = await open({
      timeout: 20,
      send: (_, signal) =>
        new Promise(() => signal.addEventListener('abort', () => (aborted = true))),
    });
    await outbox.add(message('k'));
    await outbox.flush();
    expect(aborted).to.equal(true);
    expect((await outbox.pending())[0]).to.include({ state: 'waiting', failure: 'timeout' });
  });

  it('tells that a message may have arrived until the server answers', async () => {
    const results = ['late', 'unreachable', 503];
    const outbox = await open({
      timeout: 20,
      send: () => {
        const result = results.shift();
        if (result === 'late') return new Promise(() => undefined);
        if (result === 'unreachable') throw new TypeError('no signal');
        return Promise.resolve({ status: Number(result) });
      },
    });
    await outbox.add(message('k'));
    await outbox.flush();
    await outbox.flush();
    expect(await outbox.get('k')).to.include({ attempts: 2, failure: 'timeout' });
    await outbox.flush();
    expect(await outbox.get('k')).to.deep.include({ attempts: 3, failure: undefined });
  });

  it('goes on to the next message when one fails', async () => {
    const outbox = await open({
      send: (one, signal) =>
        one.idempotencyKey === 'bad'
          ? Promise.reject(new TypeError('Failed to fetch'))
          : server.send(one, signal),
    });
    await outbox.add(message('bad'));
    await outbox.add(message('good'));
    await outbox.flush();
    expect((await outbox.pending()).map((entry) => entry.idempotencyKey)).to.deep.equal(['bad']);
  });

  it('tells of changes, also of those another tab made', async () => {
    const [one, two] = [await open(), await open()];
    const told: string[] = [];
    two.addEventListener('change', (event) => {
      const { entry } = (event as CustomEvent<OutboxChange>).detail;
      told.push(entry?.state ?? 'removed');
    });
    await one.add(message('k'));
    await waitUntil(() => told.includes('sent'));
    await one.remove('k');
    await waitUntil(() => told.at(-1) === 'removed');
  });

  it('says so where storage fails: to the caller, or by an event', async () => {
    const outbox = await open();
    const full = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    const restore = replace(IDBObjectStore.prototype, 'add', full);
    const error = await failureOf(() => outbox.add(message('k')));
    expect((error as StorageError).kind).to.equal('full');
    restore();

    undo.push(replace(IDBObjectStore.prototype, 'put', full));
    const told = new Promise<Event>((resolve) => outbox.addEventListener('error', resolve));
    await outbox.add(message('k'));
    expect(((await told) as CustomEvent<StorageError>).detail.kind).to.equal('full');
    // It was sent all the same, and will be known by its key.
    expect(server.kept.size).to.equal(1);
  });

  it('refuses a url that is none', async () => {
    const outbox = await open();
    const error = await failureOf(() => outbox.add({ ...message('k'), url: 'http://' }));
    expect(error).to.be.instanceOf(TypeError);
  });

  it('stops when closed', async () => {
    const outbox = await open();
    server.reachable = false;
    await outbox.add(message('k'));
    await outbox.flush();
    const tries = server.received.length;
    outbox.close();
    window.dispatchEvent(new Event('online'));
    await aTimeout(50);
    expect(server.received).to.have.length(tries);
  });
});
