/**
 * Calendar days as `YYYY-MM-DD`. Arithmetic runs on UTC days, so that no time zone and no change of
 * the clocks can move a day; only {@link todayIn} knows a time zone.
 */

/** The time zone in which a plan counts its days: councils are in the United Kingdom. */
export const PLAN_TIME_ZONE = 'Europe/London';

const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A plan, and a service's plans, speak of the same days again and again. */
const dayNumber = remembered((value: string): number | undefined => {
  const [, year, month, day] = DATE.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // 30 February is 1 or 2 March: only what comes back as it went in is a day.
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / DAY : undefined;
});

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
  return date !== undefined && isDate(date);
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

/** Every time zone’s clocks differ from UTC by whole quarters of an hour: in one the day is the same. */
const QUARTER = 900_000;

/** Of each time zone, the day of a quarter: to ask a formatter takes a hundred times as long. */
const days = new Map<string, (quarter: number) => string>();

/**
 * The day it is somewhere.
 * @param timeZone IANA name, for example `Europe/London`
 * @param now the moment
 * @throws RangeError where the time zone is unknown
 */
export function todayIn(timeZone: string, now: Date): string {
  let dayOf = days.get(timeZone);
  if (!dayOf) days.set(timeZone, (dayOf = remembered(daysIn(timeZone))));
  return dayOf(Math.floor(now.getTime() / QUARTER));
}

function daysIn(timeZone: string): (quarter: number) => string {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (quarter) => {
    const parts = formatter.formatToParts(new Date(quarter * QUARTER));
    const values = new Map(parts.map(({ type, value }) => [type, value]));
    return ['year', 'month', 'day'].map((part) => values.get(part as 'day')).join('-');
  };
}

/** The same function, which keeps what it found, up to a number of them. */
function remembered<Key extends string | number, Result>(
  find: (key: Key) => Result,
): (key: Key) => Result {
  const found = new Map<Key, Result>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const result = find(key);
    if (found.size >= 10_000) found.clear();
    // What is not a day is not kept: it may be anything, of any length.
    if (result !== undefined) found.set(key, result);
    return result;
  };
}
