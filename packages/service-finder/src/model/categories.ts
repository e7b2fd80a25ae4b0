import type { OfferedCategory } from './directory-types.js';

/**
 * What of a directory categories stand for: those that a council offers for their terms, any other for
 * itself.
 *
 * @param ids of categories, each offered or the directory's own
 * @returns ids of the directory's own, each once
 */
export function termsOf(
  ids: readonly string[],
  offered: readonly OfferedCategory[],
): readonly string[] {
  const terms = new Map(offered.map(({ id, terms = [id] }) => [id, terms]));
  return [...new Set(ids.flatMap((id) => terms.get(id) ?? [id]))];
}

/** The same the other way round: ids with those of the offered categories that stand for any of them. */
export function withOffered(
  ids: readonly string[],
  offered: readonly OfferedCategory[],
): readonly string[] {
  if (offered.length === 0 || ids.length === 0) return ids;
  const has = new Set(ids);
  const stand = offered.filter(({ id, terms = [id] }) => terms.some((term) => has.has(term)));
  return [...new Set([...ids, ...stand.map(({ id }) => id)])];
}
