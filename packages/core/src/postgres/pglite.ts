import { guarded, type Database, type Queries } from './database.js';

interface PgliteQueries {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>;
  exec(sql: string): Promise<unknown>;
}

/** What is used of [PGlite](https://pglite.dev). */
export interface PgliteLike extends PgliteQueries {
  transaction<Result>(work: (transaction: PgliteQueries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * PostgreSQL inside the server's process, for one process at a time.
 * @param pglite of `PGlite.create()`; `close` closes it
 */
export function fromPglite(pglite: PgliteLike): Database {
  return {
    ...queriesOf(pglite),
    transaction: (work) => {
      // What `work` throws itself is not a driver's error, and stays as it is.
      let thrown: { error: unknown } | undefined;
      return guarded(() =>
        pglite.transaction(async (transaction) => {
          try {
            return await work(queriesOf(transaction));
          } catch (error) {
            thrown = { error };
            throw error;
          }
        }),
      ).catch((error: unknown) => {
        throw thrown ? thrown.error : error;
      });
    },
    close: () => pglite.close(),
  };
}

function queriesOf(pglite: PgliteQueries): Queries {
  return {
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) => {
      const { rows } = await guarded(() => pglite.query(sql, [...parameters]));
      return rows as Row[];
    },
    script: async (sql) => {
      await guarded(() => pglite.exec(sql));
    },
  };
}
