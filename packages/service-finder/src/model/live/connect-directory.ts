import type { DirectoryOptions } from '../search/directory.js';
import type { Directory } from '../directory-types.js';
import type { Problem } from '../types.js';
import { browserCache, type FeedCache } from './cache.js';
import type { FeedPage } from './feed-page.js';
import { LiveFeedDirectory } from './live-directory.js';
import { realPlatform, type Platform } from './platform.js';

export interface LiveOptions extends DirectoryOptions {
  /**
   * Services that are loaded at most; 10,000 unless told. A feed that has more is searched by its
   * own search if it has one, and by its first services if not.
   */
  maximumServices?: number;
  /** How long one request may take, in milliseconds; 10 seconds unless told. */
  timeout?: number;
  /** After which age what has come is asked for anew, in milliseconds; an hour unless told. */
  maximumAge?: number;
  /** Where services are kept from one visit to the next; the browser's cache unless told. */
  cache?: FeedCache;
  /** More services have come than those of the answers so far: asking again may give more. */
  onChange?: () => void;
  /**
   * Asks the API for nothing that a person looks for: its log would have it. Until all services have
   * come, answers are from those that have. A service whose record has not come is asked for by its id.
   */
  keepPrivate?: boolean;
  /** The network and the clock. */
  platform?: Partial<Platform>;
}

/** A live feed, which is asked as little as can be. */
export interface LiveDirectory extends Directory {
  /**
   * Resolved with the first services, which are asked for at once. Rejected with a
   * `DirectoryError` when there are none to be had; the next search tries again.
   */
  readonly ready: Promise<void>;
  /** Number of services that have come. */
  readonly size: number;
  /** What in the data could not be taken as it was, the first thousand. For developers. */
  readonly problems: readonly Problem[];
  /** Asks the feed what it honours, as far as that is not known yet. For developers. */
  capabilities(): Promise<FeedCapabilities>;
  /** Stops loading. What is on its way is rejected as aborted. */
  close(): void;
}

/** How a feed answers, as found out by asking it. */
export interface FeedCapabilities {
  /** Of Open Referral UK, by the form of its pages. */
  version: FeedPage['version'];
  /** Rows of a page when a hundred are asked for. */
  perPage: number;
  /** Whether other pages are other than the first. Undefined as long as none has been asked for. */
  paging: boolean | undefined;
  /** Whether the number of services that it says is true. Undefined until all have come. */
  totals: boolean | undefined;
  /** Whether rows are full records when they are asked for. */
  full: boolean;
  search: boolean;
  /** By a term of a taxonomy: `taxonomy_term_id`, or v1's `taxonomy_id`. */
  taxonomy: boolean;
  /** `postcode` with `proximity`, of services. */
  postcode: boolean;
  modifiedAfter: boolean;
}

/**
 * Connects to a live Open Referral UK API, version 1 or 3, and asks for its first services at once.
 *
 * Nothing that the API promises is relied on. All services are loaded in the background, and
 * searched here: every filter, count and order works however little the feed honours. Until all
 * have come, and for more than can be loaded, the feed's own filters are used where a probe has
 * shown that they work, or the answer is from what has come, with a `notice`:
 *
 * - `partial`: there may be more
 * - `stale`: older than `maximumAge`, newer ones are on their way
 * - `offline`: the feed cannot be reached, what is known of it is shown
 *
 * @param url address of the API or of its `/services`; parameters in it are sent with every request
 */
export function connectDirectory(url: string, options: LiveOptions = {}): LiveDirectory {
  const {
    maximumServices = 10_000,
    timeout = 10_000,
    maximumAge = 60 * 60_000,
    cache = browserCache(),
    onChange = () => undefined,
    keepPrivate = false,
    platform,
    ...directoryOptions
  } = options;
  return new LiveFeedDirectory(url, {
    maximumServices,
    timeout,
    maximumAge,
    cache,
    onChange,
    keepPrivate,
    platform: { ...realPlatform, ...platform },
    directoryOptions,
  });
}
