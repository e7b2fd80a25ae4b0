import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, daysBetween, isDate, isTime, todayIn } from './dates.js';

describe('dates', () => {
  it('counts days over a change of the clocks, a leap day and a new year', () => {
    assert.equal(addDays('2026-03-28', 2), '2026-03-30');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-03-02', -2), '2026-02-28');
    assert.equal(daysBetween('2026-03-02', '2026-04-13'), 42);
    assert.equal(daysBetween('2026-10-26', '2026-10-24'), -2);
  });

  it('knows a real day from what looks like one', () => {
    for (const date of ['2026-03-02', '2028-02-29']) assert.ok(isDate(date), date);
    for (const other of [
      '2026-02-29',
      '2026-13-01',
      '2026-3-2',
      '02/03/2026',
      '',
      null,
      20260302,
    ]) {
      assert.ok(!isDate(other), String(other));
    }
  });

  it('knows a moment with its offset from one without', () => {
    for (const time of ['2026-03-02T09:30Z', '2026-03-02T09:30:05.5+01:00'])
      assert.ok(isTime(time));
    for (const other of [
      '2026-03-02',
      '2026-03-02T09:30:00',
      '2026-02-30T09:30:00Z',
      '2026-03-02T24:30:00Z',
      '2026-03-02T09:30:00+24:00',
      '2026-03-02T09:30:00+01:60',
      '2 March 2026',
      Date.now(),
    ]) {
      assert.ok(!isTime(other), String(other));
    }
  });

  it('says which date is wrong', () => {
    assert.throws(() => addDays('2026-02-30', 1), /RangeError: "2026-02-30" is not a date/);
    assert.throws(() => daysBetween('2026-03-02', 'soon'), /"soon"/);
  });

  it('tells the day somewhere, whatever the time zone of the machine', () => {
    assert.equal(todayIn('Europe/London', new Date('2026-01-31T23:30:00Z')), '2026-01-31');
    assert.equal(todayIn('Europe/London', new Date('2026-06-30T23:30:00Z')), '2026-07-01');
    assert.equal(todayIn('Pacific/Auckland', new Date('2026-06-30T23:30:00Z')), '2026-07-01');
    assert.throws(() => todayIn('Nowhere/Here', new Date()), RangeError);
  });
});
