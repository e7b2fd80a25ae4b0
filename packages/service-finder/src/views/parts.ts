import { createPart, type Part } from '@council-elements/core';
import type { Messages } from '../messages/en.js';
import { spokenEnglish } from '../messages/spoken.js';

/**
 * What a finder shows besides the search and its results. Few people need all of it, and nobody is to
 * wait for it: the first results come sooner without.
 */
export const parts = {
  service: part(() => import('../service-page/index.js')),
  shortlist: part(() => import('../shortlist/index.js')),
  crisis: part(() => import('../crisis/index.js')),
  nothingFound: part(() => import('../nothing-found/index.js')),
  map: part(() => import('../map/index.js')),
  place: part(() => import('../place/index.js')),
  suggestions: part(() => import('../suggestions/index.js')),
};

/** Parts that may be needed soon; those that do not come are asked for again when they are. */
export function prefetch(...soon: readonly Part<unknown>[]): void {
  for (const part of soon) part.load().catch(() => undefined);
}

function part<Module extends { texts: Partial<Messages> }>(
  fetched: () => Promise<Module>,
): Part<Module> {
  return createPart(fetched, spokenEnglish);
}
