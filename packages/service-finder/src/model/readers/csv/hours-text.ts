import { readDays, readTime } from '../values.js';

export interface TimeRange {
  /** `HH:MM` */
  opensAt: string;
  closesAt: string;
}

export interface DaysAndTimes extends TimeRange {
  /** Days of the week as `readDays` reads them. */
  days: string;
}

const time = String.raw`\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?|noon\b)?|noon|midday|midnight`;
const range = new RegExp(`(${time})\\s*(?:-|–|—|to|until|till)\\s*(${time})`, 'gi');

/**
 * Openings of one day: `08:30-13:00,14:00-17:30`, `9am-5pm; 6pm - 8pm`, `1.30 - 3.30pm`.
 *
 * @returns none for a day that is closed; undefined when any part of it is something else
 */
export function readDayHours(text: string): TimeRange[] | undefined {
  if (/^\W*closed\W*$/i.test(text)) return [];
  const parts = rangesIn(text);
  return parts?.every(({ before }) => isSeparator(before)) ? parts : undefined;
}

/**
 * Openings of a week: `Mon - Thu 10am - 3pm, Fri 10am - 12 noon`.
 *
 * @returns undefined when any part of it is something else: "except Thursdays" would be lost
 */
export function readWeekHours(text: string): DaysAndTimes[] | undefined {
  let days = '';
  const found: DaysAndTimes[] = [];
  for (const { before, opensAt, closesAt } of rangesIn(text) ?? []) {
    const words = before.replace(/^(?:[\s,;.&/+:]|and\b)+|[\s,;:.]+$/gi, '');
    // Times with no day before them are of the same days as the times before.
    if (words) days = words;
    if (!days || !readDays(days)) return undefined;
    found.push({ days, opensAt, closesAt });
  }
  return found.length > 0 ? found : undefined;
}

/** The times in a text, with what stands before each. @returns undefined if more stands after */
function rangesIn(text: string): (TimeRange & { before: string })[] | undefined {
  const found: (TimeRange & { before: string })[] = [];
  let end = 0;
  for (const match of text.matchAll(range)) {
    const [whole, from = '', to = ''] = match;
    const times = readRange(from, to);
    if (!times) return undefined;
    found.push({ before: text.slice(end, match.index), ...times });
    end = match.index + whole.length;
  }
  return found.length > 0 && isSeparator(text.slice(end)) ? found : undefined;
}

function isSeparator(text: string): boolean {
  return /^(?:[\s,;.&/+]|and)*$/i.test(text);
}

function readRange(from: string, to: string): TimeRange | undefined {
  const closes = clock(to);
  const opens = clock(from);
  // "1.30 - 3.30pm" is both in the afternoon, "11 - 2pm" is not.
  if (closes.half && !opens.half && /^\d/.test(from)) {
    const same = readTime(opens.text + closes.half);
    const closesAt = readTime(closes.text + closes.half);
    if (!same || !closesAt) return undefined;
    const opensAt = same < closesAt ? same : readTime(`${opens.text}am`);
    return opensAt ? { opensAt, closesAt } : undefined;
  }
  const opensAt = readTime(opens.text + opens.half);
  const closesAt = readTime(closes.text + closes.half);
  if (!opensAt || !closesAt) return undefined;
  // "10.00 - 4.00" may be anything; with am or pm, or from a 24-hour clock, it is the next day.
  const isSure = opens.half || closes.half || /^\d\d:/.test(to) || opensAt < closesAt;
  return isSure ? { opensAt, closesAt } : undefined;
}

function clock(text: string): { text: string; half: string } {
  const word = text.trim().toLowerCase();
  if (/^(?:12(?:[:.]00)?\s*)?noon$|^midday$/.test(word)) return { text: '12:00', half: 'pm' };
  if (word === 'midnight') return { text: '12:00', half: 'am' };
  const half = /([ap])\.?m\.?$/.exec(word)?.[1];
  return { text: word.replace(/\s*[ap]\.?m\.?$/, ''), half: half ? `${half}m` : '' };
}
