import type { Address, Phone, Position, ServiceLocation } from '../types.js';
import type { RecordReader } from './record-reader.js';
import { readSchedules } from './schedule.js';
import { compact } from './compact.js';
import { isInUk, isOnEarth } from './values.js';

/** Places of a service: v1 and v3 join them by service_at_location, some v1 feeds list them. */
export function readLocations(service: RecordReader): ServiceLocation[] {
  const joined = service.children('service_at_locations', 'service_at_location').map((join) => {
    const location = join.child('location');
    return location && { location, join };
  });
  const listed = service.children('locations').map((location) => ({ location, join: undefined }));
  return [...joined, ...listed].flatMap((place) =>
    place ? [readLocation(place.location, place.join)] : [],
  );
}

function readLocation(location: RecordReader, join: RecordReader | undefined): ServiceLocation {
  const sources = join ? [join, location] : [location];
  return compact({
    id: location.text('id'),
    type: readType(location),
    name: location.text('name'),
    description: location.text('description', 'transportation'),
    position: readPosition(location),
    addresses: readAddresses(location),
    accessibility: location
      .children('accessibility', 'accessibility_for_disabilities', 'accessibilities')
      .flatMap((item) => {
        const parts = [item.text('description', 'accessibility', 'name'), item.text('details')];
        // Some exports join empty values with commas.
        return [...new Set(parts)].filter((part) => part && /\p{L}/u.test(part)).join(' ') || [];
      }),
    schedules: sources.flatMap(readSchedules),
    phones: sources.flatMap(readPhones),
  });
}

function readType(location: RecordReader): ServiceLocation['type'] {
  const type = location.text('location_type')?.toLowerCase();
  return type === 'postal' || type === 'virtual' ? type : 'physical';
}

function readAddresses(location: RecordReader): Address[] {
  // Some v1 feeds keep the one address in the location itself.
  const own = location.record['address_1'] === undefined ? [] : [location];
  const addresses = [...location.children('addresses', 'physical_addresses'), ...own]
    .map((address) =>
      compact({
        lines: ['attention', 'address_1', 'address_2', 'address_3', 'address_4'].flatMap(
          (name) => address.text(name) ?? [],
        ),
        city: address.text('city'),
        region: address.text('region'),
        stateProvince: address.text('state_province'),
        postalCode: address.text('postal_code'),
        country: address.text('country'),
      }),
    )
    .filter(({ lines, city, postalCode }) => lines.length > 0 || city || postalCode);
  return [...new Map(addresses.map((address) => [JSON.stringify(address), address])).values()];
}

function readPosition(location: RecordReader): Position | undefined {
  const point = location.child('geometry')?.record['coordinates'];
  const [x, y]: unknown[] = Array.isArray(point) ? point : [];
  const latitude = typeof y === 'number' ? y : location.number('latitude');
  const longitude = typeof x === 'number' ? x : location.number('longitude');
  if (latitude === undefined || longitude === undefined) return undefined;
  // What a feed that has no coordinates gives; nobody lives there.
  if (latitude === 0 && longitude === 0) return undefined;

  const position = { latitude, longitude };
  const swapped = { latitude: longitude, longitude: latitude };
  const path = location.pathOf('latitude', 'geometry');
  const given = `${latitude}, ${longitude}`;
  if (location.context.inUk ? isInUk(position) : isOnEarth(position)) return position;
  if (location.context.inUk && isInUk(swapped)) {
    location.problem(path, `latitude and longitude are swapped (${given})`, 'value corrected');
    return swapped;
  }
  const where = location.context.inUk ? 'in the United Kingdom' : 'on Earth';
  location.problem(path, `coordinates are not ${where} (${given})`, 'value left out');
  return undefined;
}

export function readPhones(owner: RecordReader): Phone[] {
  return owner.children('phones').flatMap((phone) => {
    const number = phone.text('number');
    return number
      ? [
          compact({
            number,
            extension: phone.text('extension'),
            description: phone.text('description'),
          }),
        ]
      : [];
  });
}
