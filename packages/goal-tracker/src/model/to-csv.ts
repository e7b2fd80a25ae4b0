import type { Plan } from './fold-plan.js';

const COLUMNS = [
  'goal_id',
  'goal',
  'given',
  'recorded',
  'role',
  'name',
  'level',
  'prompt',
  'place',
  'note',
] as const;

/**
 * Every rating as a row, RFC 4180: CRLF, UTF-8 without a byte order mark (a download for Excel needs
 * one in front, for ŵ and ŷ). Column names are data, the same in every language. Text that a
 * spreadsheet would run as a formula has an apostrophe in front; levels stay numbers.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv({ goals }: Plan): string {
  const rows = goals.flatMap(({ id, text, ratings }) =>
    ratings.map(({ given, recorded, author, level, prompt, place = '', note = '' }) => [
      id,
      text,
      given,
      recorded,
      author.role,
      author.name,
      level,
      prompt,
      place,
      note,
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
