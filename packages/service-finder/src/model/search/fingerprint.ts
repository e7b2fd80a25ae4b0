import { larger } from './grow.js';
import type { Service } from '../types.js';
import { fieldsOf } from './service-text.js';

/**
 * Tells one list of services from another by what is searched of them, in their order. Not for
 * secrets: two different lists can be made to have one fingerprint, but do not come to it by chance.
 */
export function fingerprintOf(services: readonly Service[]): string {
  const hash = new Hash();
  for (const service of services) {
    hash.add([service.id, ...fieldsOf(service).map(({ text }) => text)].join('\0'));
  }
  return hash.toString();
}

const encoder = new TextEncoder();

/** After FNV-1a, by four bytes at a time, with the number of bytes beside it. */
class Hash {
  #hash = 0x811c9dc5 | 0;
  #size = 0;
  #bytes = new Uint8Array(2 ** 12);

  add(text: string): void {
    if (text.length * 3 + 4 > this.#bytes.length) {
      this.#bytes = larger(this.#bytes, 4 * text.length + 4);
    }
    const { written } = encoder.encodeInto(text, this.#bytes);
    // Ends the text with a byte that no text has, so that moving a letter to the next is a change.
    this.#bytes.fill(0xff, written, written + 4);
    const words = new DataView(this.#bytes.buffer);
    let hash = this.#hash;
    for (let at = 0; at <= written; at += 4) {
      hash = Math.imul(hash ^ words.getInt32(at, true), 0x01000193);
      // Multiplying carries upwards only.
      hash ^= hash >>> 15;
    }
    this.#hash = hash;
    this.#size += written;
  }

  toString(): string {
    return `${(this.#hash >>> 0).toString(16).padStart(8, '0')}-${this.#size}`;
  }
}
