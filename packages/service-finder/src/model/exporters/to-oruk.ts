import { uuidOf } from '@council-elements/core/uuid';
import { compact } from '../readers/compact.js';
import type {
  Address,
  Category,
  Contact,
  CostOption,
  Organisation,
  Phone,
  Schedule,
  Service,
  ServiceLocation,
} from '../types.js';

/** A record of Open Referral UK 3.0: JSON, its keys the standard's. */
export type OrukRecord = Readonly<Record<string, unknown>>;

/** A page of `GET /services`, the only one. */
export interface OrukPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: OrukRecord[];
}

/**
 * Services as Open Referral UK 3.0: what `GET /services/{id}` answers for one, and a page of such
 * records for several. They are valid against the standard's JSON Schema, and `readServices` reads
 * the same services from them.
 *
 * What the UK profile took out of HSDS 3.0 and a person needs is there under HSDS's names, which the
 * schema lets pass: telephones, emails of contacts, names of languages, currencies, who is eligible,
 * hours at a place. Ids that are no UUIDs become UUIDs, the same each time. What must be there and is
 * not known is an empty text.
 *
 * See docs/decisions/0018-what-oruk-has-no-place-for.md.
 */
export function toOruk(service: Service): OrukRecord;
export function toOruk(services: readonly Service[]): OrukPage;
export function toOruk(given: Service | readonly Service[]): OrukRecord | OrukPage {
  if (!isList(given)) return toRecord(given);
  const contents = given.map(toRecord);
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function isList(given: Service | readonly Service[]): given is readonly Service[] {
  return Array.isArray(given);
}

function toRecord(service: Service): OrukRecord {
  const id = uuidOf(service.id);
  const terms = [
    ...service.categories.map((term) => toAttribute(term, id)),
    ...service.needs.map((term) => toAttribute(term, id, 'need')),
    ...service.audiences.map((term) => toAttribute(term, id, 'audience')),
  ];
  const audiences = new Set(service.audiences.map(({ name }) => name));
  const eligibility = service.eligibility.filter((statement) => !audiences.has(statement));
  return compact({
    id,
    name: service.name,
    status: service.status,
    description: service.description,
    url: service.url,
    email: service.email,
    fees: service.fees,
    accreditations: service.accreditations,
    alert: service.alert,
    minimum_age: service.minimumAge,
    maximum_age: service.maximumAge,
    eligibility_description: eligibility.length > 0 ? eligibility.join('\n') : undefined,
    assured_date: service.assuredDate,
    assurer_email: service.assurerEmail,
    last_modified: service.lastModified && `${service.lastModified}T00:00:00.000Z`,
    organization: service.organisation && toOrganization(service.organisation),
    service_at_locations: service.locations.map((location, index) =>
      toServiceAtLocation(location, id, index),
    ),
    schedules: service.schedules.map((schedule, index) => toSchedule(schedule, id, index)),
    cost_options: service.costOptions.map((cost, index) => toCostOption(cost, id, index)),
    contacts: service.contacts.map((contact, index) => toContact(contact, id, index)),
    phones: toPhones(service.phones, id),
    languages: service.languages.map((name) => ({ id: uuidOf(id, 'language', name), name })),
    service_areas: service.serviceAreas.map(({ name, uri, extentType }, index) =>
      compact({ id: uuidOf(id, 'area', index), name, uri, extent_type: extentType }),
    ),
    attributes: terms,
  });
}

function toOrganization(organisation: Organisation) {
  const { id, name, description = '', url, email } = organisation;
  return compact({ id: uuidOf(id ?? name), name, description, website: url, email });
}

function toServiceAtLocation(location: ServiceLocation, service: string, index: number) {
  const id = uuidOf(service, 'location', index);
  const locationId = uuidOf(location.id ?? id);
  return {
    id,
    location: compact({
      id: locationId,
      location_type: location.type,
      name: location.name,
      description: location.description,
      latitude: location.position?.latitude,
      longitude: location.position?.longitude,
      addresses: location.addresses.map((address, place) =>
        toAddress(address, location.type, uuidOf(id, 'address', place)),
      ),
      accessibility: location.accessibility.map((description, place) => ({
        id: uuidOf(id, 'accessibility', place),
        description,
      })),
    }),
    schedules: location.schedules.map((schedule, place) => toSchedule(schedule, id, place)),
    phones: toPhones(location.phones, id),
  };
}

function toAddress(address: Address, type: ServiceLocation['type'], id: string) {
  return compact({
    id,
    // The standard's "first line(s)": it has no second field for them.
    address_1: address.lines.join('\n'),
    city: address.city ?? '',
    region: address.region,
    state_province: address.stateProvince ?? '',
    postal_code: address.postalCode ?? '',
    country: address.country ?? '',
    address_type: type,
  });
}

function toSchedule(schedule: Schedule, owner: string, index: number) {
  const byDay = schedule.byDay.map(({ day, ordinal = '' }) => `${ordinal}${day}`);
  return compact({
    id: uuidOf(owner, 'schedule', index),
    freq: schedule.freq,
    interval: schedule.interval,
    byday: byDay.length > 0 ? byDay.join(',') : undefined,
    bymonthday: schedule.byMonthDay.length > 0 ? schedule.byMonthDay.join(',') : undefined,
    dtstart: schedule.dtStart,
    valid_from: schedule.validFrom,
    valid_to: schedule.validTo,
    // Local time, without the offset that the standard suggests: it would be wrong half the year.
    opens_at: schedule.opensAt,
    closes_at: schedule.closesAt,
    description: schedule.description,
    notes: schedule.notes,
    attending_type: schedule.attendingType,
    schedule_link: schedule.scheduleLink,
  });
}

function toCostOption(cost: CostOption, service: string, index: number) {
  return compact({
    id: uuidOf(service, 'cost', index),
    option: cost.option,
    amount: cost.amount,
    currency: cost.currency,
    amount_description: cost.amountDescription,
    valid_from: cost.validFrom,
    valid_to: cost.validTo,
  });
}

function toContact({ name, title, email, phones }: Contact, service: string, index: number) {
  const id = uuidOf(service, 'contact', index);
  return compact({ id, name, title, email, phones: toPhones(phones, id) });
}

function toPhones(phones: readonly Phone[], owner: string) {
  return phones.map(({ number, extension, description }, index) =>
    compact({ id: uuidOf(owner, 'phone', index), number, extension, description }),
  );
}

function toAttribute(term: Category, service: string, linkType?: 'need' | 'audience') {
  const id = uuidOf(term.id);
  return compact({
    id: uuidOf(service, 'attribute', linkType ?? 'category', id),
    link_type: linkType,
    taxonomy_term: compact({
      id,
      name: term.name,
      // Must be there, and we have no more to say.
      description: term.name,
      parent_id: term.parentId && uuidOf(term.parentId),
      taxonomy: term.taxonomy,
      term_uri: term.uri,
    }),
  });
}
