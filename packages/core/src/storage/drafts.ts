import { keepFiles, loadFile, removeFile, saveFile } from './files.js';
import type { Store } from './store.js';

const DAY = 86_400_000;

/** What a person has typed so far. */
export interface Draft<Data> {
  /** Version of the definition (of the form, say) that the data fits. */
  readonly version: string;
  /** Anything that structured clone takes. */
  readonly data: Data;
}

/** What {@link DraftStore.load} finds. */
export type LoadedDraft =
  | {
      readonly status: 'found';
      /** As stored, by whatever version: check it before use. */
      readonly data: unknown;
      readonly version: string;
      /** Whether it was saved for another version than the one asked for. */
      readonly stale: boolean;
      readonly saved: Date;
    }
  | { readonly status: 'expired'; readonly saved: Date }
  | { readonly status: 'absent' };

/** How a draft lies in the database. */
export interface DraftRecord {
  readonly key: string;
  readonly version: string;
  readonly data: unknown;
  /** Milliseconds since 1970. */
  readonly saved: number;
  readonly expires: number;
}

/** Drafts on this device. Every method throws a `StorageError` where storage fails. */
export interface DraftStore {
  /** Keeps a draft, in the place of an older one under the key. */
  save(key: string, draft: Draft<unknown>): Promise<void>;
  /**
   * Finds a draft. One that has expired is emptied, and told as expired until it is saved anew or
   * removed, so that the person hears why their answers are gone.
   * @param version the version of the definition in use now
   */
  load(key: string, version: string): Promise<LoadedDraft>;
  /** Removes a draft and its files. */
  remove(key: string): Promise<void>;
  /** Keeps what is in a file as long as the draft. */
  saveFile(key: string, id: string, content: ArrayBuffer): Promise<void>;
  /** What is in a file of a draft; undefined where it has none by the id. */
  loadFile(key: string, id: string): Promise<ArrayBuffer | undefined>;
  removeFile(key: string, id: string): Promise<void>;
  /** Removes the files of a draft but for some. */
  keepFiles(key: string, ids: readonly string[]): Promise<void>;
}

/** Settings of {@link createDraftStore}. */
export interface DraftStoreOptions {
  /** How long a draft is kept after it was last saved. Default 28. */
  readonly days?: number;
  /** The time now, in milliseconds since 1970; a test gives its own. */
  readonly now?: () => number;
}

/** Keeps drafts in a store. */
export function createDraftStore(
  store: Store,
  { days = 28, now = Date.now }: DraftStoreOptions = {},
): DraftStore {
  return {
    async save(key, { version, data }) {
      const saved = now();
      const record = { key, version, data, saved, expires: saved + days * DAY };
      await store.use((database) => database.put('drafts', record));
    },

    async load(key, version) {
      const record = await store.use((database) => database.get('drafts', key));
      if (!record) return { status: 'absent' };
      const saved = new Date(record.saved);
      if (record.expires <= now()) {
        await keepFiles(store, ownerOf(key), []);
        await store.use((database) => database.put('drafts', { ...record, data: undefined }));
        return { status: 'expired', saved };
      }
      const stale = record.version !== version;
      return { status: 'found', data: record.data, version: record.version, stale, saved };
    },

    async remove(key) {
      // Before the draft: what is left of an attempt that fails is still somebody's.
      await keepFiles(store, ownerOf(key), []);
      await store.use((database) => database.delete('drafts', key));
    },

    saveFile: (key, id, content) => saveFile(store, ownerOf(key), id, content),
    loadFile: (key, id) => loadFile(store, ownerOf(key), id),
    removeFile: (key, id) => removeFile(store, ownerOf(key), id),
    keepFiles: (key, ids) => keepFiles(store, ownerOf(key), ids),
  };
}

const ownerOf = (key: string) => `draft:${key}`;
