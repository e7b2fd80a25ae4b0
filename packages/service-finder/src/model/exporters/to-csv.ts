import { csvText } from '@council-elements/core/csv';
import { plainText } from '../html.js';
import type { Address, Contact, CostOption, Schedule, Service, ServiceLocation } from '../types.js';

type Cell = string | number | undefined;

/** What is in each column. Names are data, the same in every language. */
const columns: Readonly<Record<string, (service: Service, location?: ServiceLocation) => Cell>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  status: ({ status }) => status,
  organisation: ({ organisation }) => organisation?.name,
  description: ({ description }) => description && plainText(description),
  url: ({ url }) => url,
  email: ({ email }) => email,
  phone: ({ phones }, location) =>
    list([...phones, ...(location?.phones ?? [])].map(({ number }) => number)),
  contact: ({ contacts }) => list(contacts.map(contact)),
  fees: ({ fees, costOptions }) => list([fees, ...costOptions.map(price)]),
  minimum_age: ({ minimumAge }) => minimumAge,
  maximum_age: ({ maximumAge }) => maximumAge,
  eligibility: ({ eligibility }) => list(eligibility),
  categories: ({ categories }) => list(categories.map(({ name }) => name)),
  needs: ({ needs }) => list(needs.map(({ name }) => name)),
  audiences: ({ audiences }) => list(audiences.map(({ name }) => name)),
  languages: ({ languages }) => list(languages),
  service_areas: ({ serviceAreas }) => list(serviceAreas.map(({ name }) => name)),
  opening_hours: ({ schedules }, location) =>
    list([...schedules, ...(location?.schedules ?? [])].map(hours)),
  location: (_service, location) => location?.name,
  address: (_service, location) => list((location?.addresses ?? []).map(lines)),
  postcode: (_service, location) =>
    location?.addresses.find(({ postalCode }) => postalCode)?.postalCode,
  latitude: (_service, location) => location?.position?.latitude,
  longitude: (_service, location) => location?.position?.longitude,
  accessibility: (_service, location) => list(location?.accessibility ?? []),
  alert: ({ alert }) => alert,
  assured_date: ({ assuredDate }) => assuredDate,
  last_modified: ({ lastModified }) => lastModified,
};

/**
 * Services as a spreadsheet, in CSV (see `csvText`): a row for each service at each of its
 * locations, or one for a service that has none. Several values in a cell have semicolons between;
 * times of opening are as in `MO,WE 09:00-17:00`.
 */
export function toCsv(services: readonly Service[]): string {
  const rows = services.flatMap((service) => {
    const places = service.locations.length > 0 ? service.locations : [undefined];
    return places.map((location) => Object.values(columns).map((of) => of(service, location)));
  });
  return csvText([Object.keys(columns), ...rows]);
}

function list(values: readonly (string | undefined)[]): string {
  return [...new Set(values)].filter(Boolean).join('; ');
}

function contact({ name, title, email, phones }: Contact): string {
  return [name, title, email, ...phones.map(({ number }) => number)].filter(Boolean).join(', ');
}

function lines({ lines, city, region, stateProvince }: Address): string {
  return [...new Set([...lines, city, region, stateProvince])].filter(Boolean).join(', ');
}

function price({ option, amount, currency = 'GBP', amountDescription }: CostOption): string {
  const money = amount === undefined ? undefined : `${currency} ${amount.toFixed(2)}`;
  return [option, money, amountDescription].filter(Boolean).join(' ');
}

function hours(schedule: Schedule): string {
  const { freq, interval = 1, byDay, byMonthDay, opensAt, closesAt } = schedule;
  const every =
    interval > 1 ? `every ${interval} ${freq === 'MONTHLY' ? 'months' : 'weeks'}` : undefined;
  const days = byDay.map(({ day, ordinal = '' }) => `${ordinal}${day}`).join(',');
  const monthDays = byMonthDay.length > 0 ? `day ${byMonthDay.join(',')}` : undefined;
  const times = [opensAt, closesAt].filter(Boolean).join('-');
  const until = schedule.validTo && `until ${schedule.validTo}`;
  const from = schedule.validFrom && `from ${schedule.validFrom}`;
  return [every, days, monthDays, times, from, until, schedule.description]
    .filter(Boolean)
    .join(' ');
}
