import type { Problem, ReadResult } from '../types.js';
import { attach, byId, groupBy, parseTable, refer, type Row } from './hsds-tables.js';
import type { ReadContext } from './record-reader.js';
import { readList } from './read-services.js';

/** Our names for the tables, with the file names they have had from HSDS 1 to 3. */
const fileNames = {
  services: ['services'],
  organizations: ['organizations'],
  locations: ['locations'],
  joins: ['service_at_locations', 'service_at_location', 'services_at_location'],
  addresses: ['addresses', 'physical_addresses'],
  accessibility: ['accessibility', 'accessibility_for_disabilities'],
  phones: ['phones'],
  contacts: ['contacts'],
  schedules: ['schedules', 'regular_schedules'],
  languages: ['languages'],
  costOptions: ['cost_options'],
  serviceAreas: ['service_areas'],
  eligibility: ['eligibility'],
  attributes: ['attributes', 'service_attributes', 'service_taxonomy'],
  terms: ['taxonomy_terms', 'taxonomy'],
  taxonomies: ['taxonomies', 'taxonomy_types'],
} as const;

type Tables = Record<keyof typeof fileNames, Row[]>;

/**
 * Reads HSDS tables (versions 1 to 3), such as a directory exports as CSV files. They are joined by
 * their ids into the nested records that the API gives, and then read like those. Never throws:
 * what cannot be used is left out and listed. A problem's path is a table and row,
 * `schedules[17].opens_at`, rows counted from 0 after the header.
 *
 * @param tables text of the CSV files by file name without `.csv`; there must be `services`
 */
export function readHsds(tables: Readonly<Record<string, string>>): ReadResult {
  const context: ReadContext = { problems: [], inUk: false, paths: new WeakMap() };
  if (tables['services'] === undefined) {
    const reason = 'there is no services table';
    return { services: [], problems: [{ path: '$', reason, action: 'record left out' }] };
  }
  const rows = Object.fromEntries(
    Object.entries(fileNames).map(([name, files]) => [
      name,
      files.flatMap((file) => {
        const text = tables[file];
        return text === undefined ? [] : parseTable(file, text, context);
      }),
    ]),
  ) as Tables;

  joinLocations(rows);
  joinTerms(rows, context);
  joinServices(rows, context);
  const { services, problems } = readList(rows.services, 'services', context);
  return { services, problems: once(problems) };
}

/** An organisation is read for each of its services, and what is wrong with it said once. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((found) => [`${found.path} ${found.reason}`, found])).values()];
}

function joinLocations(rows: Tables): void {
  for (const location of rows.locations) {
    location['location_type'] ??= 'physical';
    // Some exports write 0 for what they do not know.
    if (Number(location['latitude']) === 0) delete location['latitude'];
  }
  // A row of a service at a location belongs to the service; only the location's own stay with it.
  const phones = rows.phones.filter(ofNoService);
  const schedules = rows.schedules.filter(ofNoService);
  attach(rows.locations, 'addresses', groupBy(rows.addresses, 'location_id'));
  attach(rows.locations, 'accessibility', groupBy(rows.accessibility, 'location_id'));
  attach(rows.locations, 'phones', groupBy(phones, 'location_id'));
  attach(rows.locations, 'schedules', groupBy(schedules, 'location_id'));
  attach(rows.joins, 'phones', groupBy(phones, 'service_at_location_id'));
  attach(rows.joins, 'schedules', groupBy(schedules, 'service_at_location_id'));
}

function joinTerms(rows: Tables, context: ReadContext): void {
  const taxonomies = byId(rows.taxonomies);
  for (const term of rows.terms) {
    const taxonomy =
      taxonomies.get(String(term['taxonomy_id'])) ?? taxonomies.get(String(term['taxonomy']));
    term['taxonomy'] = taxonomy?.['name'] ?? term['taxonomy'];
  }
  refer(rows.attributes, 'taxonomy_term_id', 'taxonomy_term', byId(rows.terms), context);
}

function joinServices(rows: Tables, context: ReadContext): void {
  const { services } = rows;
  refer(rows.joins, 'location_id', 'location', byId(rows.locations), context);
  refer(services, 'organization_id', 'organization', byId(rows.organizations), context);
  attach(rows.contacts, 'phones', groupBy(rows.phones, 'contact_id'));
  attach(services, 'service_at_locations', groupBy(rows.joins, 'service_id'));
  attach(services, 'schedules', groupBy(rows.schedules, 'service_id'));
  attach(services, 'phones', groupBy(rows.phones, 'service_id'));
  attach(services, 'contacts', groupBy(rows.contacts, 'service_id'));
  attach(services, 'languages', groupBy(rows.languages, 'service_id'));
  attach(services, 'cost_options', groupBy(rows.costOptions, 'service_id'));
  attach(services, 'service_areas', groupBy(rows.serviceAreas, 'service_id'));
  attach(services, 'eligibilitys', groupBy(rows.eligibility, 'service_id'));
  attach(services, 'attributes', groupBy(rows.attributes, 'service_id', 'link_id'));
  leaveOutForeignStatuses(services, context);
}

/** A status that is a code of the exporting system is said once, not once a service. */
function leaveOutForeignStatuses(services: readonly Row[], context: ReadContext): void {
  const seen = new Set<unknown>();
  for (const service of services) {
    const status = service['status'];
    if (typeof status !== 'string' || !/^\d+$/.test(status)) continue;
    delete service['status'];
    if (seen.has(status)) continue;
    seen.add(status);
    const path = `${context.paths?.get(service) ?? ''}.status`;
    const reason = `"${status}" is not a status, here and in other rows; taken to be active`;
    context.problems.push({ path, reason, action: 'value corrected' });
  }
}

function ofNoService(row: Row): boolean {
  return !row['service_id'];
}
