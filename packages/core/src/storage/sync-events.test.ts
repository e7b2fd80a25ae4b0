import { expect } from '@open-wc/testing';
import { createEventStore, openStore, type Store, type SyncStore } from './index.js';
import { cleanUp, failureOf, freshKey, freshName, replace } from '../testing/storage.js';

const event = (id: string, plan = 'p') => ({ id, plan, note: `note ${id}` });
const page = (
  ids: readonly string[],
  given: Partial<Parameters<SyncStore['receive']>[1]> = {},
) => ({
  since: undefined,
  events: ids.map((id) => event(id)),
  cursor: '1',
  reset: false,
  ...given,
});

for (const isEncrypted of [false, true]) {
  describe(`events and their server, ${isEncrypted ? 'encrypted' : 'in the clear'}`, () => {
    let name: string;
    let store: Store;
    let events: SyncStore;
    const undo: (() => void)[] = [];
    beforeEach(async () => {
      name = freshName();
      store = await openStore(name);
      const key = isEncrypted ? { key: await freshKey(), holder: 'service' as const } : undefined;
      events = createEventStore(store, { key });
    });
    afterEach(async () => {
      for (const one of undo.splice(0)) one();
      store.close();
      await cleanUp();
    });

    it('wait until the server has them, or has refused them', async () => {
      await events.append([event('a'), event('b'), event('c'), event('x', 'q')]);
      expect(await events.status('p')).to.deep.include({ waiting: 3, refused: [] });
      const refused = [{ id: 'b', path: '/note', message: 'too long' }];
      await events.settle('p', { accepted: ['a', 'unknown'], refused });
      expect(await events.unsent('p')).to.deep.equal([event('c')]);
      expect(await events.unsent('p', { refused: true })).to.deep.equal([event('c'), event('b')]);
      expect(await events.status('p')).to.deep.include({
        waiting: 1,
        refused: [{ ...refused[0], event: event('b') }],
      });
      await events.settle('p', { accepted: ['b', 'c'], refused: [] });
      expect(await events.status('p')).to.deep.include({ waiting: 0, refused: [] });
      expect(await events.all('p')).to.deep.equal([event('a'), event('b'), event('c')]);
      expect((await events.status('q')).waiting).to.equal(1);
    });

    it('come from the server once, with the cursor, and are not sent back', async () => {
      await events.append([event('own')]);
      expect(await events.receive('p', page(['a', 'own', 'b'], { synced: 5 }))).to.equal(true);
      expect(await events.all('p')).to.deep.equal([event('own'), event('a'), event('b')]);
      expect(await events.status('p')).to.deep.equal({
        cursor: '1',
        synced: 5,
        waiting: 0,
        refused: [],
      });
      const next = page(['a', 'c'], { since: '1', cursor: '2' });
      expect(await events.receive('p', next)).to.equal(true);
      expect(await events.receive('p', next), 'an answer that another tab had').to.equal(false);
      expect(await events.all('p')).to.have.length(4);
      expect(await events.status('p')).to.include({ cursor: '2', synced: 5 });
    });

    it('are replaced by what the server shows now, but for what it does not have', async () => {
      await events.append([event('sent'), event('own'), event('refused'), event('x', 'q')]);
      const refused = [{ id: 'refused', path: '', message: 'no' }];
      await events.settle('p', { accepted: ['sent'], refused });
      await events.receive('p', page(['a', 'b']));
      const reset = page(['b', 'c'], { since: '1', cursor: '2', reset: true });
      await events.receive('p', reset);
      const ids = (await events.all('p')).map((one) => (one as { id: string }).id);
      expect(ids.sort()).to.deep.equal(['b', 'c', 'own', 'refused', 'sent']);
      // The server may have lost it.
      expect(await events.unsent('p')).to.deep.equal([event('sent'), event('own')]);
      expect(await events.all('q')).to.have.length(1);
    });

    it('write the events and the cursor, or neither, at whichever write the room ends', async () => {
      await events.append([event('own')]);
      await events.receive('p', page(['a']));
      const before = await events.all('p');
      const reset = page(['own', 'b', 'c'], { since: '1', cursor: '2', reset: true });
      const writes = ['put', 'add'] as const;
      let last = 0;
      for (;;) {
        let calls = 0;
        const restore = writes.map((method) => {
          const write = IDBObjectStore.prototype[method];
          return replace(
            IDBObjectStore.prototype,
            method,
            function (this: IDBObjectStore, ...given: Parameters<typeof write>) {
              if (calls++ === last) throw new DOMException('Full', 'QuotaExceededError');
              return write.apply(this, given);
            },
          );
        });
        const failure = await failureOf(async () => {
          await events.receive('p', reset);
          throw new Error('it was written');
        });
        for (const one of restore) one();
        if (!(failure as { kind?: string }).kind) break;
        expect(failure).to.include({ kind: 'full' });
        expect(await events.all('p')).to.deep.equal(before);
        expect((await events.status('p')).cursor).to.equal('1');
        last++;
      }
      expect(last, 'each event and the cursor').to.equal(4);
      expect((await events.status('p')).cursor).to.equal('2');
      const ids = (await events.all('p')).map((one) => (one as { id: string }).id);
      expect(ids).to.deep.equal(['own', 'b', 'c']);
    });

    it('take the same events twenty times at once, from two tabs', async () => {
      const other = await openStore(name);
      const both = [events, createEventStore(other)];
      const ids = Array.from({ length: 20 }, (_, index) => `e${index}`);
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, index) => both[index % 2]!.receive('p', page(ids))),
      );
      expect(taken.filter(Boolean)).to.have.length(1);
      expect(await store.use((database) => database.count('events'))).to.equal(20);
      other.close();
    });
  });
}
