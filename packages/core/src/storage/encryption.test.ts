import { expect } from '@open-wc/testing';
import { createEventStore, createPassphraseLock, openStore, type Store } from './index.js';
import {
  cleanUp,
  failureOf,
  freshKey,
  freshName,
  openVersion2,
  rawText,
  replace,
} from '../testing/storage.js';

const event = (id: string, plan = 'p') => ({
  id,
  plan,
  type: 'rating-given',
  author: { role: 'person', name: 'Siân Prydderch' },
  note: `Climbed the stairs ${id}`,
});
const SECRETS = /Si.{1,2}n|Prydderch|Climbed|stairs|rating-given|author|person"|note/;

const service = async () => ({ key: await freshKey(), holder: 'service' as const });

describe('events on the device, encrypted', () => {
  let name: string;
  let store: Store;
  const undo: (() => void)[] = [];
  beforeEach(async () => {
    name = freshName();
    store = await openStore(name);
  });
  afterEach(async () => {
    for (const one of undo.splice(0)) one();
    store.close();
    await cleanUp();
  });

  it('come back as they were, and show nothing of themselves in the database', async () => {
    const key = await service();
    const events = createEventStore(store, { key });
    await events.append([event('a'), event('b')]);
    await events.receive('p', {
      since: undefined,
      events: [event('c')],
      cursor: '1',
      reset: false,
    });
    const refused = [{ id: 'b', path: '/note', message: 'not by Siân Prydderch' }];
    await events.settle('p', { accepted: [], refused });
    expect(await rawText(name)).not.to.match(SECRETS);
    expect(await rawText(name)).to.contain('"id":"a"');
    expect(await events.all('p')).to.deep.equal([event('a'), event('b'), event('c')]);
    expect((await events.status('p')).refused).to.deep.equal([
      { ...refused[0], event: event('b') },
    ]);
  });

  it('show themselves without a key, so that the test above can fail', async () => {
    await createEventStore(store).append([event('a')]);
    expect(await rawText(name)).to.match(SECRETS);
  });

  it('have a nonce each', async () => {
    const events = createEventStore(store, { key: await service() });
    await events.append(Array.from({ length: 50 }, (_, index) => event(`${index}`)));
    const records = await store.use((database) => database.getAll('events'));
    const nonces = records.map(({ content }) =>
      'sealed' in content ? content.sealed.nonce.join() : '',
    );
    expect(new Set(nonces).size).to.equal(50);
    expect(nonces[0]!.split(',')).to.have.length(12);
  });

  it('are kept, and not opened, where the key is another', async () => {
    const key = await service();
    await createEventStore(store, { key }).append([event('a')]);
    const before = await rawText(name);
    const others = [createEventStore(store, { key: await service() }), createEventStore(store)];
    for (const events of others) {
      expect(await events.all('p')).to.deep.equal([{ id: 'a', plan: 'p' }]);
      expect(await events.unsent('p')).to.deep.equal([]);
      expect((await events.status('p')).waiting).to.equal(1);
      expect(await events.append([event('a')])).to.deep.equal([]);
    }
    expect(await rawText(name)).to.equal(before);
    expect(await createEventStore(store, { key }).all('p')).to.deep.equal([event('a')]);
  });

  it('do not open where they were moved, or a bit has changed', async () => {
    const events = createEventStore(store, { key: await service() });
    await events.append([event('a'), event('b'), event('a', 'q')]);
    await store.use(async (database) => {
      const [a, b, other] = await database.getAll('events');
      await database.put('events', { ...a!, content: b!.content }, 1);
      if (!('sealed' in b!.content)) throw new Error('not encrypted');
      const data = b!.content.sealed.data.slice(0);
      new Uint8Array(data)[0]! ^= 1;
      const sealed = { ...b!.content.sealed, data };
      await database.put('events', { ...b!, content: { ...b!.content, sealed } }, 2);
      await database.put('events', { ...other!, content: a!.content }, 3);
    });
    expect(await events.all('p')).to.deep.equal([
      { id: 'a', plan: 'p' },
      { id: 'b', plan: 'p' },
    ]);
    expect(await events.all('q')).to.deep.equal([{ id: 'a', plan: 'q' }]);
  });

  it('come from the server again where the key does not open what came from it', async () => {
    const page = { since: undefined, events: [event('a')], cursor: '1', reset: false };
    await createEventStore(store, { key: await service() }).receive('p', page);
    const events = createEventStore(store, { key: await service() });
    await events.append([event('own')]);
    expect((await events.status('p')).cursor).to.equal('1');
    expect(await events.all('p')).to.deep.equal([{ id: 'a', plan: 'p' }, event('own')]);
    expect((await events.status('p')).cursor).to.equal(undefined);
    expect(await events.receive('p', page)).to.equal(true);
    expect(await events.all('p')).to.deep.equal([event('a'), event('own')]);
  });

  it('are taken along from older code: kept, waiting, and encrypted once there is a key', async () => {
    const old = freshName();
    const all = Array.from({ length: 250 }, (_, index) => event(`e${index}`));
    await openVersion2(old, all);
    const opened = await openStore(old);
    const clear = createEventStore(opened);
    expect(await clear.all('p')).to.deep.equal(all);
    expect((await clear.status('p')).waiting).to.equal(250);

    const key = await service();
    const events = createEventStore(opened, { key });
    await events.encrypt();
    expect(await events.all('p')).to.deep.equal(all);
    expect((await events.status('p')).waiting).to.equal(250);
    expect(await rawText(old)).not.to.match(SECRETS);
    opened.close();
  });

  it('are all there where encrypting the old ones is cut off anywhere, and done by the next', async () => {
    const all = Array.from({ length: 30 }, (_, index) => event(`e${index}`));
    const key = await service();
    const { put } = IDBObjectStore.prototype;
    for (const last of [0, 1, 17, 29]) {
      const old = freshName();
      await openVersion2(old, all);
      const first = await openStore(old);
      let calls = 0;
      const restore = replace(
        IDBObjectStore.prototype,
        'put',
        function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
          if (calls++ === last) this.transaction.abort();
          return put.apply(this, given);
        },
      );
      expect(await failureOf(() => createEventStore(first, { key }).encrypt())).to.be.an('error');
      restore();
      first.close();

      const next = await openStore(old);
      const events = createEventStore(next, { key });
      expect(await events.all('p')).to.deep.equal(all);
      await events.encrypt();
      expect(await events.all('p')).to.deep.equal(all);
      expect(await rawText(old)).not.to.match(SECRETS);
      next.close();
    }
  });

  it('stay as an older version had them where the upgrade is cut off', async () => {
    const old = freshName();
    await openVersion2(old, [event('a'), event('b'), event('c')]);
    const { update } = IDBCursor.prototype;
    let calls = 0;
    const restore = replace(
      IDBCursor.prototype,
      'update',
      function (this: IDBCursor, value: unknown) {
        if (calls++ === 1) this.request.transaction?.abort();
        return update.call(this, value);
      },
    );
    await failureOf(() => openStore(old));
    restore();
    const opened = await openStore(old);
    expect(await createEventStore(opened).all('p')).to.have.length(3);
    opened.close();
  });
});

describe('createPassphraseLock', () => {
  let name: string;
  let store: Store;
  beforeEach(async () => {
    name = freshName();
    store = await openStore(name);
  });
  afterEach(async () => {
    store.close();
    await cleanUp();
  });

  it('opens by the passphrase alone, on the next visit too', async () => {
    const lock = createPassphraseLock(store);
    expect(await lock.isSet()).to.equal(false);
    const key = await lock.set('tegell gardd bws ŵ');
    await createEventStore(store, { key }).append([event('a')]);
    store.close();

    store = await openStore(name);
    const again = createPassphraseLock(store);
    expect(await again.isSet()).to.equal(true);
    expect(await again.open('tegell gardd bws w')).to.equal(undefined);
    // The same letters, typed as a letter and its accent.
    const opened = await again.open('tegell gardd bws w\u0302');
    expect(opened).to.include({ holder: 'person' });
    expect(opened!.key.extractable).to.equal(false);
    expect(await createEventStore(store, { key: opened }).all('p')).to.deep.equal([event('a')]);
  });

  it('keeps a random salt, 600,000 rounds, and nothing of the passphrase', async () => {
    await createPassphraseLock(store).set('kettle garden bus');
    const record = await store.use((database) => database.get('locks', 'passphrase'));
    expect(record).to.include({ iterations: 600_000 });
    expect(record!.salt).to.have.length(16);
    expect(await rawText(name)).not.to.match(/kettle|garden/);
  });

  it('keeps the first of two passphrases that are set at once', async () => {
    const other = await openStore(name);
    const keys = await Promise.all([
      createPassphraseLock(store).set('the first of them'),
      createPassphraseLock(other).set('the second of them'),
    ]);
    expect(keys.filter((key) => key !== undefined)).to.have.length(1);
    other.close();
  });

  it('starts afresh without what only it opened, and with the rest', async () => {
    const lock = createPassphraseLock(store);
    const key = await lock.set('kettle garden bus');
    const page = { since: undefined, events: [event('server')], cursor: '1', reset: false };
    const events = createEventStore(store, { key });
    await events.append([event('own')]);
    await events.receive('p', page);
    const other = await service();
    await createEventStore(store, { key: other }).append([event('worker', 'q')]);
    await createEventStore(store).append([event('clear', 'r')]);

    await lock.remove();
    expect(await lock.isSet()).to.equal(false);
    expect(await events.all('p')).to.deep.equal([]);
    expect((await events.status('p')).cursor).to.equal(undefined);
    expect(await createEventStore(store, { key: other }).all('q')).to.have.length(1);
    expect(await createEventStore(store).all('r')).to.deep.equal([event('clear', 'r')]);
    expect(await lock.set('another one altogether')).not.to.equal(undefined);
  });
});
