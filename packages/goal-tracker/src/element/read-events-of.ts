import type { StoredEvent } from '../model/events.js';
import type { Problem } from '../model/checks.js';
import { readEvents } from '../model/read-events.js';

/** The events of a plan among data that may be anything, and what is wrong with the rest. */
export function readEventsOf(
  plan: string,
  data: unknown,
): { readonly events: readonly StoredEvent[]; readonly problems: readonly Problem[] } {
  const all: unknown = Array.isArray(data) ? data.filter((one) => !isClosed(one)) : data;
  const { events, problems } = readEvents(all);
  const closed = Array.isArray(data) && Array.isArray(all) ? data.length - all.length : 0;
  const others = events.filter((event) => event.plan !== plan);
  return {
    events: events.filter((event) => event.plan === plan),
    problems: [
      ...problems,
      ...(closed > 0 ? [{ path: '', message: `has ${closed} that the key does not open` }] : []),
      ...others.map((event) => ({
        path: ` ${event.id}`,
        message: `is of plan "${event.plan}"`,
      })),
    ],
  };
}

/** Of an event that its key does not open, storage gives the id and the plan alone. */
const isClosed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'id,plan';
