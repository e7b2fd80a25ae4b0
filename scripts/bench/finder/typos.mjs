// @ts-check
/** @typedef {import('./places.mjs').Random} Random */
/** @typedef {{ right: string, typed: string }} Typo */

/**
 * A word with two neighbouring letters swapped; undefined where all are the same.
 * @param {string} word
 * @param {Random} random
 */
export function swapped(word, random) {
  const letters = [...word];
  const places = [...letters.keys()].filter((at) => at > 0 && letters[at] !== letters[at - 1]);
  const at = /** @type {number | undefined} */ (random.pick(places));
  if (at === undefined) return undefined;
  return [...letters.slice(0, at - 1), letters[at], letters[at - 1], ...letters.slice(at + 1)].join(
    '',
  );
}

/**
 * A word without one of its letters.
 * @param {string} word
 * @param {Random} random
 */
export function dropped(word, random) {
  const letters = [...word];
  return letters.toSpliced(random.integer(0, letters.length - 1), 1).join('');
}

/**
 * Words misspelt so that what is typed is no word of the list itself, which nobody could tell from
 * what was meant.
 * @param {readonly string[]} words
 * @param {number} count
 * @param {(word: string, random: Random) => string | undefined} misspell
 * @param {Random} random
 * @returns {Typo[]}
 */
export function createTypos(words, count, misspell, random) {
  const known = new Set(words);
  const candidates = words.filter(({ length }) => length >= 5);
  /** @type {Typo[]} */
  const typos = [];
  for (const right of random.sample(candidates, candidates.length)) {
    if (typos.length === count) return typos;
    const typed = misspell(right, random);
    if (typed !== undefined && !known.has(typed)) typos.push({ right, typed });
  }
  return typos;
}
