import type { Translate } from '@council-elements/core/messages';
import { writeQuery } from '../model/query.js';
import type { FacetOption, Query } from '../model/directory-types.js';
import type { Messages } from '../messages/en.js';
import type { Outcome } from '../outcome.js';

/** What the finder shows. */
export interface FinderState {
  query: Query;
  /** Absent until the directory has answered. */
  outcome: Outcome | undefined;
  /** Categories with their counts, as last known. */
  categories: readonly FacetOption[];
  /** The answer is so late that the person is told. */
  loading: boolean;
}

/** What the views need besides the state. */
export interface FinderContext {
  t: Translate<Messages>;
  /** An id of the page for a name in the finder. */
  id(name: string): string;
  /** The page's parameters, the finder's among them. */
  parameters: URLSearchParams;
  /** Level of the finder's first heading; at 1 the finder gives the page its title. */
  headingLevel: number;
  /** `YYYY-MM-DD` */
  today: string;
  referralHref: string | undefined;
  /** Whom to ask when nothing is found, as text. */
  contact: string | undefined;
}

/** The address of a query, on whatever page the finder stands. */
export function hrefOf(query: Query, { parameters }: FinderContext): string {
  return `?${writeQuery(query, parameters)}`;
}

/** A number in figures, as the language groups them. */
export function inFigures(number: number, { t }: FinderContext): string {
  return new Intl.NumberFormat(t.language).format(number);
}

/** Level of a heading some levels under the finder's first. */
export function level(below: number, { headingLevel }: FinderContext): number {
  return Math.min(6, headingLevel + below);
}
