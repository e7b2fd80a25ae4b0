/** Words that say nothing about a service; people write them when they ask in a sentence. */
const stopWords = new Set(
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

/** The folded words of a text, in order; those that say nothing are left out. */
export function wordsOf(text: string): string[] {
  return everyWordOf(text).filter((word) => !stopWords.has(word));
}

/** The folded words of a text, in order, every one. */
export function everyWordOf(text: string): string[] {
  const folded = fold(text);
  const separator = beyondAscii.test(folded) ? /[^\p{L}\p{N}]+/u : /[^a-z0-9]+/;
  return folded.split(separator).filter(Boolean);
}

/** Puts other words into a text, by folded word, and leaves the rest as it was written. */
export function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}\p{M}'’]+/gu, (word) => replacements.get(fold(word)) ?? word);
}
