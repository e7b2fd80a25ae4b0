import { guarded, type Database, type Queries } from './database.js';

interface PoolQueries {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>;
}

interface PoolClient extends PoolQueries {
  release(destroy?: boolean): void;
}

/** What is used of a `Pool` of [node-postgres](https://node-postgres.com). */
export interface PoolLike extends PoolQueries {
  connect(): Promise<PoolClient>;
  end(): Promise<void>;
  on(event: 'error', listener: () => void): unknown;
}

/**
 * A PostgreSQL server, for as many processes as it takes connections.
 * @param pool of `new Pool({ connectionString })`; `close` ends it
 */
export function fromPool(pool: PoolLike): Database {
  // The pool replaces a connection that breaks while nobody uses it. Without a listener the break
  // would end the process.
  pool.on('error', () => undefined);
  return {
    ...queriesOf(pool),
    async transaction(work) {
      const client = await guarded(() => pool.connect());
      const queries = queriesOf(client);
      let broken = false;
      try {
        await queries.query('begin');
        const result = await work(queries);
        await queries.query('commit');
        return result;
      } catch (error) {
        await queries.query('rollback').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

function queriesOf(pool: PoolQueries): Queries {
  return {
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) => {
      const { rows } = await guarded(() => pool.query(sql, [...parameters]));
      return rows as Row[];
    },
    script: async (sql) => {
      await guarded(() => pool.query(sql));
    },
  };
}
