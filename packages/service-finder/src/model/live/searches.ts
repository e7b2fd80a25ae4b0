import type { DirectoryOptions } from '../search/directory.js';
import type { Query } from '../directory-types.js';
import type { Feed } from './feed.js';
import { Listing } from './listing.js';
import type { Loader } from './loader.js';

/** Searches that are remembered, for their next pages and for a person who goes back. */
const maximumSearches = 8;

/** What a feed's own search finds, where it has one. */
export class Searches {
  readonly #listings = new Map<string, Listing>();

  constructor(
    readonly feed: Feed,
    readonly loader: Loader,
    readonly options: DirectoryOptions,
  ) {}

  /**
   * The services that answer those parts of a query which the feed honours.
   *
   * @param size how many are enough for now
   * @returns undefined when the feed honours none of it, or finds nothing: what has come of all
   *   services may still answer it, under another spelling for one
   * @throws {FeedError} when the feed does not answer
   */
  async find(query: Query, size: number, signal: AbortSignal): Promise<Listing | undefined> {
    const parameters = await this.loader.probes.parametersFor(query, this.options);
    signal.throwIfAborted();
    if (!parameters) return undefined;
    const key = JSON.stringify(parameters);
    const earlier = this.#listings.get(key);
    const listing =
      earlier && !this.loader.isStale(earlier)
        ? earlier
        : new Listing(this.feed, this.options, parameters);
    // The last used is the last to go.
    this.#listings.delete(key);
    this.#listings.set(key, listing);
    for (const oldest of this.#listings.keys()) {
      if (this.#listings.size > maximumSearches) this.#listings.delete(oldest);
    }
    await listing.ensure(size, signal);
    if (listing.services.size === 0) {
      if (listing.failure) throw listing.failure;
      return undefined;
    }
    if ('postcode' in parameters) this.#addUnplaced(listing);
    return listing;
  }

  /** A feed leaves out what is online or at home; a person near a place can have that as well. */
  #addUnplaced(listing: Listing): void {
    const all = this.loader.listing?.services.values() ?? [];
    for (const service of all) {
      const isPlaced = service.locations.some(({ position }) => position !== undefined);
      if (!isPlaced && !listing.services.has(service.id)) listing.put(service);
    }
  }
}
