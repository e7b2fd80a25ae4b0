import type { Party, PlanEvent, StoredEvent } from './events.js';
import { foldPlan } from './fold-plan.js';
import type { Consent, Plan } from './plan.js';
import { isPlanEvent } from './read-events.js';

type EventType = PlanEvent['type'];

/** What a professional alone writes, and family does not see. */
const PROFESSIONAL: ReadonlySet<string> = new Set<EventType>([
  'goal-weighted',
  'hours-recorded',
  'circumstances-recorded',
  'care-changed',
  'measure-recorded',
  'service-explained',
]);

/** What the service alone writes: how long it helps, and whom it has given the goals to. */
const SERVICE: ReadonlySet<string> = new Set<EventType>([
  'plan-shared',
  'plan-extended',
  'plan-ended',
]);

/** What family may write, of the goals that they may see. */
const FAMILY: ReadonlySet<string> = new Set<EventType>([
  'rating-given',
  'visit-recorded',
  'step-done',
  'way-tried',
]);

/** What everybody who may see a goal may know of the plan. */
const FRAME: ReadonlySet<string> = new Set<EventType>([
  'plan-started',
  'plan-extended',
  'plan-ended',
]);

/** Whether two are one party: somebody may have the same name in another role. */
export const isSameParty = (one: Party, other: Party): boolean =>
  one.role === other.role && one.name === other.name;

/** The consents that stand for somebody. */
export function consentsFor({ consents }: Plan, to: Party): readonly Consent[] {
  return consents.filter((consent) => !consent.withdrawn && isSameParty(consent.to, to));
}

/** Whether somebody may see a goal: the person and workers do, family where consent stands. */
export function maySee(plan: Plan, goal: string, author: Party): boolean {
  if (author.role !== 'family') return true;
  return consentsFor(plan, author).some(({ goals }) => goals === 'all' || goals.includes(goal));
}

/**
 * Whether somebody may write an event: workers anything; the person all but what professionals
 * reckon with and what the service decides; family what they saw of goals that they may see.
 * @param plan as it stood before the event
 */
export function mayAdd(
  { author, type, goal }: Pick<PlanEvent, 'author' | 'type'> & { readonly goal?: string },
  plan: Plan,
): boolean {
  if (author.role === 'worker') return true;
  if (author.role === 'person') return !PROFESSIONAL.has(type) && !SERVICE.has(type);
  return FAMILY.has(type) && goal !== undefined && maySee(plan, goal, author);
}

/**
 * The events of a plan that somebody may be given. The person and workers see all; family sees the
 * goals that consent stands for, reviews in which they took part, and what they wrote: nothing at
 * all without consent.
 */
export function visibleTo(events: readonly StoredEvent[], author: Party): readonly StoredEvent[] {
  if (author.role !== 'family') return events;
  const plan = foldPlan(events);
  const consents = consentsFor(plan, author);
  if (consents.length === 0) return [];
  const seesAll = consents.some(({ goals }) => goals === 'all');
  const theirs = new Set(
    plan.consents.filter(({ to }) => isSameParty(to, author)).map(({ id }) => id),
  );
  return events.filter((event) => {
    if (!isPlanEvent(event) || PROFESSIONAL.has(event.type)) return false;
    if (FRAME.has(event.type) || isSameParty(event.author, author)) return true;
    if ('goal' in event) return maySee(plan, event.goal, author);
    switch (event.type) {
      case 'consent-given':
        return theirs.has(event.id);
      case 'consent-withdrawn':
        return event.consents.every((id) => theirs.has(id));
      case 'plan-shared':
        return isSameParty(event.with, author);
      case 'review-held':
        return event.present.some((party) => isSameParty(party, author));
      default:
        return seesAll;
    }
  });
}
