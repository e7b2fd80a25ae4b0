import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { before, it } from 'node:test';
import { DatabaseError, migrate, type Database, type Queries } from '../postgres.js';
import { describeDatabases } from '../testing/postgres.js';

describeDatabases('a database', (open) => {
  let database: Database;
  before(async () => {
    database = await open();
    await database.script(`
      create table note (id text primary key, bytes bytea, at timestamptz);
      create index note_at on note (at);
    `);
  });

  const add = (id: string) => database.query('insert into note (id) values ($1)', [id]);
  const count = async () =>
    (await database.query<{ count: number }>('select count(*)::int as count from note'))[0]?.count;

  it('gives back what it was given', async () => {
    const at = '2026-02-03T10:00:00.000Z';
    await database.query('insert into note values ($1, $2, $3)', ['a', Uint8Array.of(0, 255), at]);
    const [row] = await database.query<{ id: string; bytes: Uint8Array; at: Date }>(
      'select * from note where id = $1',
      ['a'],
    );
    assert.equal(row?.id, 'a');
    assert.deepEqual([...row.bytes], [0, 255]);
    assert.equal(row.at.toISOString(), at);
  });

  it('does all of a transaction, or nothing', async () => {
    const before = await count();
    const own = new Error('of the work');
    await assert.rejects(
      database.transaction(async (queries) => {
        await queries.query(`insert into note (id) values ('lost')`);
        throw own;
      }),
      own,
    );
    assert.equal(await count(), before);
    const result = await database.transaction(async (queries) => {
      await queries.query(`insert into note (id) values ('kept')`);
      return 7;
    });
    assert.equal(result, 7);
    assert.equal(await count(), Number(before) + 1);
  });

  it('quotes no parameter in an error, in or out of a transaction', async () => {
    await add('Siân');
    const wrong: (() => Promise<unknown>)[] = [
      () => add('Siân'),
      () => database.query('select $1::int', ['Siân']),
      () => database.query('select * from nowhere where id = $1', ['Siân']),
      () =>
        database.transaction((queries) =>
          queries.query('insert into note (id) values ($1)', ['Siân']),
        ),
    ];
    const codes = [];
    for (const statement of wrong) {
      const error = await statement().catch((thrown: unknown) => thrown);
      assert.ok(error instanceof DatabaseError);
      assert.doesNotMatch(inspect(error, { depth: null, showHidden: true }), /Siân/);
      codes.push(error.code);
    }
    assert.deepEqual(codes, ['23505', '22P02', '42P01', '23505']);
  });

  it('is brought up to date once, also by two at once', async () => {
    const first = { name: 'test-0001', sql: 'create table one (id text); create table two ();' };
    const second = { name: 'test-0002', sql: 'alter table one add column more text' };
    const applied = await Promise.all([
      migrate(database, [first]),
      migrate(database, [first]),
      migrate(database, [first]),
    ]);
    assert.deepEqual(applied.flat(), ['test-0001']);
    assert.deepEqual(await migrate(database, [first, second]), ['test-0002']);
    assert.deepEqual(await migrate(database, [first, second]), []);
    await database.query(`insert into one (id, more) values ('a', 'b')`);
  });

  it('is left as it was by a migration that fails', async () => {
    const good = { name: 'test-0003', sql: 'create table three ()' };
    const bad = { name: 'test-0004', sql: 'create table four (); create table three ()' };
    await assert.rejects(migrate(database, [good, bad]), DatabaseError);
    assert.deepEqual(await migrate(database, [good]), ['test-0003']);
  });

  it('does what a migration does beside its SQL once, or nothing of either', async () => {
    const sql = 'create table five (id text)';
    const run = (queries: Queries) => queries.script(`insert into five values ('a')`);
    const fails = async () => Promise.reject(new Error('of the run'));
    await assert.rejects(migrate(database, [{ name: 'test-0006', sql, run: fails }]), /of the run/);
    const migrations = [{ name: 'test-0006', sql, run }];
    assert.deepEqual(await migrate(database, migrations), ['test-0006']);
    assert.deepEqual(await migrate(database, migrations), []);
    assert.equal((await database.query('select id from five')).length, 1);
  });

  it('refuses a migration that has changed', async () => {
    await migrate(database, [{ name: 'test-0005', sql: 'select 1' }]);
    await assert.rejects(
      migrate(database, [{ name: 'test-0005', sql: 'select 2' }]),
      /test-0005 has changed/,
    );
  });
});
