import {
  radii,
  type Directory,
  type Need,
  type OfferedCategory,
  type Query,
  type SearchResult,
  type ServiceMatch,
  type Sort,
} from '../directory-types.js';
import type { Service } from '../types.js';
import { AreaTable } from './areas.js';
import { milesOf, pointOf, squareOf } from './distance.js';
import { FacetTable } from './facet-table.js';
import { listedByName } from './listed.js';
import { OpenRows, haveHours } from './open-rows.js';
import { RowOrder, rowOf } from './order.js';
import { Pass, type PassRequest, type PassResult } from './pass.js';
import { rowsOf, type Rows } from './rows.js';
import { sortedSlice } from './selection.js';
import { fieldsOf } from './service-text.js';
import { Suggestions } from './suggestions.js';
import { buildTextIndex, type TextIndex } from './text-index.js';
import { TextSearch, type TextMatch } from './text-search.js';
import { wordsOf } from './words.js';

export interface DirectoryOptions {
  /** Services on a page; 10 unless told. */
  pageSize?: number;
  /** Needs in plain words, which can be searched and filtered by. */
  needs?: readonly Need[];
  /** Categories that a council offers, which can be filtered by besides those of the services. */
  categories?: readonly OfferedCategory[];
  /** Days that are not kept as others are, such as bank holidays: `YYYY-MM-DD`. */
  holidays?: readonly string[];
  /** Of the clock that hours are kept by, an IANA name; `Europe/London` unless told. */
  timeZone?: string;
  /** What time it is, for what is open; the device's unless told. */
  now?: () => Date;
}

const rings: readonly number[] = [...radii.map(squareOf), Infinity];

/**
 * A directory of services held in memory, with its own text index. Lists those that are active or
 * temporarily closed. Takes the time to index them all: in a browser use `createWorkerDirectory`.
 */
export function createDirectory(
  services: readonly Service[],
  options: DirectoryOptions = {},
): Directory {
  const listed = listedByName(services);
  return new EmbeddedDirectory(services, listed, buildTextIndex(listed.map(fieldsOf)), options);
}

export class EmbeddedDirectory implements Directory {
  readonly #pageSize: number;
  readonly #needs: readonly Need[];
  readonly #byId: ReadonlyMap<string, Service>;
  readonly #rows: Rows;
  readonly #facets: FacetTable;
  readonly #pass: Pass;
  readonly #order: RowOrder;
  readonly #open: OpenRows;
  readonly #areas: AreaTable;
  readonly #text: TextSearch;
  #suggestions: Suggestions | undefined;

  /**
   * @param source the services as they were given
   * @param services those that are listed, in the order of their names: so rows are in that order
   */
  constructor(
    readonly source: readonly Service[],
    readonly services: readonly Service[],
    readonly index: TextIndex,
    {
      pageSize = 10,
      needs = [],
      categories = [],
      holidays = [],
      timeZone = 'Europe/London',
      now = () => new Date(),
    }: DirectoryOptions,
  ) {
    this.#pageSize = pageSize;
    this.#needs = needs;
    this.#byId = new Map(services.map((service) => [service.id, service]));
    const { rows, values } = rowsOf(services, now().toISOString().slice(0, 10));
    this.#rows = rows;
    this.#facets = new FacetTable(services, values, needs, categories, haveHours(services));
    this.#open = new OpenRows(services, rows, { now, timeZone, holidays });
    this.#pass = new Pass(rows, this.#facets, (row) => this.#open.isOpen(row));
    this.#order = new RowOrder(rows, services);
    this.#areas = new AreaTable(services);
    this.#text = new TextSearch(index, this.#wordsOfNeeds());
  }

  async search(query: Query, signal?: AbortSignal): Promise<SearchResult> {
    signal?.throwIfAborted();
    const text = query.text?.trim() ?? '';
    const match = text ? this.#text.search(text) : undefined;
    const request = this.#request(query, match);
    this.#open.update();
    const result = this.#pass.run(request);
    const total = result.rows.length;

    const pageCount = Math.max(1, Math.ceil(total / this.#pageSize));
    const page = Math.min(Math.max(1, Math.trunc(query.page ?? 1) || 1), pageCount);
    const keys = this.#order.keys(sortOf(query, request, match), result, match?.scores);
    const shown = sortedSlice(keys, (page - 1) * this.#pageSize, page * this.#pageSize);
    return {
      total,
      page,
      pageCount,
      services: [...shown].flatMap((key) => this.#match(rowOf(key), request) ?? []),
      facets: this.#facets.facets(result.counts),
      suggestions: match?.suggestions ?? [],
      ...(match?.corrected !== undefined && { corrected: match.corrected }),
      ...(request.from && { anywhere: result.anywhere }),
      ...widerThan(request, result),
    };
  }

  async service(id: string, signal?: AbortSignal): Promise<Service | undefined> {
    signal?.throwIfAborted();
    return this.#byId.get(id);
  }

  async suggest(text: string, signal?: AbortSignal): Promise<string[]> {
    signal?.throwIfAborted();
    this.#suggestions ??= new Suggestions(this.services, this.#needs);
    return this.#suggestions.complete(text);
  }

  #request(query: Query, match: TextMatch | undefined): PassRequest {
    const from = query.located?.position ?? query.position;
    // Without the areas of a place nobody can say what serves it.
    const serving =
      query.scope === 'serves' && query.located && query.located.areas.length > 0
        ? this.#areas.serving(query.located)
        : undefined;
    const radius = query.scope === 'serves' ? undefined : query.radius;
    const ring = radius === undefined ? -1 : radii.indexOf(radius);
    const { age } = query;
    return {
      services: match?.documents,
      choice: this.#facets.choiceOf(query),
      answers: (service) =>
        (serving === undefined || serving[service] === 1) &&
        (age === undefined || this.#isFor(service, age)),
      from: from && pointOf(from),
      rings,
      ring: ring < 0 ? rings.length - 1 : ring,
    };
  }

  #isFor(service: number, age: number): boolean {
    const { minimumAge = 0, maximumAge = Infinity } = this.services[service] ?? {};
    return minimumAge <= age && age <= maximumAge;
  }

  #match(row: number, { from }: PassRequest): ServiceMatch | undefined {
    const service = this.services[this.#rows.service[row] ?? 0];
    const location = this.#rows.location[row] ?? -1;
    if (!service) return undefined;
    const hours = this.#open.openNow(row);
    if (!from || location < 0) return { ...service, hours };
    const [x = 0, y = 0, z = 0] = this.#rows.points.subarray(3 * row, 3 * row + 3);
    const miles = milesOf((x - from[0]) ** 2 + (y - from[1]) ** 2 + (z - from[2]) ** 2);
    return { ...service, at: { location, miles }, hours };
  }

  /** Words of the needs, and the services that answer them. */
  #wordsOfNeeds(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    if (this.#needs.length === 0) return found;
    const services = this.#facets.servicesBy('needs', this.#rows);
    for (const { id, label, words = [] } of this.#needs) {
      for (const word of new Set([label, ...words].flatMap(wordsOf))) {
        found.set(word, [...(found.get(word) ?? []), ...(services.get(id) ?? [])]);
      }
    }
    return found;
  }
}

function sortOf({ sort }: Query, { from }: PassRequest, match: TextMatch | undefined): Sort {
  if (sort === 'name' || sort === 'checked') return sort;
  if (sort === 'relevance' && match) return sort;
  if (from) return 'distance';
  return match ? 'relevance' : 'name';
}

/** The next radius with more in it. */
function widerThan(
  { ring, from }: PassRequest,
  { totals }: PassResult,
): Pick<SearchResult, 'wider'> {
  if (!from || ring === rings.length - 1) return {};
  const now = totals[ring] ?? 0;
  const next = totals.findIndex((total, at) => at > ring && total > now);
  return next < 0 ? {} : { wider: { radius: radii[next], total: totals[next] ?? 0 } };
}
