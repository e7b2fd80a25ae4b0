import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { readServices } from '../readers/read-services.js';
import { fullService } from '../testing/full-service.js';
import { toCsv } from './to-csv.js';

const read = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

describe('toCsv', () => {
  it('has a row with everything a person asks for', () => {
    const [row] = read(toCsv(readServices(fullService()).services));
    assert.deepEqual(row, {
      id: 's1',
      name: 'Lunch club',
      status: 'active',
      organisation: 'Evergreen',
      description: 'Soup. And company, every day',
      url: 'https://lunch.example',
      email: 'hello@lunch.example',
      phone: '020 7946 0001',
      contact: 'Ann, Cook, ann@lunch.example, 020 7946 0001',
      fees: '£5; Adults GBP 5.00 a meal',
      minimum_age: '55',
      maximum_age: '100',
      eligibility: 'Anyone aged 55 or over; Over 60s',
      categories: 'Meals; In a hall',
      needs: 'Food',
      audiences: 'Over 60s',
      languages: 'Welsh; Polish',
      service_areas: 'Thornbury',
      opening_hours:
        'every 2 weeks TH,FR 12:00-14:00 from 2026-01-01 until 2026-12-31 In the hall; ' +
        '-1MO 09:00-10:00; day 1,-1 22:00-02:00',
      location: 'Village hall',
      address: 'The warden, Room 1, 1 High Street, Thornbury, South, Valeshire',
      postcode: 'TV1 1AA',
      latitude: '51.5',
      longitude: '-1.2',
      accessibility: 'Ramp At the side',
      alert: 'Closed on Friday',
      assured_date: '2026-09-01',
      last_modified: '2026-09-02',
    });
  });

  it('has a row for each place, one where there is none, and a header alone where there is nothing', () => {
    const rows = read(
      toCsv(
        readServices([
          { id: 'a', name: 'A', locations: [{ name: 'North' }, { name: 'South' }] },
          { id: 'b', name: 'B' },
        ]).services,
      ),
    );
    assert.deepEqual(
      rows.map(({ id, location }) => [id, location]),
      [
        ['a', 'North'],
        ['a', 'South'],
        ['b', ''],
      ],
    );
    assert.match(toCsv([]), /^id,[^\r\n]*\r\n$/);
  });

  it('runs no formula', () => {
    const { services } = readServices({
      id: '=1+1',
      name: '@SUM(A1)',
      phones: [{ number: '+44 20' }],
    });
    const [row] = read(toCsv(services));
    assert.deepEqual(
      [row?.['id'], row?.['name'], row?.['phone']],
      ["'=1+1", "'@SUM(A1)", "'+44 20"],
    );
  });
});
