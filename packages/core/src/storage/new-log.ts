import { deleteDB, openDB } from 'idb';

/**
 * Has Chromium begin a new log of what it writes. A browser that is killed while it writes leaves half a
 * record at the end of the log; the next one goes on behind it, and the one after that finds the log
 * damaged and drops all databases of the site, whatever their durability
 * (https://github.com/google/leveldb/issues/1287). A new log is begun where a database is deleted.
 *
 * @param name of a database that is there for this alone
 */
export async function beginNewLog(name: string): Promise<void> {
  // Only Chromium has the property, and LevelDB.
  if (!('dataLoss' in IDBVersionChangeEvent.prototype)) return;
  try {
    (await openDB(name)).close();
    await deleteDB(name);
  } catch {
    // Whoever opens the site's own database hears what is wrong.
  }
}
