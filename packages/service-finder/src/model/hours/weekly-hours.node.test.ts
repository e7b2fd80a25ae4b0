import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weeklyHours } from './weekly-hours.js';
import type { Day, Schedule } from '../types.js';

function weekly(days: Day[], opensAt: string, closesAt: string, more: Partial<Schedule> = {}) {
  const byDay = days.map((day) => ({ day }));
  return { freq: 'WEEKLY', byDay, byMonthDay: [], opensAt, closesAt, ...more } satisfies Schedule;
}

/** Openings by day, without the days that have none. */
function shown(schedules: Schedule[], on?: string) {
  const open = weeklyHours(schedules, on).days.filter(({ openings }) => openings.length > 0);
  return Object.fromEntries(
    open.map(({ day, openings }) => [day, openings.map((at) => `${at.opensAt}-${at.closesAt}`)]),
  );
}

describe('weeklyHours', () => {
  it('has every day of the week, Monday first', () => {
    const days = weeklyHours([]).days.map(({ day }) => day);
    assert.deepEqual(days, ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
  });

  it('puts several openings of a day in order, each once', () => {
    const afternoon = weekly(['MO', 'TU'], '13:30', '16:30');
    const morning = weekly(['TU', 'MO'], '09:30', '12:30');
    assert.deepEqual(shown([afternoon, morning, { ...morning }]), {
      MO: ['09:30-12:30', '13:30-16:30'],
      TU: ['09:30-12:30', '13:30-16:30'],
    });
  });

  it('keeps an opening past midnight on the day it begins', () => {
    assert.deepEqual(shown([weekly(['FR'], '20:00', '02:00')]), { FR: ['20:00-02:00'] });
  });

  it('sets aside what a week cannot show', () => {
    const monthly = weekly([], '10:00', '12:00', {
      freq: 'MONTHLY',
      byDay: [{ day: 'TU', ordinal: 2 }],
    });
    const fortnightly = weekly(['MO'], '10:00', '12:00', { interval: 2 });
    const noTimes: Schedule = { byDay: [{ day: 'MO' }], byMonthDay: [] };
    const onlyWords: Schedule = { byDay: [], byMonthDay: [], description: 'By appointment' };
    const oneDay = weekly(['MO'], '10:00', '12:00', {
      validFrom: '2026-11-30',
      validTo: '2026-11-30',
    });
    const others = [monthly, fortnightly, noTimes, onlyWords, oneDay];
    const result = weeklyHours([...others, weekly(['SA'], '10:00', '11:00')]);
    assert.deepEqual(result.others, others);
    assert.deepEqual(
      result.days.filter(({ openings }) => openings.length > 0).map(({ day }) => day),
      ['SA'],
    );
  });

  it('takes the weekday of the first day where no other is given', () => {
    assert.deepEqual(shown([weekly([], '10:00', '12:00', { dtStart: '2026-11-25' })]), {
      WE: ['10:00-12:00'],
    });
  });

  it('leaves out schedules that do not hold on the day', () => {
    const winter = weekly(['MO'], '10:00', '16:00', {
      validFrom: '2026-11-01',
      validTo: '2027-03-31',
    });
    assert.deepEqual(shown([winter], '2026-11-01'), { MO: ['10:00-16:00'] });
    assert.deepEqual(shown([winter], '2027-03-31'), { MO: ['10:00-16:00'] });
    assert.deepEqual(shown([winter], '2026-10-31'), {});
    assert.deepEqual(shown([winter], '2027-04-01'), {});
    assert.deepEqual(shown([winter]), { MO: ['10:00-16:00'] });
  });
});
