import type { ReadResult } from '../../types.js';
import { parseTable, type Row } from '../hsds-tables.js';
import { readList } from '../read-services.js';
import type { ReadContext } from '../record-reader.js';
import { mappedColumns } from './columns.js';
import type { CsvMapping } from './csv-mapping.js';
import { RowReader } from './row-reader.js';
import { listNames, rowRecord, type RowRecord } from './row-record.js';

/**
 * Reads a council's own spreadsheet, saved as CSV with a header. Each row becomes an Open Referral
 * record by what the mapping says, and that is read like any other. Never throws: what cannot be
 * used is left out and listed. A problem's path is a row and column, `rows[17].Postcode`, rows
 * counted from 0 after the header; `mapping` for a column that the file does not have.
 *
 * @param text UTF-8. Excel saves it as "CSV UTF-8"; a plain "CSV" of Excel is Windows-1252, which
 *   `new TextDecoder('windows-1252')` decodes
 * @param mapping what the columns are
 */
export function readCsv(text: string, mapping: CsvMapping): ReadResult {
  const context: ReadContext = { problems: [], inUk: true, paths: new WeakMap() };
  const rows = parseTable('rows', text, context);
  reportMissingColumns(rows, mapping, context);

  /** Paths of rows by all that they say. */
  const seen = new Map<string, string>();
  const byId = new Map<string, Known>();
  const records: RowRecord[] = [];
  rows.forEach((row, index) => {
    const path = `rows[${index}]`;
    const said = JSON.stringify(row);
    const same = seen.get(said);
    if (same !== undefined) {
      const reason = `is the same as ${same}`;
      context.problems.push({ path, reason, action: 'record left out' });
      return;
    }
    seen.set(said, path);

    const record = rowRecord(new RowReader(row, path, context, mapping.empty), mapping);
    const known = record.id === undefined ? undefined : byId.get(record.id);
    if (known && mapping.id !== undefined && known.record.name === record.name) {
      addTo(known.record, record);
      return;
    }
    if (known && mapping.id === undefined) record.id = nextId(known, record.id ?? '');
    if (!known && record.id !== undefined) byId.set(record.id, { record, count: 1 });
    // Another service with the same id is for whoever reads the list to report.
    records.push(record);
  });
  return readList(records, 'rows', context);
}

interface Known {
  record: RowRecord;
  /** Rows with its name and postcode. */
  count: number;
}

/** Two doors of a house have an id each: the second row of a name and postcode has `-2`. */
function nextId(known: Known, id: string): string {
  known.count += 1;
  return `${id}-${known.count}`;
}

function reportMissingColumns(
  rows: readonly Row[],
  mapping: CsvMapping,
  context: ReadContext,
): void {
  const [first] = rows;
  if (!first) return;
  const header = Object.keys(first);
  for (const column of new Set(mappedColumns(mapping))) {
    if (header.includes(column)) continue;
    const reason = `there is no column "${column}" among ${header.join(', ')}`;
    context.problems.push({ path: 'mapping', reason, action: 'value left out' });
  }
}

/** Adds what another row of the same service says to its lists. */
function addTo(service: RowRecord, row: RowRecord): void {
  for (const name of listNames) {
    const said = new Set(service[name].map((item) => JSON.stringify(item)));
    service[name].push(...row[name].filter((item) => !said.has(JSON.stringify(item))));
  }
}
