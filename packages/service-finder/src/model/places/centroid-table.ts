import { parse } from 'csv-parse/browser/esm/sync';
import type { Area, Place } from '../directory-types.js';
import type { Located, Locator } from './locator.js';
import { parsePlace, type ParsedPlace } from './parse-place.js';

const columns = {
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'long', 'lon'],
  areas: ['areas'],
} as const;

/**
 * Finds places in a table of centroids, which `council-services postcodes` makes of open data. No
 * postcode leaves the device. Of what is asked for, the smallest part that the table has is the
 * place: the postcode, its sector or its district.
 *
 * The table is CSV. Its first column is a code in tidy form (`SW1A`, `SW1A 2`, `SW1A 2AA`), not
 * quoted; `latitude` (or `lat`) and `longitude` (`long`, `lon`) are decimal degrees; `areas`, which
 * may be absent, has the areas it touches, with `;` between them: a GSS code and, if one likes, a
 * name after it (`E09000018 Hounslow`).
 *
 * @throws {Error} when the table lacks a column
 */
export function createCentroidTable(text: string): Locator {
  const header = readLine(text.slice(0, text.search(/\r?\n|$/)));
  const names = header.map((name) => name.toLowerCase().replace(/^\uFEFF/, ''));
  const [latitude, longitude, areas] = [columns.latitude, columns.longitude, columns.areas].map(
    (known) => names.findIndex((name) => (known as readonly string[]).includes(name)),
  ) as [number, number, number];
  if (latitude < 1 || longitude < 1) {
    throw new Error(`a table of places needs the columns latitude and longitude: has ${header}`);
  }

  const find = (code: string, precision: Place['precision']): Place | undefined => {
    const row = findRow(text, code);
    if (!row) return undefined;
    const position = { latitude: Number(row[latitude]), longitude: Number(row[longitude]) };
    if (!(Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180)) {
      throw new Error(`the table has no position for ${code}: ${row.join(',')}`);
    }
    return { name: code, position, precision, areas: readAreas(row[areas]) };
  };

  return async (given, signal) => {
    signal?.throwIfAborted();
    const parsed = parsePlace(given);
    return parsed ? locate(parsed, find) : { kind: 'invalid' };
  };
}

function locate(
  parsed: ParsedPlace,
  find: (code: string, precision: Place['precision']) => Place | undefined,
): Located {
  try {
    const place =
      (parsed.precision === 'postcode' && find(parsed.name, 'postcode')) ||
      (parsed.precision !== 'district' && find(parsed.sector, 'sector')) ||
      find(parsed.outcode, 'district');
    return place ? { kind: 'found', place } : { kind: 'unknown' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Looks for the row in the text: reading all rows would keep a telephone busy for one of them. */
function findRow(text: string, code: string): string[] | undefined {
  const start = text.indexOf(`\n${code},`);
  if (start < 0) return undefined;
  const end = text.indexOf('\n', start + 1);
  return readLine(text.slice(start + 1, end < 0 ? undefined : end));
}

function readLine(line: string): string[] {
  const [row = []] = parse(line, { trim: true, relax_column_count: true });
  return row;
}

function readAreas(cell = ''): Area[] {
  return cell.split(';').flatMap((area) => {
    const [, code = '', name] = /^\s*(\S+)(?:\s+(\S.*?))?\s*$/.exec(area) ?? [];
    return code ? [{ name: name ?? code, code }] : [];
  });
}
