import type { Query } from './directory-types.js';
import type { Category, Service } from './types.js';

/** Whom to turn to at once. Shown over results and services that it concerns. */
export interface CrisisHelp {
  heading: string;
  text: string;
  /** A telephone number, as it is to be read. */
  phone?: string;
  /** A web page, `http:` or `https:`. */
  url?: string;
  /** Ids of categories and needs that it concerns. */
  categories?: readonly string[];
  needs?: readonly string[];
  /** Words in a search that it concerns, lower case. */
  words?: readonly string[];
  /** Address of a harmless page: the finder then has an "Exit this page" button that leads there. */
  exit?: string;
}

/** What a person is looking at: a search, and the service if one is open. */
export interface CrisisSubject {
  query: Pick<Query, 'text' | 'categories' | 'needs'>;
  service?: Pick<Service, 'categories' | 'needs'> | undefined;
}

/**
 * The help that concerns a search or a service, in the council's order. Words are found whole and
 * whatever their case, accents and punctuation: `self harm` is in "Self-harm, please help".
 */
export function crisisFor(
  help: readonly CrisisHelp[],
  { query, service }: CrisisSubject,
): CrisisHelp[] {
  const said = ` ${plain(query.text ?? '')} `;
  const categories = new Set([...(query.categories ?? []), ...ids(service?.categories)]);
  const needs = new Set([...(query.needs ?? []), ...ids(service?.needs)]);
  return help.filter(
    (one) =>
      one.categories?.some((id) => categories.has(id)) ||
      one.needs?.some((id) => needs.has(id)) ||
      one.words?.some((word) => plain(word) !== '' && said.includes(` ${plain(word)} `)),
  );
}

function ids(categories: readonly Category[] = []): string[] {
  return categories.map(({ id }) => id);
}

/** Words apart by one space, without case, accents and apostrophes. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
