/**
 * Calendar days as `YYYY-MM-DD`. Arithmetic runs on UTC days, so that no time zone and no change of
 * the clocks can move a day; only {@link todayIn} knows a time zone.
 */

/** The time zone in which a plan counts its days: councils are in the United Kingdom. */
export const PLAN_TIME_ZONE = 'Europe/London';

const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function dayNumber(value: string): number | undefined {
  if (!DATE.test(value)) return undefined;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Engines differ over 30 February: only what comes back as it went in is a day.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) return undefined;
  return time / DAY;
}

function toDayNumber(date: string): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`"${date}" is not a date written YYYY-MM-DD`);
  return day;
}

/** Whether a value is a real day written `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && dayNumber(value) !== undefined;
}

/** Whether a value is a moment in ISO 8601 with its offset: `2026-03-02T09:30:00Z`, `…+01:00`. */
export function isTime(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const date = TIME.exec(value)?.[1];
  return date !== undefined && isDate(date) && !Number.isNaN(Date.parse(value));
}

/**
 * The day so many days later, or earlier if negative.
 * @throws RangeError where `date` is not a day
 */
export function addDays(date: string, days: number): string {
  return new Date((toDayNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/**
 * Days from one day to another; negative if `to` is earlier.
 * @throws RangeError where one of them is not a day
 */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * The day of a plan that a moment is on: 0 on its first.
 * @param start day 0, `YYYY-MM-DD`
 * @param time ISO 8601 with offset
 */
export const dayOfPlan = (start: string, time: string): number =>
  daysBetween(start, todayIn(PLAN_TIME_ZONE, new Date(time)));

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The day it is somewhere.
 * @param timeZone IANA name, for example `Europe/London`
 * @param now the moment
 * @throws RangeError where the time zone is unknown
 */
export function todayIn(timeZone: string, now: Date): string {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = new Map(formatter.formatToParts(now).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].map((part) => parts.get(part as 'day')).join('-');
}
