import { csvText } from '@council-elements/core/csv';
import type { RatingGiven, VisitRecorded } from './events.js';
import { inOrder } from './event-order.js';
import type { Plan } from './plan.js';

/** New ones are added at the end, so that whoever reads a file by its columns goes on to. */
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
  'kind',
  'partly',
  'event_id',
] as const;

/**
 * Every rating and every visit as a row of CSV, goal by goal in the order in which they happened: see
 * {@link csvText}. A visit has no level. Column names and codes are data, the same in every language.
 */
export function toCsv({ goals }: Plan): string {
  const rows = goals.flatMap(({ id, text, ratings, visits }) =>
    (inOrder([...ratings, ...visits]) as (RatingGiven | VisitRecorded)[]).map((event) => {
      const { given, recorded, author, prompt, place = '', note = '' } = event;
      const isRating = event.type === 'rating-given';
      return [
        id,
        text,
        given,
        recorded,
        author.role,
        author.name,
        isRating ? event.level : '',
        prompt,
        place,
        note,
        isRating ? 'rating' : 'visit',
        isRating && event.partly ? 'yes' : '',
        event.id,
      ];
    }),
  );
  return csvText([COLUMNS, ...rows]);
}
