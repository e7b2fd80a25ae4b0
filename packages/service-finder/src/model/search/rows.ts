import type { FacetValues } from '../facets.js';
import { facetValues } from '../facets.js';
import type { Service, ServiceLocation } from '../types.js';
import { isNational } from './areas.js';
import { pointOf } from './distance.js';

/**
 * What can be a result. Each service has a row of its own, for all it is, and after it one for each
 * of its locations that people go to. Numbers of rows are in the order of the services.
 */
export interface Rows {
  count: number;
  /** By service, the number of its own row; one more than there are services. */
  first: Uint32Array;
  /** By row, the service. */
  service: Uint32Array;
  /** By row, the position of the location in the service's; −1 for the service's own. */
  location: Int32Array;
  /** By row, where it is: three numbers each (see `Point`). */
  points: Float64Array;
  /** By service, 1 where it can be had without going to one of the rows with a location. */
  anywhere: Uint8Array;
}

/** The rows, and the values of the facets of each. */
export function rowsOf(
  services: readonly Service[],
  today: string,
): { rows: Rows; values: FacetValues[] } {
  const values: FacetValues[] = [];
  const service: number[] = [];
  const location: number[] = [];
  const points: number[] = [];
  const first = new Uint32Array(services.length + 1);
  const anywhere = new Uint8Array(services.length);

  services.forEach((record, position) => {
    const own = facetValues(record, undefined, today);
    first[position] = values.length;
    values.push(own);
    service.push(position);
    location.push(-1);
    points.push(0, 0, 0);
    record.locations.forEach((place, at) => {
      const here = record.locations.length === 1 ? own : facetValues(record, place, today);
      if (!place.position || !isVisited(place, here)) return;
      values.push(here);
      service.push(position);
      location.push(at);
      points.push(...pointOf(place.position));
    });
    anywhere[position] = needsNoJourney(record, own, values.length - 1 - (first[position] ?? 0))
      ? 1
      : 0;
  });
  first[services.length] = values.length;
  const rows = {
    count: values.length,
    first,
    service: Uint32Array.from(service),
    location: Int32Array.from(location),
    points: Float64Array.from(points),
    anywhere,
  };
  return { rows, values };
}

function isVisited({ type }: ServiceLocation, { attendance }: FacetValues): boolean {
  if (type === 'virtual') return false;
  return attendance.length === 0 || attendance.includes('in-person');
}

/** Online, by phone, at home, for the whole country; or nobody can say how far it is. */
function needsNoJourney(service: Service, { attendance }: FacetValues, located: number): boolean {
  return (
    located === 0 ||
    attendance.some((way) => way !== 'in-person') ||
    service.serviceAreas.some(isNational) ||
    service.locations.some(({ type, position }) => type === 'physical' && !position)
  );
}
