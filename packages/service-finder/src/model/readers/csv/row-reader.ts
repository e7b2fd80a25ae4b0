import type { Row } from '../hsds-tables.js';
import type { ReadContext } from '../record-reader.js';
import type { CsvList, CsvText } from './csv-mapping.js';
import type { Problem } from '../../types.js';

/** What people write where they have nothing to say. */
const nothing = ['na', 'n/a', 'none', 'nil', 'null', 'not known', 'unknown', '[unknown]', '-', '–'];

/** The cells of a row, by what a mapping says of them. */
export class RowReader {
  readonly #empty: ReadonlySet<string>;

  /** @param path of the row: `rows[17]` */
  constructor(
    readonly row: Row,
    readonly path: string,
    readonly context: ReadContext,
    empty: readonly string[] = [],
  ) {
    this.#empty = new Set([...nothing, ...empty.map((words) => words.toLowerCase())]);
  }

  cell(column: string): string | undefined {
    const value = this.row[column];
    // The apostrophe that keeps a spreadsheet from running text as a formula.
    const text = typeof value === 'string' ? value.replace(/^'(?=\s*[=+\-@])/, '').trim() : '';
    return text === '' || this.#empty.has(text.toLowerCase()) ? undefined : text;
  }

  /** What the cells hold, each once. */
  cells(source: CsvText | undefined): string[] {
    if (source === undefined) return [];
    if (typeof source === 'string') return [this.cell(source) ?? []].flat();
    if ('value' in source) return [source.value];
    return [...new Set(source.flatMap((column) => this.cell(column) ?? []))];
  }

  text(source: CsvText | undefined, separator = ', '): string | undefined {
    return this.cells(source).join(separator) || undefined;
  }

  list(items: CsvList = []): string[] {
    const found = items.flatMap((item) => {
      if (typeof item === 'string') return this.cell(item) ?? [];
      if ('value' in item) return item.value;
      if ('yes' in item) return this.yes(item.column) ? item.yes : [];
      return (this.cell(item.column) ?? '').split(item.separator).map((part) => part.trim());
    });
    return [...new Set(found)].filter((text) => text && !this.#empty.has(text.toLowerCase()));
  }

  yes(column: string | undefined): boolean | undefined {
    const text = column === undefined ? undefined : this.cell(column);
    if (column === undefined || text === undefined) return undefined;
    if (/^(yes|y|true|1|x|✓)$/i.test(text)) return true;
    if (/^(no|n|false|0)$/i.test(text)) return false;
    this.problem(column, `"${text}" is neither yes nor no`, 'value left out');
    return undefined;
  }

  /** `YYYY-MM-DD` of the United Kingdom's way to write a date; anything else as it is. */
  date(source: CsvText | undefined): string | undefined {
    const text = this.text(source);
    const [, day = '', month = '', year] =
      /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text ?? '') ?? [];
    return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  }

  problem(column: string, reason: string, action: Problem['action']): void {
    this.context.problems.push({ path: `${this.path}.${column}`, reason, action });
  }
}

/** The columns that a mapping of a value names. */
export function columnsOf(source: CsvText | undefined): readonly string[] {
  if (source === undefined) return [];
  if (typeof source === 'string') return [source];
  return 'value' in source ? [] : source;
}

/** The column of a value, for problems; of a value that is in none, the name of the field. */
export function columnOf(source: CsvText | undefined): string | undefined {
  return columnsOf(source)[0];
}
