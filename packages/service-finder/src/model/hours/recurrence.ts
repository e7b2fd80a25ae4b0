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

/** The days of a schedule, in numbers. */
export interface Recurrence {
  /** First and last day; infinite where there is none. */
  from: DayNumber;
  to: DayNumber;
  /** It is of one day only, which it names. */
  oneDay: boolean;
  weekdays: Weekdays;
  /** What decides besides: absent for the plain weekly schedules that nearly all are. */
  more?: (day: DayNumber) => boolean;
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
  const limits = {
    from: Math.max(validFrom ? dayNumber(validFrom) : -Infinity, start ?? -Infinity),
    to: validTo ? dayNumber(validTo) : Infinity,
    oneDay,
  };
  const saysDays = byDay.length > 0 || byMonthDay.length > 0;
  if (oneDay && !saysDays) return { ...limits, weekdays: everyDay };
  if (!saysDays && (freq === undefined || start === undefined)) return undefined;
  if (interval > 1 && start === undefined) return undefined;

  const ordinals = byDay.some(({ ordinal }) => ordinal !== undefined);
  const monthly = freq === 'MONTHLY' || ordinals || (freq === undefined && byMonthDay.length > 0);
  const tests: ((day: DayNumber) => boolean)[] = [];
  if (ordinals) tests.push((day) => isNthWeekday(day, byDay));
  const monthDays =
    monthly && !saysDays && start !== undefined ? [monthPlace(start).date] : byMonthDay;
  if (monthDays.length > 0) tests.push((day) => isMonthDay(day, monthDays));
  if (interval > 1 && start !== undefined) {
    const period = monthly ? (day: DayNumber) => monthPlace(day).month : weekOf;
    const first = period(start);
    tests.push((day) => modulo(period(day) - first, interval) === 0);
  }
  return {
    ...limits,
    weekdays: weekdaysOf(schedule, ordinals || monthDays.length > 0, start),
    ...(tests.length > 0 && { more: (day: DayNumber) => tests.every((test) => test(day)) }),
  };
}

/** Whether a recurrence has a day. */
export function occursOn({ from, to, weekdays, more }: Recurrence, day: DayNumber): boolean {
  return hasWeekday(weekdays, weekdayOf(day)) && day >= from && day <= to && (!more || more(day));
}

function weekdaysOf(
  { byDay }: Schedule,
  elsewhere: boolean,
  start: DayNumber | undefined,
): Weekdays {
  if (byDay.length > 0) return byDay.reduce((bits, { day }) => bits | (1 << weekdayNumber(day)), 0);
  return elsewhere || start === undefined ? everyDay : 1 << weekdayOf(start);
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
