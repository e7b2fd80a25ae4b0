interface Ages {
  minimum?: number;
  maximum?: number;
}

const age = String.raw`(\d{1,3})\s*(?:years?|yrs?|y)?(?:\s*(?:olds?|of age))?`;
const patterns: readonly [RegExp, (first: number, second: number) => Ages][] = [
  [/^(?:all|any)(?: ages?)?$/, () => ({})],
  [
    new RegExp(`^(?:ages?\\s*)?(?:from\\s*|between\\s*)?${age}\\s*(?:-|–|to|and)\\s*${age}$`),
    (minimum, maximum) => ({ minimum, maximum }),
  ],
  [
    new RegExp(
      `^(?:ages?\\s*)?(?:from\\s*|over\\s*)?${age}s?\\s*(?:\\+|plus|upwards?|and (?:over|above|up|older)|or (?:over|above|older))$`,
    ),
    (minimum) => ({ minimum }),
  ],
  [
    new RegExp(`^(?:ages?\\s*)?(?:from|over|aged over)\\s*(?:the age of\\s*)?${age}s?$`),
    (minimum) => ({ minimum }),
  ],
  // Whoever is under five is four at most.
  [new RegExp(`^(?:ages?\\s*)?under\\s*${age}s?$`), (limit) => ({ maximum: limit - 1 })],
  [
    new RegExp(`^(?:ages?\\s*)?up to\\s*${age}$|^${age}\\s*(?:and|or) (?:under|younger)$`),
    (first, second) => ({ maximum: Number.isNaN(first) ? second : first }),
  ],
];

/**
 * Ages as they are written in a spreadsheet: `6 years - 14 years`, `18+`, `From 5 years upwards`,
 * `Over 50s`, `Under 5s`, `All ages`.
 *
 * @returns whole years; neither for all ages; undefined when it is something else
 */
export function readAgeText(text: string): Ages | undefined {
  const words = text.trim().toLowerCase();
  for (const [pattern, ages] of patterns) {
    const match = pattern.exec(words);
    if (match) return ages(Number(match[1] ?? Number.NaN), Number(match[2] ?? Number.NaN));
  }
  return undefined;
}
