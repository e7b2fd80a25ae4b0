import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDayHours, readWeekHours } from './hours-text.js';

function day(text: string) {
  return readDayHours(text)?.map(({ opensAt, closesAt }) => `${opensAt}-${closesAt}`);
}

function week(text: string) {
  return readWeekHours(text)?.map(
    ({ days, opensAt, closesAt }) => `${days} ${opensAt}-${closesAt}`,
  );
}

describe('readDayHours', () => {
  const understood: Record<string, string[]> = {
    '09:00-18:00': ['09:00-18:00'],
    '08:30-13:00,14:00-17:30': ['08:30-13:00', '14:00-17:30'],
    '9am-5pm; 6pm-8pm': ['09:00-17:00', '18:00-20:00'],
    '9am to 5pm and 6 p.m. to 8 p.m.': ['09:00-17:00', '18:00-20:00'],
    '1.30 - 3.30pm': ['13:30-15:30'],
    '11 – 2pm': ['11:00-14:00'],
    '9.30 - 12 noon': ['09:30-12:00'],
    '7pm-midnight': ['19:00-00:00'],
    'midday until 2pm': ['12:00-14:00'],
    '22:00-02:00': ['22:00-02:00'],
    '1:00-18:00': ['01:00-18:00'],
    CLOSED: [],
    'Closed.': [],
  };
  for (const [text, expected] of Object.entries(understood)) {
    it(text, () => assert.deepEqual(day(text), expected));
  }

  it('takes nothing for hours that may be something else', () => {
    for (const text of [
      'AM Only',
      '9-5',
      '10.00 - 4.00',
      '09:00-13:00:14:00-18:00',
      '00:00',
      '9am - 5pm except Thursdays',
      'by appointment 9am - 5pm',
      '25:00-26:00',
      '13pm-14pm',
    ]) {
      assert.equal(day(text), undefined, text);
    }
  });
});

describe('readWeekHours', () => {
  it('reads days with their times', () => {
    assert.deepEqual(week('Wednesday 10am - 4pm'), ['Wednesday 10:00-16:00']);
    assert.deepEqual(week('Mon - Thu 10am - 3pm, Fri 10am - 12 noon.'), [
      'Mon - Thu 10:00-15:00',
      'Fri 10:00-12:00',
    ]);
    assert.deepEqual(week('Fri 4.30 - 5.30pm Sat 10 - 11am'), [
      'Fri 16:30-17:30',
      'Sat 10:00-11:00',
    ]);
    assert.deepEqual(week('Monday: 9am - 1pm and 2pm - 5pm; weekends 10am-4pm'), [
      'Monday 09:00-13:00',
      'Monday 14:00-17:00',
      'weekends 10:00-16:00',
    ]);
  });

  it('understands all of it or none', () => {
    for (const text of [
      'Monday - Friday 8am - 4pm. Please ring.',
      'Weekdays 10am-4pm, except Thursdays 10am-12.30pm',
      'Mon & Thur 1-3pm (except bank holidays)',
      '1st Saturday of month 10am - 12noon',
      'Mon - Sat 10.00 - 4.00',
      '10am - 4pm',
      'By appointment',
      '',
    ]) {
      assert.equal(week(text), undefined, text);
    }
  });
});
