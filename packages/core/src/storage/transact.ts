import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Database, Schema } from './store.js';

/** The object stores of a transaction, by name. */
type Stores<Name extends StoreNames<Schema>> = {
  readonly [One in Name]: IDBPObjectStore<Schema, Name[], One, 'readwrite'>;
};

/**
 * Runs work in one transaction: all of it is written, or nothing.
 * @param work must await nothing but the object stores, or the transaction ends under it
 */
export async function transact<Name extends StoreNames<Schema>, Result>(
  database: Database,
  names: Name[],
  work: (stores: Stores<Name>) => Promise<Result>,
): Promise<Result> {
  // Strict: what is said to be saved is on the disk, not only with a system that may lose its power.
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  const stores: unknown = Object.fromEntries(
    names.map((name) => [name, transaction.objectStore(name)]),
  );
  try {
    const [result] = await Promise.all([
      work(stores as Stores<Name>).catch((error: unknown) => {
        abort(transaction);
        throw error;
      }),
      transaction.done,
    ]);
    return result;
  } catch (error) {
    // Where the browser ended the transaction, it says why there: no room left, for example.
    throw transaction.error ?? error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has ended it already.
  }
}
