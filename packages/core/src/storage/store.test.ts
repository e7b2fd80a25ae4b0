import { expect } from '@open-wc/testing';
import { createDraftStore, createEventStore, openStore, StorageError } from './index.js';
import { waitUntil } from '../testing/wait-until.js';
import { cleanUp, failureOf, freshName, openAtVersion, replace } from '../testing/storage.js';

const kindOf = async (call: () => unknown) => {
  const error = await failureOf(call);
  expect(error).to.be.instanceOf(StorageError);
  return (error as StorageError).kind;
};
const load = async (drafts: ReturnType<typeof createDraftStore>) => {
  const draft = await drafts.load('k', '1');
  return draft.status === 'found' ? draft.data : draft.status;
};

describe('openStore', () => {
  const undo: (() => void)[] = [];
  afterEach(async () => {
    for (const one of undo.splice(0)) one();
    await cleanUp();
  });

  it('keeps what was stored when opened again', async () => {
    const name = freshName();
    const first = await openStore(name);
    await createDraftStore(first).save('k', { version: '1', data: { name: 'Siân' } });
    first.close();

    const second = await openStore(name);
    expect(await load(createDraftStore(second))).to.deep.equal({ name: 'Siân' });
    second.close();
  });

  it('deletes a database where that begins a new log, and waits for nothing of it', async () => {
    const name = freshName();
    const asked: string[] = [];
    const isLevelDb = 'dataLoss' in IDBVersionChangeEvent.prototype;
    const restore = replace(
      IDBFactory.prototype,
      'deleteDatabase',
      function (this: IDBFactory, other: string) {
        asked.push(other);
        // Never answered, as where another tab has it open.
        return new EventTarget();
      },
    );
    const store = await openStore(name);
    const drafts = createDraftStore(store);
    await drafts.save('k', { version: '1', data: 'kept' });
    expect(await load(drafts)).to.equal('kept');
    if (isLevelDb) await waitUntil(() => asked.length > 0, 'asks to delete it');
    restore();
    expect(asked).to.deep.equal(isLevelDb ? [`${name}-log`] : []);
    store.close();

    const again = await openStore(name);
    const names = async () => (await indexedDB.databases()).map((one) => one.name);
    await waitUntil(async () => !(await names()).includes(`${name}-log`), 'leaves nothing behind');
    expect(await names()).to.include(name);
    again.close();
  });

  it('takes a database of older code along', async () => {
    const name = freshName();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        const { result } = request;
        result.createObjectStore('drafts', { keyPath: 'key' });
        result.createObjectStore('outbox', { keyPath: 'idempotencyKey' });
        const events = result.createObjectStore('events', { autoIncrement: true });
        events.createIndex('plan', 'plan');
        events.createIndex('id', ['plan', 'id'], { unique: true });
      };
      request.onerror = () => reject(new Error('not opened'));
      request.onsuccess = () => {
        const { result } = request;
        const writing = result.transaction('drafts', 'readwrite');
        const saved = Date.now();
        const draft = { key: 'k', version: '1', data: 'old', saved, expires: saved + 60_000 };
        writing.objectStore('drafts').put(draft);
        writing.oncomplete = () => {
          result.close();
          resolve();
        };
      };
    });
    const store = await openStore(name);
    const drafts = createDraftStore(store);
    expect(await load(drafts)).to.equal('old');
    await drafts.saveFile('k', 'f', new ArrayBuffer(3));
    expect((await drafts.loadFile('k', 'f'))?.byteLength).to.equal(3);
    store.close();
  });

  it('goes on after the browser closed the database', async () => {
    const store = await openStore(freshName());
    const drafts = createDraftStore(store);
    await drafts.save('k', { version: '1', data: 'kept' });
    await store.use(async (database) => database.close());
    expect(await load(drafts)).to.equal('kept');
    store.close();
  });

  it('says that a newer version of the code owns the database', async () => {
    const name = freshName();
    (await openAtVersion(name, 99)).close();
    expect(await kindOf(() => openStore(name))).to.equal('newer-version');
  });

  it('makes way for newer code in another tab, and says so here', async () => {
    const name = freshName();
    const store = await openStore(name);
    const newer = await openAtVersion(name, 99);
    expect(await kindOf(() => load(createDraftStore(store)))).to.equal('newer-version');
    newer.close();
  });

  it('says that storage is forbidden, however the browser puts it', async () => {
    const ways: (() => unknown)[] = [
      () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
      () => {
        throw new DOMException('No mutations', 'InvalidStateError');
      },
    ];
    for (const open of ways) {
      const restore = replace(IDBFactory.prototype, 'open', open);
      expect(await kindOf(() => openStore(freshName()))).to.equal('forbidden');
      restore();
    }
    undo.push(replace(globalThis, 'indexedDB', undefined));
    expect(await kindOf(() => openStore(freshName()))).to.equal('forbidden');
  });

  it('says that the device is full, and stores again once it is not', async () => {
    const store = await openStore(freshName());
    const drafts = createDraftStore(store);
    await drafts.save('k', { version: '1', data: 'before' });

    const full = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    const restore = replace(IDBObjectStore.prototype, 'put', full);
    expect(await kindOf(() => drafts.save('k', { version: '1', data: 'after' }))).to.equal('full');
    restore();

    expect(await load(drafts)).to.equal('before');
    await drafts.save('k', { version: '1', data: 'after' });
    expect(await load(drafts)).to.equal('after');
    store.close();
  });

  it('says that the device is full where the browser finds out after the request', async () => {
    const store = await openStore(freshName());
    const events = createEventStore(store);
    const { add } = IDBObjectStore.prototype;
    undo.push(
      replace(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore, value: unknown) {
        const request = add.call(this, value);
        const { transaction } = this;
        request.addEventListener('success', () => transaction.abort());
        const error = new DOMException('Full', 'QuotaExceededError');
        Object.defineProperty(transaction, 'error', { value: error });
        return request;
      }),
    );
    expect(await kindOf(() => events.append([{ id: 'a', plan: 'p' }]))).to.equal('full');
    expect(await events.all('p')).to.deep.equal([]);
    store.close();
  });

  it('names another failure unknown, with its cause', async () => {
    const store = await openStore(freshName());
    const error = await failureOf(() =>
      createDraftStore(store).save('k', { version: '1', data: () => 0 }),
    );
    expect((error as StorageError).kind).to.equal('unknown');
    expect(((error as StorageError).cause as DOMException).name).to.equal('DataCloneError');
    store.close();
  });
});
