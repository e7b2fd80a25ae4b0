import { larger } from './grow.js';
import { readable, type Field } from './service-text.js';
import { TermTable } from './term-table.js';
import { stopWords } from './words.js';

/**
 * An inverted index. The documents that have a term are a stretch of `documents`, and how much the
 * term says of each is beside it in `impacts`; where the stretch of a term begins is in `offsets`.
 */
export interface TextIndex {
  /** Number of documents. */
  size: number;
  /** Folded words, in order of their code units, so that those that begin alike are neighbours. */
  terms: readonly string[];
  /** One more than there are terms. */
  offsets: Uint32Array;
  documents: Uint32Array;
  /** From 1 to {@link maximumImpact}. */
  impacts: Uint8Array;
}

/** Few steps are enough to rank by, and a saved index is the smaller for them. */
export const maximumImpact = 31;

// BM25F (Robertson and Zaragoza, 2009) with the usual lengths of fields given instead of averaged:
// what a service's words count for does not change with the services beside it.
const lengthEffect = 0.6;
const saturation = 3;

export function buildTextIndex(documents: Iterable<readonly Field[]>): TextIndex {
  const builder = new Builder();
  for (const fields of documents) builder.add(fields);
  return builder.finish();
}

class Builder {
  #size = 0;
  readonly #table = new TermTable();
  readonly #postings = new Postings();
  /** By term, its weight in the document that is being added. */
  #weights = new Float64Array(2 ** 12);
  /** Terms with a lower number say nothing. */
  readonly #first: number;

  constructor() {
    this.#table.read([...stopWords].join(' '));
    this.#first = this.#table.size;
  }

  add(fields: readonly Field[]): void {
    const seen: number[] = [];
    for (const field of fields) {
      const words = this.#table.read(readable(field));
      if (this.#table.size > this.#weights.length) {
        this.#weights = larger(this.#weights, this.#table.size);
      }
      const excess = Math.max(1, words.length / field.length);
      const each = field.weight / (1 - lengthEffect + lengthEffect * excess);
      for (let at = 0; at < words.length; at++) {
        const term = words[at] ?? 0;
        if (term < this.#first) continue;
        const before = this.#weights[term] ?? 0;
        if (before === 0) seen.push(term);
        this.#weights[term] = before + each;
      }
    }
    for (const term of seen) {
      const weight = this.#weights[term] ?? 0;
      const impact = Math.ceil((maximumImpact * weight) / (weight + saturation));
      this.#postings.add(term - this.#first, this.#size, Math.min(impact, maximumImpact));
      this.#weights[term] = 0;
    }
    this.#size += 1;
  }

  finish(): TextIndex {
    const met = this.#table.terms().slice(this.#first);
    const terms = [...met].sort();
    const places = new Map(terms.map((term, place) => [term, place]));
    const placeOf = Uint32Array.from(met, (term) => places.get(term) ?? 0);
    return { size: this.#size, terms, ...this.#postings.byTerm(placeOf) };
  }
}

/** What term is in what document, in the order it was met; in arrays that grow. */
class Postings {
  #length = 0;
  #terms = new Uint32Array(4096);
  #documents = new Uint32Array(4096);
  #impacts = new Uint8Array(4096);

  add(term: number, document: number, impact: number): void {
    if (this.#length === this.#terms.length) this.#grow();
    this.#terms[this.#length] = term;
    this.#documents[this.#length] = document;
    this.#impacts[this.#length] = impact;
    this.#length += 1;
  }

  /** Put together by term. @param places where each term comes */
  byTerm(places: Uint32Array): Pick<TextIndex, 'offsets' | 'documents' | 'impacts'> {
    const offsets = new Uint32Array(places.length + 1);
    for (let at = 0; at < this.#length; at++) {
      const next = (places[this.#terms[at] ?? 0] ?? 0) + 1;
      offsets[next] = (offsets[next] ?? 0) + 1;
    }
    for (let at = 1; at < offsets.length; at++) {
      offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
    }
    const free = offsets.slice();
    const documents = new Uint32Array(this.#length);
    const impacts = new Uint8Array(this.#length);
    for (let at = 0; at < this.#length; at++) {
      const place = places[this.#terms[at] ?? 0] ?? 0;
      const slot = free[place] ?? 0;
      free[place] = slot + 1;
      documents[slot] = this.#documents[at] ?? 0;
      impacts[slot] = this.#impacts[at] ?? 0;
    }
    return { offsets, documents, impacts };
  }

  #grow(): void {
    this.#terms = larger(this.#terms);
    this.#documents = larger(this.#documents);
    this.#impacts = larger(this.#impacts);
  }
}

/** Positions of the terms that begin so: from the first to before the second. */
export function termsFrom({ terms }: TextIndex, start: string): [from: number, to: number] {
  return [lowerBound(terms, start), lowerBound(terms, `${start}\uffff`)];
}

function lowerBound(terms: readonly string[], wanted: string): number {
  let from = 0;
  let to = terms.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((terms[middle] ?? '') < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
