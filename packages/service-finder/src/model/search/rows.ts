import { facetReader, type FacetValues } from '../facets.js';
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
  const most = services.reduce((sum, { locations }) => sum + 1 + locations.length, 0);
  const values: FacetValues[] = [];
  const first = new Uint32Array(services.length + 1);
  const service = new Uint32Array(most);
  const location = new Int32Array(most).fill(-1);
  const points = new Float64Array(3 * most);
  const anywhere = new Uint8Array(services.length);

  services.forEach((record, position) => {
    const valuesAt = facetReader(record, today);
    const own = valuesAt();
    const start = values.push(own) - 1;
    first[position] = start;
    service[start] = position;
    record.locations.forEach((place, at) => {
      if (!place.position) return;
      const here = record.locations.length === 1 ? own : valuesAt(place);
      if (!isVisited(place, here)) return;
      const row = values.push(here) - 1;
      service[row] = position;
      location[row] = at;
      points.set(pointOf(place.position), 3 * row);
    });
    const located = values.length - start - 1;
    anywhere[position] = needsNoJourney(record, own, located) ? 1 : 0;
  });
  const count = values.length;
  first[services.length] = count;
  return { rows: { count, first, service, location, points, anywhere }, values };
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
