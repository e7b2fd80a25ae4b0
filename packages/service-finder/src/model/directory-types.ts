import type { OpenNow } from './hours/open-now.js';
import type { Day, Position, Service } from './types.js';

/** Miles around a place that can be asked for. */
export const radii = [1, 2, 5, 10, 20] as const;
export type Radius = (typeof radii)[number];

export const sorts = ['relevance', 'distance', 'name', 'checked'] as const;
export type Sort = (typeof sorts)[number];

/**
 * Filters by a list of values, named as the query names them. A service answers a filter with any of
 * its values; it must answer every filter that is chosen.
 */
export const facetNames = [
  'categories',
  'needs',
  'audiences',
  'costs',
  'attendance',
  'days',
  'times',
  'open',
  'access',
  'languages',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Values of the facets that are not the directory's own. Views have a word for each. */
export const costs = ['free', 'paid'] as const;
export const attendances = ['in-person', 'online', 'phone', 'home'] as const;
/** Before midday, midday to 5pm, after 5pm. */
export const times = ['morning', 'afternoon', 'evening'] as const;
export const opens = ['now'] as const;

export type Cost = (typeof costs)[number];
export type Attendance = (typeof attendances)[number];
export type TimeOfDay = (typeof times)[number];

/** What a person asked for. Absent means no such wish. */
export interface Query {
  text?: string;
  /** Where from, as the person wrote it: a postcode, or a part of one. */
  place?: string;
  /** Where from, as the device says it; in the place of `place`. */
  position?: Position;
  /** What `place` was found to be. Not in the address: whoever asks a directory finds it first. */
  located?: Place;
  /**
   * Places near there (`near`, unless told), or services whose area covers it (`serves`): the
   * nearest leisure centre may be another council's.
   */
  scope?: 'near' | 'serves';
  /** Miles around; any distance when absent. Services without a place are never left out by it. */
  radius?: Radius;
  /** Category ids. */
  categories?: readonly string[];
  /** Ids of needs. */
  needs?: readonly string[];
  /** Ids of whom the service is for. */
  audiences?: readonly string[];
  costs?: readonly Cost[];
  attendance?: readonly Attendance[];
  days?: readonly Day[];
  times?: readonly TimeOfDay[];
  open?: readonly (typeof opens)[number][];
  /** What makes a place accessible, in the directory's words. */
  access?: readonly string[];
  languages?: readonly string[];
  /** Age of the person it is for, whole years. Services without ages answer it. */
  age?: number;
  /** Unless told: by distance when there is a place, else by relevance to the text, else by name. */
  sort?: Sort;
  /** From 1. */
  page?: number;
  /** Id of the service whose own page is shown; a search takes no notice of it. */
  service?: string;
  /** The page of the services that were kept, in the place of results. */
  view?: 'shortlist';
  /** Ids of services kept: in a link that shares them, or where there is no script to keep them. */
  saved?: readonly string[];
}

/** A place in the United Kingdom that somebody named. */
export interface Place {
  /** As it is to be read: `TB1 1AA`. */
  name: string;
  /** WGS 84. The middle of the postcode, sector or district; see `precision`. */
  position: Position;
  /** How much of a postcode was known. */
  precision: 'postcode' | 'sector' | 'district' | 'device';
  /** Areas it lies in, smallest first: ward, district, county, region, country. */
  areas: readonly Area[];
}

export interface Area {
  name: string;
  /** GSS code, such as `E09000018`. */
  code?: string;
}

/**
 * A need in plain words ("I keep falling"), and what in the directory answers it. A council gives a
 * list; the ids are best the LGA's, of the lists of needs and circumstances.
 */
export interface Need {
  id: string;
  label: string;
  /** Other ways to say it, lower case; each a word or a few. */
  words?: readonly string[];
  /** Ids of categories that answer it, besides services that name the need itself. */
  categories?: readonly string[];
}

/**
 * A category that a council offers, and what in the directory it stands for. The directory's own
 * categories are often its staff's: too many, too fine, or named as nobody would ask.
 */
export interface OfferedCategory {
  /** As it is in the address, `category=…`; best the id of a category of the directory. */
  id: string;
  /** In the language of the page: a council gives a list for each. */
  label: string;
  /**
   * Ids of the directory's categories that it stands for, such as terms of the LGA's list of services
   * (`esdServiceType:242`). What is a part of them is meant too. Its own id unless told.
   */
  terms?: readonly string[];
}

export interface SearchResult {
  /** Number of results on all pages. */
  total: number;
  /** The page given: the nearest there is to the one asked for. From 1. */
  page: number;
  /** At least 1. */
  pageCount: number;
  /** The results of this page, in order. */
  services: ServiceMatch[];
  facets: Facets;
  /** Other words to try, best first: whole texts to search for. */
  suggestions: string[];
  /** What was searched in the place of the text, because nothing has the words as written. */
  corrected?: string;
  /** With a place: how many of the total need no journey (online, by phone, at home, national). */
  anywhere?: number;
  /** With a radius: the next that finds more, and how many that finds. */
  wider?: { radius: Radius | undefined; total: number };
  /**
   * What to tell the person of an answer that is not all it should be. `more` is said by whoever shows
   * such an answer, once the directory has told that a new one may be better.
   */
  notice?: 'partial' | 'stale' | 'offline' | 'more';
}

/**
 * A result. With a place a service has one for each of its locations that answers, since which of
 * them is near is what was asked; without one it has one.
 */
export interface ServiceMatch extends Service {
  /** The location that answers, and how far it is. Absent without a place, and for services without a location. */
  at?: {
    /** Position in `locations`. */
    location: number;
    /** In a straight line. */
    miles: number;
  };
  /**
   * Whether it is open, there or at any of its locations, at the time of the search. Absent where
   * the directory does not say.
   */
  hours?: OpenNow;
}

export type Facets = Readonly<Record<FacetName, readonly FacetOption[]>>;

/** What a directory without anything to filter by answers. */
export function emptyFacets(): Facets {
  return Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Facets;
}

export interface FacetOption {
  value: string;
  /** In the directory's words; the value itself for those of `costs`, `days` and the like. */
  label: string;
  /** Results there are with this value chosen and the rest of the query as it is. May be 0. */
  count: number;
  /** The option that this one is a part of. */
  parent?: string;
}

/**
 * Anything that can be searched for services: embedded, in a worker, or over HTTP.
 * Each promise is rejected with the signal's reason when aborted, and with a
 * {@link DirectoryError} when the directory cannot be reached or read.
 */
export interface Directory {
  search(query: Query, signal?: AbortSignal): Promise<SearchResult>;
  /** The full record, or undefined when there is none with the id or it is not listed. */
  service(id: string, signal?: AbortSignal): Promise<Service | undefined>;
  /** Completions of what has been typed, best first. */
  suggest(text: string, signal?: AbortSignal): Promise<string[]>;
}

/** What can go wrong on the way to a directory. A view has a message for each. */
export type DirectoryErrorKind = 'not-found' | 'network' | 'timeout' | 'not-json' | 'not-oruk';

/** Why a directory cannot be used. The message is for developers. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';

  /**
   * @param kind what a person is told
   * @param path where: an address, or a path in the data
   * @param reason what is wrong there
   */
  constructor(
    readonly kind: DirectoryErrorKind,
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}
