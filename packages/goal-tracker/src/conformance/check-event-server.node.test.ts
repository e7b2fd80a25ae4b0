import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createKey, migrate, readKeyring, type Database } from '@council-elements/core/postgres';
import { describeDatabases } from '@council-elements/core/testing/postgres.js';
import { checkEventServer } from '../conformance.js';
import { createPostgresPlans, planMigrations } from '../postgres.js';
import { createMemoryPlans, type GoalStore } from '../server.js';
import { PARTIES } from '../testing/diary.js';
import { eventSite } from '../testing/event-site.js';
import { wrongServers } from '../testing/wrong-servers/index.js';

type Fetch = (request: Request) => Promise<Response>;

const check = (fetch: Fetch) =>
  checkEventServer({
    endpoint: 'https://council.example/plan/events',
    plan: 'one',
    otherPlan: 'two',
    as: {
      person: { name: PARTIES.person.name, headers: { 'x-role': 'person' } },
      family: { name: PARTIES.family.name, headers: { 'x-role': 'family' } },
      worker: { name: PARTIES.worker.name, headers: { 'x-role': 'worker' } },
      nobody: { headers: { 'x-role': 'nobody' } },
    },
    fetch,
  });

const failed = async (fetch: Fetch) => (await check(fetch)).filter(({ passed }) => !passed);

describe('checkEventServer', () => {
  it('passes ours, with its limit of requests', async () => {
    const results = await check(eventSite().handler);
    assert.deepEqual(
      results.filter(({ passed }) => !passed),
      [],
    );
    const sections = results.map(({ section }) => section);
    assert.deepEqual(sections, [...sections].sort());
    assert.ok(results.length >= 30);
  });

  it('needs plans without events', async () => {
    const { handler, store } = eventSite();
    await store.append('two', [{ ...EVENT, plan: 'two' }]);
    await assert.rejects(check(handler), /Plan "two" has events/);
  });

  it('fails everything where there is no server', async () => {
    const results = await check(async () => Promise.reject(new TypeError('fetch failed'))).catch(
      (error: unknown) => error,
    );
    assert.match(String(results), /fetch failed/);
    const missing = await check(async () => new Response('Not found', { status: 404 }));
    assert.ok(missing.every(({ passed }) => !passed));
  });

  for (const [title, { sections, server }] of Object.entries(wrongServers)) {
    it(`catches a server that ${title}`, async (test) => {
      test.mock.method(console, 'error', () => undefined);
      const found = (await failed(server())).map(({ section }) => section);
      for (const section of sections) {
        assert.ok(found.includes(section), `${section} among ${found.join(', ') || 'none'}`);
      }
    });
  }
});

const EVENT = {
  id: 'x',
  plan: 'one',
  type: 'of-a-later-version',
  device: 'd',
  author: PARTIES.worker,
  given: '2026-03-02T10:00:00Z',
  recorded: '2026-03-02T10:00:00Z',
};

describeDatabases('checkEventServer passes ours', (open) => {
  let database: Database;
  let store: GoalStore = createMemoryPlans();
  before(async () => {
    database = await open();
    await migrate(database, planMigrations);
    store = createPostgresPlans({ database, keyring: readKeyring(createKey()) });
  });

  it('with what it keeps', async () => {
    assert.deepEqual(await failed(eventSite({ store }).handler), []);
  });
});
