import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  byDay,
  london,
  monthly,
  said,
  schedule,
  testHours,
  weekly,
  type HoursCase,
} from '../../testing/hours.js';
import { openNow } from './open-now.js';
import { days } from '../types.js';

const allDays = days.join(' ');
const office = [weekly('MO TU WE TH FR', '09:00-17:00')];
// 2026-11-25 is a Wednesday.
const cases: HoursCase[] = [
  {
    name: 'a plain week: the minute it opens is in, the minute it closes is out',
    schedules: office,
    at: {
      '2026-11-25 08:59': 'closed, opens 2026-11-25 09:00',
      '2026-11-25 09:00': 'open until 2026-11-25 17:00',
      '2026-11-25 16:59:59.999': 'open until 2026-11-25 17:00',
      '2026-11-25 17:00': 'closed, opens 2026-11-26 09:00',
      '2026-11-27 18:00': 'closed, opens 2026-11-30 09:00',
    },
  },
  {
    name: 'several openings a day',
    schedules: [weekly('WE', '14:00-17:00'), weekly('WE', '09:30-12:30')],
    at: {
      '2026-11-25 09:00': 'closed, opens 2026-11-25 09:30',
      '2026-11-25 10:00': 'open until 2026-11-25 12:30',
      '2026-11-25 13:00': 'closed, opens 2026-11-25 14:00',
      '2026-11-25 15:00': 'open until 2026-11-25 17:00',
      '2026-11-25 20:00': 'closed, opens 2026-12-02 09:30',
    },
  },
  {
    name: 'openings that adjoin or overlap are one',
    schedules: [
      weekly('WE', '13:00-17:00'),
      weekly('WE', '09:00-13:00'),
      weekly('WE', '16:00-18:30'),
      weekly('WE', '10:00-11:00'),
    ],
    at: { '2026-11-25 10:30': 'open until 2026-11-25 18:30' },
  },
  {
    name: 'past midnight, from Sunday into Monday too',
    schedules: [weekly('FR SU', '20:00-02:00')],
    at: {
      '2026-11-27 23:00': 'open until 2026-11-28 02:00',
      '2026-11-28 01:59': 'open until 2026-11-28 02:00',
      '2026-11-28 02:00': 'closed, opens 2026-11-29 20:00',
      '2026-11-30 00:30': 'open until 2026-11-30 02:00',
    },
  },
  {
    name: 'until midnight, which goes on where the next day begins with it',
    schedules: [
      weekly('WE', '18:00-00:00'),
      weekly('FR', '18:00-23:59'),
      weekly('SA', '00:00-03:00'),
    ],
    at: {
      '2026-11-25 23:59': 'open until 2026-11-26 00:00',
      '2026-11-26 00:00': 'closed, opens 2026-11-27 18:00',
      '2026-11-27 23:59': 'open until 2026-11-28 03:00',
    },
  },
  {
    name: 'equal times are round the clock',
    schedules: [weekly('WE', '00:00-00:00'), weekly('SA', '08:00-08:00')],
    at: {
      '2026-11-24 23:59': 'closed, opens 2026-11-25 00:00',
      '2026-11-25 12:00': 'open until 2026-11-26 00:00',
      '2026-11-29 07:00': 'open until 2026-11-29 08:00',
    },
  },
  {
    name: 'what never closes has no time at which it does',
    schedules: [weekly(allDays, '00:00-00:00')],
    at: { '2026-11-25 12:00': 'open until no time' },
  },
  {
    name: 'the second Tuesday and the last Friday',
    schedules: [monthly('2TU -1FR', '10:00-12:00')],
    at: {
      '2026-11-10 11:00': 'open until 2026-11-10 12:00',
      '2026-11-17 11:00': 'closed, opens 2026-11-27 10:00',
      '2026-11-27 11:00': 'open until 2026-11-27 12:00',
      '2026-11-27 12:00': 'closed, opens 2026-12-08 10:00',
    },
  },
  {
    name: 'a fifth weekday, where there is one; ordinals without a frequency',
    schedules: [schedule({ byDay: byDay('5MO'), opensAt: '10:00', closesAt: '12:00' })],
    at: {
      '2026-11-30 10:00': 'open until 2026-11-30 12:00',
      '2026-10-26 12:00': 'closed, opens 2026-11-30 10:00',
      '2026-11-30 12:00': 'closed, opens no time',
    },
  },
  {
    name: 'days of the month, counted from either end',
    schedules: [monthly('', '10:00-12:00', { byMonthDay: [1, -1] })],
    at: {
      '2026-11-30 11:00': 'open until 2026-11-30 12:00',
      '2026-11-30 13:00': 'closed, opens 2026-12-01 10:00',
      '2027-02-28 11:00': 'open until 2027-02-28 12:00',
      '2028-02-28 11:00': 'closed, opens 2028-02-29 10:00',
    },
  },
  {
    name: 'the 31st skips a month',
    schedules: [monthly('', '10:00-12:00', { byMonthDay: [31] })],
    at: { '2026-10-31 13:00': 'closed, opens 2026-12-31 10:00' },
  },
  {
    name: 'a weekday and a day of the month: both have to be, as in RFC 5545',
    schedules: [monthly('FR', '10:00-12:00', { byMonthDay: [13] })],
    at: {
      '2026-11-13 10:00': 'open until 2026-11-13 12:00',
      '2026-11-20 10:00': 'closed, opens no time',
    },
  },
  {
    name: 'a weekday monthly without an ordinal is each of them, as in RFC 5545',
    schedules: [monthly('TH', '10:00-12:00')],
    at: { '2026-11-26 13:00': 'closed, opens 2026-12-03 10:00' },
  },
  {
    name: 'every other week, in weeks from Monday, counted from the first day',
    // The first is a Thursday, so that the Monday of its week has gone by.
    schedules: [weekly('MO TH', '10:00-12:00', { interval: 2, dtStart: '2026-11-12' })],
    at: {
      '2026-11-09 10:00': 'closed, opens 2026-11-12 10:00',
      '2026-11-12 13:00': 'closed, opens 2026-11-23 10:00',
      '2026-11-16 10:00': 'closed, opens 2026-11-23 10:00',
      '2026-11-26 11:00': 'open until 2026-11-26 12:00',
    },
  },
  {
    name: 'every third month, counted from the first day',
    schedules: [monthly('1WE', '10:00-12:00', { interval: 3, dtStart: '2026-09-02' })],
    at: {
      '2026-10-07 10:00': 'closed, opens 2026-12-02 10:00',
      '2026-12-02 10:00': 'open until 2026-12-02 12:00',
      '2026-12-03 10:00': 'closed, opens no time',
    },
  },
  {
    name: 'without days, those of the first day',
    schedules: [
      weekly('', '10:00-12:00', { dtStart: '2026-11-25' }),
      monthly('', '14:00-15:00', { dtStart: '2026-11-26' }),
    ],
    at: {
      '2026-12-02 11:00': 'open until 2026-12-02 12:00',
      '2026-12-26 14:00': 'open until 2026-12-26 15:00',
      '2026-11-18 11:00': 'closed, opens 2026-11-25 10:00',
    },
  },
  {
    name: 'without a frequency: days of the week weekly, days of the month monthly, one date itself',
    schedules: [
      schedule({ byDay: byDay('WE'), opensAt: '10:00', closesAt: '11:00' }),
      schedule({ byMonthDay: [26], opensAt: '10:00', closesAt: '11:00' }),
      schedule({
        validFrom: '2026-11-27',
        validTo: '2026-11-27',
        opensAt: '10:00',
        closesAt: '11:00',
      }),
    ],
    at: {
      '2026-11-25 10:00': 'open until 2026-11-25 11:00',
      '2026-11-25 11:00': 'closed, opens 2026-11-26 10:00',
      '2026-11-26 11:00': 'closed, opens 2026-11-27 10:00',
      '2026-11-27 11:00': 'closed, opens 2026-12-02 10:00',
    },
  },
  {
    name: 'schedules hold from their first to their last day, past its midnight',
    schedules: [
      weekly(allDays, '20:00-01:00', { validFrom: '2026-11-25', validTo: '2026-11-26' }),
      weekly('MO', '09:00-10:00'),
    ],
    at: {
      '2026-11-24 21:00': 'closed, opens 2026-11-25 20:00',
      '2026-11-25 00:30': 'closed, opens 2026-11-25 20:00',
      '2026-11-27 00:30': 'open until 2026-11-27 01:00',
      '2026-11-27 21:00': 'closed, opens 2026-11-30 09:00',
    },
  },
  {
    name: 'schedules that have ended say nothing of today; one that is to come says when',
    schedules: [
      weekly(allDays, '09:00-17:00', { validTo: '2026-03-31' }),
      weekly(allDays, '09:00-17:00', { validFrom: '2027-01-01', validTo: '2027-03-31' }),
    ],
    at: {
      '2026-03-31 18:00': 'closed, opens no time',
      '2026-04-01 12:00': 'not given',
      '2026-10-30 12:00': 'not given',
      '2026-11-25 12:00': 'closed, opens 2027-01-01 09:00',
    },
  },
  {
    name: 'what cannot be understood is not given, never closed',
    schedules: [
      schedule({ description: 'By appointment' }),
      schedule({ byDay: byDay('MO'), opensAt: '09:00' }),
      schedule({ byDay: byDay('WE') }),
      schedule({ opensAt: '09:00', closesAt: '17:00' }),
      weekly('WE', '09:00-17:00', { interval: 2 }),
      monthly('1WE', '09:00-17:00', { interval: 2 }),
      schedule({ opensAt: '09:00', closesAt: '17:00', freq: 'MONTHLY' }),
      schedule({ opensAt: '09:00', closesAt: '17:00', validTo: '2027-01-01' }),
    ],
    at: { '2026-11-25 12:00': 'not given' },
  },
  {
    name: 'what can be understood is used, whatever stands beside it',
    schedules: [schedule({ description: 'And by appointment' }), ...office],
    at: {
      '2026-11-25 12:00': 'open until 2026-11-25 17:00',
      '2026-11-28 12:00': 'closed, opens 2026-11-30 09:00',
    },
  },
  { name: 'nothing at all', schedules: [], at: { '2026-11-25 12:00': 'not given' } },
];

describe('openNow', () => {
  testHours(cases);

  it('keeps the clocks of the time zone that is asked for', () => {
    const at = new Date('2026-11-25T12:00Z');
    const is = (timeZone: string) => said(openNow(office, at, timeZone));
    assert.equal(is('America/New_York'), 'closed, opens 2026-11-25 09:00');
    assert.equal(is('Asia/Kolkata'), 'closed, opens 2026-11-26 09:00');
    assert.equal(is('Pacific/Kiritimati'), 'closed, opens 2026-11-26 09:00');
    // Half an hour back, at 02:00 on the first Sunday of April.
    const lordHowe = [weekly('SU', '00:00-01:45')];
    const second = new Date('2026-04-04T15:10Z');
    assert.equal(
      said(openNow(lordHowe, second, 'Australia/Lord_Howe')),
      'closed, opens 2026-04-12 00:00',
    );
  });

  it('refuses a time zone or date that there is not', () => {
    assert.throws(() => openNow(office, new Date(), 'Europe/Atlantis'), RangeError);
    assert.throws(() => openNow(office, new Date(Number.NaN), london), RangeError);
  });
});
