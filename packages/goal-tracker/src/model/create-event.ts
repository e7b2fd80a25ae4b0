import type { PlanEvent } from './events.js';
import { readEvent } from './read-events.js';

// One by one over the union: plain Omit would keep only what all events share.
type Content<Event> = Event extends PlanEvent
  ? Omit<Event, 'id' | 'given' | 'recorded'> & { readonly given?: string }
  : never;

/** An event before it is written: everything but what {@link createEvent} gives it. */
export type EventContent = Content<PlanEvent>;

/** What an event takes from the world around it; a test gives its own. */
export interface EventSource {
  /** The time now. */
  readonly now: () => Date;
  /** A new id, unique everywhere. */
  readonly newId: () => string;
}

/**
 * Writes an event.
 * @param content `given` may be left out where it happens now
 * @throws TypeError where the content is not a proper event, with every path and reason
 */
export function createEvent<One extends EventContent>(
  content: One,
  source: EventSource,
): Extract<PlanEvent, { type: One['type'] }> {
  const recorded = source.now().toISOString();
  const { event, problems } = readEvent({
    given: recorded,
    ...content,
    id: source.newId(),
    recorded,
  });
  if (!event) {
    const reasons = problems.map(({ path, message }) => `${path} ${message}`);
    throw new TypeError(`createEvent ${content.type}: ${reasons.join('; ')}`);
  }
  return Object.freeze(event) as Extract<PlanEvent, { type: One['type'] }>;
}
