import { keep, open, type Content, type EventKey, type EventRecord } from './event-record.js';
import type { Database, Store } from './store.js';
import { transact } from './transact.js';

/** The part of an event that storage looks at. */
export interface PlanEventLike {
  readonly id: string;
  readonly plan: string;
}

/** Events on this device, which are only ever added to. */
export interface EventStore {
  /**
   * Adds events, all or none. One whose id the plan has already is left as it is.
   * @returns the events that were new
   * @throws StorageError where storage fails
   */
  append<Event extends PlanEventLike>(events: readonly Event[]): Promise<Event[]>;
  /**
   * The events of a plan in order of arrival, as stored, by whatever version: check before use. Of
   * one that the key does not open, there is its id and plan alone.
   * @throws StorageError where storage fails
   */
  all(plan: string): Promise<unknown[]>;
}

/** How it stands with a plan and its server. */
export interface SyncRecord {
  readonly plan: string;
  /** How far the server's events are here; opaque, the server's own. */
  readonly cursor?: string | undefined;
  /** When nothing was left to get, in milliseconds since 1970 by this device's clock. */
  readonly synced?: number | undefined;
}

/** An event that the server would not take. */
export interface Refusal {
  readonly id: string;
  /** The event; undefined where the key does not open it. */
  readonly event: unknown;
  /** JSON Pointer (RFC 6901) into what was sent, from the server. */
  readonly path: string;
  /** Why, in the server's words. */
  readonly message: string;
}

/** What is to be told about a plan and its server. */
export interface SyncStatus extends Omit<SyncRecord, 'plan'> {
  /** How many events wait to be sent. */
  readonly waiting: number;
  readonly refused: readonly Refusal[];
}

/** Part of a plan as its server has it. */
export interface ServerPage {
  /** The cursor that was asked from. */
  readonly since: string | undefined;
  readonly events: readonly PlanEventLike[];
  readonly cursor: string;
  /** Whether what others wrote, and the server gave before, is not to be kept. */
  readonly reset: boolean;
  /** When there is nothing left to get, in milliseconds since 1970. */
  readonly synced?: number | undefined;
}

/**
 * Events of which a server has a copy. Each method writes in one transaction, and every event that was
 * appended here waits until the server has it.
 *
 * Methods throw a `StorageError` where storage fails.
 */
export interface SyncStore extends EventStore {
  /** How it stands with a plan. */
  status(plan: string): Promise<SyncStatus>;
  /** The events that are to be sent, in order of arrival: waiting, and refused where asked for. */
  unsent(plan: string, options?: { readonly refused?: boolean }): Promise<PlanEventLike[]>;
  /** Notes what the server made of events that were sent. */
  settle(
    plan: string,
    answer: {
      readonly accepted: readonly string[];
      readonly refused: readonly Omit<Refusal, 'event'>[];
    },
  ): Promise<void>;
  /**
   * Keeps events from the server, and the cursor that covers them.
   * @returns whether it was kept: not where another tab has moved the cursor meanwhile
   */
  receive(plan: string, page: ServerPage): Promise<boolean>;
  /** Encrypts what lies in the clear, from before there was a key. Can be cut off and begun again. */
  encrypt(): Promise<void>;
}

/** Settings of {@link createEventStore}. */
export interface EventStoreOptions {
  /** Without one, events are kept in the clear. */
  readonly key?: EventKey | undefined;
}

/** How many records are encrypted in a transaction. */
const BATCH = 100;

/** Keeps events in a store. */
export function createEventStore(store: Store, { key }: EventStoreOptions = {}): SyncStore {
  return new IndexedDbEvents(store, key);
}

class IndexedDbEvents implements SyncStore {
  constructor(
    readonly store: Store,
    readonly key: EventKey | undefined,
  ) {}

  async append<Event extends PlanEventLike>(events: readonly Event[]): Promise<Event[]> {
    // Before the transaction: it would end while Web Crypto works.
    const made = await Promise.all(
      events.map(async (event) => [event, await this.#recordOf(event)] as const),
    );
    return this.store.use((database) =>
      transact(database, ['events'], async ({ events: records }) => {
        const ids = records.index('id');
        const added: Event[] = [];
        for (const [event, record] of made) {
          if ((await ids.getKey([event.plan, event.id])) !== undefined) continue;
          await records.add({ ...record, isOwn: true, state: 'waiting' });
          added.push(event);
        }
        return added;
      }),
    );
  }

  async all(plan: string): Promise<unknown[]> {
    const records = await this.store.use((database) =>
      database.getAllFromIndex('events', 'plan', plan),
    );
    const events = await Promise.all(records.map((record) => this.#eventOf(record)));
    const isLost = records.some(({ state }, at) => state === undefined && events[at] === undefined);
    // The server has it: it can be had again.
    if (isLost) await this.store.use((database) => forgetCursor(database, plan));
    return records.map(({ id }, at) => events[at] ?? { id, plan });
  }

  async status(plan: string): Promise<SyncStatus> {
    const [record, waiting, refused] = await this.store.use((database) =>
      Promise.all([
        database.get('sync', plan),
        database.countFromIndex('events', 'state', [plan, 'waiting']),
        database.getAllFromIndex('events', 'state', [plan, 'refused']),
      ]),
    );
    return {
      cursor: record?.cursor,
      synced: record?.synced,
      waiting,
      refused: await Promise.all(refused.map((one) => this.#refusalOf(one))),
    };
  }

  async unsent(plan: string, { refused = false } = {}): Promise<PlanEventLike[]> {
    const states = refused ? (['waiting', 'refused'] as const) : (['waiting'] as const);
    const records = await this.store.use((database) =>
      Promise.all(
        states.map((state) => database.getAllFromIndex('events', 'state', [plan, state])),
      ),
    );
    const events = await Promise.all(records.flat().map((record) => this.#eventOf(record)));
    return events.filter((event) => event !== undefined);
  }

  async settle(plan: string, { accepted, refused }: Parameters<SyncStore['settle']>[1]) {
    const refusals = await Promise.all(
      refused.map(async ({ id, path, message }) => ({
        id,
        refusal: await keep({ path, message }, 'refusal', { plan, id }, this.key),
      })),
    );
    await this.store.use((database) =>
      transact(database, ['events'], async ({ events }) => {
        const change = async (id: string, toChanged: (record: EventRecord) => EventRecord) => {
          const at = await events.index('id').getKey([plan, id]);
          const record = at === undefined ? undefined : await events.get(at);
          if (record?.state !== undefined) await events.put(toChanged(record), at);
        };
        for (const id of accepted) await change(id, arrived);
        for (const { id, refusal } of refusals) {
          await change(id, (record) => ({ ...record, state: 'refused', refusal }));
        }
      }),
    );
  }

  async receive(plan: string, page: ServerPage): Promise<boolean> {
    const { since, cursor, reset, synced } = page;
    const made = await Promise.all(page.events.map((event) => this.#recordOf(event)));
    const unreadable = await this.#unreadable(plan, page.events);
    return this.store.use((database) =>
      transact(database, ['events', 'sync'], async ({ events, sync }) => {
        const before = await sync.get(plan);
        if (before?.cursor !== since) return false;
        if (reset) {
          for await (const each of events.index('plan').iterate(plan)) {
            if (each.value.state) continue;
            // A server that lost what was written here is sent it again.
            if (each.value.isOwn) await each.update({ ...each.value, state: 'waiting' });
            else await each.delete();
          }
        }
        for (const record of made) {
          const at = await events.index('id').getKey([plan, record.id]);
          const known = at === undefined ? undefined : await events.get(at);
          if (!known) await events.add(record);
          else if (unreadable.has(record.id))
            await events.put({ ...arrived(known), ...record }, at);
          else if (known.state) await events.put(arrived(known), at);
        }
        await sync.put({ plan, cursor, synced: synced ?? before?.synced });
        return true;
      }),
    );
  }

  async encrypt(): Promise<void> {
    const { key } = this;
    if (!key) return;
    for (;;) {
      const batch = await this.store.use(async (database) => {
        const keys = await database.getAllKeysFromIndex('events', 'clear', 1, BATCH);
        return Promise.all(
          keys.map(async (at) => ({ at, record: await database.get('events', at) })),
        );
      });
      if (batch.length === 0) return;
      const made = await Promise.all(
        batch.map(async ({ at, record }) => ({
          at,
          record,
          sealed: record && (await sealed(record, key)),
        })),
      );
      await this.store.use((database) =>
        transact(database, ['events'], async ({ events }) => {
          for (const { at, record, sealed } of made) {
            const current = await events.get(at);
            // Another tab may have changed it while Web Crypto worked: then it is read again.
            const isSame = current?.isClear === 1 && current.state === record?.state;
            if (isSame && sealed) await events.put(sealed, at);
          }
        }),
      );
    }
  }

  async #recordOf(event: PlanEventLike): Promise<EventRecord> {
    const { id, plan } = event;
    const content: Content = await keep(event, 'event', event, this.key);
    return { id, plan, content, ...(!this.key && { isClear: 1 }) };
  }

  async #eventOf(record: EventRecord): Promise<PlanEventLike | undefined> {
    return (await open(record.content, 'event', record, this.key)) as PlanEventLike | undefined;
  }

  async #refusalOf(record: EventRecord): Promise<Refusal> {
    const opened = record.refusal && (await open(record.refusal, 'refusal', record, this.key));
    const { path, message } = (opened ?? { path: '', message: '' }) as Omit<Refusal, 'event'>;
    return { id: record.id, event: await this.#eventOf(record), path, message };
  }

  /** Which of some events are here, in records that the key does not open. */
  async #unreadable(plan: string, events: readonly PlanEventLike[]): Promise<Set<string>> {
    const known = await this.store.use((database) =>
      Promise.all(events.map(({ id }) => database.getFromIndex('events', 'id', [plan, id]))),
    );
    const closed = await Promise.all(
      known.map(async (record) =>
        record && (await this.#eventOf(record)) === undefined ? record.id : undefined,
      ),
    );
    return new Set(closed.filter((id) => id !== undefined));
  }
}

/** The record of an event that the server has. */
function arrived({ state: _, refusal: __, ...record }: EventRecord): EventRecord {
  return record;
}

async function sealed({ isClear: _, ...record }: EventRecord, key: EventKey) {
  const content = await keep(
    await open(record.content, 'event', record, key),
    'event',
    record,
    key,
  );
  if (!record.refusal) return { ...record, content };
  const why = await open(record.refusal, 'refusal', record, key);
  return { ...record, content, refusal: await keep(why, 'refusal', record, key) };
}

const forgetCursor = (database: Database, plan: string): Promise<void> =>
  transact(database, ['sync'], async ({ sync }) => {
    const record = await sync.get(plan);
    if (record?.cursor !== undefined) await sync.put({ plan, synced: record.synced });
  });
