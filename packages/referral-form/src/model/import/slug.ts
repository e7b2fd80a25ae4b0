const MAX_LENGTH = 60;

/**
 * An id made from words: the same words always give the same id, whatever their case, spaces,
 * accents and punctuation.
 */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > MAX_LENGTH && id !== '') break;
    id = longer;
  }
  if (id === '') return 'untitled';
  return /^\d/.test(id) ? `q-${id}` : id;
}

/** Gives ids that were not given before: the first free of the candidates, else with a number. */
export function createUniqueId(taken: readonly string[] = []): (...texts: string[]) => string {
  const used = new Set(taken);
  return (...texts) => {
    const candidates = texts.map(slug);
    let id = candidates.find((candidate) => !used.has(candidate));
    for (let n = 2; id === undefined; n++) {
      const numbered = `${candidates.at(-1) ?? 'untitled'}-${n}`;
      if (!used.has(numbered)) id = numbered;
    }
    used.add(id);
    return id;
  };
}
