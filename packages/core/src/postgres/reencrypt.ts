import { describeError } from '../server/describe-error.js';
import type { Database, Queries } from './database.js';
import type { Keyring } from './keyring.js';

/** Rows in one transaction: few enough that nobody waits for them. */
const BATCH = 100;
/** Of files, which may be large. */
const FILES = 4;

/** What became of rows that another key had encrypted. */
export interface Reencrypted {
  /** Encrypted with the first key now. */
  readonly rows: number;
  /** Left as they are: their key is gone, or they were changed. Each was logged. */
  readonly unreadable: number;
}

/** A table of encrypted rows. */
export interface EncryptedTable {
  readonly table: string;
  /** Name of the primary key's column. */
  readonly key: string;
  /** What a row is bound to, by its key. */
  readonly placeOf: (key: string) => string;
  readonly holdsFiles?: boolean;
}

interface Row {
  readonly key: string;
  readonly encrypted: Uint8Array;
}

/** Encrypts a table's rows again that another key than the keyring's first encrypted. */
export async function reencryptTable(
  database: Database,
  keyring: Keyring,
  place: EncryptedTable,
): Promise<Reencrypted> {
  const { table, key, holdsFiles } = place;
  let total = { rows: 0, unreadable: 0 };
  // Past the last key that was seen: a row that cannot be read is not met again.
  for (let last = ''; ;) {
    const seen = await database.transaction(async (queries) => {
      const rows = await queries.query<Row>(
        `select ${key} as key, encrypted from ${table}
         where substring(encrypted from 1 for $1) <> $2 and ${key} > $3
         order by ${key} limit $4 for update skip locked`,
        [keyring.prefix.length, keyring.prefix, last, holdsFiles ? FILES : BATCH],
      );
      for (const row of rows) {
        const isDone = await reencryptRow(queries, keyring, place, row);
        total = isDone
          ? { ...total, rows: total.rows + 1 }
          : { ...total, unreadable: total.unreadable + 1 };
      }
      return rows;
    });
    const end = seen.at(-1);
    if (!end) return total;
    last = end.key;
  }
}

async function reencryptRow(
  queries: Queries,
  keyring: Keyring,
  { table, key, placeOf }: EncryptedTable,
  row: Row,
): Promise<boolean> {
  const place = placeOf(row.key);
  let content: Uint8Array;
  try {
    content = keyring.decryptBytes(row.encrypted, place);
  } catch (error) {
    console.error(`A row of ${table} cannot be read:`, describeError(error));
    return false;
  }
  await queries.query(`update ${table} set encrypted = $2 where ${key} = $1`, [
    row.key,
    keyring.encrypt(content, place),
  ]);
  return true;
}
