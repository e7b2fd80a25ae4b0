import { parse } from 'csv-parse/browser/esm/sync';
import type { ReadContext } from './record-reader.js';

/** A row by column name; joining puts rows of other tables into it. */
export type Row = Record<string, unknown>;

/** Column names of ORServices exports that are not those of HSDS, by table. */
const aliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  services: {
    service_recordid: 'id',
    service_name: 'name',
    service_description: 'description',
    service_url: 'url',
    service_email: 'email',
    service_status: 'status',
    service_fees: 'fees',
    service_accreditations: 'accreditations',
    service_organization: 'organization_id',
  },
  taxonomy_terms: {
    taxonomy_recordid: 'id',
    taxonomy_name: 'name',
    taxonomy_parent_name: 'parent_id',
  },
  taxonomy_types: { taxonomy_type_recordid: 'id' },
};

/** Rows of a table by name, with the path of each kept in the context. */
export function parseTable(name: string, text: string, context: ReadContext): Row[] {
  const names = aliases[name] ?? {};
  try {
    const rows: Row[] = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((column) => names[column.trim()] ?? column.trim()),
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
    });
    rows.forEach((row, index) => context.paths?.set(row, `${name}[${index}]`));
    return rows;
  } catch (error) {
    const reason = `is not CSV: ${error instanceof Error ? error.message : String(error)}`;
    context.problems.push({ path: name, reason, action: 'record left out' });
    return [];
  }
}

/** Rows by a column that may hold several ids with commas between; the first column that does. */
export function groupBy(rows: readonly Row[], ...columns: string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const id of new Set(columns.map((column) => ids(row[column])).find((list) => list[0]))) {
      const group = groups.get(id);
      if (group) group.push(row);
      else groups.set(id, [row]);
    }
  }
  return groups;
}

export function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [String(row['id']), row]));
}

/** Puts into each row, as a list, the rows of a group that has its id. */
export function attach(rows: readonly Row[], name: string, groups: Map<string, Row[]>): void {
  for (const row of rows) row[name] = groups.get(String(row['id'])) ?? [];
}

/** Puts into each row the row of another table that one of its columns names: the first there is. */
export function refer(
  rows: readonly Row[],
  column: string,
  name: string,
  targets: Map<string, Row>,
  context: ReadContext,
): void {
  for (const row of rows) {
    const named = ids(row[column]);
    if (named.length === 0) continue;
    row[name] = named.map((id) => targets.get(id)).find((target) => target !== undefined);
    if (!row[name]) {
      const path = `${context.paths?.get(row) ?? ''}.${column}`;
      const reason = `there is no ${name} with the id ${named.join(' or ')}`;
      context.problems.push({ path, reason, action: 'value left out' });
    }
  }
}

function ids(value: unknown): string[] {
  return typeof value === 'string'
    ? value
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean)
    : [];
}
