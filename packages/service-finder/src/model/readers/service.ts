import { plainText, sanitiseHtml, truncate } from '../html.js';
import type {
  Category,
  Contact,
  CostOption,
  Organisation,
  Service,
  ServiceStatus,
} from '../types.js';
import { compact } from './compact.js';
import { readLocations, readPhones } from './place.js';
import type { RecordReader } from './record-reader.js';
import { readSchedules } from './schedule.js';

const summaryLength = 200;
const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

/** One service of any make. @returns undefined when it has no id or no name */
export function readService(source: RecordReader): Service | undefined {
  const id = source.text('id');
  const name = source.text('name');
  if (id === undefined || name === undefined) {
    const missing = id === undefined ? 'id' : 'name';
    source.problem(source.pathOf(missing), 'is missing', 'record left out');
    return undefined;
  }
  const description = readHtml(source, 'description');
  const { categories, needs, audiences } = readTerms(source);
  const groups = source.children('eligibilitys', 'eligibility');
  return compact({
    id,
    name,
    status: readStatus(source),
    description,
    summary: description && truncate(plainText(description), summaryLength),
    url: source.url('url'),
    email: source.email('email'),
    fees: source.text('fees', 'fees_description'),
    accreditations: source.text('accreditations'),
    alert: source.text('alert'),
    ...readAges(source, groups[0]),
    assuredDate: source.date('assured_date'),
    assurerEmail: source.email('assurer_email'),
    lastModified: source.date('last_modified', 'updated_at'),
    organisation: readOrganisation(source),
    locations: readLocations(source),
    schedules: readSchedules(source),
    costOptions: source.children('cost_options').map(readCostOption),
    eligibility: [
      // HSDS 3 says it in one text, v1 in a list; ORUK 3.0 has no place for it.
      ...texts([source], 'eligibility_description'),
      ...texts(groups, 'eligibility', 'description'),
      ...audiences.map((audience) => audience.name),
    ],
    contacts: source.children('contacts', 'contact').map(readContact).filter(isContact),
    phones: readPhones(source),
    languages: texts(source.children('languages'), 'name', 'language', 'code'),
    serviceAreas: source.children('service_areas').flatMap((area) => {
      const areaName = area.text('name', 'service_area');
      return areaName ? [compact({ name: areaName, uri: area.url('uri') })] : [];
    }),
    categories,
    needs,
    audiences,
  });
}

function readStatus(source: RecordReader): ServiceStatus {
  const text = source.text('status')?.toLowerCase();
  const status = statuses.find((known) => known === text);
  if (text !== undefined && status === undefined) {
    source.problem(source.pathOf('status'), `"${text}" is not a status`, 'value corrected');
  }
  return status ?? 'active';
}

function readHtml(source: RecordReader, name: string): string | undefined {
  const text = source.text(name);
  return (text && sanitiseHtml(text)) || undefined;
}

/** @param group v1 keeps the ages with who is eligible */
function readAges(source: RecordReader, group: RecordReader | undefined) {
  const minimumAge =
    readAge(source, 'minimum_age', 'min_age') ?? (group && readAge(group, 'minimum_age'));
  const maximumAge =
    readAge(source, 'maximum_age', 'max_age') ?? (group && readAge(group, 'maximum_age'));
  if (minimumAge !== undefined && maximumAge !== undefined && minimumAge > maximumAge) {
    const reason = `is less than the minimum age (${maximumAge} < ${minimumAge})`;
    source.problem(source.pathOf('maximum_age', 'max_age'), reason, 'value left out');
    return { minimumAge };
  }
  return compact({ minimumAge, maximumAge });
}

function readAge(source: RecordReader, ...names: string[]): number | undefined {
  const age = source.number(...names);
  // Live feeds use −1 for "not known".
  if (age === undefined || age === -1) return undefined;
  if (age >= 0 && age <= 150) return age;
  source.problem(source.pathOf(...names), `${age} is not an age`, 'value left out');
  return undefined;
}

function readOrganisation(source: RecordReader): Organisation | undefined {
  const organisation = source.child('organization', 'organisation');
  const name = organisation?.text('name');
  if (!organisation || !name) return undefined;
  return compact({
    id: organisation.text('id'),
    name,
    description: readHtml(organisation, 'description'),
    url: organisation.url('website', 'url'),
    email: organisation.email('email'),
  });
}

function readCostOption(cost: RecordReader): CostOption {
  return compact({
    option: cost.text('option'),
    amount: cost.number('amount'),
    currency: cost.text('currency'),
    amountDescription: cost.text('amount_description'),
    validFrom: cost.date('valid_from'),
    validTo: cost.date('valid_to'),
  });
}

function readContact(contact: RecordReader): Contact {
  const phone = contact.text('phone');
  return compact({
    name: contact.text('name'),
    title: contact.text('title'),
    email: contact.email('email'),
    phones: [...readPhones(contact), ...(phone ? [{ number: phone }] : [])],
  });
}

function isContact({ name, title, email, phones }: Contact): boolean {
  return Boolean(name ?? title ?? email) || phones.length > 0;
}

interface Terms {
  categories: Category[];
  needs: Category[];
  audiences: Category[];
}

/** Taxonomy terms: v3's attributes, v1's `service_taxonomys`, some feeds' `taxonomies`. */
function readTerms(source: RecordReader): Terms {
  const joined = source
    .children('attributes', 'service_taxonomys')
    .flatMap((attribute) => attribute.child('taxonomy_term', 'taxonomy') ?? []);
  const terms = new Map<string, Category>();
  for (const term of [...joined, ...source.children('taxonomies')]) {
    const id = term.text('id');
    const name = term.text('name', 'term');
    if (!id || !name) continue;
    const parentId = term.text('parent_id');
    const uri = term.url('term_uri');
    terms.set(
      id,
      compact({ id, name, parentId, taxonomy: term.text('taxonomy', 'vocabulary'), uri }),
    );
  }
  const kinds: Terms = { categories: [], needs: [], audiences: [] };
  for (const term of terms.values()) kinds[kindOf(term)].push(term);
  return kinds;
}

/** What a term says of a service, by the name of its taxonomy. */
function kindOf({ taxonomy = '' }: Category): keyof Terms {
  if (/need/i.test(taxonomy)) return 'needs';
  return /eligib|circumstance|audience/i.test(taxonomy) ? 'audiences' : 'categories';
}

function texts(sources: readonly RecordReader[], ...names: string[]): string[] {
  return [...new Set(sources.flatMap((source) => source.text(...names) ?? []))];
}
