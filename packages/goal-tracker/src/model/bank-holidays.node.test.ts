import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bankHolidays, type Nation } from './bank-holidays.js';
import { addDays } from './dates.js';

type Years = Readonly<Record<Nation, Readonly<Record<string, string>>>>;

/** As copies of what https://www.gov.uk/bank-holidays lists have them, in others' public test data. */
const LISTED: Years = {
  'england-and-wales': {
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  },
  scotland: {
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28',
  },
  'northern-ireland': {
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
  },
};

/** As the rule has them, of years for which no list was found. */
const RECKONED: Years = {
  'england-and-wales': { 2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26' },
  scotland: { 2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28' },
  'northern-ireland': { 2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28' },
};

const inYear = (isHoliday: (date: string) => boolean, year: string) =>
  Array.from({ length: 365 }, (_, day) => addDays(`${year}-01-01`, day))
    .filter(isHoliday)
    .map((date) => date.slice(5))
    .join(' ');

describe('bankHolidays', () => {
  const sources = { 'copies of GOV.UK’s list': LISTED, 'the rule, unchecked': RECKONED };
  for (const [source, nations] of Object.entries(sources)) {
    for (const [nation, years] of Object.entries(nations)) {
      it(`are, for ${nation} in ${Object.keys(years).join(', ')}, those of ${source}`, () => {
        for (const [year, days] of Object.entries(years)) {
          assert.equal(inYear(bankHolidays({ nation: nation as Nation }), year), days, year);
        }
      });
    }
  }

  it('has a substitute for each of two holidays on one weekend', () => {
    const isHoliday = bankHolidays({ nation: 'scotland' });
    const days = ['2022-01-03', '2022-01-04', '2022-12-26', '2022-12-27'];
    assert.deepEqual(days.map(isHoliday), [true, true, true, true]);
    assert.equal(isHoliday('2022-01-05'), false);
  });

  it('takes what a proclamation adds and moves', () => {
    const isHoliday = bankHolidays({
      added: ['2022-06-02', '2022-06-03', '2022-09-19'],
      removed: ['2022-05-30'],
    });
    assert.equal(
      inYear(isHoliday, '2022'),
      '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
    );
  });
});
