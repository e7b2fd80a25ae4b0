import { days, type Day, type Schedule } from '../types.js';

export interface WeeklyHours {
  /** Monday to Sunday, each with its openings in order; none means not open by these schedules. */
  days: DayHours[];
  /**
   * Schedules that a plain week cannot show: monthly, every other week, without days or times.
   * To be described one by one.
   */
  others: Schedule[];
}

export interface DayHours {
  day: Day;
  openings: Opening[];
}

export interface Opening {
  /** `HH:MM` */
  opensAt: string;
  /** `HH:MM`. Not later than `opensAt` means on the next day; equal to it, round the clock. */
  closesAt: string;
}

/**
 * Groups schedules by day of the week, for showing.
 *
 * @param on the day it is for, `YYYY-MM-DD`: schedules that no longer or do not yet hold on it are
 *   left out. When absent, none is.
 */
export function weeklyHours(schedules: readonly Schedule[], on?: string): WeeklyHours {
  const current = schedules.filter((schedule) => !on || holds(schedule, on));
  const others = current.filter((schedule) => !weekly(schedule));
  return {
    days: days.map((day) => ({ day, openings: openings(current.filter(weekly), day) })),
    others,
  };
}

type WeeklySchedule = Schedule & Opening;

function weekly(schedule: Schedule): schedule is WeeklySchedule {
  return (
    schedule.freq !== 'MONTHLY' &&
    (schedule.interval ?? 1) === 1 &&
    schedule.byMonthDay.length === 0 &&
    schedule.byDay.length > 0 &&
    schedule.byDay.every(({ ordinal }) => ordinal === undefined) &&
    schedule.opensAt !== undefined &&
    schedule.closesAt !== undefined
  );
}

function holds({ validFrom, validTo }: Schedule, on: string): boolean {
  return (!validFrom || validFrom <= on) && (!validTo || validTo >= on);
}

function openings(schedules: readonly WeeklySchedule[], day: Day): Opening[] {
  const found = new Map<string, Opening>();
  for (const { byDay, opensAt, closesAt } of schedules) {
    if (byDay.some((rule) => rule.day === day)) {
      found.set(`${opensAt}–${closesAt}`, { opensAt, closesAt });
    }
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}
