import { csvText } from '@council-elements/core/csv';
import type { Plan } from './plan.js';

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
 * Every rating as a row of CSV: see {@link csvText}. Column names are data, the same in every
 * language.
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
  return csvText([COLUMNS, ...rows]);
}
