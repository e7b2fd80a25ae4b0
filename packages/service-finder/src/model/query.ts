import {
  attendances,
  costs,
  opens,
  radii,
  sorts,
  times,
  type FacetName,
  type Query,
} from './directory-types.js';
import { days, type Position } from './types.js';

const maximumTextLength = 200;
const maximumValues = 50;

/** The address's names for the facets, and the values there are where the directory has no say. */
const lists: Readonly<Record<FacetName, { key: string; known?: readonly string[] }>> = {
  categories: { key: 'category' },
  needs: { key: 'need' },
  audiences: { key: 'for' },
  costs: { key: 'cost', known: costs },
  attendance: { key: 'how', known: attendances },
  days: { key: 'day', known: days },
  times: { key: 'time', known: times },
  open: { key: 'open', known: opens },
  access: { key: 'access' },
  languages: { key: 'language' },
};
const listEntries = Object.entries(lists) as [FacetName, (typeof lists)[FacetName]][];

const keys = new Set([
  ...['q', 'place', 'near', 'scope', 'radius', 'age', 'sort', 'page', 'service', 'view', 'saved'],
  ...listEntries.map(([, { key }]) => key),
]);

/** Name of a facet's parameter, for the fields of a form. */
export function parameterOf(facet: FacetName): string {
  return lists[facet].key;
}

/**
 * The query that an address or a form holds. Never throws: what makes no sense is left out.
 *
 * @param params `q`, `place`, `near` (`latitude,longitude`), `scope`, `radius` (miles), `category`,
 *   `need`, `for`, `cost`, `how`, `day`, `time`, `open`, `access`, `language` (each may be repeated),
 *   `age`, `sort`, `page`, `service`, `view`, `saved`; others are ignored
 */
export function readQuery(params: URLSearchParams): Query {
  const text = (key: string) => words(params.get(key));
  const place = text('place');
  const position = place ? undefined : readPosition(params.get('near'));
  const located = place !== undefined || position !== undefined;
  return compact({
    text: text('q'),
    place,
    position,
    scope: located && params.get('scope') === 'serves' ? 'serves' : undefined,
    radius: located ? radii.find((miles) => String(miles) === params.get('radius')) : undefined,
    ...Object.fromEntries(
      listEntries.map(([name, { key, known }]) => [name, values(params.getAll(key), known)]),
    ),
    age: readAge(params.get('age')),
    sort: sorts.find((sort) => sort === params.get('sort')),
    page: number(params.get('page'), 2, Number.MAX_SAFE_INTEGER),
    service: params.get('service')?.trim() || undefined,
    view: params.get('view') === 'shortlist' ? 'shortlist' : undefined,
    saved: values(params.getAll('saved'), undefined, { sorted: false }),
  });
}

/** What was written in a form and makes no sense, as it was written, so that the person is told. */
export interface Rejected {
  age?: string;
}

/** What {@link readQuery} leaves out although a person wrote it. */
export function readRejected(params: URLSearchParams): Rejected {
  const age = words(params.get('age'));
  return age !== undefined && readAge(age) === undefined ? { age } : {};
}

/**
 * The address of a query, always in the same order, so that one query has one address.
 *
 * @param others parameters of the page that are not the finder's, kept first
 */
export function writeQuery(query: Query, others = new URLSearchParams()): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, value] of others) if (!keys.has(key)) params.append(key, value);
  for (const [key, value] of written(readQuery(written(query)))) params.append(key, value);
  return params;
}

/** As given: what a page sets may be more than an address takes. */
function written(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  const set = (key: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') params.append(key, String(value));
  };
  set('q', query.text);
  set('place', query.place);
  if (query.position) set('near', writePosition(query.position));
  set('scope', query.scope);
  set('radius', query.radius);
  for (const [name, { key }] of listEntries) query[name]?.forEach((value) => set(key, value));
  set('age', query.age);
  set('sort', query.sort);
  set('page', query.page);
  set('service', query.service);
  set('view', query.view);
  query.saved?.forEach((id) => set('saved', id));
  return params;
}

/** Three decimals are some 100 metres: near enough to search from, and not the person's door. */
function writePosition({ latitude, longitude }: Position): string {
  return `${latitude.toFixed(3)},${longitude.toFixed(3)}`;
}

function readPosition(text: string | null): Position | undefined {
  const [, north, east] = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text ?? '') ?? [];
  const position = { latitude: Number(north), longitude: Number(east) };
  const { latitude, longitude } = position;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? position : undefined;
}

function readAge(text: string | null): number | undefined {
  return number(text?.trim() ?? null, 0, 150);
}

function words(text: string | null): string | undefined {
  const tidy = (text ?? '').trim().replace(/\s+/g, ' ').slice(0, maximumTextLength).trim();
  return tidy || undefined;
}

function values(
  given: readonly string[],
  known?: readonly string[],
  { sorted = true } = {},
): string[] | undefined {
  const distinct = [...new Set(given.map((value) => value.trim()).filter(Boolean))];
  const valid = known
    ? known.filter((value) => distinct.includes(value))
    : sorted
      ? distinct.sort()
      : distinct;
  return valid.length > 0 ? valid.slice(0, maximumValues) : undefined;
}

function number(text: string | null, least: number, most: number): number | undefined {
  const value = /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

function compact(query: { [Key in keyof Query]: Query[Key] | undefined }): Query {
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined),
  ) as Query;
}
