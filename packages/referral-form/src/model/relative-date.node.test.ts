import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from './relative-date.js';

describe('dayOf', () => {
  it('is the date that is given', () => {
    assert.equal(dayOf('2026-04-01', '2026-11-25'), '2026-04-01');
  });

  it('counts from today, back and on', () => {
    assert.equal(dayOf({}, '2026-11-25'), '2026-11-25');
    assert.equal(dayOf({ days: -30 }, '2026-11-25'), '2026-10-26');
    assert.equal(dayOf({ weeks: 6 }, '2026-11-25'), '2027-01-06');
    assert.equal(dayOf({ months: 2 }, '2026-11-25'), '2027-01-25');
    assert.equal(dayOf({ years: -18 }, '2026-11-25'), '2008-11-25');
    assert.equal(dayOf({ years: 1, months: -1, days: 1 }, '2026-11-25'), '2027-10-26');
  });

  it('stays in a month that is shorter', () => {
    assert.equal(dayOf({ months: -1 }, '2026-03-31'), '2026-02-28');
    assert.equal(dayOf({ months: -1 }, '2028-03-31'), '2028-02-29');
    assert.equal(dayOf({ years: -1 }, '2028-02-29'), '2027-02-28');
  });
});
