import { abortable } from '../http/abortable.js';
import type { DirectoryOptions } from '../search/directory.js';
import type { Query, SearchResult } from '../directory-types.js';
import type { Problem, Service } from '../types.js';
import { answerFrom } from './answer-from.js';
import type { FeedCache } from './cache.js';
import type { FeedCapabilities, LiveDirectory } from './connect-directory.js';
import { Details, merge } from './details.js';
import { FeedClient, FeedError } from './feed-client.js';
import { Feed } from './feed.js';
import type { Listing } from './listing.js';
import { Loader } from './loader.js';
import { within, type Platform } from './platform.js';
import { Searches } from './searches.js';

/** How long a person waits for the feed's own search while services are being loaded. */
const searchPatience = 8_000;
/** How long for all to be loaded, where the feed has no search. */
const loadPatience = 2_000;
/** Services that are looked through for those that answer filters which the feed does not honour. */
const lookedThrough = 300;
/** But no more pages than this, for a person waits. */
const pagesAhead = 3;

export interface ConnectionOptions {
  maximumServices: number;
  timeout: number;
  maximumAge: number;
  cache: FeedCache | undefined;
  onChange: () => void;
  keepPrivate: boolean;
  platform: Platform;
  directoryOptions: DirectoryOptions;
}

/** See `connectDirectory`. */
export class LiveFeedDirectory implements LiveDirectory {
  readonly ready: Promise<void>;
  readonly #closed = new AbortController();
  readonly #feed: Feed;
  readonly #loader: Loader;
  readonly #searches: Searches;
  readonly #details: Details;

  constructor(
    address: string,
    readonly options: ConnectionOptions,
  ) {
    const { platform, timeout, maximumServices, directoryOptions } = options;
    this.#feed = new Feed(new FeedClient(platform, timeout), address, maximumServices);
    this.#details = new Details(this.#feed, options.maximumAge);
    this.#loader = new Loader(this.#feed, this.#details, options, this.#closed.signal);
    this.#searches = new Searches(this.#feed, this.#loader, directoryOptions);
    this.ready = this.#call(async () => undefined);
    // Whoever searches hears of it.
    this.ready.catch(() => undefined);
  }

  get size(): number {
    return this.#loader.listing?.services.size ?? 0;
  }

  get problems(): readonly Problem[] {
    return this.#feed.problems;
  }

  search(query: Query, signal?: AbortSignal): Promise<SearchResult> {
    return this.#call(async (all, stop) => {
      const own = all.complete ? undefined : await this.#find(all, query, stop);
      // It may have been loaded anew meanwhile.
      const listing = own ?? this.#loader.listing ?? all;
      const answer = await answerFrom(listing, query, this.#details, stop);
      const { result, isWhole, wantsRecords } = answer;
      if (wantsRecords) this.#loader.wantRecords();
      const notice = this.#notice(listing, isWhole);
      return notice ? { ...result, notice } : result;
    }, signal);
  }

  service(id: string, signal?: AbortSignal): Promise<Service | undefined> {
    return this.#call(async (all, stop) => {
      const row = all.services.get(id);
      if (row && !all.shallow.has(id)) return listed(row);
      let failure: FeedError | undefined;
      try {
        const record = await this.#details.get(id, stop);
        if (record) return listed(row ? merge(row, record) : record);
      } catch (error) {
        if (stop.aborted || !(error instanceof FeedError)) throw error;
        failure = error;
      }
      // A feed without single records has it in its list.
      if (!row) await this.#loader.loading;
      const found = row ?? this.#loader.listing?.services.get(id);
      if (!found && failure) throw failure;
      return found && listed(found);
    }, signal);
  }

  suggest(text: string, signal?: AbortSignal): Promise<string[]> {
    return this.#call((all, stop) => all.directory(false).suggest(text, stop), signal);
  }

  capabilities(): Promise<FeedCapabilities> {
    return this.#call(async (all) => {
      const { probes } = this.#loader;
      const [search, taxonomy, postcode, modifiedAfter] = await Promise.all([
        probes.honours('search'),
        probes.honours('taxonomy'),
        probes.honours('postcode'),
        probes.honours('modifiedAfter'),
      ]);
      const { version, perPage, paging } = this.#feed;
      const full = all.shallow.size === 0;
      const totals = all.countsRight;
      return { version, perPage, paging, totals, full, search, taxonomy, postcode, modifiedAfter };
    });
  }

  close(): void {
    this.#closed.abort(new DOMException('The directory was closed', 'AbortError'));
  }

  /** Does what is asked of the directory once there are services, for as long as it is wanted. */
  #call<Result>(
    call: (all: Listing, stop: AbortSignal) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    return abortable(
      async (stop) => {
        const all = await this.#loader.connect();
        stop.throwIfAborted();
        this.#loader.refresh();
        return call(this.#loader.listing ?? all, stop);
      },
      signal,
      this.#closed.signal,
    );
  }

  /**
   * While not all services are at hand: what the feed itself finds, or a moment for more to come.
   *
   * @returns undefined when there is no better answer than from what is at hand
   */
  async #find(all: Listing, query: Query, stop: AbortSignal): Promise<Listing | undefined> {
    const { pageSize = 10 } = this.options.directoryOptions;
    const upToPage = ((query.page ?? 1) + 1) * pageSize;
    const ahead = Math.min(lookedThrough, pagesAhead * this.#feed.perPage);
    const size = Math.max(upToPage, ahead);
    const own = this.#ownSearch(query, size, stop);
    const { loading } = this.#loader;
    let found: Listing | undefined;
    if (loading) {
      const { platform } = this.options;
      // What is loaded first answers, if it is all.
      const loaded = loading.then(() => (all.complete ? undefined : own));
      found = await within(searchPatience, Promise.race([own, loaded]), platform);
      if (!found) await within(loadPatience, loading, platform);
    } else found = await own;
    if (!found && !this.#loader.loading) await all.ensure(size, stop);
    return found;
  }

  async #ownSearch(query: Query, size: number, stop: AbortSignal): Promise<Listing | undefined> {
    if (this.options.keepPrivate) return undefined;
    try {
      return await this.#searches.find(query, size, stop);
    } catch (error) {
      if (stop.aborted || !(error instanceof FeedError)) throw error;
      if (!this.#loader.loading) this.#loader.isOffline = true;
      return undefined;
    }
  }

  #notice(listing: Listing, isWhole: boolean): SearchResult['notice'] {
    const isAll = listing === this.#loader.listing;
    if (isAll && this.#loader.isOffline) return 'offline';
    if (isAll && this.#loader.isStale(listing)) return 'stale';
    return isWhole ? undefined : 'partial';
  }
}

/** As a directory lists it: not when it has ended. */
function listed(service: Service): Service | undefined {
  const { status } = service;
  return status === 'active' || status === 'temporarily closed' ? service : undefined;
}
