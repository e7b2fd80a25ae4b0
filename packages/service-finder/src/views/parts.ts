import { createPart, type Part } from '@council-elements/core';
import type { enParts } from '../messages/en-parts.js';
import { spokenEnglish } from '../messages/spoken.js';

/**
 * What a finder shows besides the search and its results. Few people need all of it, and nobody is to
 * wait for it: the first results come sooner without.
 */
export const parts = {
  service: part(() => import('../service-page/index.js')),
  shortlist: part(() => import('../shortlist/index.js')),
  crisis: part(() => import('../crisis/index.js')),
  map: part(() => import('../map/index.js')),
};

function part<Module extends { texts: typeof enParts }>(
  fetched: () => Promise<Module>,
): Part<Module> {
  return createPart(fetched, spokenEnglish);
}
