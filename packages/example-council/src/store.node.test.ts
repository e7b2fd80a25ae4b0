import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openStore, type Store } from './store.js';

describe('the store', () => {
  let directory: string;
  let store: Store;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'example-council-'));
    store = await openStore(pathToFileURL(`${directory}/`));
  });
  after(async () => {
    await store.close();
    await rm(directory, { recursive: true });
  });

  it('keeps, replaces and removes a session', async () => {
    await store.sessions.save('s', { answers: { name: "Siân O'Neill" } });
    await store.sessions.save('s', { answers: { name: 'Siân' } });
    assert.deepEqual(await store.sessions.load('s'), { answers: { name: 'Siân' } });
    await store.sessions.remove('s');
    assert.equal(await store.sessions.load('s'), undefined);
  });

  it('keeps the first submission of a key, however often it comes', async () => {
    const before = await store.submissions.count();
    const kept = await Promise.all(
      ['first', 'again', 'again'].map((reference) => store.submissions.add('key', { reference })),
    );
    assert.deepEqual(kept, Array(3).fill({ reference: 'first' }));
    assert.equal(await store.submissions.count(), before + 1);
  });

  it('adds an event once and keeps plans apart', async () => {
    const event = (id: string, plan = 'plan') => ({ id, plan });
    await store.events.append([event('a'), event('b')]);
    await store.events.append([event('b'), event('c')]);
    await store.events.append([event('d', 'other')]);
    assert.deepEqual(
      (await store.events.all('plan')).map((event) => (event as { id: string }).id).sort(),
      ['a', 'b', 'c'],
    );
  });

  it('is still there after a restart', async () => {
    await store.close();
    store = await openStore(pathToFileURL(`${directory}/`));
    assert.equal((await store.events.all('plan')).length, 3);
  });
});
