import type { StoredEvent } from './events.js';

type Timed<Event> = readonly [given: number, recorded: number, event: Event];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By when it happened, then when it was written, then id: the same on every device. */
export function inOrder<Event extends StoredEvent>(events: readonly Event[]): Event[] {
  return events
    .map((event): Timed<Event> => [Date.parse(event.given), Date.parse(event.recorded), event])
    .sort(
      ([given, recorded, event], [otherGiven, otherRecorded, other]) =>
        given - otherGiven || recorded - otherRecorded || compare(event.id, other.id),
    )
    .map(([, , event]) => event);
}

/**
 * Each id once. Of different events under one id, which only a fault can make, the first by its JSON
 * counts on every device, and the others are spare.
 */
export function deduplicate(events: readonly StoredEvent[]): {
  readonly kept: StoredEvent[];
  readonly spare: StoredEvent[];
} {
  const kept = new Map<string, StoredEvent>();
  const spare = new Map<string, StoredEvent>();
  for (const event of events) {
    const twin = kept.get(event.id);
    if (!twin) kept.set(event.id, event);
    if (!twin || twin === event) continue;
    const [json, twinJson] = [canonicalJson(event), canonicalJson(twin)];
    if (json > twinJson) spare.set(json, event);
    if (json < twinJson) {
      spare.set(twinJson, twin);
      kept.set(event.id, event);
    }
  }
  return {
    kept: [...kept.values()],
    spare: [...spare].sort(([a], [b]) => compare(a, b)).map(([, event]) => event),
  };
}

/** JSON that does not depend on the order of keys, which a store or a server may change. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
      : part,
  );
}
