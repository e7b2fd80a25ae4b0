import type { CsvLocation, CsvText } from './csv-mapping.js';
import { columnsOf, type RowReader } from './row-reader.js';

/** An Open Referral location of a row, with its one address. */
export interface RowLocation {
  location: Record<string, unknown>;
  address: Record<string, unknown>;
}

/** @returns undefined when nothing in the row says where */
export function rowLocation(
  row: RowReader,
  mapping: CsvLocation | undefined,
): RowLocation | undefined {
  if (!mapping || !saysWhere(row, mapping)) return undefined;
  const city = row.text(mapping.city);
  const county = row.text(mapping.county);
  const postcode = row.text(mapping.postcode);
  const said = new Set([city, county, postcode].map((text) => text?.toLowerCase()));
  const address = {
    address_1: lines(row, mapping.address)
      .filter((line) => !said.has(line.toLowerCase()))
      .join('\n'),
    city,
    state_province: county,
    postal_code: postcode,
  };
  const location = {
    location_type: 'physical',
    name: row.text(mapping.name),
    description: row.text(mapping.description),
    latitude: row.text(mapping.latitude),
    longitude: row.text(mapping.longitude),
    addresses: [address],
    accessibility: row.list(mapping.accessibility).map((description) => ({ description })),
  };
  return { location, address };
}

/** What is the same for all rows says nothing of one. */
function saysWhere(row: RowReader, { accessibility: _, ...mapping }: CsvLocation): boolean {
  return Object.values(mapping)
    .flatMap((source: CsvText) => columnsOf(source))
    .some((column) => row.cell(column) !== undefined);
}

function lines(row: RowReader, source: CsvText | undefined): string[] {
  const cells = row.cells(source);
  const parted = typeof source === 'string' ? cells.flatMap((cell) => cell.split(',')) : cells;
  return (
    parted
      .flatMap((line) => line.split('\n'))
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n')
      // A number with a comma after it is of the street that follows.
      .replace(/^(\d+[a-z]?)\n/gim, '$1 ')
      .split('\n')
      .filter(Boolean)
  );
}
