import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createKey, fromPool, migrate, readKeyring } from '@council-elements/core/postgres';
import { describeServer } from '@council-elements/core/testing/postgres.js';
import type { StoredEvent } from '@council-elements/goal-tracker/model';
import pg from 'pg';
import type { StoreOptions } from './database.js';
import { openStore, siteMigrations, type Store } from './store.js';

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
    await store.plans.append('plan', [eventOf('a'), eventOf('b')]);
    await store.plans.append('plan', [eventOf('b'), eventOf('c')]);
    await store.plans.append('other', [eventOf('d', 'other')]);
    assert.deepEqual(
      (await store.plans.read('plan')).events.map(({ event }) => event),
      ['a', 'b', 'c'].map((id) => eventOf(id)),
    );
  });

  it('is still there after a restart, which tidies', async () => {
    await store.forms.drafts.save('session', { text });
    await store.forms.submit(submission);
    await store.close();
    store = await openStore(options);
    await store.keepTidy();
    assert.equal((await store.plans.read('plan')).last, 3);
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
    const { events } = await store.plans.read('plan');
    assert.deepEqual(events[0]?.event, eventOf('a'));
  });
}

const eventOf = (id: string, plan = 'plan'): StoredEvent => ({
  id,
  plan,
  type: 'goal-added',
  device: 'device',
  author: { role: 'person', name: text },
  given: '2026-03-02T10:00:00.000Z',
  recorded: '2026-03-02T10:00:00.000Z',
});

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

  it('moves events that an earlier version kept in the clear to where they are encrypted', async () => {
    const options = { databaseUrl: await server.create(), keys: createKey() };
    const database = fromPool(new pg.Pool({ connectionString: options.databaseUrl, max: 1 }));
    const [first] = siteMigrations(readKeyring(options.keys));
    await migrate(database, [first!]);
    for (const [index, id] of ['b', 'a', 'c'].entries()) {
      await database.query(
        `insert into plan_event (id, plan, event, received_at) values ($1, 'plan', $2, $3)`,
        [id, JSON.stringify(eventOf(id)), `2026-03-02T10:00:0${index}Z`],
      );
    }
    const stores = await Promise.all([1, 2].map(() => openStore(options)));
    for (const store of stores) {
      assert.deepEqual(
        (await store.plans.read('plan')).events.map(({ event }) => event),
        ['b', 'a', 'c'].map((id) => eventOf(id)),
      );
      await store.close();
    }
    const tables = await database.query(`select 1 from pg_tables where tablename = 'plan_event'`);
    assert.deepEqual(tables, []);
    await database.close();
  });

  it('needs keys, and says how to make one', async () => {
    const databaseUrl = await server.create();
    await assert.rejects(openStore({ databaseUrl }), /needs ANSWERS_KEYS.*openssl rand -base64 32/);
    await assert.rejects(openStore({ databaseUrl, keys: 'password' }), /Key 1 is not 32 bytes/);
  });
});
