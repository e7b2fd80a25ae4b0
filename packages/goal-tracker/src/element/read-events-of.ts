import type { StoredEvent } from '../model/events.js';
import type { Problem } from '../model/checks.js';
import { readEvents } from '../model/read-events.js';

/** The events of a plan among data that may be anything, and what is wrong with the rest. */
export function readEventsOf(
  plan: string,
  data: unknown,
): { readonly events: readonly StoredEvent[]; readonly problems: readonly Problem[] } {
  const { events, problems } = readEvents(data);
  const others = events.filter((event) => event.plan !== plan);
  return {
    events: events.filter((event) => event.plan === plan),
    problems: [
      ...problems,
      ...others.map((event) => ({
        path: ` ${event.id}`,
        message: `is of plan "${event.plan}"`,
      })),
    ],
  };
}
