import type { Service } from '../types.js';
import type { JsonLd } from './to-json-ld.js';

/** What a council says of its directory as a dataset. */
export interface DcatDataset {
  /** Address that identifies the dataset, best of the page about it. */
  id: string;
  title: string;
  description: string;
  /** Address of the licence. Open Government Licence 3.0 unless told. */
  licence?: string;
  publisher: {
    name: string;
    /** Address that identifies the publisher: its website, or its GSS code's. */
    id: string;
  };
  /** Whom to ask about the data. */
  contact?: { name: string; email: string };
  /** The files and APIs that the data can be had from. */
  distributions: readonly DcatDistribution[];
  /** When it was first published, `YYYY-MM-DD`. */
  issued?: string;
  /** Addresses of the places that it covers, such as the council's GSS code's. */
  spatial?: readonly string[];
  /** How often it is brought up to date. Weekly is usual for directories. */
  frequency?: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'irregular';
  /** Two-letter codes; English unless told. */
  languages?: readonly string[];
}

export interface DcatDistribution {
  title: string;
  /** Address of the file, or of an API's first page. */
  url: string;
  /** IANA media type: `application/json`, `text/csv`. */
  mediaType: string;
  /** Address of the standard that it follows. That of Open Referral UK for JSON unless told. */
  conformsTo?: string;
}

export const openGovernmentLicence =
  'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const orukStandard = 'https://openreferraluk.org';

/**
 * A record of a directory for catalogues of open data, DCAT version 3 as JSON-LD, which gov.uk
 * recommends (https://www.gov.uk/government/publications/recommended-open-standards-for-government).
 * When it was modified, the period, the box on the map and the keywords are taken from the services.
 * For `jsonLdText` where it goes into a page.
 */
export function toDcat(dataset: DcatDataset, services: readonly Service[]): JsonLd {
  const { publisher, contact, issued, frequency, spatial = [], languages = ['en'] } = dataset;
  const licence = dataset.licence ?? openGovernmentLicence;
  const changed = dates(services, ({ lastModified }) => lastModified);
  const checked = dates(services, ({ assuredDate }) => assuredDate);
  const box = boundingBox(services);
  const places = [
    ...spatial.map((id) => ({ '@id': id })),
    ...(box ? [{ '@type': 'dct:Location', 'dcat:bbox': literal(box, 'gsp:wktLiteral') }] : []),
  ];
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      gsp: 'http://www.opengis.net/ont/geosparql#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': dataset.id,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.id,
    'dct:title': dataset.title,
    'dct:description': dataset.description,
    'dct:publisher': {
      '@id': publisher.id,
      '@type': 'foaf:Organization',
      'foaf:name': publisher.name,
    },
    'dct:license': { '@id': licence },
    'dct:accessRights': {
      '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    },
    ...(contact && {
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': contact.name,
        'vcard:hasEmail': { '@id': `mailto:${contact.email}` },
      },
    }),
    ...(issued && { 'dct:issued': literal(issued, 'xsd:date') }),
    ...(changed && { 'dct:modified': literal(changed.last, 'xsd:date') }),
    ...(frequency && {
      'dct:accrualPeriodicity': { '@id': `http://purl.org/cld/freq/${frequency}` },
    }),
    ...(checked && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': literal(checked.first, 'xsd:date'),
        'dcat:endDate': literal(checked.last, 'xsd:date'),
      },
    }),
    ...(places.length > 0 && { 'dct:spatial': places }),
    'dct:language': languages.map((code) => ({
      '@id': `http://id.loc.gov/vocabulary/iso639-1/${code}`,
    })),
    'dcat:keyword': keywords(services),
    'dcat:distribution': dataset.distributions.map((distribution) => ({
      '@id': distribution.url,
      '@type': 'dcat:Distribution',
      'dct:title': distribution.title,
      'dcat:accessURL': { '@id': distribution.url },
      'dcat:downloadURL': { '@id': distribution.url },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${distribution.mediaType}`,
      },
      'dct:license': { '@id': licence },
      ...conformance(distribution),
    })),
  };
}

function conformance({ mediaType, conformsTo }: DcatDistribution) {
  const standard = conformsTo ?? (mediaType === 'application/json' ? orukStandard : undefined);
  return standard && { 'dct:conformsTo': { '@id': standard } };
}

function literal(value: string, type: string) {
  return { '@value': value, '@type': type };
}

function dates(services: readonly Service[], of: (service: Service) => string | undefined) {
  const sorted = services.flatMap((service) => of(service) ?? []).sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first && last ? { first, last } : undefined;
}

/** The least box that holds all the places, in well-known text: longitude first. */
function boundingBox(services: readonly Service[]): string | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position } of services.flatMap(({ locations }) => locations)) {
    if (!position) continue;
    west = Math.min(west, position.longitude);
    east = Math.max(east, position.longitude);
    south = Math.min(south, position.latitude);
    north = Math.max(north, position.latitude);
  }
  if (west > east) return undefined;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`;
}

const keywordCount = 20;

/** The commonest categories, which a catalogue is searched by. */
function keywords(services: readonly Service[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of services.flatMap(({ categories }) => categories)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .slice(0, keywordCount)
    .map(([name]) => name);
}
