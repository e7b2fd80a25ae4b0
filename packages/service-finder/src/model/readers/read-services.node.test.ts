import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readServices } from './read-services.js';

/** The one service of an input that has one, with its problems as `path: action`. */
function readOne(service: Record<string, unknown>) {
  const { services, problems } = readServices({ id: 's1', name: 'Lunch club', ...service });
  const [only] = services;
  assert.ok(only && services.length === 1);
  return { service: only, problems: problems.map(({ path, action }) => `${path}: ${action}`) };
}

const v3 = {
  id: 's1',
  name: ' Lunch club ',
  status: 'temporarily closed',
  description: 'Soup & company',
  url: 'www.lunch.example',
  email: 'hello@lunch.example',
  fees: '£5',
  minimum_age: 55,
  maximum_age: -1,
  assured_date: '2026-09-01',
  last_modified: '2026-09-02T10:00:00.000Z',
  organization: { id: 'o1', name: 'Evergreen', website: 'https://evergreen.example' },
  service_at_locations: [
    {
      id: 'sal1',
      location: {
        id: 'l1',
        location_type: 'physical',
        name: 'Village hall',
        latitude: 51.5,
        longitude: -1.2,
        addresses: [
          {
            id: 'a1',
            address_1: '1 High Street',
            city: 'Thornbury',
            postal_code: 'TV1 1AA',
            country: 'GB',
          },
        ],
        accessibility: [{ id: 'x1', description: 'Ramp', details: 'At the side' }],
      },
    },
  ],
  schedules: [
    {
      id: 'h1',
      freq: 'WEEKLY',
      interval: 1,
      byday: 'TH,FR',
      opens_at: '12:00:00',
      closes_at: '14:00:00',
    },
    { id: 'h2', freq: 'MONTHLY', byday: '-1MO', opens_at: '09:00', closes_at: '10:00' },
  ],
  cost_options: [{ id: 'c1', option: 'Adults', amount: 5, amount_description: 'a meal' }],
  eligibility_description: 'Anyone aged 55 or over',
  contacts: [{ id: 'k1', name: 'Ann', title: 'Cook', phones: [{ number: '020 7946 0001' }] }],
  languages: [{ id: 'g1', name: 'Welsh', code: 'cy' }],
  service_areas: [{ id: 'e1', name: 'Thornbury' }],
  attributes: [
    { id: 't1', taxonomy_term: { id: 'meals', name: 'Meals', description: 'Food' } },
    { id: 't2', taxonomy_term: { id: 'old', name: 'Over 60s', taxonomy: 'Eligibility' } },
  ],
  vendor_key: { anything: [1, 2] },
};

const v1 = {
  id: 7,
  name: 'Lunch club',
  status: 'active',
  organization: { id: 'o1', name: 'Evergreen', url: 'https://evergreen.example' },
  eligibilitys: [{ id: 'e', eligibility: 'Older people', minimum_age: 55, maximum_age: null }],
  regular_schedule: [{ id: 'r', byday: 'Monday', opens_at: '9:30am', closes_at: '1pm' }],
  service_at_locations: [
    {
      id: 'sal',
      location: {
        id: 'l1',
        latitude: '51.5',
        longitude: '-1.2',
        physical_addresses: [{ address_1: '1 High Street', postal_code: 'TV1 1AA' }],
        accessibility_for_disabilities: [{ accessibility: 'Ramp' }],
      },
      regular_schedule: [{ byday: 'TU', opens_at: '10:00', closes_at: '11:00' }],
    },
  ],
  service_taxonomys: [{ id: 't', taxonomy: { id: 'esdNeed:1', name: 'Food', vocabulary: 'esd' } }],
  contacts: [{ id: 'k', name: 'Ann', phones: [{ number: '020 7946 0001' }] }],
  languages: [{ language: 'Polish' }],
};

describe('readServices', () => {
  it('reads a v3 service', () => {
    const { service, problems } = readOne(v3);
    assert.deepEqual(problems, []);
    assert.deepEqual(service, {
      id: 's1',
      name: 'Lunch club',
      status: 'temporarily closed',
      description: '<p>Soup &amp; company</p>',
      summary: 'Soup & company',
      url: 'https://www.lunch.example',
      email: 'hello@lunch.example',
      fees: '£5',
      minimumAge: 55,
      assuredDate: '2026-09-01',
      lastModified: '2026-09-02',
      organisation: { id: 'o1', name: 'Evergreen', url: 'https://evergreen.example' },
      locations: [
        {
          id: 'l1',
          type: 'physical',
          name: 'Village hall',
          position: { latitude: 51.5, longitude: -1.2 },
          addresses: [
            {
              lines: ['1 High Street'],
              city: 'Thornbury',
              postalCode: 'TV1 1AA',
              country: 'GB',
            },
          ],
          accessibility: ['Ramp At the side'],
          schedules: [],
          phones: [],
        },
      ],
      schedules: [
        {
          freq: 'WEEKLY',
          interval: 1,
          byDay: [{ day: 'TH' }, { day: 'FR' }],
          byMonthDay: [],
          opensAt: '12:00',
          closesAt: '14:00',
        },
        {
          freq: 'MONTHLY',
          byDay: [{ day: 'MO', ordinal: -1 }],
          byMonthDay: [],
          opensAt: '09:00',
          closesAt: '10:00',
        },
      ],
      costOptions: [{ option: 'Adults', amount: 5, amountDescription: 'a meal' }],
      eligibility: ['Anyone aged 55 or over', 'Over 60s'],
      contacts: [{ name: 'Ann', title: 'Cook', phones: [{ number: '020 7946 0001' }] }],
      phones: [],
      languages: ['Welsh'],
      serviceAreas: [{ name: 'Thornbury' }],
      categories: [{ id: 'meals', name: 'Meals' }],
      needs: [],
      audiences: [{ id: 'old', name: 'Over 60s', taxonomy: 'Eligibility' }],
    });
  });

  it('reads a v1 service', () => {
    const { services, problems } = readServices({ totalElements: 1, content: [v1] });
    const [service] = services;
    assert.deepEqual(problems, []);
    assert.equal(service?.id, '7');
    assert.equal(service.minimumAge, 55);
    assert.deepEqual(service.eligibility, ['Older people']);
    assert.equal(service.organisation?.url, 'https://evergreen.example');
    assert.deepEqual(service.schedules, [
      { byDay: [{ day: 'MO' }], byMonthDay: [], opensAt: '09:30', closesAt: '13:00' },
    ]);
    assert.deepEqual(service.needs, [{ id: 'esdNeed:1', name: 'Food', taxonomy: 'esd' }]);
    assert.deepEqual(service.languages, ['Polish']);
    const [location] = service.locations;
    assert.deepEqual(location?.position, { latitude: 51.5, longitude: -1.2 });
    assert.deepEqual(location.addresses, [{ lines: ['1 High Street'], postalCode: 'TV1 1AA' }]);
    assert.deepEqual(location.accessibility, ['Ramp']);
    assert.equal(location.schedules[0]?.opensAt, '10:00');
  });

  it('reads a page, an array and one service alike', () => {
    const [one] = readServices(v3).services;
    assert.deepEqual(readServices({ contents: [v3] }).services, [one]);
    assert.deepEqual(readServices([v3]).services, [one]);
    assert.deepEqual(readServices({ contents: [] }), { services: [], problems: [] });
  });

  it('gives the valid half of a file, and says what is wrong with the other', () => {
    const { services, problems } = readServices({
      contents: [
        { id: 'a', name: 'A' },
        { id: 'b', name: '  ' },
        { name: 'C' },
        'service',
        null,
        { id: 'a', name: 'A again' },
        { id: 'd', name: 'D', schedules: 'daily', contacts: [1], minimum_age: 'old' },
      ],
    });
    assert.deepEqual(
      services.map(({ name }) => name),
      ['A', 'D'],
    );
    assert.deepEqual(
      problems.map(({ path, action }) => `${path}: ${action}`),
      [
        'contents[1].name: record left out',
        'contents[2].id: record left out',
        'contents[3]: record left out',
        'contents[4]: record left out',
        'contents[5].id: record left out',
        'contents[6].minimum_age: value left out',
        'contents[6].schedules: value left out',
        'contents[6].contacts[0]: value left out',
      ],
    );
    assert.equal(readServices([{ id: 'b' }]).problems[0]?.path, '[0].name');
  });

  it('says in one problem that something is no directory', () => {
    for (const input of [null, undefined, 12, 'text', {}, { error: 'no' }, { contents: 'x' }]) {
      const { services, problems } = readServices(input);
      assert.deepEqual(services, []);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.reason ?? '', /Open Referral UK/);
    }
    assert.equal(readServices({ contents: 3 }).problems[0]?.path, 'contents');
    assert.equal(readServices('x').problems[0]?.path, '$');
  });

  it('runs nothing from the data', () => {
    const { service } = readOne({
      name: '<b>Club</b>',
      description: '<p onclick="x()">Soup<script>alert(1)</script></p>',
      url: 'javascript:alert(1)',
      email: 'x@y.example?bcc=z',
      organization: { name: 'O', description: '<img src=x onerror=alert(1)>', website: 'data:x' },
    });
    assert.equal(service.description, '<p>Soup</p>');
    assert.equal(service.name, '<b>Club</b>');
    assert.equal(service.url, undefined);
    assert.equal(service.email, undefined);
    assert.deepEqual(service.organisation, { name: 'O' });
  });

  it('takes unlikely ages for what they are', () => {
    assert.deepEqual(readOne({ minimum_age: -1, maximum_age: '-1' }).problems, []);
    const { service, problems } = readOne({ minimum_age: 60, maximum_age: 18 });
    assert.deepEqual([service.minimumAge, service.maximumAge], [60, undefined]);
    assert.deepEqual(problems, ['maximum_age: value left out']);
    assert.deepEqual(readOne({ minimum_age: -5 }).problems, ['minimum_age: value left out']);
    assert.equal(readOne({ minimum_age: 0 }).service.minimumAge, 0);
  });

  it('reports coordinates that are swapped or not in the United Kingdom', () => {
    const at = (latitude: unknown, longitude: unknown) => {
      const read = readOne({ service_at_locations: [{ location: { latitude, longitude } }] });
      return { position: read.service.locations[0]?.position, problems: read.problems };
    };
    const path = 'service_at_locations[0].location.latitude';
    assert.deepEqual(at(-1.2, 51.5), {
      position: { latitude: 51.5, longitude: -1.2 },
      problems: [`${path}: value corrected`],
    });
    assert.deepEqual(at(38.9, -77), {
      position: undefined,
      problems: [`${path}: value left out`],
    });
    assert.deepEqual(at(0, 0), { position: undefined, problems: [] });
    assert.deepEqual(at(null, -1.2), { position: undefined, problems: [] });
    // Shetland and Scilly are in, Dublin and Calais are nobody's mistake to hide.
    assert.deepEqual(at(60.8, -0.8).problems, []);
    assert.deepEqual(at(49.9, -6.3).problems, []);
  });

  it('keeps opening times that it cannot understand as words', () => {
    const { service, problems } = readOne({
      schedules: [
        { weekday: 'Second Saturday', opens_at: 'By appointment' },
        { byday: 'MO', opens_at: '25:00', closes_at: '750' },
        { byday: 'Mon - Wed, Fri', opens_at: '9:00AM', closes_at: '12:00am' },
        { freq: 'DAILY', opens_at: '10:00', closes_at: '11:00' },
        { byday: null, opens_at: '', closes_at: null },
      ],
    });
    const [words, noTimes, range, daily, ...rest] = service.schedules;
    assert.equal(words?.description, 'Second Saturday, By appointment');
    assert.deepEqual(noTimes, { byDay: [{ day: 'MO' }], byMonthDay: [] });
    assert.deepEqual(
      range?.byDay.map(({ day }) => day),
      ['MO', 'TU', 'WE', 'FR'],
    );
    assert.deepEqual([range.opensAt, range.closesAt], ['09:00', '00:00']);
    assert.equal(daily?.description, 'DAILY');
    assert.deepEqual(rest, []);
    assert.deepEqual(problems, [
      'schedules[0].weekday: value kept as text',
      'schedules[0].opens_at: value kept as text',
      'schedules[1].opens_at: value left out',
      'schedules[1].closes_at: value left out',
      'schedules[3].freq: value kept as text',
    ]);
  });

  it('does not take an address that nobody reads for one', () => {
    assert.equal(readOne({ email: 'a@noemail.invalid' }).service.email, undefined);
    assert.deepEqual(readOne({ email: 'a@noemail.invalid' }).problems, []);
    assert.equal(readOne({ email: '\u200ba@b.example' }).service.email, 'a@b.example');
    assert.equal(readOne({ email: 'Ann Ash <a@b.example>' }).service.email, 'a@b.example');
    assert.deepEqual(readOne({ email: 'a.@b.example' }).problems, ['email: value left out']);
    assert.deepEqual(readOne({ email: 'nobody' }).problems, ['email: value left out']);
  });

  it('does not take a date that is none', () => {
    assert.deepEqual(readOne({ assured_date: '2026-02-30' }).problems, [
      'assured_date: value left out',
    ]);
    assert.equal(readOne({ assured_date: '2026-02-28' }).service.assuredDate, '2026-02-28');
  });

  it('reads the rows of a list, which have no more than the service itself', () => {
    const row = { id: 's1', name: 'Lunch club', status: 'active', organization: { id: 'o1' } };
    const { services, problems } = readServices({ total_items: 1, contents: [row] });
    assert.deepEqual(problems, []);
    assert.deepEqual(services, [
      {
        id: 's1',
        name: 'Lunch club',
        status: 'active',
        locations: [],
        schedules: [],
        costOptions: [],
        eligibility: [],
        contacts: [],
        phones: [],
        languages: [],
        serviceAreas: [],
        categories: [],
        needs: [],
        audiences: [],
      },
    ]);
  });

  it('shows a postcode that is none, and says so', () => {
    const of = (postal_code: string, country = 'GB') => {
      const address = { address_1: '1 High Street', postal_code, country };
      const read = readOne({ service_at_locations: [{ location: { addresses: [address] } }] });
      return [read.service.locations[0]?.addresses[0]?.postalCode, read.problems];
    };
    const path = 'service_at_locations[0].location.addresses[0].postal_code';
    assert.deepEqual(of('ABC 1234', 'US'), ['ABC 1234', [`${path}: value kept as text`]]);
    assert.deepEqual(of('M16'), ['M16', [`${path}: value kept as text`]]);
    assert.deepEqual(of('tv11aa'), ['TV1 1AA', []]);
  });

  it('tells categories, needs and people apart by the list that a term is of', () => {
    const kindOf = (term: Record<string, unknown>, link_type?: string) => {
      const taxonomy_term = { id: 'x', name: 'X', ...term };
      const { service } = readOne({ attributes: [{ id: 'a', link_type, taxonomy_term }] });
      return (['categories', 'needs', 'audiences'] as const).find((kind) => service[kind].length);
    };
    assert.equal(kindOf({}), 'categories');
    assert.equal(kindOf({ id: 'esdServiceType:12' }), 'categories');
    assert.equal(kindOf({ id: 'esdNeed:12' }), 'needs');
    assert.equal(kindOf({ id: 'esdCircumstance:193' }), 'audiences');
    assert.equal(kindOf({ term_uri: 'http://id.esd.org.uk/need/12' }), 'needs');
    assert.equal(kindOf({ term_uri: 'https://id.esd.org.uk/circumstance/193' }), 'audiences');
    assert.equal(kindOf({ term_uri: 'http://id.esd.org.uk/service/47' }), 'categories');
    assert.equal(kindOf({ taxonomy: 'http://id.esd.org.uk/list/circumstances' }), 'audiences');
    assert.equal(kindOf({ taxonomy: 'https://standards.esd.org.uk/?uri=list%2Fneeds' }), 'needs');
    assert.equal(kindOf({ taxonomy: 'Target audience' }), 'audiences');
    assert.equal(kindOf({ taxonomy: 'http://example.com/needs' }), 'needs');
    assert.equal(kindOf({}, 'service eligibility'), 'audiences');
    // A service for people in need is of a list of services all the same.
    assert.equal(kindOf({ id: 'esdServiceType:9' }, 'need'), 'categories');
  });

  it('reads what belongs to a service at a place', () => {
    const { service, problems } = readOne({
      service_at_locations: [
        {
          schedules: [{ byday: 'TU', opens_at: '10:00', closes_at: '11:00' }],
          phones: [{ number: '020 7946 0002' }],
          attributes: [{ taxonomy_term: { id: 'hall', name: 'In a hall' } }],
          location: { id: 'l1', location_type: 'physical', phones: [{ number: '020 7946 0003' }] },
        },
      ],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(service.categories, [{ id: 'hall', name: 'In a hall' }]);
    const [location] = service.locations;
    assert.equal(location?.schedules[0]?.opensAt, '10:00');
    assert.deepEqual(
      location.phones.map(({ number }) => number),
      ['020 7946 0002', '020 7946 0003'],
    );
  });

  it('gives the telephone of the organisation where the service has none', () => {
    const organization = { id: 'o', name: 'O', phones: [{ number: '1' }] };
    assert.deepEqual(readOne({ organization }).service.phones, [{ number: '1' }]);
    const phones = [{ number: '2' }];
    assert.deepEqual(readOne({ organization, phones }).service.phones, phones);
  });

  it('names areas and languages by their codes where the feed does not', () => {
    const { service, problems } = readOne({
      service_areas: [
        { name: 'Islington', extent_type: 'la', uri: 'E09000019' },
        { uri: 'http://statistics.data.gov.uk/id/statistical-geography/E07000004' },
        { extent: 'Within five miles', extent_type: 'text' },
        { extent: '{"type":"Polygon"}', extent_type: 'geojson' },
      ],
      languages: [
        { code: 'cy' },
        { language: 'pl' },
        { code: 'bfi' },
        { name: 'Twi' },
        { id: 'g' },
      ],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(service.serviceAreas, [
      {
        name: 'Islington',
        uri: 'http://statistics.data.gov.uk/id/statistical-geography/E09000019',
        extentType: 'la',
      },
      {
        name: 'E07000004',
        uri: 'http://statistics.data.gov.uk/id/statistical-geography/E07000004',
      },
      { name: 'Within five miles', extentType: 'text' },
    ]);
    assert.deepEqual(service.languages, ['Welsh', 'Polish', 'British Sign Language', 'Twi']);
    assert.deepEqual(readOne({ languages: [{ code: 'zz9' }] }).problems, [
      'languages[0].code: value kept as text',
    ]);
  });

  it('reads until when a price holds, and takes none below nothing', () => {
    const { service, problems } = readOne({
      cost_options: [
        { amount: 3.5, valid_from: '2026-01-01', valid_to: '2026-12-31' },
        { amount: -1 },
      ],
    });
    assert.deepEqual(service.costOptions, [
      { amount: 3.5, validFrom: '2026-01-01', validTo: '2026-12-31' },
    ]);
    assert.deepEqual(problems, ['cost_options[1].amount: value left out']);
  });

  it('does not tell where a place is that a feed of Outpost masks', () => {
    const location = {
      id: 1,
      name: 'House',
      address_1: '1 Quiet Street',
      city: 'Thornbury',
      postal_code: 'TV1 1AA',
      geometry: { coordinates: [-1.2, 51.5] },
      mask_exact_address: true,
    };
    const { service } = readOne({
      locations: [location],
      free: true,
      send_needs: [{ id: 1, name: 'Autism' }],
      taxonomies: [{ id: 1, name: 'Clubs' }],
    });
    assert.deepEqual(service.locations[0]?.addresses, [{ lines: [], city: 'Thornbury' }]);
    assert.equal(service.locations[0]?.position, undefined);
    assert.deepEqual(service.costOptions, [{ amount: 0 }]);
    assert.deepEqual(service.needs, [{ id: '1', name: 'Autism' }]);
    assert.deepEqual(service.categories, [{ id: '1', name: 'Clubs' }]);
  });

  it('leaves the keys of vendors alone', () => {
    const { service, problems } = readOne({ pc_targetAudience: [{ id: 1 }], metadata: 7 });
    assert.deepEqual(problems, []);
    assert.deepEqual(service.audiences, []);
  });
});
