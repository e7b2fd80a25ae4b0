import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createKey } from '@council-elements/core/postgres';
import { describeServer } from '@council-elements/core/testing/postgres.js';
import type { StoreOptions } from './database.js';
import { openStore, type Store } from './store.js';

const text = 'Siân O’Neill of 1 High Street';
const submission = {
  form: { id: 'form', version: '1' },
  reference: 'H7KX-3MQT',
  idempotencyKey: 'key',
  submittedAt: '2026-02-03T10:00:00.000Z',
  answers: { text },
};

function keeps(optionsOf: () => Promise<StoreOptions>): void {
  let options: StoreOptions;
  let store: Store;
  before(async () => {
    options = await optionsOf();
    store = await openStore(options);
  });
  after(() => store.close());

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

  it('is still there after a restart, which tidies', async () => {
    await store.forms.drafts.save('session', { text });
    await store.forms.submit(submission);
    await store.close();
    store = await openStore(options);
    await store.keepTidy();
    assert.equal((await store.events.all('plan')).length, 3);
    assert.deepEqual(await store.forms.drafts.load('session'), { text });
    assert.deepEqual(await store.forms.read('key'), submission);
  });

  it('removes what has expired, and encrypts again, when it tidies', async () => {
    await store.close();
    const keys = createKey();
    const old = options.keys ?? (options.data && (await readFile(keyFile(options.data), 'utf8')));
    store = await openStore({ ...options, keys: `${keys},${old}`, submissionDays: 0 });
    await store.forms.submit({ ...submission, idempotencyKey: 'brief' });
    await store.keepTidy();
    await store.close();
    options = { ...options, keys };
    store = await openStore(options);
    assert.deepEqual(await store.forms.drafts.load('session'), { text });
    assert.equal(await store.forms.count(), 1);
  });
}

const keyFile = (data: URL) => new URL('answers.key', data);

describe('the store in a folder', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'example-council-'));
  });
  after(() => rm(directory, { recursive: true }));
  const data = () => pathToFileURL(`${directory}/data/`);

  describe('which it makes', () => keeps(async () => ({ data: data() })));

  it('has a key that only its owner reads, and no answer in any file', async () => {
    assert.equal((await stat(keyFile(data()))).mode & 0o777, 0o600);
    const entries = await readdir(data(), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    let found = false;
    for (const { parentPath, name } of files) {
      const bytes = await readFile(join(parentPath, name));
      found ||= bytes.includes(submission.reference);
      assert.ok(!bytes.includes('O’Neill') && !bytes.includes('High Street'), name);
    }
    assert.ok(found, 'what is not encrypted is found in the files');
  });
});

describeServer('the store', (server) => {
  keeps(async () => ({ databaseUrl: await server.create(), keys: createKey() }));

  it('opens three times at once, as several processes do', async () => {
    const options = { databaseUrl: await server.create(), keys: createKey() };
    const stores = await Promise.all([1, 2, 3].map(() => openStore(options)));
    await stores[0]?.forms.drafts.save('session', { text });
    assert.deepEqual(await stores[1]?.forms.drafts.load('session'), { text });
    await Promise.all(stores.map((store) => store.close()));
  });

  it('needs keys, and says how to make one', async () => {
    const databaseUrl = await server.create();
    await assert.rejects(openStore({ databaseUrl }), /needs ANSWERS_KEYS.*openssl rand -base64 32/);
    await assert.rejects(openStore({ databaseUrl, keys: 'password' }), /Key 1 is not 32 bytes/);
  });
});
