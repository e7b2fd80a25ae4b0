import { dateFormat, numberFormat, type Translate } from '@council-elements/core/messages';
import type { Facets, Place, Query } from '../model/directory-types.js';
import type { Rejected } from '../model/query.js';
import type { Position } from '../model/types.js';
import type { Messages } from '../messages/en.js';
import type { Outcome } from '../outcome.js';
import type { FinderSettings } from '../settings.js';
import type { MapState } from './map.js';
import type { ShortlistState } from './shortlist-toggle.js';

/** What the finder shows. */
export interface FinderState {
  query: Query;
  /** Absent until the directory has answered. */
  outcome: Outcome | undefined;
  /** `outcome` answers what was asked before, and stays as it is until the answer comes. */
  stale?: boolean;
  /** What `query.place` or `query.position` came to; absent without them, and until that is known. */
  place?: PlaceOutcome | undefined;
  /** What was written in the form and cannot be taken. */
  rejected?: Rejected | undefined;
  /** What there is to filter by, with counts, as last known. */
  facets: Facets | undefined;
  /** The answer is so late that the person is told. */
  loading: boolean;
  /** In private: the page was reloaded or left, and what was asked for on it is not known any more. */
  forgotten?: boolean | undefined;
}

/** What the place came to that a person asked for, in plain data. */
export type PlaceOutcome =
  | {
      kind: 'found';
      /** As it is to be read; of a position of the device the postcode around it, if known. */
      name: string;
      precision: Place['precision'];
      /** With it the page of a service says how far each of its places is. */
      position?: Position | undefined;
    }
  /** Not a postcode, nor the beginning of one. */
  | { kind: 'invalid' }
  /** Like a postcode, but nobody knows it. */
  | { kind: 'unknown' }
  /** No longer in use; nothing is known of where it was. */
  | { kind: 'terminated' }
  /** Could not be looked up. */
  | { kind: 'failed' }
  /** The device does not say where it is, or the person would not have it say so. */
  | { kind: 'denied' };

/** What the views need besides the state. */
export interface FinderContext {
  t: Translate<Messages>;
  /** An id of the page for a name in the finder. */
  id(name: string): string;
  /** The page's parameters, the finder's among them. */
  parameters: URLSearchParams;
  /** Level of the finder's first heading; at 1 the finder gives the page its title. */
  headingLevel: number;
  settings: FinderSettings;
  /** What counts as now: whether a service is open, how old its record is. */
  now: Date;
  /** Ids of the services on the shortlist. */
  saved: readonly string[];
  /** What becomes of the map; absent until script can draw one. */
  map?: MapState | undefined;
  /** What becomes of the shortlist; absent until script keeps it. */
  shortlist?: ShortlistState | undefined;
  /** Script has taken over: what only script can do is offered. */
  scripted: boolean;
  /** Address of the page without its query; known once script has taken over. */
  address?: string | undefined;
}

/** Councils are in the United Kingdom, and so are the clocks that their services keep. */
export const timeZone = 'Europe/London';

/** The day that it is, `YYYY-MM-DD`. */
export function todayOf({ now }: Pick<FinderContext, 'now'>): string {
  // Swedish writes dates so.
  return dateFormat('sv-SE', { timeZone }).format(now);
}

/** A number in figures, as the language groups them. */
export function inFigures(number: number, { t }: FinderContext): string {
  return numberFormat(t.language).format(number);
}

/** Level of the heading over the results; under the finder's title, where it has that. */
export function resultsLevel({ headingLevel }: FinderContext): number {
  return Math.max(2, headingLevel);
}

/** Level of a heading some levels under the finder's first. */
export function level(below: number, { headingLevel }: FinderContext): number {
  return Math.min(6, headingLevel + below);
}
