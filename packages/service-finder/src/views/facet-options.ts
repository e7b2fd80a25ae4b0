import type { FacetName, FacetOption } from '../model/directory-types.js';
import type { FinderContext, FinderState } from './context.js';

/** An option in the words that people read. */
export interface Choice extends Omit<FacetOption, 'count'> {
  /** Absent where the directory has not said. */
  count: number | undefined;
  chosen: boolean;
}

const words = {
  free: 'costFree',
  paid: 'costPaid',
  'in-person': 'inPerson',
  online: 'online',
  phone: 'byPhone',
  home: 'atHome',
  MO: 'MO',
  TU: 'TU',
  WE: 'WE',
  TH: 'TH',
  FR: 'FR',
  SA: 'SA',
  SU: 'SU',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  now: 'openNow',
} as const;

/** Facets whose values have a word in the catalogue, since they are not the directory's own. */
const worded: readonly FacetName[] = ['costs', 'attendance', 'days', 'times', 'open'];

/**
 * What can be chosen of a facet: what the directory says, or of needs and categories what the council
 * says; and whatever is chosen, though nobody offers it, so that it can be taken away.
 */
export function choicesOf(
  facet: FacetName,
  { query, facets }: FinderState,
  { t, settings }: FinderContext,
): Choice[] {
  const chosen: readonly string[] = query[facet] ?? [];
  const known = facets?.[facet] ?? [];
  const counts = new Map(known.map(({ value, count }) => [value, count]));
  const names = new Map(known.map(({ value, label }) => [value, label]));
  const offered = facet === 'needs' || facet === 'categories' ? (settings[facet] ?? []) : [];
  const options: readonly Omit<FacetOption, 'count'>[] =
    offered.length > 0 ? offered.map(({ id, label }) => ({ value: id, label })) : known;
  const listed = new Set(options.map(({ value }) => value));
  const others = chosen.filter((value) => !listed.has(value));
  const label = (value: string, given: string) =>
    worded.includes(facet) && value in words ? t(words[value as keyof typeof words]) : given;
  return [...options, ...others.map((value) => ({ value, label: names.get(value) ?? value }))].map(
    (option) => ({
      ...option,
      label: label(option.value, option.label),
      count: counts.get(option.value),
      chosen: chosen.includes(option.value),
    }),
  );
}

/** A choice at its place among its kind. */
export interface Branch extends Choice {
  /** How many it is a part of, one in the other. */
  depth: number;
  /** Name of what it is a part of. */
  within: string | undefined;
}

/** Parts after what they are a part of; in the order given otherwise. */
export function asTree(choices: readonly Choice[]): Branch[] {
  const values = new Set(choices.map(({ value }) => value));
  const parts = new Map<string | undefined, Choice[]>();
  for (const choice of choices) {
    const { parent } = choice;
    const key = parent !== undefined && values.has(parent) ? parent : undefined;
    parts.set(key, [...(parts.get(key) ?? []), choice]);
  }
  const branches: Branch[] = [];
  const add = (key: string | undefined, depth: number, within: string | undefined) => {
    const here = parts.get(key) ?? [];
    // Taken once: data in which each of two is a part of the other ends.
    parts.delete(key);
    for (const choice of here) {
      branches.push({ ...choice, depth, within });
      add(choice.value, depth + 1, choice.label);
    }
  };
  add(undefined, 0, undefined);
  // Left over are those that are a part of each other, and of nothing else.
  for (const key of [...parts.keys()]) add(key, 0, undefined);
  return branches;
}

const most = 10;

/**
 * Of a long list the ten with most, and what is chosen; the rest on demand. Of things that have
 * parts only the whole is among the ten.
 */
export function shorten(branches: readonly Branch[]): { shown: Branch[]; rest: Branch[] } {
  // A list with one or two more is no shorter with a button in the place of them.
  if (branches.length <= most + 2) return { shown: [...branches], rest: [] };
  const ranked = branches
    .filter(({ depth }) => depth === 0)
    .sort((one, other) => (other.count ?? 0) - (one.count ?? 0));
  const first = new Set(ranked.slice(0, most));
  const isShown = (branch: Branch) => branch.chosen || first.has(branch);
  return {
    shown: branches.filter(isShown),
    rest: branches.filter((branch) => !isShown(branch)),
  };
}
