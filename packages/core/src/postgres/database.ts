/** What statements run on: a database, or a transaction on it. */
export interface Queries {
  /**
   * One statement.
   * @param parameters for `$1` and so on; times as ISO 8601 text, bytes as `Uint8Array`
   * @returns its rows
   * @throws DatabaseError
   */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /**
   * Any number of statements without parameters, such as a migration.
   * @throws DatabaseError
   */
  script(sql: string): Promise<void>;
}

/** PostgreSQL, in a server's process or on a server: `fromPglite` and `fromPool` make one. */
export interface Database extends Queries {
  /** Does everything that `work` does, or nothing of it where it throws. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * A statement failed. Says which kind of failure, on what table, and nothing else: the messages,
 * details and parameters of a driver's own errors quote what people wrote, and end in logs.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(
    /** SQLSTATE, such as `23505`, or the system's code, such as `ECONNREFUSED`. */
    readonly code: string,
    about: readonly string[] = [],
  ) {
    super([`The database answered ${code}`, ...about].join(', '));
  }
}

/** Runs a driver's call, and makes its errors fit to be logged. */
export async function guarded<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof DatabaseError ? error : toDatabaseError(error);
  }
}

function toDatabaseError(error: unknown): DatabaseError {
  const parts = new Map(typeof error === 'object' && error !== null ? Object.entries(error) : []);
  const about = ['table', 'constraint'].flatMap((part) => {
    const name: unknown = parts.get(part);
    return typeof name === 'string' ? [`${part} ${name}`] : [];
  });
  const code: unknown = parts.get('code');
  return new DatabaseError(typeof code === 'string' ? code : 'with an unknown error', about);
}
