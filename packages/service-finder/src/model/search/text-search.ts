import { createSpelling, type Spelling } from './spelling.js';
import { termsFrom, type TextIndex } from './text-index.js';
import { replaceWords, wordsOf } from './words.js';

/** Documents that answer a text. The arrays are used again by the next search. */
export interface TextMatch {
  documents: Uint32Array;
  /** By document; only those of `documents` mean anything. */
  scores: Float32Array;
  /** The text that was searched in the place of the one given. */
  corrected?: string;
  /** Other texts that might have been meant, best first. */
  suggestions: string[];
}

/** Words that lead to documents which need not have them. */
export type OtherWords = ReadonlyMap<string, Iterable<number>>;

/** A term, and how much a document with it answers the word that was asked for. */
interface Expansion {
  documents: Uint32Array;
  impacts: Uint8Array;
  weight: number;
}

interface Word {
  expansions: Expansion[];
  /** Number of documents, those with several of the terms counted as often. */
  size: number;
}

const weights = { exact: 1, plural: 0.9, beginning: 0.6 };
/** What a word of a need says of the services that answer it. */
const otherImpact = 12;
const maximumCorrections = 3;

/** Finds documents by their words, all of them if any document has them all. */
export class TextSearch {
  readonly #index: TextIndex;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #others = new Map<string, Expansion>();
  readonly #shortest: number;
  #spelling: Spelling | undefined;

  readonly #scores: Float32Array;
  /** Score that a document has for the word under way. */
  readonly #best: Float32Array;
  /** The last word that a document was found to have; numbers are never used twice. */
  readonly #stamps: Float64Array;
  readonly #documents: Uint32Array;
  #stamp = 0;

  /** @param shortest letters from which the last word may be the beginning of one */
  constructor(index: TextIndex, others: OtherWords = new Map(), shortest = 2) {
    this.#index = index;
    this.#positions = new Map(index.terms.map((term, position) => [term, position]));
    this.#shortest = shortest;
    for (const [word, found] of others) {
      const documents = Uint32Array.from(new Set(found));
      const impacts = new Uint8Array(documents.length).fill(otherImpact);
      this.#others.set(word, { documents, impacts, weight: 1 });
    }
    this.#scores = new Float32Array(index.size);
    this.#best = new Float32Array(index.size);
    this.#stamps = new Float64Array(index.size);
    this.#documents = new Uint32Array(index.size);
  }

  /** Spelling of the words that there are. */
  get spelling(): Spelling {
    return (this.#spelling ??= createSpelling(this.#frequencies()));
  }

  /** Documents with all the words, else with all as they are spelt here, else with any. */
  search(text: string): TextMatch {
    const words = [...new Set(wordsOf(text))];
    const found = words.map((word, at) => this.#word(word, at === words.length - 1));
    const unknown = words.filter((_, at) => found[at]?.size === 0);
    if (unknown.length === 0) {
      const all = this.#withAll(found);
      if (all > 0) return this.#match(all, []);
    }
    const texts = this.#corrections(text, unknown);
    for (const corrected of texts) {
      const all = this.withAllOf(corrected);
      const suggestions = texts.filter((other) => other !== corrected);
      if (all.documents.length > 0) return { ...all, corrected, suggestions };
    }
    return this.#match(this.#withAny(found), texts);
  }

  /** Documents with all the words of a text, spelt as they are. */
  withAllOf(text: string): TextMatch {
    const words = [...new Set(wordsOf(text))];
    const found = words.map((word, at) => this.#word(word, at === words.length - 1));
    return this.#match(this.#withAll(found), []);
  }

  #match(count: number, suggestions: string[]): TextMatch {
    return { documents: this.#documents.subarray(0, count), scores: this.#scores, suggestions };
  }

  /** Terms that a word means: itself, its singular or plural, and the last what it begins. */
  #word(word: string, last: boolean): Word {
    const expansions: Expansion[] = [];
    this.#expand(expansions, word, weights.exact);
    for (const other of otherNumber(word)) this.#expand(expansions, other, weights.plural);
    if (word.length >= this.#shortest && (last || expansions.length === 0)) {
      const [from, to] = termsFrom(this.#index, word);
      for (let term = from; term < to; term++) {
        if (this.#index.terms[term] === word) continue;
        expansions.push(this.#expansion(term, weights.beginning));
      }
      for (const [other, expansion] of this.#others) {
        if (other !== word && other.startsWith(word)) expansions.push(expansion);
      }
    }
    return { expansions, size: expansions.reduce((sum, each) => sum + each.documents.length, 0) };
  }

  #expand(expansions: Expansion[], word: string, weight: number): void {
    const position = this.#positions.get(word);
    if (position !== undefined) expansions.push(this.#expansion(position, weight));
    const other = this.#others.get(word);
    if (other) expansions.push(other);
  }

  #expansion(term: number, weight: number): Expansion {
    const { offsets, documents, impacts } = this.#index;
    const [from, to] = [offsets[term], offsets[term + 1]];
    return { documents: documents.subarray(from, to), impacts: impacts.subarray(from, to), weight };
  }

  /** Rare words first: what lacks one of them is not looked at for the others. */
  #withAll(words: readonly Word[]): number {
    if (words.length === 0 || words.some(({ size }) => size === 0)) return 0;
    const first = this.#stamp + 1;
    let count = 0;
    for (const word of [...words].sort((a, b) => a.size - b.size)) {
      count = this.#score(word, first, count, true);
    }
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const document = this.#documents[at] ?? 0;
      if (this.#stamps[document] === this.#stamp) this.#documents[kept++] = document;
    }
    return kept;
  }

  #withAny(words: readonly Word[]): number {
    const first = this.#stamp + 1;
    return words.reduce((count, word) => this.#score(word, first, count, false), 0);
  }

  /**
   * Adds what a word says to the scores of the documents that have it.
   *
   * @param first stamp of the first word of this search
   * @param count documents collected so far
   * @param all only in documents that have the words before, too
   * @returns documents collected now
   */
  #score({ expansions, size }: Word, first: number, count: number, all: boolean): number {
    const [scores, best, stamps, collected] = [
      this.#scores,
      this.#best,
      this.#stamps,
      this.#documents,
    ];
    const stamp = ++this.#stamp;
    const rarity = Math.log(1 + this.#index.size / Math.max(1, size));
    for (const { documents, impacts, weight } of expansions) {
      const factor = rarity * weight;
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] ?? 0;
        const seen = stamps[document] ?? 0;
        const score = factor * (impacts[at] ?? 0);
        if (seen === stamp) {
          // Of several terms for one word the best counts.
          const more = score - (best[document] ?? 0);
          if (more <= 0) continue;
          scores[document] = (scores[document] ?? 0) + more;
        } else if (seen < first) {
          if (all && stamp > first) continue;
          scores[document] = score;
          collected[count++] = document;
        } else {
          if (all && seen < stamp - 1) continue;
          scores[document] = (scores[document] ?? 0) + score;
        }
        best[document] = score;
        stamps[document] = stamp;
      }
    }
    return count;
  }

  /** The text with its unknown words as they are spelt here, in a few ways. */
  #corrections(text: string, unknown: readonly string[]): string[] {
    const found = unknown.map((word) => this.spelling.corrections(word, maximumCorrections));
    const texts = Array.from({ length: maximumCorrections }, (_, rank) => {
      const replacements = unknown.flatMap((word, at) => {
        const correction = found[at]?.[rank] ?? found[at]?.[0];
        return correction === undefined ? [] : [[word, correction] as const];
      });
      return replaceWords(text, new Map(replacements));
    });
    return [...new Set(texts)].filter((other) => other !== text);
  }

  #frequencies(): Map<string, number> {
    const { terms, offsets } = this.#index;
    const frequencies = new Map(
      terms.map((term, at) => [term, (offsets[at + 1] ?? 0) - (offsets[at] ?? 0)]),
    );
    for (const [word, { documents }] of this.#others) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + documents.length);
    }
    return frequencies;
  }
}

/** The plural of a singular, or the other way about: people write "carer" and "carers". */
function otherNumber(word: string): string[] {
  if (word.length < 3 || word.endsWith('ss')) return word.length < 3 ? [] : [`${word}es`];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  return word.endsWith('y') ? [`${word.slice(0, -1)}ies`, `${word}s`] : [`${word}s`, `${word}es`];
}
