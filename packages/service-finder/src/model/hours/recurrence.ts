import {
  dayNumber,
  modulo,
  monthPlace,
  weekdayNumber,
  weekdayOf,
  weekOf,
  type DayNumber,
} from './dates.js';
import type { ByDay, Schedule } from '../types.js';

/** A bit for each day of the week, Monday's the lowest. */
export type Weekdays = number;

export const everyDay: Weekdays = 0b111_1111;

/** @param weekday 0 is Monday */
export function hasWeekday(weekdays: Weekdays, weekday: number): boolean {
  return (weekdays & (1 << weekday)) !== 0;
}

type DayTest = (day: DayNumber) => boolean;

/** The days of a schedule, in numbers. */
export interface Recurrence {
  /** First and last day; infinite where there is none. */
  from: DayNumber;
  to: DayNumber;
  /** It is of one day only, which it names. */
  oneDay: boolean;
  weekdays: Weekdays;
  /** What decides besides: absent for the plain weekly schedules that nearly all are. */
  more: DayTest | undefined;
}

/**
 * Understands the days of a schedule as RFC 5545 does its recurrence rule, with weeks from Monday
 * and these differences, since feeds leave out what they hold to be plain:
 *
 * - days of the week without `freq` are weekly, days of the month monthly, and a rule with ordinals
 *   is monthly whatever it says;
 * - without either, a rule repeats on the day of its `dtStart`; one that holds for a single day
 *   (`validFrom` is `validTo`) is of that day.
 *
 * @returns undefined when it does not say which days: no day at all, or every so many weeks or
 *   months without a `dtStart` to count from
 */
export function recurrence(schedule: Schedule): Recurrence | undefined {
  const { freq, byDay, byMonthDay, dtStart, validFrom, validTo, interval = 1 } = schedule;
  const start = dtStart === undefined ? undefined : dayNumber(dtStart);
  const oneDay = validFrom !== undefined && validFrom === validTo;
  const from = Math.max(validFrom ? dayNumber(validFrom) : -Infinity, start ?? -Infinity);
  const to = validTo ? dayNumber(validTo) : Infinity;
  const saysDays = byDay.length > 0 || byMonthDay.length > 0;
  if (oneDay && !saysDays) return { from, to, oneDay, weekdays: everyDay, more: undefined };
  if (!saysDays && (freq === undefined || start === undefined)) return undefined;
  if (interval > 1 && start === undefined) return undefined;

  const ordinals = byDay.some(({ ordinal }) => ordinal !== undefined);
  const monthly = freq === 'MONTHLY' || ordinals || (freq === undefined && byMonthDay.length > 0);
  const monthDays =
    monthly && !saysDays && start !== undefined ? [monthPlace(start).date] : byMonthDay;
  const weekdays =
    saysDays || monthly || start === undefined ? weekdaysOf(byDay) : 1 << weekdayOf(start);
  const more = every([
    ordinals && ((day) => isNthWeekday(day, byDay)),
    monthDays.length > 0 && ((day) => isMonthDay(day, monthDays)),
    interval > 1 && start !== undefined && isNthPeriod(interval, start, monthly),
  ]);
  return { from, to, oneDay, weekdays, more };
}

/** Whether a recurrence has a day. */
export function occursOn({ from, to, weekdays, more }: Recurrence, day: DayNumber): boolean {
  return hasWeekday(weekdays, weekdayOf(day)) && day >= from && day <= to && (!more || more(day));
}

/** Any weekday where none is given. */
function weekdaysOf(byDay: readonly ByDay[]): Weekdays {
  let weekdays = 0;
  for (const { day } of byDay) weekdays |= 1 << weekdayNumber(day);
  return weekdays || everyDay;
}

/** All of the tests in one; undefined where there are none, as for nearly all schedules. */
function every(tests: readonly (DayTest | false)[]): DayTest | undefined {
  const asked = tests.filter((test) => test !== false);
  return asked.length > 0 ? (day) => asked.every((test) => test(day)) : undefined;
}

/** Every so many weeks or months from the one of the first day. */
function isNthPeriod(interval: number, start: DayNumber, monthly: boolean): DayTest {
  const period = monthly ? (day: DayNumber) => monthPlace(day).month : weekOf;
  const first = period(start);
  return (day) => modulo(period(day) - first, interval) === 0;
}

function isNthWeekday(day: DayNumber, byDay: readonly ByDay[]): boolean {
  const { date, length } = monthPlace(day);
  const nth = Math.ceil(date / 7);
  const nthFromEnd = -Math.ceil((length - date + 1) / 7);
  return byDay.some(
    (rule) =>
      weekdayNumber(rule.day) === weekdayOf(day) &&
      (rule.ordinal === undefined || rule.ordinal === nth || rule.ordinal === nthFromEnd),
  );
}

function isMonthDay(day: DayNumber, monthDays: readonly number[]): boolean {
  const { date, length } = monthPlace(day);
  return monthDays.includes(date) || monthDays.includes(date - length - 1);
}
