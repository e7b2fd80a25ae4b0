import { isRecord, RecordReader } from '../readers/record-reader.js';
import type { Problem } from '../types.js';

/** Parts of the United Kingdom that keep the same bank holidays, as GOV.UK names them. */
export const bankHolidayDivisions = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type BankHolidayDivision = (typeof bankHolidayDivisions)[number];

/**
 * Reads the bank holidays that GOV.UK publishes at https://www.gov.uk/bank-holidays.json.
 *
 * @param input the file, parsed
 * @returns dates in order, `YYYY-MM-DD`, for the `holidays` of `openNow`
 */
export function readBankHolidays(
  input: unknown,
  division: BankHolidayDivision,
): { dates: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!isRecord(input) || !isRecord(input[division])) {
    problems.push({ path: division, reason: 'is not there', action: 'record left out' });
    return { dates: [], problems };
  }
  const source = new RecordReader(input[division], division, { problems, inUk: true });
  if (input[division].events === undefined) {
    source.problem(source.pathOf('events'), 'is not there', 'value left out');
  }
  const dates = source.children('events').flatMap((event) => {
    if (event.record.date === undefined) {
      event.problem(event.pathOf('date'), 'is not there', 'record left out');
    }
    return event.date('date') ?? [];
  });
  return { dates: [...new Set(dates)].sort(), problems };
}
