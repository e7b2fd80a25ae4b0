import { larger } from './grow.js';
import { foldToLetters } from './words.js';

/** Bytes that a word is made of: figures, small letters, and what is no ASCII in UTF-8. */
const ofWord = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 128 || /[a-z0-9]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

const encoder = new TextEncoder();

/**
 * Numbers the words of texts, in the order that they are met. It works on the bytes of a text: a
 * directory has millions of words and some ten thousand different ones, and to cut each out of its
 * text and ask a `Map` for it takes three times as long.
 */
export class TermTable {
  #size = 0;
  /** The bytes of all terms, one after the other, and where each ends. */
  #bytes = new Uint8Array(2 ** 16);
  #ends = new Uint32Array(2 ** 12);
  #hashes = new Int32Array(2 ** 12);
  /** A term's number and one more, at the place of its hash or the next free one; 0 is free. */
  #slots = new Uint32Array(2 ** 13);
  /** The text that is being read. */
  #text = new Uint8Array(2 ** 12);
  #found = new Uint32Array(2 ** 10);

  get size(): number {
    return this.#size;
  }

  /** The numbers of a text's words, in order. The array is used again by the next call. */
  read(text: string): Uint32Array {
    const letters = foldToLetters(text);
    // A letter has three bytes at most, and a pair of code units four.
    if (letters.length * 3 > this.#text.length) this.#text = larger(this.#text, letters.length * 3);
    const bytes = this.#text;
    const { written } = encoder.encodeInto(letters, bytes);
    let count = 0;
    for (let at = 0; at < written; at++) {
      const start = at;
      // FNV-1a.
      let hash = 0x811c9dc5 | 0;
      for (; at < written; at++) {
        const byte = bytes[at] ?? 0;
        if (ofWord[byte] === 0) break;
        hash = Math.imul(hash ^ byte, 0x01000193);
      }
      if (at === start) continue;
      if (count === this.#found.length) this.#found = larger(this.#found);
      this.#found[count++] = this.#number(start, at, hash);
    }
    return this.#found.subarray(0, count);
  }

  /** All terms, by number. */
  terms(): string[] {
    const decoder = new TextDecoder();
    return Array.from({ length: this.#size }, (_, term) =>
      decoder.decode(this.#bytes.subarray(this.#start(term), this.#ends[term])),
    );
  }

  #start(term: number): number {
    return term === 0 ? 0 : (this.#ends[term - 1] ?? 0);
  }

  #number(from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const term = (this.#slots[slot] ?? 0) - 1;
      if (term < 0) break;
      if (this.#hashes[term] === hash && this.#isAt(term, from, to)) return term;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#size + 1;
    return this.#add(from, to, hash);
  }

  #isAt(term: number, from: number, to: number): boolean {
    const start = this.#start(term);
    if ((this.#ends[term] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) {
      if (this.#text[at] !== this.#bytes[start + at - from]) return false;
    }
    return true;
  }

  #add(from: number, to: number, hash: number): number {
    const term = this.#size;
    const start = this.#start(term);
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = larger(this.#bytes, end);
    if (term === this.#ends.length) {
      this.#ends = larger(this.#ends);
      this.#hashes = larger(this.#hashes);
    }
    this.#bytes.set(this.#text.subarray(from, to), start);
    this.#ends[term] = end;
    this.#hashes[term] = hash;
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length) this.#growSlots();
    return term;
  }

  #growSlots(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let term = 0; term < this.#size; term++) {
      let slot = (this.#hashes[term] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = term + 1;
    }
  }
}
