import { hasWeekday, recurrence, type Weekdays } from './recurrence.js';
import { days, type Day, type Schedule } from '../types.js';

export interface WeeklyHours {
  /** Monday to Sunday, each with its openings in order; none means not open by these schedules. */
  days: DayHours[];
  /**
   * Schedules that a plain week cannot show: monthly, every other week, of one day, without days or
   * times.
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
  const others: Schedule[] = [];
  const openings = days.map(() => new Map<string, Opening>());
  for (const schedule of schedules) {
    if (on && !holds(schedule, on)) continue;
    const { opensAt, closesAt } = schedule;
    const weekdays = weekdaysOf(schedule);
    if (weekdays === undefined || opensAt === undefined || closesAt === undefined) {
      others.push(schedule);
      continue;
    }
    for (const [weekday, found] of openings.entries()) {
      if (hasWeekday(weekdays, weekday)) found.set(`${opensAt}–${closesAt}`, { opensAt, closesAt });
    }
  }
  return {
    days: days.map((day, weekday) => ({ day, openings: inOrder(openings[weekday]) })),
    others,
  };
}

/** The weekdays of a schedule that is the same every week. */
function weekdaysOf(schedule: Schedule): Weekdays | undefined {
  const found = schedule.freq === 'MONTHLY' ? undefined : recurrence(schedule);
  return found && !found.more && !found.oneDay ? found.weekdays : undefined;
}

function holds({ validFrom, validTo }: Schedule, on: string): boolean {
  return (!validFrom || validFrom <= on) && (!validTo || validTo >= on);
}

function inOrder(openings = new Map<string, Opening>()): Opening[] {
  return [...openings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, opening]) => opening);
}
