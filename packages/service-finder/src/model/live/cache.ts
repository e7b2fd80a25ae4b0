import type { Filter } from './probes.js';
import type { FeedPage } from './feed-page.js';
import type { KeptListing } from './listing.js';

/**
 * Where what a feed has given is kept from one visit to the next. Holds public data only, nothing
 * of what anybody looked for.
 */
export interface FeedCache {
  /** @param key an address */
  get(key: string): Promise<unknown>;
  /** @param value plain data, as JSON can hold */
  set(key: string, value: unknown): Promise<void>;
}

/** All that is kept of a feed. */
export interface KeptFeed extends KeptListing {
  version: FeedPage['version'];
  filters: Readonly<Partial<Record<Filter, boolean>>>;
}

/** Changes with the form of what is kept, and with what is let through by the sanitiser. */
const format = 1;
const name = 'council-service-finder';

/** The browser's cache, where there is one: not on pages without https. */
export function browserCache(): FeedCache | undefined {
  if (!('caches' in globalThis)) return undefined;
  return {
    async get(key) {
      const response = await (await caches.open(name)).match(key);
      return response?.json();
    },
    async set(key, value) {
      await (await caches.open(name)).put(key, new Response(JSON.stringify(value)));
    },
  };
}

/** What was kept, if it can be had and is what it should be. Never rejected. */
export async function readKept(
  cache: FeedCache | undefined,
  key: string,
): Promise<KeptFeed | undefined> {
  try {
    const kept = (await cache?.get(key)) as (KeptFeed & { format: unknown }) | undefined;
    return kept?.format === format ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Never rejected: where nothing can be kept, the feed is asked again. */
export async function writeKept(
  cache: FeedCache | undefined,
  key: string,
  kept: KeptFeed,
): Promise<void> {
  try {
    await cache?.set(key, { format, ...kept });
  } catch {
    // No room, or not allowed.
  }
}
