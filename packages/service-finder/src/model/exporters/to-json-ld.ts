import type {
  GovernmentService,
  OpeningHoursSpecification,
  Place,
  PropertyValue,
  Service as SchemaService,
  ServiceChannel,
  WithContext,
} from 'schema-dts';
import { plainText } from '../html.js';
import type { Address, CostOption, Day, Phone, Schedule } from '../types.js';
import type { Service, ServiceLocation } from '../types.js';

/** JSON-LD: plain data, for `jsonLdText`. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * A service in schema.org's words, for search engines: a `GovernmentService` where a public body
 * gives it, as an address under `gov.uk` or `nhs.uk` shows, else a `Service`.
 *
 * Opening hours are those of plain weeks: schema.org has no way to say "every other Tuesday", and a
 * search engine would take it for every one. The assured date and the status are in
 * `additionalProperty`, as Open Referral UK's mapping to schema.org has them.
 *
 * @param options.url address of the page about the service, which identifies it
 */
export function toJsonLd(service: Service, { url }: { url?: string } = {}): JsonLd {
  const { organisation, costOptions, serviceAreas, categories } = service;
  const isPublic = [organisation?.url, organisation?.email, service.url, service.email].some(
    (address) => address !== undefined && publicBody.test(address),
  );
  const described: Described = {
    '@context': 'https://schema.org',
    '@type': isPublic ? 'GovernmentService' : 'Service',
    '@id': url,
    identifier: service.id,
    name: service.name,
    description: service.description && plainText(service.description),
    url: service.url ?? url,
    serviceType: some(categories.map(({ name }) => name)),
    provider: organisation && {
      '@type': isPublic ? 'GovernmentOrganization' : 'Organization',
      name: organisation.name,
      url: organisation.url,
      email: organisation.email,
    },
    areaServed: some(
      serviceAreas.map(({ name, uri }) => ({
        '@type': 'AdministrativeArea' as const,
        name,
        sameAs: uri,
      })),
    ),
    audience: audience(service),
    hoursAvailable: some(openingHours(service.schedules)),
    availableChannel: some(channels(service)),
    offers: some(costOptions.map(offer)),
    additionalProperty: some(properties(service)),
  };
  return withoutAbsent(described);
}

/**
 * JSON-LD as the text of a `<script type="application/ld+json">`. Nothing in it can end the script
 * or begin a comment.
 */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

type Described = WithContext<Exclude<GovernmentService | SchemaService, string>> & {
  // Of Product and Place in schema.org, and used of services all the same.
  additionalProperty?: readonly PropertyValue[] | undefined;
};

const publicBody =
  /[/@.](gov|nhs)\.(uk|wales|scot)(?=[/:?#]|$)|[/@.]gov\.(wales|scot)(?=[/:?#]|$)/i;

const dayNames = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const satisfies Record<Day, string>;

function openingHours(schedules: readonly Schedule[]): OpeningHoursSpecification[] {
  return schedules.flatMap((schedule) => {
    const { freq = 'WEEKLY', interval = 1, byDay, opensAt, closesAt } = schedule;
    const plain = freq === 'WEEKLY' && interval === 1 && byDay.length > 0;
    if (!plain || !opensAt || !closesAt) return [];
    const roundTheClock = opensAt === closesAt;
    return [
      {
        '@type': 'OpeningHoursSpecification' as const,
        dayOfWeek: byDay.map(({ day }) => dayNames[day]),
        opens: roundTheClock ? '00:00' : opensAt,
        closes: roundTheClock ? '23:59' : closesAt,
        validFrom: schedule.validFrom,
        validThrough: schedule.validTo,
      },
    ];
  });
}

function audience({ minimumAge, maximumAge, audiences, eligibility }: Service) {
  const who = eligibility.length > 0 ? eligibility : audiences.map(({ name }) => name);
  if (minimumAge === undefined && maximumAge === undefined && who.length === 0) return undefined;
  return {
    '@type': 'PeopleAudience' as const,
    audienceType: who.join(', ') || undefined,
    suggestedMinAge: minimumAge,
    suggestedMaxAge: maximumAge,
  };
}

/** The ways to the service: by web, telephone or email, and each of its places. */
function channels(service: Service): ServiceChannel[] {
  const { url, email, phones, contacts, languages, locations } = service;
  const availableLanguage = some(languages);
  const numbers = [...phones, ...contacts.flatMap((contact) => contact.phones)];
  const ways: Exclude<ServiceChannel, string>[] = [];
  if (url) ways.push({ '@type': 'ServiceChannel', serviceUrl: url, availableLanguage });
  if (numbers.length > 0 || email) {
    ways.push({
      '@type': 'ServiceChannel',
      servicePhone: some([
        ...numbers.map(contactPoint),
        ...(email ? [{ '@type': 'ContactPoint' as const, email }] : []),
      ]),
      availableLanguage,
    });
  }
  for (const location of locations) {
    if (location.type === 'virtual') continue;
    ways.push({ '@type': 'ServiceChannel', serviceLocation: place(location), availableLanguage });
  }
  return ways;
}

function contactPoint({ number, extension, description }: Phone) {
  return {
    '@type': 'ContactPoint' as const,
    telephone: extension ? `${number} ext. ${extension}` : number,
    description,
  };
}

function place(location: ServiceLocation): Place {
  const { name, description, position, addresses, accessibility, schedules, phones } = location;
  return {
    '@type': 'Place',
    name,
    description,
    address: some(addresses.map(postalAddress)),
    geo: position && { '@type': 'GeoCoordinates', ...position },
    telephone: phones[0]?.number,
    amenityFeature: some(
      accessibility.map((means) => ({
        '@type': 'LocationFeatureSpecification' as const,
        name: means,
        value: true,
      })),
    ),
    openingHoursSpecification: some(openingHours(schedules)),
  };
}

function postalAddress({ lines, city, region, stateProvince, postalCode, country }: Address) {
  return {
    '@type': 'PostalAddress' as const,
    streetAddress: lines.join(', ') || undefined,
    addressLocality: city,
    addressRegion: stateProvince ?? region,
    postalCode,
    addressCountry: country ?? 'GB',
  };
}

function offer({ option, amount, currency = 'GBP', ...rest }: CostOption) {
  return {
    '@type': 'Offer' as const,
    name: option,
    price: amount,
    priceCurrency: amount === undefined ? undefined : currency,
    description: rest.amountDescription,
    validFrom: rest.validFrom,
    validThrough: rest.validTo,
  };
}

function properties({ assuredDate, status }: Service): PropertyValue[] {
  const property = (name: string, value: string) => ({
    '@type': 'PropertyValue' as const,
    name,
    value,
  });
  return [
    property('status', status),
    ...(assuredDate ? [property('assured_date', assuredDate)] : []),
  ];
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** Absent keys are left out, here and in what it holds, as they are from JSON. */
function withoutAbsent(data: object): JsonLd {
  return JSON.parse(JSON.stringify(data)) as JsonLd;
}
