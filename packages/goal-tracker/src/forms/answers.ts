import type { Goal, Plan } from '../model/plan.js';
import type { EventContent } from '../model/create-event.js';
import type { Party } from '../model/events.js';
import type { MessageValues } from '@council-elements/core/messages';
import { ROLES } from '../model/events.js';
import { isDate } from '../model/dates.js';
import type { Messages } from '../messages/en.js';
import type { WaysLibrary } from '../model/ways/library.js';
import type { Place } from '../place.js';

/** Key of a text. */
export type Key = keyof Messages;

/** An answer that is wrong: which, and what to say. */
export interface FormError {
  /** Name of the control. */
  readonly field: string;
  readonly message: Key;
  readonly values?: MessageValues;
  /** A level that the message names, as a text of its own. */
  readonly level?: Key;
  /** Days that the message names, `YYYY-MM-DD`. */
  readonly dates?: Readonly<Record<string, string>>;
}

/** What was typed and what is wrong with it. Survives JSON. */
export interface Outcome {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly errors: readonly FormError[];
}

// One by one over the union: plain Omit would keep only what all events share.
type Unsigned<Content> = Content extends EventContent
  ? Omit<Content, 'plan' | 'device' | 'author' | 'given'>
  : never;

/** An event before it is known where, by whom and when. */
export type FormEvent = Unsigned<EventContent>;

/** What a form is about. */
export interface FormContext {
  readonly plan: Plan;
  readonly place: Place;
  /** The goal of the place; forms about the whole plan have none. */
  readonly goal: Goal | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Who fills it in. */
  readonly author: Party;
  /** Tasks to choose from, and their ways. */
  readonly library?: WaysLibrary | undefined;
  /** A new id, for a goal or a step. */
  readonly newId: () => string;
}

/** The answers of a form while they are read: notes what is wrong. */
export class Answers {
  readonly errors: FormError[] = [];

  constructor(readonly data: FormData) {}

  /** Adds an error. */
  refuse(error: FormError): undefined {
    this.errors.push(error);
  }

  /** One text, trimmed, with plain line ends; empty where it is not there. */
  raw(field: string): string {
    const value = this.data.get(field);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  }

  /** A text that may be left out. */
  optional(field: string, max: number, tooLong: Omit<FormError, 'field'>): string | undefined {
    const text = this.raw(field);
    if (text.length > max) {
      return this.refuse({ field, ...tooLong, values: { ...tooLong.values, max } });
    }
    return text === '' ? undefined : text;
  }

  /** A text that must be there. */
  text(
    field: string,
    max: number,
    empty: Omit<FormError, 'field'>,
    tooLong: Omit<FormError, 'field'>,
  ): string | undefined {
    if (this.raw(field) === '') return this.refuse({ field, ...empty });
    return this.optional(field, max, tooLong);
  }

  /** One of few values. */
  choice<Value extends string | number>(
    field: string,
    allowed: readonly Value[],
    message: Key,
  ): Value | undefined {
    const raw = this.raw(field);
    return allowed.find((value) => String(value) === raw) ?? this.refuse({ field, message });
  }

  /** A whole number from 1 to 10, or nothing. */
  tenth(field: string, message: Key): number | undefined {
    const raw = this.raw(field);
    if (raw === '') return undefined;
    return /^([1-9]|10)$/.test(raw) ? Number(raw) : this.refuse({ field, message });
  }

  /** A number that must be there: whole, or with a fraction where `isWhole` is false. */
  number(
    field: string,
    { from, to, isWhole = true }: { from: number; to: number; isWhole?: boolean },
    { empty, wrong }: { empty: Key; wrong: Key },
  ): number | undefined {
    const raw = this.raw(field);
    if (raw === '') return this.refuse({ field, message: empty });
    const value = Number(raw);
    const isNumber = (isWhole ? /^\d{1,3}$/ : /^\d{1,3}(\.\d{1,2})?$/).test(raw);
    return isNumber && value >= from && value <= to
      ? value
      : this.refuse({ field, message: wrong });
  }

  /** A day of three fields, `YYYY-MM-DD`; nothing where all are empty and it may be left out. */
  date(prefix: string, { empty, unreal }: { empty?: Key; unreal: Key }): string | undefined {
    const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) =>
      this.raw(`${prefix}-${part}`),
    );
    const field = `${prefix}-day`;
    if (!day && !month && !year) return empty && this.refuse({ field, message: empty });
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDate(date) ? date : this.refuse({ field, message: unreal });
  }

  /** Those of some values that were chosen. */
  some(field: string, allowed: readonly string[], message: Key): readonly string[] | undefined {
    const chosen = this.data.getAll(field);
    const found = allowed.filter((value) => chosen.includes(value));
    return found.length > 0 ? found : this.refuse({ field, message });
  }

  /**
   * The versions that the page showed when it was opened: what somebody else wrote since is not
   * among them, so that it stays a choice.
   */
  seen(): readonly string[] {
    const seen = this.data.getAll(SEEN).filter((value) => typeof value === 'string');
    return [...new Set(seen)].filter((id) => id !== '');
  }

  /** People who were chosen; without a message, nobody need be. */
  parties(field: string, message?: Key): readonly Party[] | undefined {
    const parties = this.data.getAll(field).flatMap((value) => readParty(value) ?? []);
    return parties.length > 0 ? parties : message && this.refuse({ field, message });
  }

  /** What was typed, to show it again beside its errors. */
  outcome(): Outcome {
    return { values: valuesOf(this.data), errors: this.errors };
  }
}

/** What was typed and chosen, by name. */
export function valuesOf(data: FormData): Outcome['values'] {
  const values: Record<string, string[]> = {};
  for (const [name, value] of data) {
    if (typeof value === 'string') (values[name] ??= []).push(value);
  }
  return values;
}

/** Name of the hidden fields that say which versions of a text the page showed. */
export const SEEN = 'seen';

/** Longest name of a person. */
export const NAME_MAX = 100;

/** Longest notes and reasons. */
export const NOTE_MAX = 2000;

/** A person as the value of a radio or checkbox. */
export const partyValue = ({ role, name }: Party): string => `${role} ${name}`;

function readParty(value: FormDataEntryValue): Party | undefined {
  if (typeof value !== 'string') return undefined;
  const space = value.indexOf(' ');
  const role = ROLES.find((one) => one === value.slice(0, space));
  const name = value.slice(space + 1).trim();
  return role && name !== '' && name.length <= NAME_MAX ? { role, name } : undefined;
}
