import { days, type Day } from '../../types.js';
import type { CsvHours } from './csv-mapping.js';
import { readDayHours, readWeekHours } from './hours-text.js';
import type { RowReader } from './row-reader.js';

/** Open Referral schedules of a row's hours; days with the same hours are in one. */
export function rowSchedules(row: RowReader, hours: CsvHours | undefined): object[] {
  if (hours === undefined) return [];
  return typeof hours === 'string' ? inWords(row, hours) : byDays(row, hours);
}

function inWords(row: RowReader, column: string): object[] {
  const text = row.cell(column);
  if (text === undefined) return [];
  const week = readWeekHours(text);
  if (week) {
    return week.map(({ days: byday, opensAt, closesAt }) => ({
      byday,
      opens_at: opensAt,
      closes_at: closesAt,
    }));
  }
  keptAsText(row, column, text);
  return [{ description: text }];
}

function byDays(row: RowReader, hours: Exclude<CsvHours, string>): object[] {
  const groups = new Map<string, { days: Day[]; schedule: object }>();
  const add = (day: Day, schedule: object) => {
    const key = JSON.stringify(schedule);
    const group = groups.get(key);
    if (group) group.days.push(day);
    else groups.set(key, { days: [day], schedule });
  };
  for (const day of days) {
    const column = hours[day];
    const text = column === undefined ? undefined : row.cell(column);
    if (column === undefined || text === undefined) continue;
    const ranges = readDayHours(text);
    if (!ranges) {
      keptAsText(row, column, text);
      add(day, { description: text });
    }
    for (const { opensAt, closesAt } of ranges ?? []) {
      add(day, { opens_at: opensAt, closes_at: closesAt });
    }
  }
  return [...groups.values()].map(({ days: of, schedule }) => ({
    byday: of.join(','),
    ...schedule,
  }));
}

function keptAsText(row: RowReader, column: string, text: string): void {
  row.problem(column, `"${text}" is not hours of opening`, 'value kept as text');
}
