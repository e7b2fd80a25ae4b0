import { addDays } from './dates.js';

/** The nations of the United Kingdom that have bank holidays of their own. */
export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

export type Nation = (typeof NATIONS)[number];

/** Which days are bank holidays, as JSON. */
export interface BankHolidays {
  /** England and Wales, if left out. */
  readonly nation?: Nation;
  /** Days that a proclamation, or the council, adds to the rule. `YYYY-MM-DD`. */
  readonly added?: readonly string[];
  /** Days that it takes from the rule. */
  readonly removed?: readonly string[];
}

/** Whether a day is a bank holiday. */
export type IsBankHoliday = (date: string) => boolean;

/** Month and day of those that have a date; on a weekend the next free working day stands in. */
const FIXED: Readonly<Record<Nation, readonly string[]>> = {
  'england-and-wales': ['01-01', '12-25', '12-26'],
  scotland: ['01-01', '01-02', '11-30', '12-25', '12-26'],
  'northern-ireland': ['01-01', '03-17', '07-12', '12-25', '12-26'],
};

/**
 * Bank holidays by rule: the Banking and Financial Dealings Act 1971, its schedule, and those that
 * are proclaimed every year. There is no list in here, and so no last year.
 *
 * The rule gives the days of the list that GOV.UK publishes (https://www.gov.uk/bank-holidays), as copies of it
 * have them, of England and Wales from 2025 to 2027 and of Scotland and Northern Ireland for 2025 and 2026.
 * Later years are what the rule says, and were proclaimed by nobody yet. A day that is proclaimed once, such as
 * a coronation's, or moved, is not in the rule in any year: who uses it says so with `added` and `removed`.
 */
export function bankHolidays({
  nation = 'england-and-wales',
  added = [],
  removed = [],
}: BankHolidays = {}): IsBankHoliday {
  const years = new Map<string, ReadonlySet<string>>();
  return (date) => {
    if (removed.includes(date)) return false;
    const year = date.slice(0, 4);
    const known = years.get(year) ?? inYear(nation, year);
    years.set(year, known);
    return known.has(date) || added.includes(date);
  };
}

function inYear(nation: Nation, year: string): ReadonlySet<string> {
  const easter = easterSunday(Number(year));
  const isScotland = nation === 'scotland';
  const days = new Set([
    addDays(easter, -2),
    firstMonday(`${year}-05-01`),
    // The last Monday: the first one from seven days before the month's end.
    firstMonday(`${year}-05-25`),
    firstMonday(isScotland ? `${year}-08-01` : `${year}-08-25`),
  ]);
  if (!isScotland) days.add(addDays(easter, 1));
  const fixed = FIXED[nation].map((day) => `${year}-${day}`);
  for (const day of fixed) if (!isWeekend(day)) days.add(day);
  for (const day of fixed.filter(isWeekend)) {
    days.add(nextDay(day, (date) => !isWeekend(date) && !days.has(date)));
  }
  return days;
}

/** 0 on a Sunday. */
const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (date: string): boolean => weekday(date) % 6 === 0;

const firstMonday = (from: string): string => nextDay(from, (date) => weekday(date) === 1);

/** The first day, from the one given on, that is right. */
export function nextDay(from: string, isRight: (date: string) => boolean): string {
  let date = from;
  while (!isRight(date)) date = addDays(date, 1);
  return date;
}

/** Source: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, chapter 8). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
