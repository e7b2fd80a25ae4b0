import type { PlanEventLike, Refusal, SyncStore } from '@council-elements/core/storage';

interface MemoryRecord {
  event: PlanEventLike;
  isOwn?: true;
  state?: 'waiting' | 'refused' | undefined;
  refusal?: Omit<Refusal, 'event'>;
}

/**
 * The events of a plan in memory, as the device's storage keeps them: each method writes all or nothing.
 * @param meanwhile runs before and after each, and may throw, as a device that dies does
 */
export function memoryStore(meanwhile: () => Promise<void> = async () => undefined): SyncStore {
  let records: MemoryRecord[] = [];
  let cursor: string | undefined;
  let synced: number | undefined;

  const step = async <Result>(work: () => Result): Promise<Result> => {
    await meanwhile();
    const result = work();
    await meanwhile();
    return result;
  };
  const find = (id: string) => records.find(({ event }) => event.id === id);

  return {
    append: (events) =>
      step(() =>
        events.filter((event) => {
          if (find(event.id)) return false;
          records.push({ event, isOwn: true, state: 'waiting' });
          return true;
        }),
      ),
    all: () => step(() => records.map(({ event }) => event)),
    status: () =>
      step(() => ({
        cursor,
        synced,
        waiting: records.filter(({ state }) => state === 'waiting').length,
        refused: records.flatMap(({ state, event, refusal }) =>
          state === 'refused' && refusal ? { ...refusal, event } : [],
        ),
      })),
    unsent: (_plan, { refused = false } = {}) =>
      step(() =>
        records
          .filter(({ state }) => state === 'waiting' || (refused && state === 'refused'))
          .map(({ event }) => event),
      ),
    settle: (_plan, { accepted, refused }) =>
      step(() => {
        for (const record of records) {
          if (record.state && accepted.includes(record.event.id)) record.state = undefined;
          const refusal = refused.find(({ id }) => id === record.event.id);
          if (record.state && refusal) Object.assign(record, { state: 'refused', refusal });
        }
      }),
    receive: (_plan, page) =>
      step(() => {
        if (cursor !== page.since) return false;
        if (page.reset) {
          records = records.filter(({ state, isOwn }) => state !== undefined || isOwn);
          for (const record of records) record.state ??= 'waiting';
        }
        for (const event of page.events) {
          const known = find(event.id);
          if (known) known.state = undefined;
          else records.push({ event });
        }
        ({ cursor, synced = synced } = page);
        return true;
      }),
    encrypt: async () => undefined,
  };
}
