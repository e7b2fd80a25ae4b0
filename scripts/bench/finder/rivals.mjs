// @ts-check
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import english from 'flexsearch/lang/en';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { fields, weights } from './text.mjs';

/** @typedef {import('./text.mjs').Document} Document */

/**
 * @typedef {object} Engine
 * @property {(text: string) => number[] | Promise<number[]>} search ids of the first answers, best first
 * @property {() => string} [saved] the index as text
 */

/** How many answers are asked for: a page. */
const limit = 10;

/** Words that people write around what they want; for those engines that have no list of their own. */
const stopWords = new Set(
  'a an and are as at be by can do for from get have help how i in is it me my need of on or someone somewhere that the there to want where who will with'.split(
    ' ',
  ),
);

/** @param {string} term */
const processTerm = (term) => {
  const folded = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return stopWords.has(folded) ? null : folded;
};

/**
 * The other engines, each set up for a search as this one: prefixes, misspelt words, weights of
 * fields and stop words where it has them, and of the settings tried those that ranked best on the
 * judged queries.
 * @type {Record<'MiniSearch' | 'FlexSearch' | 'Orama' | 'Fuse', (documents: readonly Document[]) => Engine | Promise<Engine>>}
 */
export const rivals = {
  MiniSearch(documents) {
    const index = new MiniSearch({
      fields,
      processTerm,
      searchOptions: {
        boost: weights,
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      },
    });
    index.addAll(documents);
    return {
      search(text) {
        const all = index.search(text, { combineWith: 'AND' });
        const found = all.length > 0 ? all : index.search(text);
        return found.slice(0, limit).map(({ id }) => id);
      },
      saved: () => JSON.stringify(index),
    };
  },

  FlexSearch(documents) {
    const index = new FlexSearch.Index({
      tokenize: 'forward',
      encoder: { ...FlexSearch.Charset.LatinBalance, ...english },
    });
    // It has no weights: what stands first in a text counts most.
    for (const document of documents) {
      index.add(document.id, fields.map((field) => document[field]).join(' '));
    }
    return { search: (text) => index.search(text, { limit, suggest: true }).map(Number) };
  },

  async Orama(documents) {
    const index = create({
      schema: { ...Object.fromEntries(fields.map((field) => [field, 'string'])) },
      components: { tokenizer: { stopWords: [...stopWords] } },
    });
    await insertMultiple(
      index,
      documents.map(({ id, ...rest }) => ({ id: String(id), ...rest })),
    );
    return {
      async search(text) {
        const { hits } = await searchOrama(index, {
          term: text,
          boost: weights,
          tolerance: 1,
          limit,
        });
        return hits.map(({ id }) => Number(id));
      },
    };
  },

  Fuse(documents) {
    const index = new Fuse(documents, {
      keys: fields.map((name) => ({ name, weight: weights[name] })),
      useTokenSearch: true,
      ignoreLocation: true,
      ignoreDiacritics: true,
      ignoreFieldNorm: true,
      threshold: 0.2,
    });
    return { search: (text) => index.search(text, { limit }).map(({ item }) => item.id) };
  },
};

/** @typedef {keyof typeof rivals} Rival */

export const rivalNames = /** @type {Rival[]} */ (Object.keys(rivals));
