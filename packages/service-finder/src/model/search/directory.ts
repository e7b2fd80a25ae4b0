import { SearchIndex, fold } from './text-index.js';
import type { Service } from '../types.js';
import { emptyFacets } from '../directory-types.js';
import type { Directory, FacetOption, Query, SearchResult } from '../directory-types.js';

export interface DirectoryOptions {
  /** Services on a page; 10 unless told. */
  pageSize?: number;
}

const maximumSuggestions = 8;

/**
 * A directory of services held in memory, with its own text index. Lists those that are active or
 * temporarily closed. Takes the time to index them all: in a browser use `createWorkerDirectory`.
 */
export function createDirectory(
  services: readonly Service[],
  { pageSize = 10 }: DirectoryOptions = {},
): Directory {
  return new EmbeddedDirectory(services, pageSize);
}

class EmbeddedDirectory implements Directory {
  /** By name, so that positions sort as names do. */
  readonly #services: readonly Service[];
  readonly #byId: ReadonlyMap<string, Service>;
  readonly #categoryIds: readonly (readonly string[])[];
  readonly #categoryNames: ReadonlyMap<string, string>;
  readonly #index: SearchIndex;

  constructor(
    services: readonly Service[],
    readonly pageSize: number,
  ) {
    const collator = new Intl.Collator('en-GB', { numeric: true });
    this.#services = services
      .filter(({ status }) => status === 'active' || status === 'temporarily closed')
      .sort((a, b) => collator.compare(a.name, b.name));
    this.#byId = new Map(this.#services.map((service) => [service.id, service]));
    this.#categoryIds = this.#services.map(({ categories }) => [
      ...new Set(categories.map(({ id }) => id)),
    ]);
    this.#categoryNames = new Map(
      this.#services
        .flatMap(({ categories }) => categories.map(({ id, name }) => [id, name] as const))
        .sort(([, a], [, b]) => collator.compare(a, b)),
    );
    this.#index = new SearchIndex(this.#services);
  }

  async search(query: Query, signal?: AbortSignal): Promise<SearchResult> {
    signal?.throwIfAborted();
    const text = query.text?.trim() ?? '';
    const answering = text ? this.#index.search(text) : [...this.#services.keys()];
    const wanted = new Set(query.categories);
    const matching =
      wanted.size > 0
        ? answering.filter((at) => this.#categoryIds[at]?.some((id) => wanted.has(id)))
        : answering;

    const pageCount = Math.max(1, Math.ceil(matching.length / this.pageSize));
    const page = Math.min(Math.max(1, Math.trunc(query.page ?? 1) || 1), pageCount);
    const shown = matching.slice((page - 1) * this.pageSize, page * this.pageSize);
    return {
      total: matching.length,
      page,
      pageCount,
      services: shown.flatMap((at) => this.#services[at] ?? []),
      // Categories are counted as if none were chosen: choosing another adds to the results.
      facets: { ...emptyFacets(), categories: this.#countCategories(answering) },
      suggestions: text && matching.length === 0 ? this.#index.alternatives(text) : [],
    };
  }

  async service(id: string, signal?: AbortSignal): Promise<Service | undefined> {
    signal?.throwIfAborted();
    return this.#byId.get(id);
  }

  async suggest(text: string, signal?: AbortSignal): Promise<string[]> {
    signal?.throwIfAborted();
    const start = fold(text.trim());
    if (!start) return [];
    const categories = [...new Set(this.#categoryNames.values())].filter((name) =>
      name.split(/\s+/).some((word) => fold(word)?.startsWith(start)),
    );
    const names = this.#index.complete(text).flatMap((at) => this.#services[at]?.name ?? []);
    return [...new Set([...categories, ...names])].slice(0, maximumSuggestions);
  }

  #countCategories(answering: readonly number[]): FacetOption[] {
    const counts = new Map<string, number>();
    for (const at of answering) {
      for (const id of this.#categoryIds[at] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...this.#categoryNames].map(([value, label]) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
    }));
  }
}
