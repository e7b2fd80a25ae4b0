import { expect } from '@open-wc/testing';
import { createDraftStore, openStore, type Store } from './index.js';
import { cleanUp, freshName } from '../testing/storage.js';

const DAY = 86_400_000;

describe('createDraftStore', () => {
  let store: Store;
  let now: number;
  const clock = { now: () => now };

  beforeEach(async () => {
    store = await openStore(freshName());
    now = Date.parse('2026-03-02T12:00:00Z');
  });
  afterEach(async () => {
    store.close();
    await cleanUp();
  });

  it('gives back what was saved, and the newest of it', async () => {
    const drafts = createDraftStore(store, clock);
    await drafts.save('a', { version: '1', data: { name: 'x' } });
    await drafts.save('b', { version: '1', data: 'other' });
    now += DAY;
    await drafts.save('a', { version: '1', data: { name: 'Siân' } });
    expect(await drafts.load('a', '1')).to.deep.equal({
      status: 'found',
      data: { name: 'Siân' },
      version: '1',
      stale: false,
      saved: new Date(now),
    });
  });

  it('does not drop a draft of another version, but says so', async () => {
    const drafts = createDraftStore(store, clock);
    await drafts.save('a', { version: '1', data: 'kept' });
    const draft = await drafts.load('a', '2');
    expect(draft).to.include({ status: 'found', data: 'kept', version: '1', stale: true });
  });

  it('tells expired from absent, and no longer holds what expired', async () => {
    const drafts = createDraftStore(store, clock);
    const saved = new Date(now);
    await drafts.save('a', { version: '1', data: 'private' });
    now += 28 * DAY - 1;
    expect(await drafts.load('a', '1')).to.include({ status: 'found' });
    now += 1;
    expect(await drafts.load('a', '1')).to.deep.equal({ status: 'expired', saved });
    expect(await drafts.load('a', '1')).to.deep.equal({ status: 'expired', saved });
    const record = await store.use((database) => database.get('drafts', 'a'));
    expect(record?.data).to.equal(undefined);
    expect(await drafts.load('b', '1')).to.deep.equal({ status: 'absent' });
  });

  it('keeps a draft as many days as it is told to, from when it was last saved', async () => {
    const drafts = createDraftStore(store, { ...clock, days: 2 });
    await drafts.save('a', { version: '1', data: 'x' });
    now += DAY;
    await drafts.save('a', { version: '1', data: 'y' });
    now += 2 * DAY - 1;
    expect(await drafts.load('a', '1')).to.include({ data: 'y' });
    now += 1;
    expect(await drafts.load('a', '1')).to.include({ status: 'expired' });
    await drafts.save('a', { version: '1', data: 'z' });
    expect(await drafts.load('a', '1')).to.include({ data: 'z' });
  });

  it('keeps files with a draft, and no longer', async () => {
    const drafts = createDraftStore(store, clock);
    const bytes = (text: string) => new TextEncoder().encode(text).buffer;
    const count = () => store.use((database) => database.count('files'));
    await drafts.save('a', { version: '1', data: 'x' });
    for (const id of ['1', '2', '3']) await drafts.saveFile('a', id, bytes(id));
    await drafts.saveFile('ab', '1', bytes('another'));
    expect(new TextDecoder().decode(await drafts.loadFile('a', '2'))).to.equal('2');
    expect(await drafts.loadFile('a', '4')).to.equal(undefined);
    await drafts.removeFile('a', '1');
    await drafts.keepFiles('a', ['3', 'unknown']);
    expect(await drafts.loadFile('a', '2')).to.equal(undefined);
    expect(await count()).to.equal(2);
    now += 28 * DAY;
    expect(await drafts.load('a', '1')).to.include({ status: 'expired' });
    expect(await count()).to.equal(1);
    await drafts.remove('ab');
    expect(await count()).to.equal(0);
  });

  it('removes', async () => {
    const drafts = createDraftStore(store, clock);
    await drafts.save('a', { version: '1', data: 'x' });
    await drafts.remove('a');
    await drafts.remove('never-there');
    expect(await drafts.load('a', '1')).to.deep.equal({ status: 'absent' });
  });
});
