import { daysBetween } from './dates.js';
import { deduplicate, inOrder } from './event-order.js';
import type {
  CareChanged,
  CircumstancesRecorded,
  ConsentGiven,
  ConsentWithdrawn,
  HoursRecorded,
  MeasureRecorded,
  PlanEnded,
  PlanEvent,
  PlanExtended,
  PlanShared,
  PlanStarted,
  ReviewHeld,
  ServiceExplained,
  StoredEvent,
} from './events.js';
import { GoalDraft } from './fold-goal.js';
import type { Circumstances, Consent, Plan, Transition } from './plan.js';
import { isPlanEvent } from './read-events.js';
import { settle, versionOf, type Version } from './versions.js';

// A clock that is wrong may put a rating before its goal: what others speak of is taken first.
const RANKS: Partial<Record<string, number>> = {
  'goal-added': 0,
  'step-added': 1,
  'consent-given': 1,
  'plan-extended': 1,
};
const rank = (event: PlanEvent): number => RANKS[event.type] ?? 2;

/**
 * The plan that events tell. Their order and how often each is there make no difference.
 * @param events of one plan
 * @throws RangeError where the events are of several plans
 */
export function foldPlan(events: readonly StoredEvent[]): Plan {
  const { kept, spare } = deduplicate(events);
  const ordered = inOrder(kept);
  const id = ordered[0]?.plan;
  const stranger = ordered.find(({ plan }) => plan !== id);
  if (stranger) {
    throw new RangeError(`foldPlan: events of two plans, "${id}" and "${stranger.plan}"`);
  }

  const draft = new PlanDraft();
  const known = ordered.filter(isPlanEvent).sort((a, b) => rank(a) - rank(b));
  const unused = [
    ...spare,
    ...ordered.filter((event) => !isPlanEvent(event)),
    ...known.filter((event) => !draft.take(event)),
  ];
  return { ...(id !== undefined && { id }), ...draft.toPlan(), unused: inOrder(unused) };
}

/** A plan while its events are taken in, in order. */
class PlanDraft {
  readonly #goals = new Map<string, GoalDraft>();
  readonly #reviews: ReviewHeld[] = [];
  readonly #extensions: PlanExtended[] = [];
  readonly #reopened = new Set<string>();
  readonly #consents = new Map<string, { given: ConsentGiven; withdrawn?: ConsentWithdrawn }>();
  readonly #transitions: Version<string>[] = [];
  readonly #shared: PlanShared[] = [];
  readonly #hours = new Map<number, HoursRecorded>();
  readonly #circumstances: CircumstancesRecorded[] = [];
  readonly #careChanges: CareChanged[] = [];
  readonly #measures: MeasureRecorded[] = [];
  #started: PlanStarted | undefined;
  #ended: PlanEnded | undefined;
  #explained: ServiceExplained | undefined;

  /** Whether the event found its place. */
  take(event: PlanEvent): boolean {
    switch (event.type) {
      case 'plan-started':
        this.#started ??= event;
        return this.#started === event;
      case 'plan-extended':
        if (event.reopens !== undefined) this.#reopened.add(event.reopens);
        return this.#extensions.push(event) > 0;
      case 'plan-ended':
        // One that was taken back has had its place.
        if (this.#reopened.has(event.id)) return true;
        this.#ended ??= event;
        return this.#ended === event;
      case 'review-held':
        return this.#reviews.push(event) > 0;
      case 'transition-planned':
        return this.#transitions.push(versionOf(event, event.text, event.basedOn)) > 0;
      case 'consent-given':
        this.#consents.set(event.id, { given: event });
        return true;
      case 'consent-withdrawn':
        return this.#withdraw(event);
      case 'service-explained':
        this.#explained ??= event;
        return true;
      case 'plan-shared':
        return this.#shared.push(event) > 0;
      case 'hours-recorded':
        this.#hours.set(event.week, event);
        return true;
      case 'circumstances-recorded':
        return this.#circumstances.push(event) > 0;
      case 'care-changed':
        return this.#careChanges.push(event) > 0;
      case 'measure-recorded':
        return this.#measures.push(event) > 0;
      case 'goal-added':
        if (this.#goals.has(event.goal)) return false;
        this.#goals.set(event.goal, new GoalDraft(event));
        return true;
      default:
        return this.#goals.get(event.goal)?.take(event) ?? false;
    }
  }

  /** Whether any of the consents that it ends has arrived. */
  #withdraw(event: ConsentWithdrawn): boolean {
    const consents = event.consents.flatMap((id) => this.#consents.get(id) ?? []);
    for (const consent of consents) consent.withdrawn ??= event;
    return consents.length > 0;
  }

  toPlan(): Omit<Plan, 'id' | 'unused'> {
    const started = this.#started;
    return {
      ...(started && { person: started.person, start: started.start }),
      goals: [...this.#goals.values()].map((goal) => goal.toGoal()),
      reviews: this.#reviews,
      extensions: this.#extensions,
      ...(this.#ended && { ended: this.#ended }),
      consents: [...this.#consents.values()].map(toConsent),
      transition: toTransition(this.#transitions),
      ...(this.#explained && { explained: this.#explained }),
      shared: this.#shared,
      hours: [...this.#hours.values()].sort((a, b) => a.week - b.week),
      circumstances: newest(this.#circumstances),
      careChanges: this.#careChanges.sort((a, b) => daysBetween(b.date, a.date)),
      measures: this.#measures,
    };
  }
}

function toConsent({
  given: { id, to, goals, basis, note, author, given },
  withdrawn,
}: {
  readonly given: ConsentGiven;
  readonly withdrawn?: ConsentWithdrawn;
}): Consent {
  return {
    id,
    to,
    goals,
    basis,
    ...(note !== undefined && { note }),
    author,
    given,
    ...(withdrawn && { withdrawn }),
  };
}

function toTransition(texts: readonly Version<string>[]): Transition {
  const { value, choices, heads } = settle(texts);
  return { ...(value !== undefined && { text: value }), choices, versions: heads };
}

function newest(events: readonly CircumstancesRecorded[]): Circumstances {
  const found: { -readonly [Name in keyof Circumstances]: Circumstances[Name] } = {};
  for (const { birthDate, discharged, longTermSupportEnded } of events) {
    if (birthDate !== undefined) found.birthDate = birthDate;
    if (discharged !== undefined) found.discharged = discharged;
    if (longTermSupportEnded !== undefined) found.longTermSupportEnded = longTermSupportEnded;
  }
  return found;
}
