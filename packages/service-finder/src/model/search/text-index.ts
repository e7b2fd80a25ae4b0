import { wordsOf } from './words.js';

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

/** A part of a document. */
export interface Field {
  text: string;
  /** How much a word here counts, against 1 in a description. */
  weight: number;
  /** In a part with more words than this each counts for less. */
  length: number;
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
  readonly #ids = new Map<string, number>();
  /** Weight of each term in the document that is being added. */
  #weights = new Float64Array(1024);
  #postings = new Postings();

  add(fields: readonly Field[]): void {
    const seen: number[] = [];
    for (const { text, weight, length } of fields) {
      const words = text ? wordsOf(text) : [];
      const excess = Math.max(1, words.length / length);
      const each = weight / (1 - lengthEffect + lengthEffect * excess);
      for (const word of words) {
        const id = this.#idOf(word);
        const before = this.#weights[id] ?? 0;
        if (before === 0) seen.push(id);
        this.#weights[id] = before + each;
      }
    }
    for (const id of seen) {
      const weight = this.#weights[id] ?? 0;
      const impact = Math.ceil((maximumImpact * weight) / (weight + saturation));
      this.#postings.add(id, this.#size, Math.min(impact, maximumImpact));
      this.#weights[id] = 0;
    }
    this.#size += 1;
  }

  finish(): TextIndex {
    const terms = [...this.#ids.keys()].sort();
    const places = new Uint32Array(terms.length);
    terms.forEach((term, place) => (places[this.#ids.get(term) ?? 0] = place));
    return { size: this.#size, terms, ...this.#postings.byTerm(places) };
  }

  #idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(word, id);
      if (id >= this.#weights.length) {
        const larger = new Float64Array(this.#weights.length * 2);
        larger.set(this.#weights);
        this.#weights = larger;
      }
    }
    return id;
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
    const length = this.#length * 2;
    const terms = new Uint32Array(length);
    const documents = new Uint32Array(length);
    const impacts = new Uint8Array(length);
    terms.set(this.#terms);
    documents.set(this.#documents);
    impacts.set(this.#impacts);
    this.#terms = terms;
    this.#documents = documents;
    this.#impacts = impacts;
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
