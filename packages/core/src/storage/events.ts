import { transact, type Store } from './store.js';

/** The part of an event that storage looks at. */
export interface PlanEventLike {
  readonly id: string;
  readonly plan: string;
}

/** How an event lies in the database: under a number that grows, so in the order of arrival. */
export interface EventRecord extends PlanEventLike {
  readonly event: PlanEventLike;
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
   * The events of a plan in order of arrival, as stored, by whatever version: check before use.
   * @throws StorageError where storage fails
   */
  all(plan: string): Promise<unknown[]>;
}

/** Keeps events in a store. */
export function createEventStore(store: Store): EventStore {
  return {
    append<Event extends PlanEventLike>(events: readonly Event[]): Promise<Event[]> {
      return store.use((database) =>
        transact(database, 'events', async (records) => {
          const ids = records.index('id');
          const added: Event[] = [];
          for (const event of events) {
            const { id, plan } = event;
            if ((await ids.getKey([plan, id])) !== undefined) continue;
            await records.add({ id, plan, event });
            added.push(event);
          }
          return added;
        }),
      );
    },

    async all(plan) {
      const records = await store.use((database) =>
        database.getAllFromIndex('events', 'plan', plan),
      );
      return records.map(({ event }) => event);
    },
  };
}
