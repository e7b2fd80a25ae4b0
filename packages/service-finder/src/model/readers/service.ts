import { plainText, sanitiseHtml, truncate } from '../html.js';
import type { Contact, CostOption, Organisation, Service, ServiceStatus } from '../types.js';
import { compact } from './compact.js';
import { readLanguage } from './language.js';
import { readLocations, readPhones, readServiceAreas } from './place.js';
import type { RecordReader } from './record-reader.js';
import { readSchedules } from './schedule.js';
import { readTerms } from './terms.js';

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
  const organisation = source.child('organization', 'organisation');
  const phones = readPhones(source);
  const { categories, needs, audiences } = readTerms(source);
  const groups = source.children('eligibilitys', 'eligibility');
  return compact({
    id,
    name,
    status: readStatus(source),
    description,
    summary: description && summarise(description),
    url: source.url('url'),
    email: source.email('email'),
    fees: source.text('fees', 'fees_description'),
    accreditations: source.text('accreditations'),
    alert: source.text('alert'),
    ...readAges(source, groups[0]),
    assuredDate: source.date('assured_date'),
    assurerEmail: source.email('assurer_email'),
    lastModified: source.date('last_modified', 'updated_at'),
    organisation: organisation && readOrganisation(organisation),
    locations: readLocations(source),
    schedules: readSchedules(source),
    costOptions: readCostOptions(source),
    eligibility: [
      // HSDS 3 says it in one text, v1 in a list; ORUK 3.0 has no place for it.
      ...[source.text('eligibility_description'), ...texts(groups, 'eligibility', 'description')]
        .filter((text) => text !== undefined)
        .flatMap(lines),
      ...audiences.map((audience) => audience.name),
    ],
    contacts: source.children('contacts', 'contact').map(readContact).filter(isContact),
    // HSDS lets an organisation have the telephone that is answered for all its services.
    phones: phones.length > 0 || !organisation ? phones : readPhones(organisation),
    languages: unique(source.children('languages').flatMap((item) => readLanguage(item) ?? [])),
    serviceAreas: readServiceAreas(source),
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

function summarise(html: string): string {
  // Most descriptions are much longer than their summary; tags seldom take up the difference.
  const head = html.length > 4 * summaryLength ? html.lastIndexOf('<', 4 * summaryLength) : 0;
  const beginning = head > 0 ? plainText(html.slice(0, head)) : '';
  return truncate(beginning.length > summaryLength ? beginning : plainText(html), summaryLength);
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
  const path = () => source.pathOf(...names);
  if (age < 0 || age > 150) {
    source.problem(path(), `${age} is not an age`, 'value left out');
    return undefined;
  }
  const years = Math.floor(age);
  if (years !== age) source.problem(path(), `${age} is not whole years`, 'value corrected');
  return years;
}

function readOrganisation(organisation: RecordReader): Organisation | undefined {
  const name = organisation.text('name');
  if (!name) return undefined;
  return compact({
    id: organisation.text('id'),
    name,
    description: readHtml(organisation, 'description'),
    url: organisation.url('website', 'url'),
    email: organisation.email('email'),
  });
}

function readCostOptions(source: RecordReader): CostOption[] {
  const options = source.children('cost_options').map(readCostOption).filter(saysSomething);
  // Some v1 feeds have a mark in the place of prices.
  return options.length === 0 && source.record['free'] === true ? [{ amount: 0 }] : options;
}

function readCostOption(cost: RecordReader): CostOption {
  const amount = cost.number('amount');
  const isPrice = amount === undefined || amount >= 0;
  if (!isPrice) cost.problem(cost.pathOf('amount'), `${amount} is not a price`, 'value left out');
  return compact({
    option: cost.text('option'),
    amount: isPrice ? amount : undefined,
    currency: cost.text('currency'),
    amountDescription: cost.text('amount_description'),
    validFrom: cost.date('valid_from'),
    validTo: cost.date('valid_to'),
  });
}

function saysSomething({ option, amount, amountDescription }: CostOption): boolean {
  return amount !== undefined || Boolean(option ?? amountDescription);
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

function texts(sources: readonly RecordReader[], ...names: string[]): string[] {
  return unique(sources.flatMap((source) => source.text(...names) ?? []));
}

function lines(text: string): string[] {
  return unique(text.split('\n').map((line) => line.trim())).filter(Boolean);
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
