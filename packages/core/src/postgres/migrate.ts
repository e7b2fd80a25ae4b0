import { createHash } from 'node:crypto';
import type { Database, Queries } from './database.js';

/** A step of the schema. Once it is released, it never changes: another step follows. */
export interface Migration {
  /** Unique, with its package and number: `referral-form-0001`. */
  readonly name: string;
  readonly sql: string;
  /** What SQL alone cannot do, after it and in the same transaction: encrypt what was in the clear. */
  readonly run?: (queries: Queries) => Promise<void>;
}

/** Key of the advisory lock, in the database's space of them: any number that no other program uses. */
const LOCK = 7_306_112_051;

/**
 * Brings a database up to date: applies, in order and all or none, the migrations that it has not
 * had. Two processes that start together wait for each other.
 * @throws Error where a migration is not what it was when it was applied
 * @throws DatabaseError
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  return database.transaction(async (queries) => {
    // Held until the transaction ends, however it ends.
    await queries.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await queries.script(`create table if not exists council_migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`);
    const rows = await queries.query<{ name: string; sha256: string }>(
      'select name, sha256 from council_migration',
    );
    const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
    const added: string[] = [];
    for (const { name, sql, run } of migrations) {
      const sha256 = createHash('sha256').update(sql).digest('hex');
      const known = applied.get(name);
      if (known === sha256) continue;
      if (known !== undefined) {
        throw new Error(`Migration ${name} has changed since this database had it`);
      }
      await queries.script(sql);
      await run?.(queries);
      await queries.query('insert into council_migration (name, sha256) values ($1, $2)', [
        name,
        sha256,
      ]);
      applied.set(name, sha256);
      added.push(name);
    }
    return added;
  });
}
