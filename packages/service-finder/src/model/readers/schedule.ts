import type { ByDay, Schedule } from '../types.js';
import { compact } from './compact.js';
import type { RecordReader } from './record-reader.js';
import { readDate, readDays, readTime } from './values.js';

/** Schedules of a service or a place: v3's `schedules`, v1's `regular_schedule`. */
export function readSchedules(owner: RecordReader): Schedule[] {
  return owner
    .children('schedules', 'regular_schedules', 'regular_schedule')
    .map(readSchedule)
    .filter(saysSomething);
}

function readSchedule(source: RecordReader): Schedule {
  /** What cannot be understood is still worth showing to a person. */
  const words: string[] = [];
  const understood = <Value>(
    names: string[],
    what: string,
    read: (text: string) => Value | undefined,
  ): Value | undefined => {
    const text = source.text(...names);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) {
      const readable = /\p{L}/u.test(text);
      if (readable) words.push(text);
      const action = readable ? 'value kept as text' : 'value left out';
      source.problem(source.pathOf(...names), `"${text}" is not ${what}`, action);
    }
    return value;
  };

  const byDay = understood(['byday', 'weekday'], 'days of the week', readDays) ?? [];
  // Some HSDS 1 exports hold the times of day in the dates of the rule.
  const start = source.text('dtstart');
  const timesInDates = start !== undefined && readDate(start) === undefined;
  const opensAt = understood(
    timesInDates ? ['opens_at', 'dtstart'] : ['opens_at'],
    'a time',
    readTime,
  );
  const closesAt = understood(
    timesInDates ? ['closes_at', 'until'] : ['closes_at'],
    'a time',
    readTime,
  );
  const freq = understood(['freq'], 'WEEKLY or MONTHLY', readFrequency);
  const byMonthDay = understood(['bymonthday'], 'days of the month', readMonthDays) ?? [];
  const description = [source.text('description'), ...words].filter((text) => text !== undefined);

  return compact({
    freq: freq ?? impliedFrequency(byDay),
    interval: readInterval(source),
    byDay,
    byMonthDay,
    dtStart: timesInDates ? undefined : source.date('dtstart'),
    validFrom: source.date('valid_from'),
    validTo: source.date('valid_to', ...(timesInDates ? [] : ['until'])),
    opensAt,
    closesAt,
    description: description.length > 0 ? description.join(', ') : undefined,
    notes: source.text('notes'),
    attendingType: source.text('attending_type'),
    scheduleLink: source.url('schedule_link'),
  });
}

function readInterval(source: RecordReader): number | undefined {
  const interval = source.number('interval');
  // 0 is what some feeds have for "no interval".
  if (interval === undefined || interval === 0) return undefined;
  if (Number.isInteger(interval) && interval >= 1 && interval <= 1000) return interval;
  const reason = `${interval} is not a number of weeks or months`;
  source.problem(source.pathOf('interval'), reason, 'value left out');
  return undefined;
}

function readFrequency(text: string): 'WEEKLY' | 'MONTHLY' | undefined {
  const freq = text.toUpperCase();
  return freq === 'WEEKLY' || freq === 'MONTHLY' ? freq : undefined;
}

function impliedFrequency(byDay: readonly ByDay[]): 'MONTHLY' | undefined {
  return byDay.some(({ ordinal }) => ordinal !== undefined) ? 'MONTHLY' : undefined;
}

function readMonthDays(text: string): number[] | undefined {
  const numbers = text.split(',').map(Number);
  const valid = (day: number) => Number.isInteger(day) && day !== 0 && Math.abs(day) <= 31;
  return numbers.every(valid) ? numbers : undefined;
}

function saysSomething(schedule: Schedule): boolean {
  return (
    schedule.byDay.length > 0 ||
    schedule.byMonthDay.length > 0 ||
    Boolean(schedule.opensAt ?? schedule.description ?? schedule.notes ?? schedule.scheduleLink)
  );
}
