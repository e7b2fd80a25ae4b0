import { describe } from 'node:test';
import { testHours, weekly } from '../../testing/hours.js';

const office = [weekly('MO TU WE TH FR', '09:00-17:00')];

describe('openNow and clock changes', () => {
  testHours([
    {
      name: 'in summer by the summer’s clock',
      schedules: office,
      at: {
        '2026-07-01T07:59Z': 'closed, opens 2026-07-01 09:00',
        '2026-07-01T08:00Z': 'open until 2026-07-01 17:00',
        '2026-07-01T16:00Z': 'closed, opens 2026-07-02 09:00',
        // Midnight in London.
        '2026-07-03T22:59Z': 'closed, opens 2026-07-06 09:00',
      },
    },
    {
      name: 'the night in March that lacks an hour',
      // Saturday night; the clocks go from 00:59 to 02:00.
      schedules: [weekly('SA', '22:00-03:00'), weekly('SU', '09:00-10:00')],
      at: {
        '2026-03-29T00:59Z': 'open until 2026-03-29 03:00',
        '2026-03-29T01:59Z': 'open until 2026-03-29 03:00',
        '2026-03-29T02:00Z': 'closed, opens 2026-03-29 09:00',
        '2026-03-29T08:00Z': 'open until 2026-03-29 10:00',
      },
    },
    {
      name: 'times in that hour have come when the clocks skip them',
      schedules: [weekly('SA', '22:00-01:30'), weekly('SU', '01:45-02:30')],
      at: {
        '2026-03-29T00:59Z': 'open until 2026-03-29 01:30',
        '2026-03-29T01:00Z': 'open until 2026-03-29 02:30',
        '2026-03-29T01:30Z': 'closed, opens 2026-04-04 22:00',
      },
    },
    {
      name: 'the night in October that has an hour twice: the first counts',
      // Saturday night; the clocks go from 01:59 back to 01:00.
      schedules: [weekly('SA', '22:00-01:15'), weekly('SU', '01:30-03:00')],
      at: {
        '2026-10-25T00:14Z': 'open until 2026-10-25 01:15',
        '2026-10-25T00:15Z': 'closed, opens 2026-10-25 01:30',
        '2026-10-25T00:30Z': 'open until 2026-10-25 03:00',
        // 01:10 once more, when the 01:15 has been.
        '2026-10-25T01:10Z': 'open until 2026-10-25 03:00',
        '2026-10-25T02:59Z': 'open until 2026-10-25 03:00',
        '2026-10-25T03:00Z': 'closed, opens 2026-10-31 22:00',
      },
    },
  ]);
});
