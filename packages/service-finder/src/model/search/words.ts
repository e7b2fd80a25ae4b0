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

/** The folded words of a text, in order; those that say nothing are left out. */
export function wordsOf(text: string): string[] {
  return everyWordOf(text).filter((word) => !stopWords.has(word));
}

/** The folded words of a text, in order, every one. */
export function everyWordOf(text: string): string[] {
  const folded = fold(text);
  const words: string[] = [];
  for (let at = 0; at < folded.length; at++) {
    const start = at;
    while (at < folded.length && isOfWord(folded.charCodeAt(at))) at++;
    if (at > start) words.push(folded.slice(start, at));
  }
  return words;
}

/** By code unit: 0 not known, 1 a part of a word, 2 not. */
const ofWord = new Uint8Array(2 ** 16);

/** Whether a code unit of a folded text is part of a word. */
export function isOfWord(code: number): boolean {
  let known = ofWord[code];
  if (known === 0) {
    // Half of a pair stands for letters of rarer scripts, or for a picture; both are looked for.
    known = /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(code)) ? 1 : 2;
    ofWord[code] = known;
  }
  return known === 1;
}

/** Puts other words into a text, by folded word, and leaves the rest as it was written. */
export function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}\p{M}'’]+/gu, (word) => replacements.get(fold(word)) ?? word);
}
