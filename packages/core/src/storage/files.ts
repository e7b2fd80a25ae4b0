import type { Store } from './store.js';

/** What is in a file, as it lies in the database: bytes, which every browser stores. */
export interface FileRecord {
  /** Whose it is: a draft or a message. */
  readonly owner: string;
  readonly id: string;
  readonly content: ArrayBuffer;
}

/** Keeps what is in a file, in the place of what its owner had by the id. */
export async function saveFile(
  store: Store,
  owner: string,
  id: string,
  content: ArrayBuffer,
): Promise<void> {
  await store.use((database) => database.put('files', { owner, id, content }));
}

/** What is in a file; undefined where its owner has none by the id. */
export async function loadFile(
  store: Store,
  owner: string,
  id: string,
): Promise<ArrayBuffer | undefined> {
  return (await store.use((database) => database.get('files', [owner, id])))?.content;
}

export async function removeFile(store: Store, owner: string, id: string): Promise<void> {
  await store.use((database) => database.delete('files', [owner, id]));
}

/** Removes the files of an owner but for some. */
export async function keepFiles(
  store: Store,
  owner: string,
  ids: readonly string[],
): Promise<void> {
  await store.use(async (database) => {
    const keys = await database.getAllKeys('files', IDBKeyRange.bound([owner], [owner, []]));
    const gone = keys.filter(([, id]) => !ids.includes(id));
    await Promise.all(gone.map((key) => database.delete('files', key)));
  });
}
