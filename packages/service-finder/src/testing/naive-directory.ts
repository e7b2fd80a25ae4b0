import {
  facetNames,
  facetValues,
  openNow,
  radii,
  type FacetName,
  type Need,
  type Position,
  type Query,
  type Service,
  type ServiceLocation,
} from '../model/index.js';

/** What the quick directory is held to: the rules read out loud, a row and a question at a time. */
export interface NaiveResult {
  /** Ids with the position of the location, in order. */
  rows: string[];
  counts: Record<FacetName, Record<string, number>>;
  anywhere: number;
  wider: { radius: number | undefined; total: number } | undefined;
}

interface Row {
  service: Service;
  /** −1 for the service as a whole. */
  at: number;
  location: ServiceLocation | undefined;
  miles: number;
}

export interface NaiveOptions {
  needs: readonly Need[];
  now: Date;
}

/** Without text, and with no two services of one name. */
export function naiveSearch(
  services: readonly Service[],
  query: Query,
  options: NaiveOptions,
): NaiveResult {
  const from = query.located?.position ?? query.position;
  const serves = query.scope === 'serves' && query.located !== undefined;
  const radius = query.scope === 'serves' || !from ? undefined : query.radius;
  const asked = services
    .filter(isListed)
    .filter(({ minimumAge = 0, maximumAge = 999 }) => {
      return query.age === undefined || (minimumAge <= query.age && query.age <= maximumAge);
    })
    .filter((service) => !serves || servesPlace(service, query));
  const values = (row: Row, facet: FacetName) => valuesOf(row, facet, services, options);
  const answers = (row: Row, except?: FacetName) =>
    facetNames.every((facet) => {
      const chosen: readonly string[] = query[facet] ?? [];
      if (facet === except || chosen.length === 0) return true;
      return values(row, facet).some((value) => chosen.includes(value));
    });

  const within = (limit: number | undefined) =>
    asked.flatMap((service) => (from ? rowsFrom(service, from, limit) : [whole(service)]));
  const rows = within(radius);
  const found = rows.filter((row) => answers(row));
  const counts = Object.fromEntries(
    facetNames.map((facet) => {
      const list: Record<string, number> = {};
      for (const row of rows.filter((each) => answers(each, facet))) {
        for (const value of values(row, facet)) list[value] = (list[value] ?? 0) + 1;
      }
      return [facet, list];
    }),
  ) as Record<FacetName, Record<string, number>>;

  const wider = [...radii.filter((other) => radius && other > radius), undefined]
    .map((other) => ({ radius: other, total: within(other).filter((row) => answers(row)).length }))
    .find(({ total }) => total > found.length);
  return {
    rows: sorted(found, query, from !== undefined).map(({ service, at }) => `${service.id} ${at}`),
    counts,
    anywhere: found.filter(({ at }) => at < 0).length,
    wider: radius === undefined ? undefined : wider,
  };
}

function isListed({ status }: Service): boolean {
  return status === 'active' || status === 'temporarily closed';
}

function whole(service: Service): Row {
  return { service, at: -1, location: undefined, miles: Infinity };
}

/** The locations that people go to within so many miles; without any, the service if it comes to them. */
function rowsFrom(service: Service, from: Position, limit: number | undefined): Row[] {
  const located = service.locations.flatMap((location, at) => {
    const { attendance } = facetValues(service, location);
    const visited = attendance.length === 0 || attendance.includes('in-person');
    if (!location.position || location.type === 'virtual' || !visited) return [];
    return [{ service, at, location, miles: milesBetween(from, location.position) }];
  });
  const near = located.filter(({ miles }) => miles <= (limit ?? Infinity));
  if (near.length > 0) return near;
  const comes =
    located.length === 0 ||
    facetValues(service).attendance.some((way) => way !== 'in-person') ||
    service.serviceAreas.some(({ name }) => name === 'United Kingdom' || name === 'Wales') ||
    service.locations.some(({ type, position }) => type === 'physical' && !position);
  return comes ? [whole(service)] : [];
}

function valuesOf(
  { service, location }: Row,
  facet: FacetName,
  services: readonly Service[],
  { needs, now }: NaiveOptions,
): string[] {
  if (facet === 'open') {
    const locations = location ? [location] : service.locations;
    const schedules = [service, ...locations].flatMap((each) => each.schedules);
    return openNow(schedules, now, 'Europe/London').kind === 'open' ? ['now'] : [];
  }
  const own = facetValues(service, location)[facet];
  const terms = services.filter(isListed).flatMap((each) => each.categories);
  const parents = (id: string): string[] => {
    const parent = terms.find((term) => term.id === id)?.parentId;
    // The two of the random services that are part of each other are part of nothing.
    const circle = parent === 'round' || parent === 'about';
    if (!parent || circle || !terms.some((term) => term.id === parent)) return [];
    return [parent, ...parents(parent)];
  };
  const categories = service.categories.flatMap(({ id }) => [id, ...parents(id)]);
  if (facet === 'categories') return [...new Set(categories)];
  if (facet !== 'needs') return [...own];
  const answered = needs.filter((need) => need.categories?.some((id) => categories.includes(id)));
  return [...new Set([...own, ...answered.map(({ id }) => id)])];
}

function servesPlace({ serviceAreas }: Service, { located }: Query): boolean {
  const names = located?.areas.map(({ name }) => name) ?? [];
  return (
    serviceAreas.length === 0 ||
    serviceAreas.some(({ name }) => name === 'United Kingdom' || names.includes(name))
  );
}

function sorted(rows: readonly Row[], query: Query, placed: boolean): Row[] {
  const name = ({ service, at }: Row) => `${service.name} ${String(at + 1).padStart(3, '0')}`;
  const byName = (a: Row, b: Row) => (name(a) < name(b) ? -1 : 1);
  const checked = ({ service }: Row) => service.assuredDate ?? '';
  return [...rows].sort((a, b) => {
    if (query.sort === 'name') return byName(a, b);
    if (query.sort === 'checked') {
      return checked(a) === checked(b) ? byName(a, b) : checked(a) < checked(b) ? 1 : -1;
    }
    if (!placed || a.miles === b.miles) return byName(a, b);
    return a.miles - b.miles;
  });
}

/** The haversine formula, for a ball with the earth's mean radius. */
export function milesBetween(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (one: number, other: number) => Math.sin(radians(one - other) / 2) ** 2;
  const along = half(a.longitude, b.longitude);
  const part =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * along;
  return 2 * 3958.8 * Math.asin(Math.sqrt(part));
}
