import MiniSearch from 'minisearch';
import { plainText } from '../html.js';
import type { Service } from '../types.js';

/** Words that say nothing about a service; people write them when they ask in a sentence. */
const stopWords = new Set(
  'a an and are as at be by can do for from get how i in is it me my need of on or the to want who with'.split(
    ' ',
  ),
);

interface IndexedService {
  id: number;
  name: string;
  categories: string;
  organisation: string;
  places: string;
  eligibility: string;
  description: string;
}

const boost = { name: 4, categories: 3, organisation: 2, places: 1.5 };

/** The text index of a directory: services are known by their position in the list. */
export class SearchIndex {
  readonly #index = new MiniSearch<IndexedService>({
    fields: ['name', 'categories', 'organisation', 'places', 'eligibility', 'description'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}\p{M}'’]+/u),
    processTerm: fold,
    searchOptions: {
      boost,
      // A short word is the beginning of too many, and one letter away from too many.
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });

  constructor(services: readonly Service[]) {
    this.#index.addAll(services.map(indexed));
  }

  /**
   * Positions of the services that answer the text, best first: those with all its words, or when
   * there are none, those with any.
   */
  search(text: string): number[] {
    const all = this.#index.search(text, { combineWith: 'AND' });
    const results = all.length > 0 ? all : this.#index.search(text, { combineWith: 'OR' });
    return results.map(({ id }) => id as number);
  }

  /** Positions of the services whose name or categories have words that begin like the text's. */
  complete(text: string): number[] {
    return this.#index
      .search(text, {
        combineWith: 'AND',
        fields: ['name', 'categories'],
        prefix: true,
        fuzzy: false,
      })
      .map(({ id }) => id as number);
  }

  /** Words of the directory that are somewhat like those of the text. */
  alternatives(text: string): string[] {
    return this.#index
      .autoSuggest(text, { combineWith: 'OR', fuzzy: 0.4, prefix: true })
      .slice(0, 3)
      .map(({ suggestion }) => suggestion);
  }
}

/** Words are compared without case, accents and apostrophes: "Siân's" is found by "sians". */
export function fold(word: string): string | null {
  const folded = word
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return folded && !stopWords.has(folded) ? folded : null;
}

function indexed(service: Service, id: number): IndexedService {
  const places = service.locations.flatMap(({ name, addresses }) => [
    name,
    ...addresses.flatMap(({ lines, city, postalCode }) => [...lines, city, postalCode]),
  ]);
  return {
    id,
    name: service.name,
    categories: service.categories.map(({ name }) => name).join(' '),
    organisation: service.organisation?.name ?? '',
    places: [...new Set(places)].join(' '),
    eligibility: service.eligibility.join(' '),
    description: plainText(service.description ?? ''),
  };
}
