import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateInWords } from './dates.js';

describe('dateInWords', () => {
  it('writes a day as GOV.UK does', () => {
    assert.equal(dateInWords('2026-03-02', 'en-GB'), '2 March 2026');
    assert.equal(dateInWords('2026-12-31', 'en-GB'), '31 December 2026');
  });

  it('writes a month', () => {
    assert.equal(dateInWords('2026-03', 'en-GB'), 'March 2026');
    assert.equal(dateInWords('2026-03', 'cy-GB'), 'Mawrth 2026');
  });

  it('writes Welsh as Intl does where it knows Welsh', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `2026-${String(month).padStart(2, '0')}-09`;
      const expected = new Intl.DateTimeFormat('cy', { dateStyle: 'long', timeZone: 'UTC' });
      assert.equal(dateInWords(date, 'cy-GB'), expected.format(new Date(date)));
    }
  });
});
