import { facetNames, type Query, type SearchResult } from '../directory-types.js';
import type { Service } from '../types.js';
import type { Details } from './details.js';
import type { Listing } from './listing.js';
import { within } from './platform.js';
import { termFacets } from './probes.js';

/** How long a person waits for the records of rows that say little; then rows are shown as they are. */
const patience = 3_000;
const concurrency = 4;
/** Pages of results whose records are looked at, where rows do not say what is asked for. */
const candidatePages = 3;

export interface Answer {
  result: SearchResult;
  /** Whether there can be no others. */
  isWhole: boolean;
  /** Whether more records would make it a better answer. */
  wantsRecords: boolean;
}

/**
 * Answers a query from a listing, by what this directory itself can search and filter. Where rows
 * are only the beginnings of records, the records of those that are shown are fetched; and of the
 * likeliest ones, when the query asks for what rows do not say.
 */
export async function answerFrom(
  listing: Listing,
  query: Query,
  details: Details,
  signal: AbortSignal,
): Promise<Answer> {
  const local = stillAsked(listing, query);
  const isThin = listing.shallow.size > 0 && asksForRecords(local);
  const isKnown = isThin ? await fillCandidates(listing, local, details, signal) : true;
  const result = await search(listing, local, isThin, signal);
  await fill(listing, result.services, details, signal);
  const services = result.services.map((match) => {
    const service = listing.services.get(match.id) ?? match;
    return match.at ? { ...service, at: match.at } : service;
  });
  return {
    result: { ...result, services },
    isWhole: listing.complete && isKnown,
    wantsRecords: !isKnown,
  };
}

async function search(listing: Listing, query: Query, isExact: boolean, signal: AbortSignal) {
  const directory = listing.directory(isExact);
  const result = await directory.search(query, signal);
  const { parameters, complete, services, feed } = listing;
  const hasText = 'search' in parameters || 'text' in parameters;
  const isNarrow = complete && services.size < (feed.claimed ?? 0);
  if (!hasText || !isNarrow || result.total > 0) return result;
  // The feed knows other words for what was written.
  return directory.search(omit(query, ['text']), signal);
}

/** The part of a query that rows without terms must not be asked again. */
function stillAsked(listing: Listing, query: Query): Query {
  const hasTerm = 'taxonomy_term_id' in listing.parameters || 'taxonomy_id' in listing.parameters;
  return hasTerm && listing.shallow.size > 0 ? omit(query, termFacets) : query;
}

function asksForRecords(query: Query): boolean {
  const { age, place, position } = query;
  const hasFacet = facetNames.some((name) => (query[name]?.length ?? 0) > 0);
  return hasFacet || age !== undefined || place !== undefined || position !== undefined;
}

/** @returns whether the records are there of all that may answer the query */
async function fillCandidates(
  listing: Listing,
  query: Query,
  details: Details,
  signal: AbortSignal,
): Promise<boolean> {
  const words: Query = query.text === undefined ? {} : { text: query.text };
  const directory = listing.directory(false);
  const candidates: Service[] = [];
  let pageCount = 1;
  for (let page = 1; page <= Math.min(pageCount, candidatePages); page += 1) {
    const result = await directory.search({ ...words, page }, signal);
    candidates.push(...result.services);
    pageCount = result.pageCount;
  }
  await fill(listing, candidates, details, signal);
  return pageCount <= candidatePages && candidates.every(({ id }) => !listing.shallow.has(id));
}

/** Fetches the records of services of which there is only a row, as far as that goes in good time. */
async function fill(
  listing: Listing,
  services: readonly Service[],
  details: Details,
  signal: AbortSignal,
): Promise<void> {
  const filling = details.fill(listing, services, concurrency, signal);
  await within(patience, filling, listing.feed.client.platform);
}

function omit(query: Query, names: readonly (keyof Query)[]): Query {
  const left = Object.entries(query).filter(([name]) => !names.includes(name as keyof Query));
  return Object.fromEntries(left);
}
