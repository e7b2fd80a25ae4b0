import { CARE_CHANGES, EVENT_OUTCOMES, hasOutcome, mayLast } from './care.js';
import {
  any,
  date,
  fault,
  isObject,
  list,
  object,
  oneOf,
  optional,
  some,
  text,
  time,
  whole,
  type Check,
  type Problem,
} from './checks.js';
import {
  AGREEMENTS,
  CONSENT_BASES,
  LEVELS,
  PROMPTS,
  REVIEW_DECISIONS,
  ROLES,
  TRY_RESULTS,
  type EventBase,
  type PlanEvent,
  type StoredEvent,
} from './events.js';
import { isReviewDay } from './review-days.js';

const tenth = whole(1, 10);

const weekly: Check = (value, path) =>
  typeof value === 'number' && isReviewDay(value)
    ? []
    : fault(path, 'must be a day of the plan on which a review is due: 7, 14, 21 … 84');

/** A week has 168 hours. */
const hours: Check = (value, path) =>
  typeof value === 'number' && value >= 0 && value <= 168
    ? []
    : fault(path, 'must be a number of hours from 0 to 168');

const level = oneOf(LEVELS);
const versions = list(text, any, 'event ids');
const party = object({ role: oneOf(ROLES), name: text });
const base: { [Name in keyof EventBase]-?: Check } = {
  id: text,
  plan: text,
  device: text,
  author: party,
  given: time,
  recorded: time,
};

type Own<Type extends PlanEvent['type']> = Exclude<
  keyof Extract<PlanEvent, { type: Type }>,
  keyof EventBase | 'type'
>;

/** How much help it took, and where. */
const seen = { prompt: oneOf(PROMPTS), place: optional(text), note: optional(text) };

// Typed so that a field without a check does not compile.
const fields: { [Type in PlanEvent['type']]: Readonly<Record<Own<Type>, Check>> } = {
  'plan-started': { person: text, start: date },
  'goal-added': {
    goal: text,
    text,
    importance: optional(tenth),
    confidence: optional(tenth),
  },
  'levels-described': {
    goal: text,
    texts: list(text, (length) => length === 5, 'five texts, from −2 to +2'),
    baseline: level,
    basedOn: versions,
  },
  'step-added': { goal: text, step: text, text, who: party },
  'step-done': { goal: text, step: text },
  'rating-given': {
    goal: text,
    level,
    partly: optional(oneOf([true])),
    ...seen,
  },
  'visit-recorded': { goal: text, ...seen },
  'review-held': {
    day: weekly,
    present: list(party, some, 'who took part'),
    personView: text,
    carerView: optional(text),
    progress: optional(text),
    issues: optional(text),
    decision: optional(oneOf(REVIEW_DECISIONS)),
    next: text,
  },
  'goal-changed': {
    goal: text,
    text,
    basedOn: list(text, some, 'the ids of the texts it changes'),
  },
  'goal-agreed': { goal: text, answer: oneOf(AGREEMENTS), reason: optional(text) },
  'plan-extended': { until: date, reason: text, reopens: optional(text) },
  'plan-ended': { reason: text, outcome: optional(oneOf(EVENT_OUTCOMES)) },
  'transition-planned': { text, basedOn: versions },
  'consent-given': {
    to: party,
    goals: (value, path) =>
      value === 'all' ? [] : list(text, some, 'ids of goals, or "all"')(value, path),
    basis: oneOf(CONSENT_BASES),
    note: optional(text),
  },
  'consent-withdrawn': { consents: list(text, some, 'the ids of the consents that end') },
  'service-explained': { note: optional(text) },
  'plan-shared': { with: party, how: text },
  'hours-recorded': { week: whole(1, 12), hours },
  'circumstances-recorded': {
    birthDate: optional(date),
    discharged: optional(date),
    longTermSupportEnded: optional(date),
  },
  'care-changed': {
    change: oneOf(CARE_CHANGES),
    date,
    ended: optional(date),
    outcome: optional(oneOf(EVENT_OUTCOMES)),
  },
  'measure-recorded': { measure: oneOf(['barthel']), score: whole(0, 20) },
  'goal-weighted': { goal: text, importance: whole(0, 3), difficulty: whole(0, 3) },
  'task-chosen': { goal: text, task: text },
  'way-tried': {
    goal: text,
    task: text,
    way: text,
    result: oneOf(TRY_RESULTS),
    confidence: optional(tenth),
    note: optional(text),
  },
};

const common = object({ type: text, ...base });
const own = new Map<string, Check>(
  Object.entries(fields).map(([type, checks]) => [type, object(checks)]),
);

/** What one field asks of another. */
function conflict(event: PlanEvent): Problem | undefined {
  const { type } = event;
  if (type === 'goal-agreed' && event.answer !== 'agreed' && event.reason === undefined) {
    return { path: '/reason', message: 'must say why, unless the answer is "agreed"' };
  }
  if (type === 'rating-given' && event.partly && event.level !== -1) {
    return { path: '/partly', message: 'is only for the level -1' };
  }
  if (type === 'consent-given' && event.to.role !== 'family') {
    return { path: '/to/role', message: 'must be "family"' };
  }
  if (type === 'consent-given' && event.basis === 'best-interests' && event.note === undefined) {
    return { path: '/note', message: 'must say who decided, where it is in the best interests' };
  }
  if (type === 'care-changed' && hasOutcome(event.change) !== (event.outcome !== undefined)) {
    const message = 'must be there for "request" and "assessment", and for nothing else';
    return { path: '/outcome', message };
  }
  if (type === 'care-changed' && event.ended !== undefined) {
    if (!mayLast(event.change)) return { path: '/ended', message: 'is not for what has one day' };
    if (event.ended < event.date) return { path: '/ended', message: 'must not be before date' };
  }
  return undefined;
}

/** Whether an event is one that this version understands. */
export function isPlanEvent(event: StoredEvent): event is PlanEvent {
  return own.has(event.type);
}

/**
 * Reads one event from data that may be anything.
 *
 * An event of a type this version does not know is read too, so that it can be kept and passed on.
 * @returns the event, or what is wrong with it
 */
export function readEvent(
  value: unknown,
  path = '',
): { readonly event?: StoredEvent; readonly problems: readonly Problem[] } {
  if (!isObject(value)) return { problems: fault(path, 'must be an object') };
  const event = value as unknown as StoredEvent;
  const problems = [...common(value, path), ...(own.get(event.type)?.(value, path) ?? [])];
  if (problems.length > 0) return { problems };
  const wrong = isPlanEvent(event) && conflict(event);
  return wrong ? { problems: [{ ...wrong, path: path + wrong.path }] } : { event, problems };
}

/** Reads a list of events: the good ones, and what is wrong with the others. */
export function readEvents(value: unknown): {
  readonly events: readonly StoredEvent[];
  readonly problems: readonly Problem[];
} {
  if (!Array.isArray(value)) return { events: [], problems: fault('', 'must be a list of events') };
  const results = value.map((item: unknown, index) => readEvent(item, `/${index}`));
  return {
    events: results.flatMap(({ event }) => event ?? []),
    problems: results.flatMap(({ problems }) => problems),
  };
}
