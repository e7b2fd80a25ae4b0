import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toOruk } from './exporters/to-oruk.js';
import type { CsvMapping } from './readers/csv/csv-mapping.js';
import { readCsv } from './readers/csv/read-csv.js';
import { createDirectory } from './search/directory.js';
import { violations } from './testing/check-service.js';
import { greaterManchester } from './testing/mappings/greater-manchester.js';
import { hounslow } from './testing/mappings/hounslow.js';
import { englandLibraries, ukLibraries } from './testing/mappings/libraries.js';
import { hasSharedData, readShared } from './testing/shared-data.js';
import type { Problem, Schedule, Service } from './types.js';

/** What comes out of a file: services, places, places with coordinates, openings, problems. */
type Counts = [
  services: number,
  places: number,
  positions: number,
  schedules: number,
  problems: Partial<Record<Problem['action'], number>>,
];

const read = (file: string, mapping: CsvMapping) => readCsv(readShared(`uk/${file}.csv`), mapping);

function check(file: string, mapping: CsvMapping, expected: Counts): Service[] {
  const { services, problems } = read(file, mapping);
  const places = services.flatMap(({ locations }) => locations);
  const actions: Counts[4] = {};
  for (const { path, action } of problems) {
    assert.match(path, /^rows\[\d+\]/);
    actions[action] = (actions[action] ?? 0) + 1;
  }
  assert.deepEqual(
    [
      services.length,
      places.length,
      places.filter(({ position }) => position).length,
      services.flatMap(schedulesOf).length,
      actions,
    ],
    expected,
  );
  assert.deepEqual(services.flatMap(violations), []);
  assert.doesNotThrow(() => JSON.stringify(toOruk(services)));
  return services;
}

function schedulesOf({ schedules, locations }: Service): Schedule[] {
  return [...schedules, ...locations.flatMap((place) => place.schedules)];
}

function hoursOf(service: Service | undefined): string[] {
  return (service ? schedulesOf(service) : []).map(
    ({ byDay, opensAt, closesAt, description }) =>
      `${byDay.map(({ day }) => day).join(',')} ${description ?? `${opensAt}-${closesAt}`}`,
  );
}

describe('real spreadsheets', { skip: !hasSharedData && 'no ../shared/data' }, () => {
  const expected: Readonly<Record<string, Counts>> = {
    // Seven rows are twice; codes of areas and telephones have lost a 0 to a spreadsheet.
    gm_dentists: [
      532,
      532,
      532,
      0,
      { 'value corrected': 485, 'record left out': 7, 'value left out': 484 },
    ],
    // Of 152 openings in words, 103 are understood.
    gm_food_banks: [171, 171, 0, 174, { 'value kept as text': 50, 'value left out': 2 }],
    gm_jobcentreplus: [26, 26, 26, 0, {}],
    gm_libraries: [141, 141, 141, 0, {}],
    // One pharmacy has a colon for a comma on five days.
    gm_pharmacies: [631, 631, 0, 1275, { 'value kept as text': 5 }],
    sports_clubs: [140, 140, 0, 0, {}],
    // 314 rows of 171 sites.
    sports_facilities: [171, 171, 171, 0, { 'value left out': 10 }],
    trafford_allotments: [35, 35, 35, 0, {}],
    trafford_care_homes: [56, 56, 56, 0, { 'value corrected': 54, 'value left out': 56 }],
    trafford_childrens_centres: [2, 2, 2, 0, {}],
    trafford_defibrillators: [185, 185, 185, 0, {}],
    trafford_general_practices: [26, 26, 26, 0, {}],
    trafford_mental_health_services: [60, 60, 0, 0, { 'value kept as text': 1 }],
    trafford_schools_and_colleges: [103, 103, 103, 0, {}],
  };

  it('all 14 of Greater Manchester are here', () => {
    assert.deepEqual(Object.keys(greaterManchester).sort(), Object.keys(expected).sort());
  });

  for (const [name, counts] of Object.entries(expected)) {
    it(`Greater Manchester: ${name}`, () => {
      const mapping = greaterManchester[name];
      assert.ok(mapping);
      check(`greater-manchester/${name}`, mapping, counts);
    });
  }

  it('Greater Manchester, by hand', () => {
    const of = (name: string) => {
      const mapping = greaterManchester[name];
      assert.ok(mapping);
      return read(`greater-manchester/${name}`, mapping).services;
    };
    const pharmacy = of('gm_pharmacies').find(({ id }) => id === 'FM664');
    assert.equal(pharmacy?.name, 'A1 Pharmacy');
    assert.deepEqual(hoursOf(pharmacy), [
      'MO,TU,WE,TH,FR 08:30-13:00',
      'MO,TU,WE,TH,FR 14:00-17:30',
      'SA 09:00-12:30',
    ]);
    assert.deepEqual(pharmacy.locations[0]?.addresses, [
      { lines: ['491 Radcliffe Road', 'Darcy Lever', 'Bolton'], postalCode: 'BL3 1SX' },
    ]);

    const gym = of('sports_facilities').find(({ id }) => id === '1002636');
    assert.equal(gym?.locations.length, 1);
    assert.equal(gym.categories.length, 6);
    assert.deepEqual(gym.locations[0]?.accessibility, [
      'Disabled parking',
      'Accessible toilets',
      'Accessible changing rooms',
    ]);

    const banks = new Map(of('gm_food_banks').map((bank) => [bank.id, bank]));
    assert.deepEqual(hoursOf(banks.get('brass-bolton-bl3-2hp')), ['WE 10:00-16:00']);
    const school = of('trafford_schools_and_colleges').find(({ id }) => id === '106167');
    assert.deepEqual([school?.minimumAge, school?.maximumAge], [5, 19]);
    assert.equal(school?.url, 'https://www.stjohnvianneyschool.co.uk');
  });

  it('Hounslow Connect', async () => {
    const services = check('hounslow-connect-2021-services', hounslow, [313, 269, 0, 0, {}]);
    const count = (has: (service: Service) => unknown) => services.filter(has).length;
    assert.equal(
      count(({ costOptions }) => costOptions.length),
      296,
    );
    // 14 have ages in words, one of them all.
    assert.equal(
      count(({ minimumAge }) => minimumAge !== undefined),
      13,
    );
    const scouts = services.find(({ name }) => name === '3rd Chiswick Scout Group');
    assert.deepEqual([scouts?.minimumAge, scouts?.maximumAge], [6, 14]);
    const sea = services.find(({ name }) => name === '3rd Osterley Sea Scouts Group');
    assert.match(sea?.description ?? '', /<p><strong>Access information<\/strong><\/p>/);
    const found = await createDirectory(services).search({ text: 'scouts' });
    assert.match(found.services[0]?.name ?? '', /scout/i);
  });

  it('libraries of the United Kingdom', () => {
    const services = check('libraries/uk-libraries-opening-hours', ukLibraries, [
      4231,
      4231,
      0,
      8468,
      { 'value kept as text': 1, 'value left out': 43 },
    ]);
    assert.equal(services.filter(({ status }) => status === 'defunct').length, 478);
    const airyhall = services.find(({ id }) => id === 'airyhall-library-ab15-7rf');
    assert.deepEqual(hoursOf(airyhall), [
      'MO,WE 09:00-19:00',
      'TU,TH,FR 09:00-17:00',
      'SA 10:00-13:00',
      'SA 14:00-17:00',
    ]);
  });

  it('libraries of England, whose hours are words', () => {
    const services = check('libraries/england-libraries-2023', englandLibraries, [
      3487,
      3481,
      0,
      6157,
      { 'value kept as text': 15479, 'value left out': 39 },
    ]);
    assert.deepEqual(hoursOf(services[0]), [
      'MO,TU,WE,TH All Day (continuous)',
      'FR,SA,SU AM & PM (continuous)',
    ]);
  });
});
