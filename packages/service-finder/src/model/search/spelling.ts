/** A word of the directory and how many services have it. */
export type Frequencies = ReadonlyMap<string, number> | Iterable<readonly [string, number]>;

export interface Spelling {
  /** Words of the vocabulary that are spelt almost so, best first; never the word itself. */
  corrections(word: string, limit?: number): string[];
}

/** Letters that a word of so many letters may have wrong. */
function allowedEdits(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

/**
 * "Did you mean": words within one or two edits, where an edit is a letter too many, missing, other,
 * or two neighbours swapped (the restricted Damerau-Levenshtein distance).
 *
 * @param vocabulary folded words, each with the number of services that have it
 */
export function createSpelling(vocabulary: Frequencies): Spelling {
  return new VocabularySpelling(vocabulary);
}

interface Candidate {
  word: string;
  cost: number;
}

class VocabularySpelling implements Spelling {
  readonly #words: string[] = [];
  readonly #frequencies: number[] = [];
  /** By length, the positions of the words in those lists. */
  readonly #byLength: number[][] = [];
  readonly #letters: Int32Array;
  readonly #distance = new EditDistance();

  constructor(vocabulary: Frequencies) {
    for (const [word, frequency] of vocabulary) {
      (this.#byLength[word.length] ??= []).push(this.#words.length);
      this.#words.push(word);
      this.#frequencies.push(frequency);
    }
    this.#letters = Int32Array.from(this.#words, lettersOf);
  }

  corrections(word: string, limit = 3): string[] {
    const most = allowedEdits(word.length);
    const letters = lettersOf(word);
    const candidates: Candidate[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const at of this.#byLength[length] ?? []) {
        // An edit takes away one letter and brings one at most.
        if (bits(letters ^ (this.#letters[at] ?? 0)) > 2 * most) continue;
        const other = this.#words[at] ?? '';
        const edits = this.#distance.between(word, other, most);
        if (edits === 0 || edits > most) continue;
        candidates.push({ word: other, cost: this.#cost(word, other, edits, at) });
      }
    }
    return candidates
      .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
      .slice(0, limit)
      .map((candidate) => candidate.word);
  }

  /** Fewer edits come first; then the same letters, the same beginning, and what more services have. */
  #cost(word: string, other: string, edits: number, at: number): number {
    const same = edits === 1 && word.length === other.length && sameLetters(word, other) ? 0.5 : 0;
    const begin = word[0] === other[0] ? 0 : 0.3;
    return edits - same + begin - 0.1 * Math.log2(1 + (this.#frequencies[at] ?? 0)) * 0.5;
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The restricted Damerau-Levenshtein distance, with its three rows kept between calls. */
class EditDistance {
  #before = new Uint16Array(64);
  #last = new Uint16Array(64);
  #row = new Uint16Array(64);

  /** @returns more than `most` when it is more, not how much more */
  between(a: string, b: string, most: number): number {
    if (b.length >= this.#row.length) {
      this.#before = new Uint16Array(b.length + 1);
      this.#last = new Uint16Array(b.length + 1);
      this.#row = new Uint16Array(b.length + 1);
    }
    for (let column = 0; column <= b.length; column++) this.#last[column] = column;
    for (let line = 1; line <= a.length; line++) {
      if (this.#fill(a, b, line) > most) return most + 1;
      [this.#before, this.#last, this.#row] = [this.#last, this.#row, this.#before];
    }
    return this.#last[b.length] ?? 0;
  }

  /** Fills a row. @returns the least in it, which the distance cannot be below */
  #fill(a: string, b: string, line: number): number {
    const [before, last, row] = [this.#before, this.#last, this.#row];
    const letter = a.charCodeAt(line - 1);
    let least = line;
    row[0] = line;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let edits = Math.min((last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
      edits = Math.min(edits, (last[column - 1] ?? 0) + (letter === other ? 0 : 1));
      if (
        line > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(line - 2) === other
      ) {
        edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      }
      row[column] = edits;
      if (edits < least) least = edits;
    }
    return least;
  }
}
