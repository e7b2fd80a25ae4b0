/** A service as a feed's own database may have it. */
export interface FeedRecord {
  id: string;
  name: string;
  description: string;
  category: number;
  place: number;
  /** ISO 8601. */
  modified: string;
}

export const feedCategories = ['Food', 'Company', 'Advice', 'Transport', 'Exercise'];
const kinds = ['lunch club', 'befriending', 'debt advice', 'community bus', 'walking group'];
/** Towns that are not, near one another, with postcodes that no one can have. */
const places = [
  { town: 'Thornbury Vale', postcode: 'ZZ1 1AA', latitude: 52.1, longitude: -2.3 },
  { town: 'Eastmere', postcode: 'ZZ2 2BB', latitude: 52.2, longitude: -2.2 },
  { town: 'Upper Sallow', postcode: 'ZZ3 3CC', latitude: 52.4, longitude: -2.1 },
];

/** So many services of five categories in three towns; each has a word of its own in its name. */
export function feedRecords(count: number): FeedRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `service-${index + 1}`,
    name: `${places[index % places.length]?.town} ${kinds[index % kinds.length]} n${index + 1}`,
    description: `<h1>About</h1><p>A ${kinds[index % kinds.length]} for everybody.</p>`,
    category: index % feedCategories.length,
    place: index % places.length,
    modified: new Date(Date.UTC(2026, 0, 1, index % 24)).toISOString(),
  }));
}

export function categoryId(category: number): string {
  return `category-${category + 1}`;
}

/** Whether it is of the postcode's town, or so near as the middle of a postcode is to its doors. */
export function isAtPostcode({ place }: FeedRecord, postcode: string): boolean {
  return places[place]?.postcode === postcode;
}

/** Open Referral UK 3.0; only the beginning of it unless it is to be full. */
export function toV3(record: FeedRecord, isFull: boolean): Record<string, unknown> {
  const { id, name, description, modified, category } = record;
  const place = places[record.place];
  const row = {
    id,
    name,
    description,
    status: 'active',
    last_modified: modified,
    minimum_age: -1,
    organization: { id: 'organization-1', name: 'Thornbury Vale Council' },
    pc_targetAudience: ['Everybody'].join(),
  };
  if (!isFull) return row;
  return {
    ...row,
    service_at_locations: [
      {
        id: `at-${id}`,
        location: {
          id: `location-${record.place}`,
          location_type: 'physical',
          name: `${place?.town} Hall`,
          latitude: place?.latitude,
          longitude: place?.longitude,
          addresses: [
            { address_1: '1 High Street', city: place?.town, postal_code: place?.postcode },
          ],
        },
      },
    ],
    attributes: [
      {
        taxonomy_term: {
          id: categoryId(category),
          name: feedCategories[category],
          taxonomy: 'Service types',
        },
      },
    ],
    schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00' }],
  };
}

/** Open Referral UK 1. */
export function toV1(record: FeedRecord, isFull: boolean): Record<string, unknown> {
  const { id, name, description, modified, category } = record;
  const place = places[record.place];
  const row = { id, name, description, status: 'active', last_modified: modified };
  if (!isFull) return row;
  return {
    ...row,
    service_at_locations: [
      {
        location: {
          name: `${place?.town} Hall`,
          latitude: place?.latitude,
          longitude: place?.longitude,
          physical_addresses: [
            { address_1: '1 High Street', city: place?.town, postal_code: place?.postcode },
          ],
        },
        regular_schedule: [],
      },
    ],
    service_taxonomys: [
      {
        taxonomy: {
          id: categoryId(category),
          name: feedCategories[category],
          vocabulary: 'Service types',
        },
      },
    ],
    cost_options: [],
  };
}
