import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readServices } from '../readers/read-services.js';
import { fullService } from '../testing/full-service.js';
import { jsonLdText, toJsonLd } from './to-json-ld.js';

function of(record: Record<string, unknown>) {
  const [service] = readServices({ id: 's1', name: 'Lunch club', ...record }).services;
  assert.ok(service);
  return toJsonLd(service);
}

describe('toJsonLd', () => {
  it('says what schema.org has words for', () => {
    const [service] = readServices(fullService()).services;
    assert.ok(service);
    const described = toJsonLd(service, { url: 'https://council.example/finder?service=s1' });
    const { availableChannel, ...rest } = described as { availableChannel: unknown[] };
    assert.deepEqual(rest, {
      '@context': 'https://schema.org',
      '@type': 'Service',
      '@id': 'https://council.example/finder?service=s1',
      identifier: 's1',
      name: 'Lunch club',
      description: 'Soup. And company, every day',
      url: 'https://lunch.example',
      serviceType: ['Meals', 'In a hall'],
      provider: {
        '@type': 'Organization',
        name: 'Evergreen',
        url: 'https://evergreen.example',
        email: 'office@evergreen.example',
      },
      areaServed: [
        {
          '@type': 'AdministrativeArea',
          name: 'Thornbury',
          sameAs: 'https://areas.example/E09000018',
        },
      ],
      audience: {
        '@type': 'PeopleAudience',
        audienceType: 'Anyone aged 55 or over, Over 60s',
        suggestedMinAge: 55,
        suggestedMaxAge: 100,
      },
      offers: [
        {
          '@type': 'Offer',
          name: 'Adults',
          price: 5,
          priceCurrency: 'GBP',
          description: 'a meal',
          validFrom: '2026-01-01',
          validThrough: '2026-12-31',
        },
      ],
      additionalProperty: [
        { '@type': 'PropertyValue', name: 'status', value: 'active' },
        { '@type': 'PropertyValue', name: 'assured_date', value: '2026-09-01' },
      ],
    });
    const [web, phone, place] = availableChannel;
    assert.equal(availableChannel.length, 3);
    assert.deepEqual(web, {
      '@type': 'ServiceChannel',
      serviceUrl: 'https://lunch.example',
      availableLanguage: ['Welsh', 'Polish'],
    });
    const point = {
      '@type': 'ContactPoint',
      telephone: '020 7946 0001 ext. 2',
      description: 'Mornings',
    };
    assert.deepEqual(phone, {
      '@type': 'ServiceChannel',
      servicePhone: [point, point, { '@type': 'ContactPoint', email: 'hello@lunch.example' }],
      availableLanguage: ['Welsh', 'Polish'],
    });
    assert.deepEqual(place, {
      '@type': 'ServiceChannel',
      serviceLocation: {
        '@type': 'Place',
        name: 'Village hall',
        description: 'Behind the church',
        address: [
          {
            '@type': 'PostalAddress',
            streetAddress: 'The warden, Room 1, 1 High Street',
            addressLocality: 'Thornbury',
            addressRegion: 'Valeshire',
            postalCode: 'TV1 1AA',
            addressCountry: 'GB',
          },
        ],
        geo: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: -1.2 },
        telephone: '020 7946 0001',
        amenityFeature: [
          { '@type': 'LocationFeatureSpecification', name: 'Ramp At the side', value: true },
        ],
      },
      availableLanguage: ['Welsh', 'Polish'],
    });
  });

  it('gives the hours of plain weeks, and of no others', () => {
    const described = of({
      schedules: [
        { byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00', valid_from: '2026-01-01' },
        { byday: 'SA', opens_at: '22:00', closes_at: '02:00' },
        { byday: 'SU', opens_at: '00:00', closes_at: '00:00' },
        { byday: 'WE', opens_at: '09:00', closes_at: '17:00', freq: 'WEEKLY', interval: 2 },
        { byday: '2TH', opens_at: '09:00', closes_at: '17:00' },
        { byday: 'FR', description: 'By appointment' },
        { opens_at: '09:00', closes_at: '17:00' },
      ],
    });
    const type = 'OpeningHoursSpecification';
    assert.deepEqual(described['hoursAvailable'], [
      {
        '@type': type,
        dayOfWeek: ['Monday', 'Tuesday'],
        opens: '09:00',
        closes: '17:00',
        validFrom: '2026-01-01',
      },
      { '@type': type, dayOfWeek: ['Saturday'], opens: '22:00', closes: '02:00' },
      { '@type': type, dayOfWeek: ['Sunday'], opens: '00:00', closes: '23:59' },
    ]);
  });

  it('tells public bodies from others', () => {
    const typeOf = (organization: Record<string, unknown>) => {
      const described = of({ organization: { name: 'O', ...organization } });
      return [described['@type'], (described['provider'] as JsonLdNode)['@type']];
    };
    const ofPublic = ['GovernmentService', 'GovernmentOrganization'];
    assert.deepEqual(typeOf({ website: 'https://www.islington.gov.uk/x' }), ofPublic);
    assert.deepEqual(typeOf({ website: 'https://cardiff.gov.wales' }), ofPublic);
    assert.deepEqual(typeOf({ email: 'a@trust.nhs.uk' }), ofPublic);
    assert.deepEqual(typeOf({ website: 'https://www.gov.uk.example' }), [
      'Service',
      'Organization',
    ]);
  });

  it('says nothing of what is not known', () => {
    assert.deepEqual(of({}), {
      '@context': 'https://schema.org',
      '@type': 'Service',
      identifier: 's1',
      name: 'Lunch club',
      additionalProperty: [{ '@type': 'PropertyValue', name: 'status', value: 'active' }],
    });
  });
});

describe('jsonLdText', () => {
  it('cannot end the script that it stands in', () => {
    const text = jsonLdText(of({ name: '</script><!--<script>alert(1)' }));
    assert.doesNotMatch(text, /</);
    assert.equal((JSON.parse(text) as JsonLdNode)['name'], '</script><!--<script>alert(1)');
  });
});

type JsonLdNode = Record<string, unknown>;
