import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBankHolidays } from './bank-holidays.js';

/** As at https://www.gov.uk/bank-holidays.json, some days of it. */
const holidays = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      { title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true },
      { title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true },
      { title: 'Easter Monday', date: '2026-04-06', notes: '', bunting: true },
    ],
  },
  scotland: {
    division: 'scotland',
    events: [{ title: '2nd January', date: '2026-01-02', notes: '', bunting: true }],
  },
};

describe('readBankHolidays', () => {
  it('gives the dates of a division in order', () => {
    assert.deepEqual(readBankHolidays(holidays, 'england-and-wales'), {
      dates: ['2026-04-06', '2026-12-25', '2026-12-28'],
      problems: [],
    });
    assert.deepEqual(readBankHolidays(holidays, 'scotland').dates, ['2026-01-02']);
  });

  it('says where a date is missing or none, and keeps the others', () => {
    const events = [{ title: 'Day' }, { date: '2026-02-30' }, 'Friday', { date: '2026-12-25' }];
    assert.deepEqual(readBankHolidays({ scotland: { events } }, 'scotland'), {
      dates: ['2026-12-25'],
      problems: [
        { path: 'scotland.events[2]', reason: 'is not an object', action: 'value left out' },
        { path: 'scotland.events[0].date', reason: 'is not there', action: 'record left out' },
        { path: 'scotland.events[1].date', reason: 'is not a date', action: 'value left out' },
      ],
    });
  });

  it('says so when there is no such division, or something else altogether', () => {
    const missing = [
      { path: 'northern-ireland', reason: 'is not there', action: 'record left out' },
    ];
    for (const input of [holidays, {}, [], null, 'Not found', { 'northern-ireland': [] }]) {
      assert.deepEqual(readBankHolidays(input, 'northern-ireland'), {
        dates: [],
        problems: missing,
      });
    }
    assert.equal(readBankHolidays({ scotland: {} }, 'scotland').problems.length, 1);
    assert.equal(readBankHolidays({ scotland: { events: 3 } }, 'scotland').problems.length, 1);
  });
});
