import { sealBytes, unsealBytes, type Sealed } from './cipher.js';
import type { EventKey } from './event-record.js';
import type { Store } from './store.js';
import { transact } from './transact.js';

/**
 * How a key that a passphrase opens lies in the database. The key that encrypts is random; it is
 * itself encrypted with one derived from the passphrase, so the passphrase is nowhere.
 */
export interface LockRecord {
  readonly name: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly key: Sealed;
}

/**
 * Rounds of PBKDF2-HMAC-SHA-256.
 * Source: OWASP Password Storage Cheat Sheet, “PBKDF2”.
 */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** There is one on a device. */
const NAME = 'passphrase';

/**
 * A passphrase of the person's own, which opens what this device keeps.
 *
 * Methods throw a `StorageError` where storage fails.
 */
export interface PassphraseLock {
  /** Whether a passphrase is set on this device. */
  isSet(): Promise<boolean>;
  /**
   * Sets a passphrase.
   * @returns the key it opens; undefined where one was set before, which stays
   */
  set(passphrase: string): Promise<EventKey | undefined>;
  /** @returns the key; undefined where the passphrase is not the one */
  open(passphrase: string): Promise<EventKey | undefined>;
  /**
   * Removes the passphrase and, with it, everything that only it opens: for a person who has
   * forgotten it and knows what that means. What a server has comes from there again.
   */
  remove(): Promise<void>;
}

/** The lock of a store. */
export function createPassphraseLock(store: Store): PassphraseLock {
  return {
    isSet: async () => (await store.use((database) => database.count('locks'))) > 0,

    async set(passphrase) {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
      const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
      const wrapping = await derive(passphrase, salt, ITERATIONS);
      const record: LockRecord = {
        name: NAME,
        salt,
        iterations: ITERATIONS,
        key: await sealBytes(wrapping, bytes, [NAME]),
      };
      const key = await importKey(bytes);
      bytes.fill(0);
      const isFirst = await store.use((database) =>
        transact(database, ['locks'], async ({ locks }) => {
          if ((await locks.getKey(NAME)) !== undefined) return false;
          await locks.add(record);
          return true;
        }),
      );
      return isFirst ? key : undefined;
    },

    async open(passphrase) {
      const record = await store.use((database) => database.get('locks', NAME));
      if (!record) return undefined;
      const wrapping = await derive(passphrase, record.salt, record.iterations);
      try {
        return await importKey(await unsealBytes(wrapping, record.key, [NAME]));
      } catch {
        return undefined;
      }
    },

    async remove() {
      await store.use((database) =>
        transact(database, ['locks', 'events', 'sync'], async ({ locks, events, sync }) => {
          for await (const each of events.iterate()) {
            const { content } = each.value;
            if ('holder' in content && content.holder === 'person') await each.delete();
          }
          await sync.clear();
          await locks.delete(NAME);
        }),
      );
    },
  };
}

async function importKey(bytes: BufferSource): Promise<EventKey> {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { key, holder: 'person' };
}

async function derive(
  passphrase: string,
  salt: BufferSource,
  iterations: number,
): Promise<CryptoKey> {
  // The same letters are the same passphrase, whichever keyboard they came from (NIST SP 800-63B, 3.1.1.2).
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
