import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readServices } from '../readers/read-services.js';
import { fullService } from '../testing/full-service.js';
import { withUuids } from '../testing/with-uuids.js';
import { toOruk } from './to-oruk.js';

const [service] = readServices(fullService()).services;
assert.ok(service);

describe('toOruk', () => {
  it('gives what was read, whatever of it Open Referral has a place for', () => {
    const { services, problems } = readServices(toOruk(service));
    assert.deepEqual(problems, []);
    assert.deepEqual(services, [withUuids(service)]);
  });

  it('is stable: written again it is the same', () => {
    const once = toOruk(service);
    const [again] = readServices(once).services;
    assert.deepEqual(again && toOruk(again), once);
  });

  it('gives a page of several', () => {
    const page = toOruk([service, service]);
    assert.equal(page.contents.length, 2);
    assert.deepEqual(
      [page.total_items, page.total_pages, page.page_number, page.size, page.empty],
      [2, 1, 1, 2, false],
    );
    assert.equal(toOruk([]).empty, true);
  });

  it('has what must be there even where it is not known', () => {
    const { services } = readServices({
      id: 'x',
      name: 'X',
      organization: { name: 'O' },
      locations: [{ address_1: '1 High Street' }],
    });
    assert.ok(services[0]);
    const record = toOruk(services[0]) as {
      organization: Record<string, unknown>;
      service_at_locations: { location: { addresses: Record<string, unknown>[] } }[];
    };
    assert.equal(record.organization['description'], '');
    const address = record.service_at_locations[0]?.location.addresses[0];
    assert.deepEqual(
      ['city', 'state_province', 'postal_code', 'country'].map((key) => address?.[key]),
      ['', '', '', ''],
    );
  });
});
