import type { Result } from './result.js';

/** The inputs of a date, in their order. */
export const DATE_FIELDS = ['day', 'month', 'year'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** The inputs of a month, in their order. */
export const MONTH_FIELDS = ['month', 'year'] as const;

/** A date as it was typed. */
export type DateText = Readonly<Partial<Record<DateField, string>>>;

/** Why a date is none, in GOV.UK's order: what is missing, then what cannot be. */
export type DateProblem = 'empty' | 'incomplete' | 'year' | 'notReal';

/** As `Result`, with the inputs that are wrong. */
export type DateResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: DateProblem; readonly fields: readonly DateField[] };

const MONTHS = [
  ['january', 'ionawr'],
  ['february', 'chwefror'],
  ['march', 'mawrth'],
  ['april', 'ebrill'],
  ['may', 'mai'],
  ['june', 'mehefin'],
  ['july', 'gorffennaf'],
  ['august', 'awst'],
  ['september', 'medi'],
  ['october', 'hydref'],
  ['november', 'tachwedd'],
  ['december', 'rhagfyr'],
];

/**
 * Reads a date from its three inputs. A month may be a number or a name, in English or Welsh, cut
 * to three letters or more; a year has four numbers. The value is an ISO 8601 date, or a month of it.
 *
 * @param fields the inputs there are
 * Source: https://design-system.service.gov.uk/components/date-input/
 */
export function readDate(text: DateText, fields: readonly DateField[] = DATE_FIELDS): DateResult {
  const typed = {
    day: text.day?.trim() ?? '',
    month: text.month?.trim() ?? '',
    year: text.year?.trim() ?? '',
  };
  const missing = fields.filter((field) => typed[field] === '');
  if (missing.length === fields.length) return { ok: false, reason: 'empty', fields: missing };
  if (missing.length > 0) return { ok: false, reason: 'incomplete', fields: missing };

  const hasDay = fields.includes('day');
  const day = hasDay ? (/^\d{1,2}$/.test(typed.day) ? Number(typed.day) : 0) : 1;
  const month = readMonth(typed.month);
  if (/^\d{1,3}$/.test(typed.year)) return { ok: false, reason: 'year', fields: ['year'] };
  const year = /^\d{4}$/.test(typed.year) ? Number(typed.year) : 0;

  const impossible: DateField[] = [];
  if (day < 1 || day > 31) impossible.push('day');
  if (month < 1 || month > 12) impossible.push('month');
  if (year < 1000) impossible.push('year');
  if (impossible.length > 0) return { ok: false, reason: 'notReal', fields: impossible };

  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1
    ? { ok: true, value: date.toISOString().slice(0, hasDay ? 10 : 7) }
    : { ok: false, reason: 'notReal', fields };
}

/** Reads a date written in one piece, the day first (“2 Jan 2026”, “02/01/2026”) or ISO 8601. */
export function date(text: string): Result<string, DateProblem> {
  const parts = text.split(/[\s/.,-]+/).filter((part) => part !== '');
  if (parts.length > DATE_FIELDS.length) return { ok: false, reason: 'notReal' };
  const [day, month, year] = /^\d{4}$/.test(parts[0] ?? '') ? parts.reverse() : parts;
  const result = readDate({ day, month, year });
  return result.ok ? result : { ok: false, reason: result.reason };
}

/** The number of a month that was typed as a number or a name; 0 if it is neither. */
function readMonth(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const name = text.toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return 0;
  return MONTHS.findIndex((names) => names.some((month) => month.startsWith(name))) + 1;
}

/** Made once: a form asks for the day with every rule, and making one costs more than using it. */
let format: Intl.DateTimeFormat | undefined;

/** Today in the United Kingdom, as an ISO 8601 date: what “in the past” is measured against. */
export function today(now = new Date()): string {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  // By parts: no locale writes ISO 8601 in every browser.
  const parts = new Map<string, string>(
    format.formatToParts(now).map(({ type, value }) => [type, value]),
  );
  return ['year', 'month', 'day'].map((type) => parts.get(type)).join('-');
}
