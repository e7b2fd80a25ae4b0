import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { ServiceMatch } from '../model/directory-types.js';
import type { Position } from '../model/types.js';

/** A result that has a place on a map. */
export interface PinnedResult {
  /** Position in the list of results. */
  index: number;
  position: Position;
  /** As the pin is called. */
  name: string;
}

/**
 * The results that have a place, in the order of the list: where the result says that it is, else
 * the first place of the service that has a position.
 */
export function pinnedResults(
  services: readonly ServiceMatch[],
  t: Translate<Messages>,
): PinnedResult[] {
  return services.flatMap((service, index) => {
    const { at, locations, name } = service;
    const places = at ? [locations[at.location]] : locations;
    const position = places.find((place) => place?.position)?.position;
    if (!position) return [];
    const miles = at && Math.round(at.miles * 10) / 10;
    const called = miles === undefined ? name : t('mapPin', { name, count: miles });
    return [{ index, position, name: called }];
  });
}
