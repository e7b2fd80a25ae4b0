import { readServices } from '../readers/read-services.js';
import type { Service } from '../types.js';
import type { Feed } from './feed.js';
import { FeedError } from './feed-client.js';
import type { Listing } from './listing.js';
import { eachOf } from './platform.js';

/** Services without a record of their own, after which a feed that had none is asked no more. */
const maximumMisses = 10;
const maximumRecords = 1000;
/** Records that could not be had, after which no more are asked for. */
const maximumFailures = 5;

/** Records of single services: where the feed's lists have only the beginning of them. */
export class Details {
  readonly #missing = new Set<string>();
  readonly #records = new Map<string, Service>();

  #since = 0;

  /** @param maximumAge for which a record is not asked for again, in milliseconds */
  constructor(
    readonly feed: Feed,
    readonly maximumAge: number,
  ) {}

  /**
   * The full record.
   *
   * @returns undefined when the feed has none
   * @throws {FeedError} when it cannot be asked
   */
  async get(id: string, signal?: AbortSignal): Promise<Service | undefined> {
    this.#forget();
    const known = this.#records.get(id);
    const url = this.feed.serviceUrl(id);
    if (known || url === undefined || this.#isMissing(id)) return known;
    let json: unknown;
    try {
      json = await this.feed.client.get(url, signal);
    } catch (error) {
      if (!(error instanceof FeedError) || error.kind !== 'not-found') throw error;
    }
    const { services, problems } =
      json === undefined ? { services: [], problems: [] } : readServices(json);
    const service = services.find((found) => found.id === id);
    if (!service) {
      this.#missing.add(id);
      return undefined;
    }
    this.feed.note(url, problems);
    this.#records.set(id, service);
    const [oldest] = this.#records.keys();
    if (this.#records.size > maximumRecords && oldest !== undefined) this.#records.delete(oldest);
    return service;
  }

  /**
   * Puts records in the place of rows, as far as they can be had.
   *
   * @param services of the listing; those that are full already are passed over
   */
  async fill(
    listing: Listing,
    services: Iterable<Service>,
    concurrency: number,
    signal: AbortSignal,
  ): Promise<void> {
    const rows = [...services].filter(({ id }) => listing.shallow.has(id));
    let failures = 0;
    await eachOf(rows, concurrency, async (row) => {
      if (failures >= maximumFailures) return;
      try {
        const record = await this.get(row.id, signal);
        if (record) listing.put(merge(row, record));
      } catch (error) {
        // The row says something as well.
        if (signal.aborted || !(error instanceof FeedError)) throw error;
        failures += 1;
      }
    });
  }

  #forget(): void {
    const now = this.feed.client.platform.now();
    if (now - this.#since <= this.maximumAge) return;
    this.#since = now;
    this.#records.clear();
    this.#missing.clear();
  }

  #isMissing(id: string): boolean {
    const hasNone = this.#records.size === 0 && this.#missing.size >= maximumMisses;
    return hasNone || this.#missing.has(id);
  }
}

/** A record with what only the row in the list says: not all feeds' records are the fuller ones. */
export function merge(row: Service, record: Service): Service {
  const given = Object.entries(record).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  );
  return { ...row, ...Object.fromEntries(given) };
}
