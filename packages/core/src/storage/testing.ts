import { uniqueId } from './unique-id.js';

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
