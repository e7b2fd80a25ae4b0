import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDirectory } from './search/directory.js';
import { readHsds } from './readers/read-hsds.js';
import { readServices } from './readers/read-services.js';
import { hasSharedData, readShared, readSharedTables } from './testing/shared-data.js';
import type { Problem, Service } from './types.js';

function readJson(path: string): unknown {
  return JSON.parse(readShared(path));
}

function count(services: readonly Service[], list: (service: Service) => readonly unknown[]) {
  return services.reduce((sum, service) => sum + list(service).length, 0);
}

function actions(problems: readonly Problem[]) {
  const counts: Partial<Record<Problem['action'], number>> = {};
  for (const { action } of problems) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}

describe('real directories', { skip: !hasSharedData && 'no ../shared/data' }, () => {
  it('HSDS tables of Washington DC', async () => {
    const tables = readSharedTables('hsds/dc-orservices-2023-05/');
    const { services, problems } = readHsds(tables);

    assert.equal(services.length, 1656);
    // 7,019 rows: 249 of services that are not there, 535 that say nothing, one with "24-7" only.
    assert.equal(
      count(services, ({ schedules }) => schedules),
      6234,
    );
    // 2,107 rows, 12 of them of locations that are not there.
    assert.equal(
      count(services, ({ locations }) => locations),
      2095,
    );
    assert.equal(
      new Set(services.flatMap(({ locations }) => locations.map(({ id }) => id))).size,
      868,
    );
    assert.deepEqual(actions(problems), {
      'value left out': 23,
      'value kept as text': 76,
      'value corrected': 9,
    });

    const directory = createDirectory(services);
    const everything = await directory.search({});
    assert.deepEqual([everything.total, everything.pageCount], [1656, 166]);
    const pantries = await directory.search({ text: 'food pantry' });
    assert.match(pantries.services[0]?.name ?? '', /food pantry/i);
    const dental = everything.facets.categories.find(({ label }) => label === 'Dental Care');
    assert.ok(dental && dental.count > 0);
    const chosen = await directory.search({ categories: [dental.value] });
    assert.equal(chosen.total, dental.count);
  });

  it('the standard’s example tables', () => {
    const { services, problems } = readHsds(readSharedTables('schemas/oruk-3.0/examples/csv/'));
    assert.deepEqual(
      services.map(({ name, schedules, locations }) => [name, schedules.length, locations.length]),
      [['Community Counselling', 1, 1]],
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['locations[0].latitude'],
    );
  });

  it('a v1 page of a council', async () => {
    const { services, problems } = readServices(
      readJson('oruk/bucks-outpost-v1-services-page1.json'),
    );
    assert.equal(services.length, 20);
    assert.deepEqual(problems, []);
    assert.equal(
      count(services, ({ locations }) => locations),
      18,
    );
    assert.equal(
      count(services, ({ categories }) => categories),
      53,
    );
    // Five are at 0, 0.
    assert.equal(
      count(services, ({ locations }) => locations.flatMap(({ position }) => position ?? [])),
      13,
    );
    const found = await createDirectory(services).search({ text: 'brownies' });
    assert.match(found.services[0]?.name ?? '', /Brownies/);
  });

  for (const folder of ['V3.0-UK-Default', 'V3.0-UK-Test']) {
    it(`the validator’s full service, ${folder}`, () => {
      const { services, problems } = readServices(readJson(`oruk/${folder}/service_full.json`));
      const [service] = services;
      assert.equal(service?.name, 'Community Counselling');
      assert.equal(service.schedules.length, 1);
      assert.equal(service.categories.length, 1);
      assert.equal(service.costOptions[0]?.amount, 35);
      // Its one location is at latitude 100, and its postcode is ABC 1234.
      assert.deepEqual(
        problems.map(({ path }) => path),
        [
          'service_at_locations[0].location.latitude',
          'service_at_locations[0].location.addresses[0].postal_code',
        ],
      );
      assert.equal(service.locations[0]?.addresses[0]?.postalCode, 'ABC 1234');
    });
  }

  it('the validator’s page of one service 128 times', () => {
    const { services, problems } = readServices(
      readJson('oruk/V3.0-UK-Test/service_list_data.json'),
    );
    assert.equal(services.length, 1);
    assert.deepEqual(actions(problems), { 'record left out': 127 });
  });

  it('the validator’s answers that are no services', () => {
    const { services, problems } = readServices(
      readJson('oruk/V3.0-UK-Default/dashboard_services_response.json'),
    );
    assert.deepEqual(services, []);
    assert.equal(problems.length, 1);
  });
});
