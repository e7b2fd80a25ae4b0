import { describe } from 'node:test';
import { testHours, weekly } from '../../testing/hours.js';

const office = [weekly('MO TU WE TH FR', '09:00-17:00')];

describe('openNow on holidays', () => {
  testHours([
    {
      name: 'a bank holiday is closed and says so; the next opening is after it',
      schedules: office,
      holidays: ['2026-12-25', '2026-12-28'],
      at: {
        '2026-12-24 18:00': 'closed, opens 2026-12-29 09:00',
        '2026-12-25 12:00': 'closed, opens 2026-12-29 09:00, holiday',
        '2026-12-27 12:00': 'closed, opens 2026-12-29 09:00',
        '2026-12-28 03:00': 'closed, opens 2026-12-29 09:00, holiday',
      },
    },
    {
      name: 'a bank holiday on which it is never open is a day as others',
      schedules: [weekly('TU', '09:00-17:00')],
      holidays: ['2026-12-28'],
      at: { '2026-12-28 12:00': 'closed, opens 2026-12-29 09:00' },
    },
    {
      name: 'hours of the holiday itself are kept, and only those',
      schedules: [
        ...office,
        weekly('', '10:00-12:00', { validFrom: '2026-12-28', validTo: '2026-12-28' }),
      ],
      holidays: ['2026-12-28'],
      at: {
        '2026-12-28 09:30': 'closed, opens 2026-12-28 10:00',
        '2026-12-28 10:00': 'open until 2026-12-28 12:00',
        '2026-12-28 12:00': 'closed, opens 2026-12-29 09:00',
      },
    },
    {
      name: 'what began before the holiday goes on into it',
      schedules: [weekly('SU MO', '20:00-04:00')],
      holidays: ['2026-12-28'],
      at: {
        '2026-12-28 03:00': 'open until 2026-12-28 04:00',
        '2026-12-28 21:00': 'closed, opens 2027-01-03 20:00, holiday',
        '2026-12-29 03:00': 'closed, opens 2027-01-03 20:00',
      },
    },
    {
      name: 'what never closes does not close on a holiday',
      schedules: [
        weekly('MO TU WE TH FR', '00:00-00:00'),
        weekly('SA SU', '00:00-23:59'),
        weekly('FR', '10:00-12:00'),
      ],
      holidays: ['2026-12-25'],
      at: { '2026-12-25 11:00': 'open until no time' },
    },
    {
      name: 'what is round the clock on weekdays only does',
      schedules: [weekly('MO TU WE TH FR', '00:00-00:00')],
      holidays: ['2026-12-25'],
      at: {
        '2026-12-24 11:00': 'open until 2026-12-25 00:00',
        '2026-12-25 11:00': 'closed, opens 2026-12-28 00:00, holiday',
      },
    },
  ]);
});
