import { readAgeText } from './ages.js';
import type { CsvList, CsvMapping } from './csv-mapping.js';
import { rowContact } from './row-contact.js';
import { rowSchedules } from './row-hours.js';
import { rowLocation } from './row-location.js';
import { columnOf, type RowReader } from './row-reader.js';

/** The Open Referral record that a row says, all of it text; what it is worth is for its reader. */
export type RowRecord = Record<string, unknown> & {
  id: string | undefined;
  name: string | undefined;
} & Lists;

/** What further rows of the same service add to. */
export type Lists = Record<(typeof listNames)[number], unknown[]>;

export const listNames = [
  'attributes',
  'contacts',
  'cost_options',
  'eligibilitys',
  'languages',
  'phones',
  'schedules',
  'service_areas',
  'service_at_locations',
] as const;

export function rowRecord(row: RowReader, mapping: CsvMapping): RowRecord {
  const tell = reporter(row);
  const { email, phones, contacts } = rowContact(row, mapping);
  const age = rowAges(row, mapping);
  const place = rowLocation(row, mapping.location);
  const schedules = rowSchedules(row, mapping.hours).map((schedule) => tell(schedule, {}));
  const name = row.text(mapping.name);
  const record: RowRecord = {
    id: row.text(mapping.id, '-') ?? (mapping.id ? undefined : madeId(row, mapping)),
    name,
    status: isClosed(row, mapping) ? 'defunct' : row.text(mapping.status),
    description: row.text(mapping.description, '\n\n'),
    url: row.text(mapping.url),
    email,
    fees: row.text(mapping.fees),
    accreditations: row.text(mapping.accreditations),
    alert: row.text(mapping.alert),
    minimum_age: age.minimum,
    maximum_age: age.maximum,
    assured_date: row.date(mapping.assuredDate),
    assurer_email: row.text(mapping.assurerEmail),
    last_modified: row.date(mapping.lastModified),
    organization: rowOrganization(row, mapping, tell),
    service_at_locations: place ? [{ location: place.location, schedules: schedules }] : [],
    schedules: place ? [] : schedules,
    phones,
    contacts,
    cost_options: row.yes(mapping.free) ? [{ amount: 0 }] : [],
    eligibilitys: [...row.list(mapping.eligibility), ...age.words].map((eligibility) => ({
      eligibility,
    })),
    languages: row.list(mapping.languages).map((language) => ({ language })),
    service_areas: rowArea(row, mapping, tell),
    attributes: [
      ...terms(row, mapping.categories),
      ...terms(row, mapping.needs, 'need'),
      ...terms(row, mapping.audiences, 'audience'),
    ],
  };
  if (place) {
    const { location = {} } = mapping;
    tell(place.location, {
      latitude: columnOf(location.latitude),
      longitude: columnOf(location.longitude),
    });
    tell(place.address, { postal_code: columnOf(location.postcode) });
  }
  return tell(record, {
    id: columnOf(mapping.id ?? mapping.name),
    name: columnOf(mapping.name),
    status: columnOf(mapping.status),
    url: columnOf(mapping.url),
    email: columnOf(mapping.email) ?? mapping.contact,
    minimum_age: columnOf(mapping.minimumAge ?? mapping.age),
    maximum_age: columnOf(mapping.maximumAge ?? mapping.age),
    assured_date: columnOf(mapping.assuredDate),
    assurer_email: columnOf(mapping.assurerEmail),
    last_modified: columnOf(mapping.lastModified),
  });
}

function isClosed(row: RowReader, { closed }: CsvMapping): boolean {
  const text = closed === undefined ? undefined : row.cell(closed);
  return text !== undefined && !/^(no|n|false|0)$/i.test(text);
}

type Reporter = <T extends object>(
  record: T,
  columns: Readonly<Record<string, string | undefined>>,
) => T;

/** Lets problems of a record name the row, and the column that a value is from. */
function reporter({ context, path }: RowReader): Reporter {
  return (record, columns) => {
    (context.paths ??= new WeakMap()).set(record, path);
    (context.names ??= new WeakMap()).set(record, columns);
    return record;
  };
}

function rowOrganization(row: RowReader, { organisation }: CsvMapping, tell: Reporter) {
  const name = row.text(organisation?.name);
  if (!organisation || name === undefined) return undefined;
  const record = {
    id: row.text(organisation.id),
    name,
    description: row.text(organisation.description, '\n\n'),
    website: row.text(organisation.url),
    email: row.text(organisation.email),
  };
  return tell(record, {
    website: columnOf(organisation.url),
    email: columnOf(organisation.email),
  });
}

function rowArea(row: RowReader, { serviceArea }: CsvMapping, tell: Reporter): object[] {
  const name = row.text(serviceArea?.name);
  const uri = row.text(serviceArea?.code);
  return name || uri ? [tell({ name, uri }, { uri: columnOf(serviceArea?.code) })] : [];
}

function rowAges(row: RowReader, mapping: CsvMapping) {
  const words = row.text(mapping.age);
  const ages = words === undefined ? {} : readAgeText(words);
  if (!ages && words !== undefined) {
    row.problem(columnOf(mapping.age) ?? 'age', `"${words}" is not ages`, 'value kept as text');
  }
  return {
    minimum: row.text(mapping.minimumAge) ?? ages?.minimum,
    maximum: row.text(mapping.maximumAge) ?? ages?.maximum,
    words: ages || words === undefined ? [] : [words],
  };
}

function terms(row: RowReader, list: CsvList | undefined, linkType?: 'need' | 'audience') {
  return row.list(list).map((name) => ({
    link_type: linkType,
    taxonomy_term: { id: slug(name), name },
  }));
}

/** Of name and postcode: the same as long as they are, wherever in the file the row stands. */
function madeId(row: RowReader, { name, location }: CsvMapping): string | undefined {
  const named = row.text(name);
  return named && slug([named, row.text(location?.postcode)].filter(Boolean).join(' '));
}

function slug(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? text;
}
