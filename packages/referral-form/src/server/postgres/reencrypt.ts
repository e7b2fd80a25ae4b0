import type { Database, Keyring } from '@council-elements/core/postgres';

/** Rows in one transaction: few enough that nobody waits for them. */
const BATCH = 100;

/**
 * Encrypts a table's rows again that another key than the keyring's first encrypted.
 * @param key name of the primary key's column
 * @param placeOf what a row is bound to, by its key
 * @returns how many
 */
export async function reencryptTable(
  database: Database,
  keyring: Keyring,
  table: string,
  key: string,
  placeOf: (key: string) => string,
): Promise<number> {
  for (let total = 0; ;) {
    const count = await database.transaction(async (queries) => {
      const rows = await queries.query<{ key: string; encrypted: Uint8Array }>(
        `select ${key} as key, encrypted from ${table}
         where substring(encrypted from 1 for $1) <> $2 limit $3 for update skip locked`,
        [keyring.prefix.length, keyring.prefix, BATCH],
      );
      for (const row of rows) {
        const place = placeOf(row.key);
        const text = keyring.decrypt(row.encrypted, place);
        await queries.query(`update ${table} set encrypted = $2 where ${key} = $1`, [
          row.key,
          keyring.encrypt(text, place),
        ]);
      }
      return rows.length;
    });
    total += count;
    if (count === 0) return total;
  }
}
