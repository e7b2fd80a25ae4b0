import { termsOf } from '../categories.js';
import type { Query } from '../directory-types.js';
import type { DirectoryOptions } from '../search/directory.js';
import type { Feed, Parameters } from './feed.js';
import { FeedError } from './feed-client.js';
import { readPage } from './feed-page.js';

/** What a feed can be asked to leave out. */
export const filters = ['search', 'taxonomy', 'postcode', 'modifiedAfter'] as const;
export type Filter = (typeof filters)[number];

const metresInMile = 1609.344;

/**
 * Finds out which of its parameters a feed honours: live feeds ignore many, and answer as if nothing
 * had been asked. Each is asked once, when it is first needed, for what cannot be there. A feed that
 * honours it has less to give than usual.
 */
export class Probes {
  readonly #answers = new Map<Filter, Promise<boolean>>();
  readonly #known: Partial<Record<Filter, boolean>>;

  /** @param known from an earlier visit */
  constructor(
    readonly feed: Feed,
    known: Partial<Record<Filter, boolean>> = {},
  ) {
    this.#known = { ...known };
  }

  /** What has been found out. */
  get known(): Readonly<Partial<Record<Filter, boolean>>> {
    return this.#known;
  }

  honours(filter: Filter): Promise<boolean> {
    const known = this.#known[filter];
    const answer =
      this.#answers.get(filter) ?? (known === undefined ? this.#ask(filter) : undefined);
    if (!answer) return Promise.resolve(known ?? false);
    this.#answers.set(filter, answer);
    return answer;
  }

  /** The parameters for a query, of those that the feed honours. Undefined when there are none. */
  async parametersFor(query: Query, own: DirectoryOptions): Promise<Parameters | undefined> {
    const { text, place, radius, scope } = query;
    const term = onlyTerm(query, own);
    const isNear = place !== undefined && radius !== undefined && scope !== 'serves';
    const parts = await Promise.all([
      text !== undefined && this.#ifHonoured('search', text),
      term !== undefined && this.#ifHonoured('taxonomy', term),
      isNear && this.#ifHonoured('postcode', place, radius * metresInMile),
    ]);
    const parameters: Record<string, string> = Object.assign({}, ...parts.filter(Boolean));
    return Object.keys(parameters).length > 0 ? parameters : undefined;
  }

  async #ifHonoured(filter: Filter, value: string, metres?: number) {
    return (await this.honours(filter)) && this.#parameters(filter, value, metres);
  }

  async #ask(filter: Filter): Promise<boolean> {
    const { feed } = this;
    // In v3 it is not a parameter of /services, but of /service_at_locations, which feeds lack.
    if (filter === 'postcode' && feed.version === 'v3') return (this.#known[filter] = false);
    try {
      const url = feed.pageUrl(feed.firstPage, this.#nonsense(filter), 1);
      const page = readPage(await feed.client.get(url));
      if (!page) return (this.#known[filter] = false);
      const { rows, total = Infinity } = page;
      // Some find a few even so; a feed that ignores it may have changed by a few meanwhile.
      const isLess = rows.length <= total && total <= (feed.claimed ?? 0) / 2;
      return (this.#known[filter] = rows.length === 0 || isLess);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      // One that refuses the request refuses the parameter; one that did not answer may yet.
      if (error.status !== undefined && error.status < 500) this.#known[filter] = false;
      else this.#answers.delete(filter);
      return false;
    }
  }

  #nonsense(filter: Filter): Parameters {
    const tomorrow = new Date(this.feed.client.platform.now() + 24 * 60 * 60_000).toISOString();
    const values: Record<Filter, string> = {
      search: 'qzxjvkwq',
      taxonomy: '00000000-0000-4000-8000-000000000000',
      // The Isles of Scilly, and nothing is so near.
      postcode: 'TR21 0LW',
      modifiedAfter: tomorrow,
    };
    return this.#parameters(filter, values[filter], 1);
  }

  #parameters(filter: Filter, value: string, metres = 0): Parameters {
    const isV1 = this.feed.version === 'v1';
    if (filter === 'search') return { [isV1 ? 'text' : 'search']: value };
    if (filter === 'taxonomy') return { [isV1 ? 'taxonomy_id' : 'taxonomy_term_id']: value };
    if (filter === 'modifiedAfter') return { modified_after: value };
    return { postcode: value, proximity: String(Math.ceil(metres)) };
  }
}

/** Facets that are terms of a taxonomy. */
export const termFacets = ['categories', 'needs', 'audiences'] as const;

/** The one term asked for. Feeds take one only; of several a service may have any. */
function onlyTerm(
  query: Query,
  { needs = [], categories = [] }: DirectoryOptions,
): string | undefined {
  // What answers a need of the council's own is more than those that name it.
  if (query.needs?.some((id) => needs.some((need) => need.id === id && need.categories))) {
    return undefined;
  }
  const terms = termFacets.flatMap((name) => {
    const ids = query[name] ?? [];
    return name === 'categories' ? termsOf(ids, categories) : ids;
  });
  return terms.length === 1 ? terms[0] : undefined;
}
