/** Words that say nothing about a service; people write them when they ask in a sentence. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be by can do for from get how i in is it me my need of on or the to want ' +
    'who with ac am ar o y yr yn'
  ).split(' '),
);

const beyondAscii = /[\u0080-\uffff]/;

/** Text as it is compared: without case, accents and apostrophes. "Siân's" and "sians" are equal. */
export function fold(text: string): string {
  const plain = beyondAscii.test(text) ? text.normalize('NFD').replace(/[\p{M}’]/gu, '') : text;
  return plain.replaceAll("'", '').toLowerCase();
}

/** Folded text with nothing beyond ASCII but letters and figures: spaces stand for the rest. */
export function foldToLetters(text: string): string {
  const folded = fold(text);
  return beyondAscii.test(folded) ? folded.replace(/[^\p{L}\p{N}\p{ASCII}]/gu, ' ') : folded;
}

/** The folded words of a text, in order; those that say nothing are left out. */
export function wordsOf(text: string): string[] {
  return everyWordOf(text).filter((word) => !stopWords.has(word));
}

/** The folded words of a text, in order, every one. */
export function everyWordOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Puts other words into a text, by folded word, and leaves the rest as it was written. */
export function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}\p{M}'’]+/gu, (word) => replacements.get(fold(word)) ?? word);
}
