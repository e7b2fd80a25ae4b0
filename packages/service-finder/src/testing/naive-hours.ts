import { days, type Schedule } from '../model/types.js';

/**
 * Opening hours the slow way, to hold the quick one to: every minute of two years is asked whether
 * it is open, and nothing is shared with what is tested. For London.
 */
export interface NaiveHours {
  /** For each minute, from the beginning of the two years. */
  open: Uint8Array;
  /** The next minute after one at which it opens or closes; infinite where there is none. */
  change(minute: number): number;
}

const start = Date.UTC(2026, 0, 1);
/** Some more than two years, so that the last of them can be looked ahead from. */
const dates = 810;
export const minutes = dates * 1440;

/** When the clocks go forward and back again, at 1am GMT (Summer Time Order 2002). */
const summers = [
  [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)],
  [Date.UTC(2027, 2, 28, 1), Date.UTC(2027, 9, 31, 1)],
] as const;

/** Minutes of the two years at which the clocks change. */
export const clockChanges = summers.flat().map((time) => (time - start) / 60_000);

export function instant(minute: number): Date {
  return new Date(start + minute * 60_000);
}

/** What the clocks show in a minute, as minutes from the beginning of the two years. */
function shown(minute: number): number {
  const time = instant(minute).getTime();
  return minute + (summers.some(([from, to]) => time >= from && time < to) ? 60 : 0);
}

/** The first minute in which the clocks show a time or a later one. */
export function firstShown(time: number): number {
  let minute = Math.max(0, time - 60);
  // The hour that is there twice has been there once an hour before.
  while (minute < minutes && shown(minute) < time) minute++;
  return minute;
}

export function naiveHours(schedules: readonly Schedule[]): NaiveHours {
  const open = new Uint8Array(minutes);
  for (const schedule of schedules) {
    const [opens, closes] = [schedule.opensAt, schedule.closesAt].map((time = '') => {
      const [hour = Number.NaN, minute = Number.NaN] = time.split(':').map(Number);
      return hour * 60 + minute;
    }) as [number, number];
    for (let date = 0; date < dates; date++) {
      if (!occurs(schedule, new Date(start + date * 86_400_000))) continue;
      const from = firstShown(date * 1440 + opens);
      const to = firstShown((closes > opens ? date : date + 1) * 1440 + closes);
      open.fill(1, from, to);
    }
  }
  return {
    open,
    change(minute) {
      const next = open.indexOf(open[minute] ? 0 : 1, minute);
      return next < 0 ? Infinity : next;
    },
  };
}

function occurs(schedule: Schedule, date: Date): boolean {
  const { freq, interval = 1, byDay, byMonthDay, dtStart = '', validFrom = '' } = schedule;
  const written = date.toISOString().slice(0, 10);
  if (written < dtStart || written < validFrom) return false;
  if (schedule.validTo !== undefined && written > schedule.validTo) return false;
  if (interval > 1) {
    // Goes back from the date, a day at a time, and counts the weeks or months that begin.
    let begun = 0;
    for (
      const back = new Date(date);
      back.toISOString().slice(0, 10) > dtStart;
      back.setUTCDate(back.getUTCDate() - 1)
    ) {
      if (freq === 'MONTHLY' ? back.getUTCDate() === 1 : back.getUTCDay() === 1) begun++;
    }
    if (begun % interval !== 0) return false;
  }
  const inMonth = (offset: number) => {
    const other = new Date(date);
    other.setUTCDate(other.getUTCDate() + offset);
    return other.getUTCMonth() === date.getUTCMonth();
  };
  const counted = (step: number) => {
    let count = 1;
    while (inMonth(step * count)) count++;
    return count;
  };
  const weekday = days[(date.getUTCDay() + 6) % 7];
  const rightWeekday = byDay.some(({ day, ordinal }) => {
    if (day !== weekday) return false;
    return ordinal === undefined || ordinal === (ordinal > 0 ? counted(-7) : -counted(7));
  });
  const rightDate = byMonthDay.some((day) => (day > 0 ? day === counted(-1) : -day === counted(1)));
  return (byDay.length === 0 || rightWeekday) && (byMonthDay.length === 0 || rightDate);
}
