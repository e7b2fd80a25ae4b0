import type { Need } from '../directory-types.js';
import type { Service } from '../types.js';
import { buildTextIndex } from './text-index.js';
import { TextSearch } from './text-search.js';
import { fold } from './words.js';

const most = 8;

interface Phrase {
  label: string;
  /** Other words that lead to it. */
  words: string;
}

/** Completions: names of categories, then needs, services and organisations. */
export class Suggestions {
  /** Those of a kind are neighbours, and the kinds in the order they are offered. */
  readonly #phrases: readonly Phrase[];
  readonly #search: TextSearch;

  /** @param services in the order of their names */
  constructor(services: readonly Service[], needs: readonly Need[]) {
    const phrases = new Map<string, Phrase>();
    const add = (label: string, words = '') => {
      const key = fold(label);
      if (!phrases.has(key)) phrases.set(key, { label, words });
    };
    const categories = new Set(
      services.flatMap((service) => service.categories.map(({ name }) => name)),
    );
    for (const name of [...categories].sort(new Intl.Collator('en-GB').compare)) add(name);
    for (const { label, words = [] } of needs) add(label, words.join(' '));
    for (const { name } of services) add(name);
    for (const { organisation } of services) if (organisation) add(organisation.name);
    this.#phrases = [...phrases.values()];
    const documents = this.#phrases.map(({ label, words }) => [
      { text: `${label} ${words}`, weight: 1, length: 5 },
    ]);
    this.#search = new TextSearch(buildTextIndex(documents), undefined, 1);
  }

  complete(text: string): string[] {
    const { documents } = this.#search.withAllOf(text);
    return [...documents.slice().sort().subarray(0, most)].flatMap(
      (document) => this.#phrases[document]?.label ?? [],
    );
  }
}
