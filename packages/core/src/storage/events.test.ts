import { expect } from '@open-wc/testing';
import { createEventStore, openStore, type Store } from './index.js';
import { cleanUp, failureOf, freshName } from '../testing/storage.js';

const event = (id: string, plan = 'p', note = '') => ({ id, plan, note });

describe('createEventStore', () => {
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

  it('keeps the events of each plan in order of arrival', async () => {
    const events = createEventStore(store);
    await events.append([event('z'), event('a')]);
    await events.append([event('x', 'other'), event('m')]);
    expect(await events.all('p')).to.deep.equal([event('z'), event('a'), event('m')]);
    expect(await events.all('other')).to.deep.equal([event('x', 'other')]);
    expect(await events.all('none')).to.deep.equal([]);
  });

  it('takes an event once and never changes it', async () => {
    const events = createEventStore(store);
    expect(await events.append([event('a'), event('a')])).to.deep.equal([event('a')]);
    const added = await events.append([event('a', 'p', 'changed'), event('b'), event('a', 'q')]);
    expect(added.map(({ id, plan }) => plan + id)).to.deep.equal(['pb', 'qa']);
    expect(await events.all('p')).to.deep.equal([event('a'), event('b')]);
  });

  it('takes the same event once, twenty times at once, from two tabs', async () => {
    const other = await openStore(name);
    const stores = [createEventStore(store), createEventStore(other)];
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => stores[index % 2]!.append([event('a')])),
    );
    expect(await stores[1]!.all('p')).to.deep.equal([event('a')]);
    other.close();
  });

  it('adds all or none', async () => {
    const events = createEventStore(store);
    const broken = { ...event('b'), note: () => 0 };
    await failureOf(() => events.append([event('a'), broken]));
    expect(await events.all('p')).to.deep.equal([]);
  });
});
