import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { london, said, schedule } from '../../testing/hours.js';
import { localTime } from './local-time.js';
import { compileSchedules, openNow } from './open-now.js';
import { readHsds } from '../readers/read-hsds.js';
import { days, type Schedule } from '../types.js';

/** From packages/service-finder/dist/model/hours, beside the project. */
const data = new URL('../../../../../../shared/data/directory/', import.meta.url);

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function readRows(path: string): Record<string, string>[] {
  return parse(readFileSync(new URL(path, data)), { bom: true, columns: true });
}

/** Schedules of the columns of a week: `09:00-13:00,14:00-17:00`. */
function weekOf(row: Record<string, string>, ...columns: ((day: string) => string)[]): Schedule[] {
  return days.flatMap((day, weekday) =>
    columns.flatMap((column) => {
      const cell = row[column(weekdays[weekday] ?? '')] ?? '';
      const openings = cell.matchAll(/(\d?\d:\d\d)-(\d\d:\d\d)/g);
      return [...openings].map(([, opensAt = '', closesAt = '']) =>
        schedule({ byDay: [{ day }], opensAt: opensAt.padStart(5, '0'), closesAt }),
      );
    }),
  );
}

function counted(all: readonly Schedule[][], at: string, timeZone: string) {
  const now = localTime(new Date(at), timeZone);
  const counts = { open: 0, closed: 0, 'not-given': 0 };
  for (const schedules of all) counts[compileSchedules(schedules).openNow(now).kind]++;
  return Object.values(counts);
}

/** Counts of open, closed and not given. Each was found by another program, in Python, as well. */
function counts(all: readonly Schedule[][], expected: Record<string, number[]>, timeZone = london) {
  const found = Object.keys(expected).map((at) => [at, counted(all, at, timeZone)]);
  assert.deepEqual(Object.fromEntries(found), expected);
}

describe('real opening hours', { skip: !existsSync(data) && 'no ../shared/data' }, () => {
  it('services of Washington DC, of 7,019 schedules', () => {
    const folder = new URL('hsds/dc-orservices-2023-05/', data);
    const tables = readdirSync(folder).map((file) => [
      file.replace(/\.csv$/, ''),
      readFileSync(new URL(file, folder), 'utf8'),
    ]);
    const { services } = readHsds(Object.fromEntries(tables) as Record<string, string>);
    // 5,011 schedules have days without times, and 1,142 times as well.
    counts(
      services.map(({ schedules }) => schedules),
      {
        '2023-05-10T14:00Z': [433, 64, 1159],
        '2023-05-10T16:30Z': [422, 75, 1159],
        '2023-05-11T02:00Z': [7, 490, 1159],
        '2023-05-13T16:00Z': [43, 454, 1159],
        // Half past three in the morning, half an hour after the clocks went forward.
        '2023-03-12T07:30Z': [6, 491, 1159],
      },
      'America/New_York',
    );
  });

  it('pharmacies of Greater Manchester', () => {
    const rows = readRows('uk/greater-manchester/gm_pharmacies.csv');
    const all = rows.map((row) => weekOf(row, (day) => `opening_hours_${day.toLowerCase()}`));
    counts(all, {
      '2026-11-25T13:15Z': [467, 164, 0],
      '2026-11-28T20:30Z': [68, 563, 0],
      // Noon, eleven hours after the clocks went forward.
      '2026-03-29T11:00Z': [108, 523, 0],
      '2026-07-01T21:30Z': [3, 628, 0],
      '2026-11-29T00:10Z': [0, 631, 0],
    });

    const at = (time: string, name: string, postcode: string) => {
      const row = rows.findIndex(
        (each) => each.pharmacy_name === name && each.postcode === postcode,
      );
      return said(openNow(all[row] ?? [], new Date(time), london));
    };
    // 08:30-13:00,14:00-17:30 on weekdays, 09:00-12:30 on Saturday.
    const a1 = (time: string) => at(time, 'A1 Pharmacy', 'BL3 1SX');
    assert.equal(a1('2026-11-25T12:59Z'), 'open until 2026-11-25 13:00');
    assert.equal(a1('2026-11-25T13:15Z'), 'closed, opens 2026-11-25 14:00');
    assert.equal(a1('2026-11-28T12:30Z'), 'closed, opens 2026-11-30 08:30');
    // 08:00-00:00 on Friday and Saturday, 08:30-00:00 before.
    const boots = (time: string) => at(time, 'Boots', 'BL3 6DH');
    assert.equal(boots('2026-11-27T23:30Z'), 'open until 2026-11-28 00:00');
    assert.equal(boots('2026-11-28T00:00Z'), 'closed, opens 2026-11-28 08:00');
    // 08:00-23:59 every day.
    const late = (time: string) => at(time, 'Cameolord Pharmacy', 'M1 5AE');
    assert.equal(late('2026-07-01T22:59:30Z'), 'open until 2026-07-02 00:00');
  });

  it('libraries, 87 of them with several openings a day', () => {
    const rows = readRows('uk/libraries/uk-libraries-opening-hours.csv');
    const staffed = (day: string) => `${day} staffed hours`;
    const several = rows.filter((row) => weekdays.some((day) => row[staffed(day)]?.includes(',')));
    assert.equal(several.length, 87);
    const all = rows.map((row) => weekOf(row, staffed, (day) => `${day} unstaffed hours`));
    counts(all, {
      '2026-11-25T13:15Z': [1669, 1287, 1275],
      '2026-11-28T20:30Z': [14, 2942, 1275],
      '2026-03-29T11:00Z': [309, 2647, 1275],
      '2026-07-01T21:30Z': [11, 2945, 1275],
      '2026-11-29T00:10Z': [0, 2956, 1275],
    });

    // Saturday 10:00-13:00,14:00-17:00; Monday 09:00-19:00.
    const airyhall = rows.findIndex((row) => row['Library name'] === 'Airyhall Library');
    const at = (time: string) => said(openNow(all[airyhall] ?? [], new Date(time), london));
    assert.equal(at('2026-11-28T12:59Z'), 'open until 2026-11-28 13:00');
    assert.equal(at('2026-11-28T13:30Z'), 'closed, opens 2026-11-28 14:00');
    assert.equal(at('2026-11-28T17:00Z'), 'closed, opens 2026-11-30 09:00');
  });
});
