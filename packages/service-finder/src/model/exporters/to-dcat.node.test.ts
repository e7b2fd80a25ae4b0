import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readServices } from '../readers/read-services.js';
import { openGovernmentLicence, toDcat } from './to-dcat.js';

const dataset = {
  id: 'https://council.example/data/services',
  title: 'Services near you',
  description: 'What there is for residents',
  publisher: { name: 'Thornbury Vale Council', id: 'https://council.example' },
  distributions: [
    { title: 'JSON', url: 'https://council.example/services.json', mediaType: 'application/json' },
    { title: 'CSV', url: 'https://council.example/services.csv', mediaType: 'text/csv' },
  ],
};

const at = (latitude: number, longitude: number) => [{ location: { latitude, longitude } }];
const terms = (...names: string[]) => names.map((name) => ({ taxonomy_term: { id: name, name } }));
const { services } = readServices([
  {
    id: '1',
    name: 'A',
    assured_date: '2026-02-01',
    last_modified: '2026-03-01',
    service_at_locations: at(51.5, -1.2),
    attributes: terms('Food'),
  },
  {
    id: '2',
    name: 'B',
    assured_date: '2026-01-01',
    last_modified: '2026-02-01',
    service_at_locations: at(52, -1),
    attributes: terms('Advice', 'Food'),
  },
  { id: '3', name: 'C', attributes: terms('Sport') },
]);

describe('toDcat', () => {
  it('describes a directory by what it holds', () => {
    const record = toDcat(
      {
        ...dataset,
        issued: '2025-01-01',
        frequency: 'weekly',
        contact: { name: 'Web team', email: 'web@council.example' },
        spatial: ['http://statistics.data.gov.uk/id/statistical-geography/E09000019'],
        languages: ['en', 'cy'],
      },
      services,
    );
    const { '@context': context, ...rest } = record;
    assert.deepEqual(rest, {
      '@id': 'https://council.example/data/services',
      '@type': 'dcat:Dataset',
      'dct:identifier': 'https://council.example/data/services',
      'dct:title': 'Services near you',
      'dct:description': 'What there is for residents',
      'dct:publisher': {
        '@id': 'https://council.example',
        '@type': 'foaf:Organization',
        'foaf:name': 'Thornbury Vale Council',
      },
      'dct:license': { '@id': openGovernmentLicence },
      'dct:accessRights': {
        '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
      },
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': 'Web team',
        'vcard:hasEmail': { '@id': 'mailto:web@council.example' },
      },
      'dct:issued': { '@value': '2025-01-01', '@type': 'xsd:date' },
      'dct:modified': { '@value': '2026-03-01', '@type': 'xsd:date' },
      'dct:accrualPeriodicity': { '@id': 'http://purl.org/cld/freq/weekly' },
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@value': '2026-01-01', '@type': 'xsd:date' },
        'dcat:endDate': { '@value': '2026-02-01', '@type': 'xsd:date' },
      },
      'dct:spatial': [
        { '@id': 'http://statistics.data.gov.uk/id/statistical-geography/E09000019' },
        {
          '@type': 'dct:Location',
          'dcat:bbox': {
            '@value': 'POLYGON((-1.2 51.5, -1 51.5, -1 52, -1.2 52, -1.2 51.5))',
            '@type': 'gsp:wktLiteral',
          },
        },
      ],
      'dct:language': [
        { '@id': 'http://id.loc.gov/vocabulary/iso639-1/en' },
        { '@id': 'http://id.loc.gov/vocabulary/iso639-1/cy' },
      ],
      'dcat:keyword': ['Food', 'Advice', 'Sport'],
      'dcat:distribution': [
        {
          '@id': 'https://council.example/services.json',
          '@type': 'dcat:Distribution',
          'dct:title': 'JSON',
          'dcat:accessURL': { '@id': 'https://council.example/services.json' },
          'dcat:downloadURL': { '@id': 'https://council.example/services.json' },
          'dcat:mediaType': {
            '@id': 'https://www.iana.org/assignments/media-types/application/json',
          },
          'dct:license': { '@id': openGovernmentLicence },
          'dct:conformsTo': { '@id': 'https://openreferraluk.org' },
        },
        {
          '@id': 'https://council.example/services.csv',
          '@type': 'dcat:Distribution',
          'dct:title': 'CSV',
          'dcat:accessURL': { '@id': 'https://council.example/services.csv' },
          'dcat:downloadURL': { '@id': 'https://council.example/services.csv' },
          'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
          'dct:license': { '@id': openGovernmentLicence },
        },
      ],
    });
    const prefixes = new Set(JSON.stringify(rest).match(/(?<=")[a-z]+(?=:[A-Za-z]+")/g));
    assert.deepEqual(
      [...prefixes].filter((prefix) => !(prefix in (context as object))),
      [],
    );
  });

  it('says nothing of what an empty directory does not hold', () => {
    const record = toDcat(dataset, []);
    for (const key of ['dct:modified', 'dct:temporal', 'dct:spatial']) assert.ok(!(key in record));
    assert.deepEqual(record['dcat:keyword'], []);
  });
});
