import { isRecord } from '../readers/record-reader.js';

/** One answer to a request for services, of either version of Open Referral UK. */
export interface FeedPage {
  version: 'v1' | 'v3';
  rows: readonly unknown[];
  /** Services there are by the feed's own account, which may be wrong. */
  total: number | undefined;
  /** Its number by its own account. */
  number: number | undefined;
  isFirst: boolean | undefined;
  isLast: boolean | undefined;
  /** Whether it is all there is, in an array without a page around it. */
  isWhole: boolean;
}

/**
 * Reads the page around the services: `contents` with `total_items` (v3), `content` with
 * `totalElements` (v1), what goes by the one's list and the other's totals, or a bare array.
 *
 * @returns undefined when it is none
 */
export function readPage(json: unknown): FeedPage | undefined {
  if (Array.isArray(json)) {
    const total = json.length;
    return {
      version: 'v3',
      rows: json,
      total,
      number: 1,
      isFirst: true,
      isLast: true,
      isWhole: true,
    };
  }
  if (!isRecord(json)) return undefined;
  const list = [json['contents'], json['content']].find((value) => Array.isArray(value));
  if (!list) return undefined;
  const isV1 = 'totalElements' in json || ('content' in json && !('total_items' in json));
  return {
    version: isV1 ? 'v1' : 'v3',
    rows: list,
    total: count(json[isV1 ? 'totalElements' : 'total_items']),
    number: count(json[isV1 ? 'number' : 'page_number']),
    isFirst: flag(json[isV1 ? 'first' : 'first_page']),
    isLast: flag(json[isV1 ? 'last' : 'last_page']),
    isWhole: false,
  };
}

/**
 * Whether a row is the beginning of a record: without any of the lists that a full record has, or
 * with places that are named by their ids only. A full record says that it has none by empty lists.
 */
export function isShallow(row: Readonly<Record<string, unknown>>): boolean {
  const lists = Object.values(row).filter((value) => Array.isArray(value));
  if (lists.length === 0) return true;
  const places: unknown = row['service_at_locations'];
  if (!Array.isArray(places)) return false;
  return places.some((place: unknown) => {
    const location = isRecord(place) ? place['location'] : undefined;
    return !isRecord(location) || Object.keys(location).length <= 1;
  });
}

function count(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
    ? number
    : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
