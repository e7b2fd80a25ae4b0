import type { Service } from '../types.js';
import { fieldsOf } from './service-text.js';

/**
 * Tells one list of services from another by what is searched of them, in their order. Not for
 * secrets: two different lists can be made to have one fingerprint, but do not come to it by chance.
 */
export function fingerprintOf(services: readonly Service[]): string {
  const hash = new Hash();
  for (const service of services) {
    hash.add(service.id);
    for (const { text } of fieldsOf(service)) hash.add(text);
  }
  return hash.toString();
}

/** FNV-1a, with the number of letters beside it. */
class Hash {
  #hash = 0x811c9dc5;
  #letters = 0;

  add(text: string): void {
    let hash = this.#hash;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    // Ends the text, so that moving a letter to the next one is a change.
    this.#hash = Math.imul(hash ^ 0xffff, 0x01000193);
    this.#letters += text.length;
  }

  toString(): string {
    return `${(this.#hash >>> 0).toString(16).padStart(8, '0')}-${this.#letters}`;
  }
}
