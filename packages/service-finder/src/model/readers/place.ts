import { toNormalised } from 'postcode';
import type { Address, Phone, Position, ServiceArea, ServiceLocation } from '../types.js';
import type { RecordReader } from './record-reader.js';
import { readSchedules } from './schedule.js';
import { compact } from './compact.js';
import { isInUk, isOnEarth, readUrl } from './values.js';

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
    position: isMasked(location) ? undefined : readPosition(location),
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
        lines: isMasked(location) ? [] : readLines(address),
        city: address.text('city'),
        region: address.text('region'),
        stateProvince: address.text('state_province'),
        postalCode: isMasked(location) ? undefined : readPostcode(address),
        country: address.text('country'),
      }),
    )
    .filter(({ lines, city, postalCode }) => lines.length > 0 || city || postalCode);
  if (addresses.length < 2) return addresses;
  return [...new Map(addresses.map((address) => [JSON.stringify(address), address])).values()];
}

/** ORUK 3.0 has one text for the "first line(s)", HSDS and v1 have several. */
function readLines(address: RecordReader): string[] {
  return ['attention', 'address_1', 'address_2', 'address_3', 'address_4']
    .flatMap((name) => address.text(name)?.split('\n') ?? [])
    .map((line) => line.trim())
    .filter(Boolean);
}

/** As Royal Mail writes it; what is no postcode is still a line of the address. */
function readPostcode(address: RecordReader): string | undefined {
  const text = address.text('postal_code');
  if (text === undefined || !address.context.inUk) return text;
  const postcode = toNormalised(text);
  if (postcode !== null) return postcode;
  const reason = `"${text}" is not a UK postcode`;
  address.problem(address.pathOf('postal_code'), reason, 'value kept as text');
  return text;
}

/** Outpost's mark of a place that must not be found, such as somebody's home: no more than its town. */
function isMasked(location: RecordReader): boolean {
  return location.record['mask_exact_address'] === true;
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

/** Areas whose people a service is for. One without a name is called by its code, or not known. */
export function readServiceAreas(service: RecordReader): ServiceArea[] {
  return service.children('service_areas').flatMap((area) => {
    const extentType = area.text('extent_type');
    // A polygon can be in any of several formats, and some are text.
    const extent = !extentType || extentType === 'text' ? area.text('extent') : undefined;
    const words = extent !== undefined && /^[^{<[]{1,200}$/.test(extent) ? extent : undefined;
    const uri = readAreaUri(area);
    const name = area.text('name', 'service_area') ?? words ?? uri?.split('/').pop();
    return name ? [compact({ name, uri, extentType })] : [];
  });
}

/** Where the ONS says what a GSS code is of. */
const gssAddress = 'http://statistics.data.gov.uk/id/statistical-geography/';

function readAreaUri(area: RecordReader): string | undefined {
  const text = area.text('uri');
  if (text === undefined) return undefined;
  const uri = /^[EKNSW]\d{8}$/.test(text) ? gssAddress + text : readUrl(text);
  if (uri) return uri;
  area.problem(area.pathOf('uri'), `"${text}" is no GSS code and no address`, 'value left out');
  return undefined;
}
