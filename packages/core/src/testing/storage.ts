import { uniqueId } from '../storage/unique-id.js';

const names: string[] = [];

/** A database name of its own for a test. */
export function freshName(): string {
  const name = `council-elements-test-${uniqueId()}`;
  names.push(name);
  return name;
}

/** Removes the databases of the tests before. */
export async function cleanUp(): Promise<void> {
  await Promise.all(
    names.splice(0).map(
      (name) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = request.onerror = request.onblocked = () => resolve();
        }),
    ),
  );
}

/** Opens the database as newer code would. */
export function openAtVersion(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}

/** Puts something in the place of a property until the returned function is called. */
export function replace(target: object, property: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, property);
  Object.defineProperty(target, property, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(target, property, before);
    else Reflect.deleteProperty(target, property);
  };
}

/** What a call throws or rejects with. */
export async function failureOf(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail');
}

/** An AES-256-GCM key that only the page holds. */
export const freshKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** All that lies in a database, as text: strings, names of fields, and bytes as the letters they may be. */
export async function rawText(name: string): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const texts = await Promise.all(
    [...database.objectStoreNames].map(
      (store) =>
        new Promise<string>((resolve, reject) => {
          const all = database.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result, spellBytes));
          all.onerror = () => reject(all.error ?? new Error('not read'));
        }),
    ),
  );
  database.close();
  return texts.join('\n');
}

function spellBytes(_key: string, value: unknown): unknown {
  const isBytes = value instanceof ArrayBuffer || value instanceof Uint8Array;
  return isBytes ? new TextDecoder('latin1').decode(value) : value;
}

/** Makes a database as version 2 of the code did, with events in the clear. */
export function openVersion2(
  name: string,
  events: readonly { readonly id: string; readonly plan: string }[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 2);
    request.onupgradeneeded = () => {
      const { result } = request;
      result.createObjectStore('drafts', { keyPath: 'key' });
      result.createObjectStore('outbox', { keyPath: 'idempotencyKey' });
      result.createObjectStore('files', { keyPath: ['owner', 'id'] });
      const records = result.createObjectStore('events', { autoIncrement: true });
      records.createIndex('plan', 'plan');
      records.createIndex('id', ['plan', 'id'], { unique: true });
      for (const event of events) records.add({ id: event.id, plan: event.plan, event });
    };
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
