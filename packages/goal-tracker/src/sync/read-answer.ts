import type { PlanEventLike, Refusal } from '@council-elements/core/storage';

/** What a server gave of a plan. */
export interface Page {
  readonly events: readonly PlanEventLike[];
  readonly cursor: string;
  readonly more: boolean;
  readonly reset: boolean;
}

/** What a server made of events that it was given. */
export interface Receipt {
  readonly accepted: readonly string[];
  readonly refused: readonly Omit<Refusal, 'event'>[];
}

const LONGEST_CURSOR = 200;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const orElse = (value: unknown, text: string) => (isText(value) ? value : text);

/**
 * Reads what a server answered to `GET`. An event may be of a type that this version does not know: it
 * is kept and passed on.
 * @returns undefined where it is not as the protocol has it
 */
export function readPage(body: unknown, plan: string): Page | undefined {
  if (!isObject(body)) return undefined;
  const { events, cursor, more = false, reset = false } = body;
  if (!Array.isArray(events) || !events.every((one) => isEventOf(plan, one))) return undefined;
  if (!isText(cursor) || cursor.length > LONGEST_CURSOR) return undefined;
  if (typeof more !== 'boolean' || typeof reset !== 'boolean') return undefined;
  return { events, cursor, more, reset };
}

const isEventOf = (plan: string, value: unknown): value is PlanEventLike =>
  isObject(value) && isText(value.id) && value.plan === plan;

/**
 * Reads what a server answered to `POST`.
 * @param sent ids of the events that it was given: of others nothing is believed
 * @returns undefined where it is not as the protocol has it
 */
export function readReceipt(body: unknown, sent: readonly string[]): Receipt | undefined {
  if (!isObject(body)) return undefined;
  const { accepted, refused } = body;
  if (!Array.isArray(accepted) || !Array.isArray(refused) || !refused.every(isObject)) {
    return undefined;
  }
  const reasons = refused.map((one: Fields) => ({
    id: one.id,
    path: orElse(one.path, ''),
    message: orElse(one.message, ''),
  }));
  return {
    accepted: sent.filter((id) => accepted.includes(id)),
    refused: sent.flatMap((id) => {
      const reason = reasons.find((one) => one.id === id);
      return reason && !accepted.includes(id) ? { ...reason, id } : [];
    }),
  };
}

/** What a server says is wrong, in its own words (RFC 9457). */
export function readProblem(body: unknown): string {
  if (!isObject(body)) return '';
  return orElse(body.detail, orElse(body.title, ''));
}
