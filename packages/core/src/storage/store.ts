import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DraftRecord } from './drafts.js';
import { StorageError, toOpeningError, toStorageError } from './errors.js';
import type { FileRecord } from './files.js';
import {
  bringAlong,
  createEventIndexes,
  type EventIndexes,
  type EventRecord,
} from './event-record.js';
import type { SyncRecord } from './events.js';
import { beginNewLog } from './new-log.js';
import type { OutboxRecord } from './outbox-entry.js';
import type { LockRecord } from './passphrase.js';

/** Name of the one database that all elements of a site share. */
const DATABASE = 'council-elements';

/** Grows by one with each change of {@link Schema}; `upgrade` then takes every older one along. */
const VERSION = 3;

export interface Schema extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  outbox: { key: string; value: OutboxRecord };
  files: { key: [owner: string, id: string]; value: FileRecord };
  events: { key: number; value: EventRecord; indexes: EventIndexes };
  sync: { key: string; value: SyncRecord };
  locks: { key: string; value: LockRecord };
}

export type Database = IDBPDatabase<Schema>;

/** The site's storage on this device. */
export interface Store {
  /** Name of the database. */
  readonly name: string;
  /**
   * Runs work on the database, opening it again where the browser closed it meanwhile.
   * @throws StorageError whatever goes wrong
   */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  /** Lets go of the database. */
  close(): void;
}

/**
 * Opens the site's storage: drafts, outbox, files and events, in IndexedDB.
 * @param name of the database, for two sites on one origin that must stay apart
 * @throws StorageError where the browser has none, forbids it, or has a newer database
 */
export async function openStore(name = DATABASE): Promise<Store> {
  const store = new IndexedDbStore(name);
  await store.use(() => Promise.resolve());
  return store;
}

class IndexedDbStore implements Store {
  #database: Promise<Database> | undefined;

  constructor(readonly name: string) {}

  #open(): Promise<Database> {
    this.#database ??= this.#connect().catch((error: unknown) => {
      this.#database = undefined;
      throw toOpeningError(error);
    });
    return this.#database;
  }

  async use<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    try {
      try {
        return await work(await this.#open());
      } catch (error) {
        if (!isClosed(error)) throw error;
        // Phones close the databases of pages in the background.
        this.#database = undefined;
        return await work(await this.#open());
      }
    } catch (error) {
      throw toStorageError(error);
    }
  }

  close(): void {
    void this.#database?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#database = undefined;
  }

  async #connect(): Promise<Database> {
    // Reading the global alone can throw.
    if (typeof indexedDB === 'undefined' || indexedDB === null) {
      throw new StorageError('forbidden', new Error('There is no IndexedDB here'));
    }
    // Beside: nobody waits for it.
    void beginNewLog(`${this.name}-log`);
    const database = await openDB<Schema>(this.name, VERSION, {
      upgrade(database, before, _after, transaction) {
        if (before < 1) {
          database.createObjectStore('drafts', { keyPath: 'key' });
          database.createObjectStore('outbox', { keyPath: 'idempotencyKey' });
          const events = database.createObjectStore('events', { autoIncrement: true });
          events.createIndex('plan', 'plan');
          events.createIndex('id', ['plan', 'id'], { unique: true });
        }
        if (before < 2) database.createObjectStore('files', { keyPath: ['owner', 'id'] });
        database.createObjectStore('sync', { keyPath: 'plan' });
        database.createObjectStore('locks', { keyPath: 'name' });
        createEventIndexes(transaction.objectStore('events'));
      },
      // Another tab has newer code: let its upgrade through; the next use then says so here.
      blocking: () => this.close(),
      terminated: () => {
        this.#database = undefined;
      },
    });
    try {
      await bringAlong(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
