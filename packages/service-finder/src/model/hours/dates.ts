import { days, type Day } from '../types.js';

/**
 * Dates as numbers of days since 1 January 1970: the difference of two is the days between them,
 * which neither time zones nor clock changes touch.
 */
export type DayNumber = number;

export const minutesInDay = 24 * 60;

const millisecondsInDay = minutesInDay * 60_000;

/** @param date `YYYY-MM-DD` */
export function dayNumber(date: string): DayNumber {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsInDay;
}

/** @returns `YYYY-MM-DD` */
export function dateOf(day: DayNumber): string {
  return utc(day).toISOString().slice(0, 10);
}

/** Position in `days`: 0 is Monday. */
export function weekdayOf(day: DayNumber): number {
  // The first of January 1970 was a Thursday.
  return modulo(day + 3, 7);
}

export function weekdayNumber(day: Day): number {
  return days.indexOf(day);
}

/** Number of the week, which begins on Monday. */
export function weekOf(day: DayNumber): number {
  return Math.floor((day + 3) / 7);
}

/** Where a date stands in its month. */
export interface MonthPlace {
  /** Number of the month, years and months counted together. */
  month: number;
  /** From 1. */
  date: number;
  /** Days in the month. */
  length: number;
}

export function monthPlace(day: DayNumber): MonthPlace {
  const at = utc(day);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  return {
    month: year * 12 + month,
    date: at.getUTCDate(),
    length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
  };
}

/** @param time `HH:MM` @returns minutes after midnight */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** @param minute after midnight, less than a day @returns `HH:MM` */
export function timeOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function utc(day: DayNumber): Date {
  return new Date(day * millisecondsInDay);
}
