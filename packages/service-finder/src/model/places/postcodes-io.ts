import type { Area, Place } from '../directory-types.js';
import { isRecord } from '../readers/record-reader.js';
import { getText, type FetchOptions } from './get-text.js';
import type { Located, Locator } from './locator.js';
import { parsePlace, type ParsedPlace } from './parse-place.js';
import type { Position } from '../types.js';

export interface PostcodesIoOptions extends FetchOptions {
  /**
   * Sends no more than the outward code, which some thousands of households share; places are then
   * the middle of a postcode district.
   */
  outwardOnly?: boolean;
}

/**
 * Finds postcodes by the API of postcodes.io, there or on a server of one's own. Nothing but the
 * postcode is sent, not even the address of the page. A sector is looked up as its district, since the API does not know sectors.
 *
 * @param baseUrl such as `https://api.postcodes.io`
 * @see https://postcodes.io/docs
 */
export function createPostcodesIo(baseUrl: string, options: PostcodesIoOptions = {}): Locator {
  const base = baseUrl.replace(/\/+$/, '');
  /** @returns undefined when it is not there */
  const get = async (path: string, code: string, signal?: AbortSignal) => {
    const url = `${base}/${path}/${code.replace(' ', '')}`;
    const text = await getText(url, options, signal);
    return text === undefined ? undefined : readResult(text, url);
  };

  const locate = async (parsed: ParsedPlace, signal?: AbortSignal): Promise<Located> => {
    const { name, outcode } = parsed;
    if (parsed.precision === 'postcode' && !options.outwardOnly) {
      const found = readPlace(name, 'postcode', await get('postcodes', name, signal));
      if (found) return { kind: 'found', place: found };
      const terminated = await get('terminated_postcodes', name, signal);
      if (terminated) {
        const place = readPlace(name, 'postcode', terminated);
        return place ? { kind: 'terminated', place } : { kind: 'terminated' };
      }
    }
    const place = readPlace(outcode, 'district', await get('outcodes', outcode, signal));
    if (!place) return { kind: 'unknown' };
    const known = parsed.precision !== 'postcode' || options.outwardOnly;
    return { kind: known ? 'found' : 'unknown', place };
  };

  return async (text, signal) => {
    signal?.throwIfAborted();
    const parsed = parsePlace(text);
    if (!parsed) return { kind: 'invalid' };
    try {
      return await locate(parsed, signal);
    } catch (error) {
      signal?.throwIfAborted();
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

type Result = Readonly<Record<string, unknown>>;

/** The `result` of an answer; the first of a list. */
function readResult(text: string, url: string): Result {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`${url}: the answer is not JSON`);
  }
  const result: unknown = isRecord(json) ? json.result : undefined;
  const first: unknown = Array.isArray(result) ? result[0] : result;
  if (!isRecord(first)) throw new Error(`${url}: the answer has no result`);
  return first;
}

/** Postcodes of the Crown dependencies have no position. */
function readPlace(
  name: string,
  precision: Place['precision'],
  result: Result | undefined,
): Place | undefined {
  const position = result && readPosition(result);
  return position && { name, position, precision, areas: readAreas(result) };
}

function readPosition({ latitude, longitude }: Result): Position | undefined {
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude }
    : undefined;
}

const areaKeys = ['admin_ward', 'admin_district', 'admin_county', 'region', 'country'] as const;

/** Of an outward code all areas that it touches. */
function readAreas(result: Result): Area[] {
  const codes = isRecord(result.codes) ? result.codes : {};
  return areaKeys.flatMap((key) => {
    const names: unknown[] = [result[key]].flat();
    const code = codes[key];
    return names.flatMap((name) => {
      if (typeof name !== 'string' || name === '') return [];
      return isGssCode(code) ? [{ name, code }] : [{ name }];
    });
  });
}

/** Codes in 99999999 stand for "there is none". */
function isGssCode(code: unknown): code is string {
  return typeof code === 'string' && /^[A-Z]\d{8}$/.test(code) && !code.endsWith('99999999');
}
