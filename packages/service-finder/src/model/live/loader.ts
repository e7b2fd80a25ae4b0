import type { DirectoryOptions } from '../search/directory.js';
import { readKept, writeKept, type FeedCache } from './cache.js';
import type { Details } from './details.js';
import type { Feed } from './feed.js';
import { FeedError } from './feed-client.js';
import { Listing } from './listing.js';
import { Probes } from './probes.js';

/** How long a feed that failed is left alone. */
const restAfterFailure = 60_000;
const maximumRecords = 1_000;
const recordConcurrency = 2;
/** Changes alone do not say which services have gone; that is found out so often. */
const fullLoadEvery = 24 * 60 * 60_000;

export interface LoaderOptions {
  maximumAge: number;
  cache: FeedCache | undefined;
  onChange: () => void;
  directoryOptions: DirectoryOptions;
}

/** Keeps all of a feed's services at hand: loads them, and loads them anew when they are old. */
export class Loader {
  probes: Probes;
  /** All services, as far as they have come. Undefined before the first have. */
  listing: Listing | undefined;
  /** The last attempt to reach the feed failed. */
  isOffline = false;
  /** What is being loaded in the background. Never rejected. */
  loading: Promise<void> | undefined;
  #connecting: Promise<Listing> | undefined;
  #restUntil = 0;

  constructor(
    readonly feed: Feed,
    readonly details: Details,
    readonly options: LoaderOptions,
    readonly signal: AbortSignal,
  ) {
    this.probes = new Probes(feed);
  }

  /** The first services; from an earlier visit if there was one. Tries again after a failure. */
  async connect(): Promise<Listing> {
    this.#connecting ??= this.#connect();
    try {
      return await this.#connecting;
    } catch (error) {
      this.#connecting = undefined;
      throw error;
    }
  }

  /** Whether what has come is too old to be given without a word. */
  isStale(listing: Listing): boolean {
    return this.#now() - listing.time > this.options.maximumAge;
  }

  /** Loads in the background what is old, or did not come. */
  refresh(): void {
    const { listing } = this;
    if (!listing || this.loading || this.#now() < this.#restUntil) return;
    if (this.isStale(listing)) this.#inBackground(this.#renew(listing));
    else if (!listing.complete && listing.failure) this.#inBackground(this.#load(listing));
  }

  /**
   * Fetches the records of a listing that has only rows, in the background. That is a request for each,
   * and so it is done only once somebody has asked for what rows do not say.
   */
  wantRecords(): void {
    const { listing, details, signal } = this;
    if (!listing?.complete || this.loading || this.#now() < this.#restUntil) return;
    const rows = [...listing.services.values()].slice(0, maximumRecords);
    const work = details.fill(listing, rows, recordConcurrency, signal).then(() => {
      listing.index();
      this.#restUntil = this.#now() + restAfterFailure;
      return this.#keep(listing);
    });
    this.#inBackground(work);
  }

  async #connect(): Promise<Listing> {
    const { feed, options } = this;
    const kept = await readKept(options.cache, this.#key);
    if (kept) {
      feed.version = kept.version;
      this.probes = new Probes(feed, kept.filters);
      this.listing = new Listing(feed, options.directoryOptions, {}, kept);
      this.refresh();
      return this.listing;
    }
    const listing = await this.#begin();
    this.listing = listing;
    this.#inBackground(this.#load(listing));
    return listing;
  }

  async #begin(): Promise<Listing> {
    const { feed, options } = this;
    const json = await feed.connect(this.signal);
    const listing = new Listing(feed, options.directoryOptions);
    listing.begin(json);
    this.isOffline = false;
    return listing;
  }

  #inBackground(work: Promise<void>): void {
    const before = this.#state;
    this.loading = work
      .catch((error: unknown) => {
        // What is at hand is given meanwhile; a feed that has turned into something else is as bad.
        this.isOffline = error instanceof FeedError;
        if (!this.isOffline && !this.signal.aborted) {
          this.feed.note(this.#key, [
            { path: '$', reason: String(error), action: 'record left out' },
          ]);
        }
        this.#restUntil = this.#now() + restAfterFailure;
      })
      .then(() => {
        this.loading = undefined;
        if (!this.signal.aborted && this.#state !== before) this.options.onChange();
      });
  }

  /** Loads all there is, unless that is too much and the feed can search it. */
  async #load(listing: Listing): Promise<void> {
    const { claimed = 0, maximumServices } = this.feed;
    if (claimed > maximumServices && (await this.probes.honours('search'))) return;
    await listing.load(this.signal);
    this.isOffline = listing.isLost;
    if (listing.complete) return this.#keep(listing);
    this.#restUntil = this.#now() + restAfterFailure;
  }

  /** Brings a listing up to date: by what has changed where the feed can say so, else by a new one. */
  async #renew(old: Listing): Promise<void> {
    const { feed, options } = this;
    const isRecent = this.#now() - old.loaded < fullLoadEvery;
    if (old.complete && isRecent && (await this.probes.honours('modifiedAfter'))) {
      const since = { modified_after: new Date(old.time).toISOString() };
      const changes = new Listing(feed, options.directoryOptions, since);
      await changes.load(this.signal);
      if (changes.failure) throw changes.failure;
      this.isOffline = false;
      old.update(changes);
      return this.#keep(old);
    }
    const listing = await this.#begin();
    // What is incomplete takes the place of what is complete only when there is no other way.
    if (!old.complete) this.listing = listing;
    await this.#load(listing);
    if (listing.failure && old.complete) throw listing.failure;
    this.listing = listing;
  }

  #keep(listing: Listing): Promise<void> {
    const { version } = this.feed;
    const kept = { ...listing.keep(), version, filters: this.probes.known };
    return writeKept(this.options.cache, this.#key, kept);
  }

  /** Changes with what an answer could be. */
  get #state(): string | undefined {
    const { listing } = this;
    return listing && [listing.loaded, listing.revision, listing.complete].join();
  }

  get #key(): string {
    return this.feed.pageUrl(1);
  }

  #now(): number {
    return this.feed.client.platform.now();
  }
}
