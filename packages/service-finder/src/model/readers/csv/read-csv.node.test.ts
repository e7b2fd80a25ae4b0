import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv } from '../../exporters/to-csv.js';
import { violations } from '../../testing/check-service.js';
import type { CsvMapping } from './csv-mapping.js';
import { readCsv } from './read-csv.js';

function read(text: string, mapping: CsvMapping) {
  const { services, problems } = readCsv(text, mapping);
  assert.deepEqual(services.flatMap(violations), []);
  return { services, problems: problems.map(({ path, action }) => `${path}: ${action}`) };
}

/** A file of one row, by column. */
function row(cells: Record<string, string>, mapping: CsvMapping) {
  const line = (values: string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`);
  const text = `${line(Object.keys(cells)).join(',')}\r\n${line(Object.values(cells)).join(',')}\r\n`;
  const result = read(text, mapping);
  const [service] = result.services;
  assert.ok(service);
  return { service, problems: result.problems };
}

describe('readCsv', () => {
  it('reads every field from its column', () => {
    const { service, problems } = row(
      {
        Ref: '7',
        Club: 'Lunch club',
        State: 'Temporarily Closed',
        About: 'Soup',
        Notes: '**Company**',
        Web: 'www.lunch.example',
        Email: 'hello@lunch.example',
        Tel: '020 7946 0001',
        Price: '£5',
        Free: 'no',
        Ages: 'Over 50',
        For: 'Carers; Veterans',
        Run: 'Evergreen',
        'Run web': 'https://evergreen.example',
        Hall: 'Village hall',
        Street: '1, High Street, Little Thornbury, Thornbury',
        Town: 'Thornbury',
        Postcode: 'tv11aa',
        Lat: '51.5',
        Lon: '-1.2',
        Ramp: 'Y',
        Loop: 'N',
        Kind: 'Meals|Advice',
        Speaks: 'English, cy',
        Area: 'Islington',
        GSS: 'E09000019',
        Checked: '31/08/2026',
        Mon: '9am-1pm, 2pm-5pm',
        Tue: '9am-1pm',
        Wed: 'Closed',
        Thu: 'By appointment',
      },
      {
        id: 'Ref',
        name: 'Club',
        status: 'State',
        description: ['About', 'Notes'],
        url: 'Web',
        email: 'Email',
        phone: 'Tel',
        fees: 'Price',
        free: 'Free',
        age: 'Ages',
        eligibility: [{ column: 'For', separator: ';' }],
        organisation: { name: 'Run', url: 'Run web' },
        location: {
          name: 'Hall',
          address: 'Street',
          city: 'Town',
          county: { value: 'Valeshire' },
          postcode: 'Postcode',
          latitude: 'Lat',
          longitude: 'Lon',
          accessibility: [
            { column: 'Ramp', yes: 'Ramp' },
            { column: 'Loop', yes: 'Hearing loop' },
          ],
        },
        hours: { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu' },
        categories: [{ column: 'Kind', separator: '|' }],
        needs: [{ value: 'Company' }],
        audiences: [{ value: 'Older people' }],
        languages: [{ column: 'Speaks', separator: ',' }],
        serviceArea: { name: 'Area', code: 'GSS' },
        assuredDate: 'Checked',
        assurerEmail: { value: 'directory@thornburyvale.example' },
      },
    );
    assert.deepEqual(problems, ['rows[0].Thu: value kept as text']);
    assert.deepEqual(service, {
      id: '7',
      name: 'Lunch club',
      status: 'temporarily closed',
      description: '<p>Soup</p><p><strong>Company</strong></p>',
      summary: 'Soup. Company',
      url: 'https://www.lunch.example',
      email: 'hello@lunch.example',
      fees: '£5',
      minimumAge: 50,
      assuredDate: '2026-08-31',
      assurerEmail: 'directory@thornburyvale.example',
      organisation: { name: 'Evergreen', url: 'https://evergreen.example' },
      locations: [
        {
          type: 'physical',
          name: 'Village hall',
          position: { latitude: 51.5, longitude: -1.2 },
          addresses: [
            {
              lines: ['1 High Street', 'Little Thornbury'],
              city: 'Thornbury',
              stateProvince: 'Valeshire',
              postalCode: 'TV1 1AA',
            },
          ],
          accessibility: ['Ramp'],
          schedules: [
            {
              byDay: [{ day: 'MO' }, { day: 'TU' }],
              byMonthDay: [],
              opensAt: '09:00',
              closesAt: '13:00',
            },
            { byDay: [{ day: 'MO' }], byMonthDay: [], opensAt: '14:00', closesAt: '17:00' },
            { byDay: [{ day: 'TH' }], byMonthDay: [], description: 'By appointment' },
          ],
          phones: [],
        },
      ],
      schedules: [],
      costOptions: [],
      eligibility: ['Carers', 'Veterans', 'Older people'],
      contacts: [],
      phones: [{ number: '020 7946 0001' }],
      languages: ['English', 'Welsh'],
      serviceAreas: [
        {
          name: 'Islington',
          uri: 'http://statistics.data.gov.uk/id/statistical-geography/E09000019',
        },
      ],
      categories: [
        { id: 'meals', name: 'Meals' },
        { id: 'advice', name: 'Advice' },
      ],
      needs: [{ id: 'company', name: 'Company' }],
      audiences: [{ id: 'older-people', name: 'Older people' }],
    });
  });

  it('needs a name and nothing else', () => {
    const { service, problems } = row({ Name: 'St John’s Café' }, { name: 'Name' });
    assert.deepEqual(problems, []);
    assert.deepEqual([service.id, service.name], ['st-johns-café', 'St John’s Café']);
    assert.deepEqual(service.locations, []);
  });

  it('names the row and the column of what is wrong', () => {
    const { problems } = read(
      'Name,Web page,Postcode,Lat,Lon,Email,Checked,Youngest,GSS,Free\n' +
        'A,nowhere,ABC 1234,38.9,-77,nobody,31/02/2026,old,E0900001,perhaps\n' +
        ',,,,,,,,,\nB,,,,,,,,,\n',
      {
        name: 'Name',
        url: 'Web page',
        email: 'Email',
        free: 'Free',
        minimumAge: 'Youngest',
        assuredDate: 'Checked',
        serviceArea: { name: { value: 'Thornbury' }, code: 'GSS' },
        location: { postcode: 'Postcode', latitude: 'Lat', longitude: 'Lon' },
      },
    );
    assert.deepEqual(problems.sort(), [
      'rows[0].Checked: value left out',
      'rows[0].Email: value left out',
      'rows[0].Free: value left out',
      'rows[0].GSS: value left out',
      'rows[0].Lat: value left out',
      'rows[0].Postcode: value kept as text',
      'rows[0].Web page: value left out',
      'rows[0].Youngest: value left out',
      'rows[1].Name: record left out',
    ]);
  });

  it('says which columns there are when the mapping names another', () => {
    const { services, problems } = readCsv('Name,Post Code\nA,TV1 1AA\n', {
      name: 'Name',
      location: { postcode: 'Postcode', accessibility: [{ column: 'Ramp', yes: 'Ramp' }] },
      hours: { MO: 'Monday' },
    });
    assert.equal(services.length, 1);
    assert.deepEqual(problems.map(({ path, reason }) => `${path} ${reason}`).sort(), [
      'mapping there is no column "Monday" among Name, Post Code',
      'mapping there is no column "Postcode" among Name, Post Code',
      'mapping there is no column "Ramp" among Name, Post Code',
    ]);
  });

  it('takes NA, N/A and the like for nothing', () => {
    const cells = { Name: 'A', Web: 'NA', Tel: 'N/A', About: 'Not known', Kind: 'Sport; -; TBC' };
    const { service, problems } = row(cells, {
      name: 'Name',
      url: 'Web',
      phone: 'Tel',
      description: 'About',
      categories: [{ column: 'Kind', separator: ';' }],
      empty: ['TBC'],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(service).sort().includes('url'), false);
    assert.deepEqual(service.phones, []);
    assert.deepEqual(
      service.categories.map(({ name }) => name),
      ['Sport'],
    );
  });

  it('makes ids of names and postcodes, which stay when rows move', () => {
    const mapping = { name: 'Name', url: 'Web', location: { postcode: 'Postcode' } };
    const header = 'Name,Postcode,Web\n';
    const boots = 'Boots,TV1 1AA,\n';
    const well = 'Well,TV1 1AA,\n';
    const idsOf = (text: string) => read(text, mapping).services.map(({ id }) => id);
    assert.deepEqual(idsOf(header + boots + well), ['boots-tv1-1aa', 'well-tv1-1aa']);
    assert.deepEqual(idsOf(header + well + boots), ['well-tv1-1aa', 'boots-tv1-1aa']);
    const other = 'Boots,TV1 1AA,boots.example\n';
    const { services, problems } = read(header + boots + other + boots, mapping);
    assert.deepEqual(
      services.map(({ id }) => id),
      ['boots-tv1-1aa', 'boots-tv1-1aa-2'],
    );
    assert.deepEqual(problems, ['rows[2]: record left out']);
  });

  it('makes one service of the rows with its id', () => {
    const { services, problems } = read(
      'id,name,site,kind,mon\n1,Swim,North,Pool,9am-5pm\n1,Swim,South,Gym,9am-6pm\n1,Run,East,Track,\n,Walk,,,\n',
      {
        id: 'id',
        name: 'name',
        location: { name: 'site' },
        categories: ['kind'],
        hours: { MO: 'mon' },
      },
    );
    assert.equal(services.length, 1);
    assert.deepEqual(
      services[0]?.locations.map(({ name, schedules }) => [name, schedules[0]?.closesAt]),
      [
        ['North', '17:00'],
        ['South', '18:00'],
      ],
    );
    assert.deepEqual(
      services[0].categories.map(({ name }) => name),
      ['Pool', 'Gym'],
    );
    assert.deepEqual(problems, ['rows[2].id: record left out', 'rows[3].id: record left out']);
  });

  it('finds emails and telephones in one column', () => {
    const of = (contact: string) => {
      const { service, problems } = row(
        { Name: 'A', Contact: contact },
        { name: 'Name', contact: 'Contact' },
      );
      return [
        service.email,
        service.phones.map(({ number }) => number),
        service.contacts,
        problems,
      ];
    };
    assert.deepEqual(of('help@a.example 0161 448 4200'), [
      'help@a.example',
      ['0161 448 4200'],
      [],
      [],
    ]);
    assert.deepEqual(of('0161 761 5908 or 07724113035'), [
      undefined,
      ['0161 761 5908', '07724113035'],
      [],
      [],
    ]);
    assert.deepEqual(of('Ask Ann'), [
      undefined,
      [],
      [{ name: 'Ask Ann', phones: [] }],
      ['rows[0].Contact: value kept as text'],
    ]);
  });

  it('gives telephone numbers back the 0 that a spreadsheet took', () => {
    const of = (phone: string) => {
      const { service, problems } = row({ Name: 'A', Tel: phone }, { name: 'Name', phone: 'Tel' });
      return [service.phones[0]?.number, problems];
    };
    assert.deepEqual(of('1617903377'), ['01617903377', ['rows[0].Tel: value corrected']]);
    assert.deepEqual(of('00000 000000'), [undefined, ['rows[0].Tel: value left out']]);
    assert.deepEqual(of('+44 20 7946 0001'), ['+44 20 7946 0001', []]);
  });

  it('does not list what has closed for good', () => {
    const statusOf = (closed: string) =>
      row({ Name: 'A', Closed: closed }, { name: 'Name', closed: 'Closed' }).service.status;
    assert.equal(statusOf('2017'), 'defunct');
    assert.equal(statusOf('yes'), 'defunct');
    assert.equal(statusOf('No'), 'active');
    assert.equal(statusOf(''), 'active');
  });

  it('reads hours in words, and shows those that it does not understand', () => {
    const of = (hours: string) => {
      const { service, problems } = row(
        { Name: 'A', Hours: hours },
        { name: 'Name', hours: 'Hours' },
      );
      return [service.schedules, problems];
    };
    assert.deepEqual(of('Mon & Wed 10am - 2pm'), [
      [
        {
          byDay: [{ day: 'MO' }, { day: 'WE' }],
          byMonthDay: [],
          opensAt: '10:00',
          closesAt: '14:00',
        },
      ],
      [],
    ]);
    assert.deepEqual(of('Most mornings'), [
      [{ byDay: [], byMonthDay: [], description: 'Most mornings' }],
      ['rows[0].Hours: value kept as text'],
    ]);
  });

  it('says that it is free, and keeps ages that are none as words', () => {
    const { service, problems } = row(
      { Name: 'A', Free: 'Yes', Ages: 'Adults' },
      { name: 'Name', free: 'Free', age: 'Ages' },
    );
    assert.deepEqual(service.costOptions, [{ amount: 0 }]);
    assert.deepEqual(service.eligibility, ['Adults']);
    assert.deepEqual(problems, ['rows[0].Ages: value kept as text']);
  });

  it('reads what toCsv wrote', () => {
    const list = (column: string) => [{ column, separator: '; ' }];
    const mapping: CsvMapping = {
      id: 'id',
      name: 'name',
      description: 'description',
      phone: 'phone',
      minimumAge: 'minimum_age',
      categories: list('categories'),
      hours: 'opening_hours',
      assuredDate: 'assured_date',
      location: {
        name: 'location',
        address: 'address',
        postcode: 'postcode',
        latitude: 'latitude',
        longitude: 'longitude',
        accessibility: list('accessibility'),
      },
    };
    const source =
      'id,name,site,street,postcode,lat,lon,mon,tel,age,kind,ramp,seen\n' +
      '=1,"@Swim, ""all""",North,"1 High Street, Thornbury",TV1 1AA,51.5,-1.2,9am-5pm,+44 20 7946 0001,5,Pool;Gym,yes,2026-01-01\n' +
      '=1,"@Swim, ""all""",South,,TV1 1AB,51.6,-1.3,9am-5pm,+44 20 7946 0001,5,Pool;Gym,yes,2026-01-01\n';
    const { services } = readCsv(source, {
      id: 'id',
      name: 'name',
      phone: 'tel',
      minimumAge: 'age',
      categories: [{ column: 'kind', separator: ';' }],
      hours: { MO: 'mon' },
      assuredDate: 'seen',
      location: {
        name: 'site',
        address: 'street',
        postcode: 'postcode',
        latitude: 'lat',
        longitude: 'lon',
        accessibility: [{ column: 'ramp', yes: 'Ramp' }],
      },
    });
    assert.equal(services[0]?.locations.length, 2);
    assert.deepEqual(read(toCsv(services), mapping), { services, problems: [] });
  });

  it('never throws at what is no CSV', () => {
    assert.deepEqual(read('', { name: 'Name' }).services, []);
    assert.deepEqual(read('Name\n', { name: 'Name' }), { services: [], problems: [] });
    assert.deepEqual(read('Name\n"A', { name: 'Name' }).problems, ['rows: record left out']);
  });
});
