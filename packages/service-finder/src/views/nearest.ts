import { milesBetween } from '../model/search/distance.js';
import type { ServiceLocation } from '../model/types.js';
import type { PlaceOutcome } from './context.js';

/** A location, and how far it is where that can be said. */
export interface MeasuredLocation {
  location: ServiceLocation;
  miles: number | undefined;
}

/** Locations as they are, or with a place to measure from the nearest first. */
export function nearestFirst(
  locations: readonly ServiceLocation[],
  from: PlaceOutcome | undefined,
): MeasuredLocation[] {
  const origin = from?.kind === 'found' ? from.position : undefined;
  return locations
    .map((location) => ({
      location,
      miles: origin && location.position && milesBetween(origin, location.position),
    }))
    .sort((one, other) => (one.miles ?? Infinity) - (other.miles ?? Infinity) || 0);
}
