import type { IDBPObjectStore, StoreNames } from 'idb';
import { seal, unseal, type Sealed } from './cipher.js';
import type { PlanEventLike } from './events.js';
import type { Database, Schema } from './store.js';
import { transact } from './transact.js';

/**
 * - `waiting`: only this device has it for certain;
 * - `refused`: the server would not take it.
 *
 * Without either the server has it.
 */
export type EventState = 'waiting' | 'refused';

/** What a record holds: in the clear, or encrypted with the key of a holder. */
export type Content =
  { readonly clear: unknown } | { readonly sealed: Sealed; readonly holder: KeyHolder };

/** Who holds a key: the person, by a passphrase, or the service. */
export type KeyHolder = 'person' | 'service';

/** What events are encrypted and decrypted with. */
export interface EventKey {
  /** AES-256-GCM, to encrypt and decrypt. */
  readonly key: CryptoKey;
  readonly holder: KeyHolder;
}

/** How an event lies in the database: under a number that grows, so in the order of arrival. */
export interface EventRecord extends PlanEventLike {
  readonly content: Content;
  readonly state?: EventState;
  /** Whether it was written on this device. */
  readonly isOwn?: true;
  /** Why it was refused. */
  readonly refusal?: Content;
  /** There where the content is in the clear, to find it by when a key comes. */
  readonly isClear?: 1;
}

/** Names of the indexes; a record without what an index looks at is not in it. */
export interface EventIndexes {
  plan: string;
  id: [plan: string, id: string];
  state: [plan: string, state: EventState];
  clear: number;
  /** Records of versions 1 and 2, by the event's id: no other has an `event`. */
  old: string;
  [name: string]: IDBValidKey;
}

/** What of a record a content is: bound to the ciphertext, with the plan and the event's id. */
type Part = 'event' | 'refusal';

const placeOf = (part: Part, { plan, id }: PlanEventLike) => [part, plan, id];

/** Puts a value as it is to lie in the database. */
export async function keep(
  value: unknown,
  part: Part,
  event: PlanEventLike,
  key: EventKey | undefined,
): Promise<Content> {
  if (!key) return { clear: value };
  return { sealed: await seal(key.key, value, placeOf(part, event)), holder: key.holder };
}

/** What lies in a record; undefined where the key does not open it. */
export async function open(
  content: Content,
  part: Part,
  record: PlanEventLike,
  key: EventKey | undefined,
): Promise<unknown> {
  if ('clear' in content) return content.clear;
  if (!key) return undefined;
  try {
    return await unseal(key.key, content.sealed, placeOf(part, record));
  } catch {
    // Another key, or a record that was changed: kept as it is.
    return undefined;
  }
}

/** How events lay in versions 1 and 2. */
interface OldRecord extends PlanEventLike {
  readonly event: PlanEventLike;
}

/** Adds the indexes of version 3. */
export function createEventIndexes(
  events: IDBPObjectStore<Schema, StoreNames<Schema>[], 'events', 'versionchange'>,
): void {
  events.createIndex('state', ['plan', 'state']);
  events.createIndex('clear', 'isClear');
  events.createIndex('old', 'event.id');
}

/**
 * Brings the events of versions 1 and 2 along, all or none: all of them were written here, and sent
 * nowhere. Not while the version changes: Firefox and WebKit keep half of that where the page dies.
 */
export async function bringAlong(database: Database): Promise<void> {
  if ((await database.countFromIndex('events', 'old')) === 0) return;
  await transact(database, ['events'], async ({ events }) => {
    const old = events.index('old').iterate();
    for await (const cursor of old) {
      const { id, plan, event } = cursor.value as unknown as OldRecord;
      const content = { clear: event };
      await cursor.update({ id, plan, content, isOwn: true, state: 'waiting', isClear: 1 });
    }
  });
}
