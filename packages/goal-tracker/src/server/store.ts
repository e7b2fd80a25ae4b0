import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../model/event-order.js';
import type { StoredEvent } from '../model/events.js';

/** An event as a site keeps it. */
export interface KeptEvent {
  /** Place among the plan's events in the order in which the site got them: 1, 2, 3 … */
  readonly position: number;
  /** As it was written, by whatever version: check before use. Undefined where it cannot be read. */
  readonly event: unknown;
}

/** What a site has of a plan. */
export interface KeptPlan {
  /**
   * Names this row of positions. A plan that was removed, and began again, has another; empty for a
   * plan that has no events.
   */
  readonly era: string;
  /** Position of the last event; 0 where there are none. */
  readonly last: number;
  /** In order. */
  readonly events: readonly KeptEvent[];
}

/** What became of events that were added. */
export interface Appended {
  /** Ids that the plan has with other content: what it has stays. */
  readonly conflicts: readonly string[];
}

/** Where a site keeps the events of its plans, in the order in which it got them. */
export interface GoalStore {
  /**
   * The events of a plan, or those after a position. Whoever read as far as a position finds each
   * event that is added later after it, even one whose adding was under way.
   * @param most how many at most, the first of them. Default: all
   */
  read(plan: string, after?: number, most?: number): Promise<KeptPlan>;
  /**
   * Adds events, all or none. One whose id the plan has already is left as it is.
   * @param events of that plan
   */
  append(plan: string, events: readonly StoredEvent[]): Promise<Appended>;
}

/** Whether two events of one id are the same, whatever the order of their keys. */
export function isSameEvent(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** A store in memory, for tests and demonstrations: it forgets all when the process ends. */
export function createMemoryPlans(): GoalStore {
  const plans = new Map<string, { readonly era: string; readonly events: Map<string, unknown> }>();
  return {
    async read(plan, after = 0, most = Infinity) {
      const kept = plans.get(plan);
      if (!kept) return { era: '', last: 0, events: [] };
      const { era, events } = kept;
      return {
        era,
        last: events.size,
        events: [...events.values()]
          .slice(after, after + most)
          .map((event, index) => ({ position: after + index + 1, event })),
      };
    },
    async append(plan, events) {
      const kept = plans.get(plan)?.events ?? new Map<string, unknown>();
      const conflicts: string[] = [];
      for (const event of events) {
        const known = kept.get(event.id);
        // As a database would give it back, and nobody else’s to change.
        if (known === undefined) kept.set(event.id, JSON.parse(JSON.stringify(event)));
        else if (!isSameEvent(known, event)) conflicts.push(event.id);
      }
      if (kept.size > 0 && !plans.has(plan)) plans.set(plan, { era: randomUUID(), events: kept });
      return { conflicts };
    },
  };
}
