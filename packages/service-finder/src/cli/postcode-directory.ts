import { parsePlace, type ParsedPlace } from '../model/places/parse-place.js';
import { isOnEarth } from '../model/readers/values.js';
import type { Position } from '../model/types.js';

/** A postcode of ONS's directories that is in use and has a position. */
export interface LivePostcode {
  place: Extract<ParsedPlace, { precision: 'postcode' }>;
  position: Position;
  /** GSS code of its local authority district; empty where it has none. */
  district: string;
}

/**
 * Names of columns over the years, in ONSPD and NSPL; `lad26cd` and `laua` are the same. The
 * formatted postcode (`pcds`) is best, the others are padded to seven or eight characters.
 */
const columns = {
  postcode: [/^pcds$/, /^pcd8$/, /^pcd2$/, /^pcd7?$/, /^postcode$/],
  latitude: [/^lat(itude)?$/],
  longitude: [/^long?(itude)?$/],
  district: [/^(os)?laua$/, /^lad(\d\d)?cd$/],
  terminated: [/^doterm$/],
} as const;

type Column = keyof typeof columns;

/**
 * Reads rows of the ONS Postcode Directory or the National Statistics Postcode Lookup, their
 * header first. Left out are postcodes that are no longer in use and those without a position.
 *
 * @throws {Error} when a column is not there
 */
export function postcodeReader(
  header: readonly string[],
): (row: readonly string[]) => LivePostcode | undefined {
  const at = findColumns(header);
  return (row) => {
    const cell = (column: Column) => row[at[column]]?.trim() ?? '';
    if (cell('terminated')) return undefined;
    const position = { latitude: number(cell('latitude')), longitude: number(cell('longitude')) };
    // Latitude 99.999999 is written for "not known".
    if (!isOnEarth(position)) return undefined;
    const place = parsePlace(cell('postcode'));
    if (place?.precision !== 'postcode') return undefined;
    return { place, position, district: cell('district') };
  };
}

function findColumns(header: readonly string[]): Record<Column, number> {
  const names = header.map((name) => name.trim().toLowerCase());
  const find = (patterns: readonly RegExp[]) =>
    patterns.map((pattern) => names.findIndex((name) => pattern.test(name))).find((at) => at >= 0);
  const found = {} as Record<Column, number>;
  for (const [column, patterns] of Object.entries(columns) as [Column, readonly RegExp[]][]) {
    const at = find(patterns);
    if (at === undefined) {
      throw new Error(
        `no column of the ${column}: looked for ${patterns.map(({ source }) => source).join(', ')} ` +
          `in ${names.slice(0, 60).join(', ')}`,
      );
    }
    found[column] = at;
  }
  return found;
}

function number(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}
