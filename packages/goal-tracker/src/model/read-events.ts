import { isDate, isTime } from './dates.js';
import {
  AGREEMENTS,
  LEVELS,
  PROMPTS,
  ROLES,
  type EventBase,
  type GoalAgreed,
  type PlanEvent,
  type StoredEvent,
} from './events.js';
import { REVIEW_DAYS, FOLLOW_UP_DAY } from './review-days.js';

/** What is wrong with data, for a developer's log. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into what was read; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, path: string) => Problem[];

const fault = (path: string, message: string): Problem[] => [{ path, message }];

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = (value, path) =>
  typeof value === 'string' && value.trim() !== '' ? [] : fault(path, 'must be text, not empty');

const date: Check = (value, path) =>
  isDate(value) ? [] : fault(path, 'must be a day written YYYY-MM-DD');

const time: Check = (value, path) =>
  isTime(value) ? [] : fault(path, 'must be a time in ISO 8601 with its offset, as …T09:30:00Z');

const tenth: Check = (value, path) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10
    ? []
    : fault(path, 'must be a whole number from 1 to 10');

const oneOf =
  (allowed: readonly (string | number)[]): Check =>
  (value, path) =>
    allowed.some((one) => one === value)
      ? []
      : fault(path, `must be one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}`);

const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? [] : check(value, path);

const list =
  (check: Check, isRightLength: (length: number) => boolean, length: string): Check =>
  (value, path) => {
    if (!Array.isArray(value) || !isRightLength(value.length)) {
      return fault(path, `must be a list of ${length}`);
    }
    return value.flatMap((item: unknown, index) => check(item, `${path}/${index}`));
  };

const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries(fields).flatMap(([name, check]) => check(value[name], `${path}/${name}`))
      : fault(path, 'must be an object');

const level = oneOf(LEVELS);
const party = object({ role: oneOf(ROLES), name: text });
const any = () => true;

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

// Typed so that a field without a check does not compile.
const own: { [Type in PlanEvent['type']]: Readonly<Record<Own<Type>, Check>> } = {
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
    basedOn: list(text, any, 'event ids'),
  },
  'step-added': { goal: text, step: text, text, who: party },
  'step-done': { goal: text, step: text },
  'rating-given': {
    goal: text,
    level,
    prompt: oneOf(PROMPTS),
    place: optional(text),
    note: optional(text),
  },
  'review-held': {
    day: oneOf([...REVIEW_DAYS, FOLLOW_UP_DAY]),
    present: list(party, (length) => length > 0, 'who took part'),
    personView: text,
    carerView: optional(text),
    next: text,
  },
  'goal-changed': {
    goal: text,
    text,
    basedOn: list(text, (length) => length > 0, 'the ids of the texts it changes'),
  },
  'goal-agreed': { goal: text, answer: oneOf(AGREEMENTS), reason: optional(text) },
  'plan-ended': { reason: text },
};

/** Whether an event is one that this version understands. */
export function isPlanEvent(event: StoredEvent): event is PlanEvent {
  return Object.hasOwn(own, event.type);
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
  const problems = [...text(value.type, `${path}/type`), ...object(base)(value, path)];
  const event = value as unknown as StoredEvent;
  if (isPlanEvent(event)) {
    problems.push(...object(own[event.type])(value, path));
    if (problems.length === 0 && event.type === 'goal-agreed' && lacksReason(event)) {
      problems.push(...fault(`${path}/reason`, 'must say why, unless the answer is "agreed"'));
    }
  }
  return problems.length === 0 ? { event, problems } : { problems };
}

function lacksReason({ answer, reason }: GoalAgreed): boolean {
  return answer !== 'agreed' && reason === undefined;
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
