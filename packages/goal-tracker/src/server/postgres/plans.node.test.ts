import assert from 'node:assert/strict';
import { before, beforeEach, describe, it, type TestContext } from 'node:test';
import { createKey, migrate, readKeyring, type Database } from '@council-elements/core/postgres';
import { describeDatabases } from '@council-elements/core/testing/postgres.js';
import type { StoredEvent } from '../../model/events.js';
import { createPostgresPlans, planMigrations } from '../../postgres.js';
import { createMemoryPlans, type GoalStore } from '../../server.js';
import { Diary } from '../../testing/diary.js';

const secret = 'Siân likes her garden';

function diary(): readonly StoredEvent[] {
  const diary = new Diary().start();
  diary.goal('g', secret);
  diary.rate(3, 'worker', 0);
  return diary.events;
}

/** A rating with an id of its own. */
const rating = (id: string): StoredEvent => ({ ...diary()[2]!, id });
const eventsOf = async (store: GoalStore, plan = 'p') =>
  (await store.read(plan)).events.map(({ event }) => event as StoredEvent);

/** Keeps a test's errors from the console. @returns what they said */
function quieten(test: TestContext): () => string {
  const { mock } = test.mock.method(console, 'error', () => undefined);
  return () => mock.calls.map((call) => call.arguments.join(' ')).join('\n');
}

/** What every store of plans does. */
function keepsPlans(store: () => GoalStore): void {
  it('has nothing of a plan that has not begun', async () => {
    assert.deepEqual(await store().read('p'), { era: '', last: 0, events: [] });
    await store().append('p', []);
    assert.equal((await store().read('p')).era, '');
  });

  it('gives events back in order, after a position, so many', async () => {
    const events = diary();
    await store().append('p', events.slice(0, 1));
    await store().append('p', events.slice(1));
    const { era, ...kept } = await store().read('p');
    assert.ok(era.length > 0);
    assert.deepEqual(kept, {
      last: 3,
      events: events.map((event, index) => ({ position: index + 1, event })),
    });
    const after = await store().read('p', 1, 1);
    assert.deepEqual(after, { era, last: 3, events: [{ position: 2, event: events[1] }] });
    assert.deepEqual(await store().read('p', 3), { era, last: 3, events: [] });
    assert.deepEqual(await store().read('p', 9), { era, last: 3, events: [] });
  });

  it('keeps plans apart, also where ids are the same', async () => {
    await store().append('p', [rating('x')]);
    await store().append('q', [{ ...rating('x'), plan: 'q' }]);
    assert.deepEqual(await eventsOf(store(), 'p'), [rating('x')]);
    assert.deepEqual(await eventsOf(store(), 'q'), [{ ...rating('x'), plan: 'q' }]);
  });

  it('adds an event once, and says where an id has other content', async () => {
    const turned = Object.fromEntries(Object.entries(rating('x')).reverse());
    const other = { ...rating('x'), given: '2026-03-09T12:00:00Z' };
    assert.deepEqual(await store().append('p', [rating('x'), rating('x')]), { conflicts: [] });
    assert.deepEqual(await store().append('p', [turned as unknown as StoredEvent]), {
      conflicts: [],
    });
    assert.deepEqual(await store().append('p', [other, rating('y')]), { conflicts: ['x'] });
    assert.deepEqual(await eventsOf(store()), [rating('x'), rating('y')]);
  });

  it('gives readers each event once and in order, while many write', async () => {
    const writers = Array.from({ length: 6 }, (_, writer) =>
      Array.from({ length: 12 }, (_, n) => rating(`${writer}-${n}`)),
    );
    let isWriting = true;
    const writing = Promise.all(
      writers.map(async (events) => {
        for (const event of events) await store().append('p', [event, rating('shared')]);
      }),
    ).finally(() => {
      isWriting = false;
    });
    const follow = async () => {
      const seen: string[] = [];
      let position = 0;
      for (let isLast = false; !isLast;) {
        isLast = !isWriting;
        const { events } = await store().read('p', position, 5);
        if (events.length > 0) isLast = false;
        for (const one of events) {
          seen.push((one.event as StoredEvent).id);
          position = one.position;
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
      return seen;
    };
    const [, ...readers] = await Promise.all([writing, follow(), follow(), follow()]);
    const all = (await eventsOf(store())).map(({ id }) => id);
    assert.equal(all.length, 6 * 12 + 1);
    assert.equal(new Set(all).size, all.length);
    for (const seen of readers) assert.deepEqual(seen, all);
  });
}

describe('plans kept in memory', () => {
  let store: GoalStore;
  beforeEach(() => {
    store = createMemoryPlans();
  });
  keepsPlans(() => store);
});

describeDatabases('plans kept in PostgreSQL', (open) => {
  const key = createKey();
  let database: Database;
  let now = new Date('2026-03-02T12:00:00Z');
  const plansOf = (setting = key, planDays?: number) =>
    createPostgresPlans({
      database,
      keyring: readKeyring(setting),
      now: () => now,
      ...(planDays !== undefined && { planDays }),
    });

  before(async () => {
    database = await open();
    await migrate(database, planMigrations);
  });
  beforeEach(() => database.script('delete from goal_plan'));

  keepsPlans(() => plansOf());

  it('has nothing of what was written in any row', async () => {
    const [started, goal] = diary();
    await plansOf().append('p', [started!, { ...goal!, note: secret } as StoredEvent]);
    for (const table of ['goal_plan', 'goal_event']) {
      const rows = await database.query<{ row: string }>(
        `select ${table}::text as row from ${table}`,
      );
      assert.ok(rows.length > 0);
      for (const { row } of rows) assert.doesNotMatch(row, /Siân|garden|Ann|Cai|goal-added|worker/);
    }
    const sealed = await database.query<{ encrypted: Uint8Array }>(
      'select encrypted from goal_event',
    );
    for (const { encrypted } of sealed) {
      assert.doesNotMatch(Buffer.from(encrypted).toString(), /Siân|garden|Ann|Cai|goal/);
    }
  });

  it('adds all or nothing', async () => {
    const wrong = { ...rating('y'), id: 'nul\u0000' };
    await assert.rejects(plansOf().append('p', [rating('x'), wrong]));
    assert.equal((await plansOf().read('p')).era, '');
    await plansOf().append('p', [rating('z')]);
    assert.equal((await plansOf().read('p')).last, 1);
  });

  it('says which event cannot be read, and gives the others', async (test) => {
    const log = quieten(test);
    await plansOf().append('p', diary());
    await database.query(
      `update goal_event set encrypted = (select encrypted from goal_event where position = 1)
       where position = 2`,
    );
    const kept = await plansOf().read('p');
    assert.deepEqual(
      kept.events.map(({ event }) => event),
      [diary()[0], undefined, diary()[2]],
    );
    assert.deepEqual(await plansOf().append('p', diary()), { conflicts: [] });
    assert.match(log(), /^A plan’s event cannot be read: DecryptionError/);
    assert.doesNotMatch(log(), /Siân/);
  });

  it('removes a plan, and one that begins again is another', async () => {
    await plansOf().append('p', diary());
    await plansOf().append('q', [{ ...rating('x'), plan: 'q' }]);
    const { era } = await plansOf().read('p');
    assert.equal(await plansOf().remove('p'), true);
    assert.equal(await plansOf().remove('p'), false);
    const [left] = await database.query<{ count: number }>(
      'select count(*)::int as count from goal_event',
    );
    assert.equal(left?.count, 1);
    await plansOf().append('p', diary());
    assert.notEqual((await plansOf().read('p')).era, era);
  });

  it('removes plans some days after their last event', async () => {
    const later = (days: number) => {
      now = new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
    };
    await plansOf().append('p', diary());
    await plansOf().append('q', [{ ...rating('x'), plan: 'q' }]);
    later(2921);
    assert.equal(await plansOf().removeExpired(), 0);
    await plansOf().append('q', [{ ...rating('y'), plan: 'q' }]);
    later(1);
    assert.equal(await plansOf().removeExpired(), 1);
    assert.equal((await plansOf().read('p')).era, '');
    assert.equal((await plansOf().read('q')).last, 2);
    later(30);
    assert.equal(await plansOf(key, 30).removeExpired(), 1);
  });

  it('reads with old keys, writes with the new one, and can do without the old', async (test) => {
    quieten(test);
    const newKey = createKey();
    await plansOf().append('p', diary());
    const both = plansOf(`${newKey},${key}`);
    assert.deepEqual(await both.reencrypt(), { rows: 3, unreadable: 0 });
    assert.deepEqual(await eventsOf(plansOf(newKey)), diary());
    assert.deepEqual(await eventsOf(plansOf()), [undefined, undefined, undefined]);
  });
});
