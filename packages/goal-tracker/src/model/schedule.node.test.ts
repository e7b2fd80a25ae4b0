import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import type { BankHolidays, Nation } from './bank-holidays.js';
import { addDays } from './dates.js';
import { foldPlan } from './fold-plan.js';
import { hasReview } from './review-days.js';
import { schedule } from './schedule.js';

const on = (diary: Diary, day: number) =>
  schedule(foldPlan(diary.events), addDays('2026-03-02', day))!;
const states = (diary: Diary, day: number) => on(diary, day).reviews.map(({ state }) => state);
const review = (diary: Diary, day: number, given = day) =>
  diary.add(given, {
    type: 'review-held',
    day,
    present: [{ role: 'person', name: 'Ann' }],
    personView: 'Fine',
    next: 'Carry on',
  });

describe('schedule', () => {
  it('is not there before the plan has a start', () => {
    assert.equal(schedule(foldPlan([]), '2026-03-02'), undefined);
  });

  it('tells day, week and phase', () => {
    const diary = new Diary().start();
    const told = [-1, 0, 6, 7, 17, 41, 42, 43].map((day) => {
      const { day: number, week, phase } = on(diary, day);
      return [number, week, phase];
    });
    assert.deepEqual(told, [
      [-1, undefined, 'before'],
      [0, 1, 'running'],
      [6, 1, 'running'],
      [7, 2, 'running'],
      [17, 3, 'running'],
      [41, 6, 'running'],
      [42, 6, 'running'],
      [43, undefined, 'finished'],
    ]);
    assert.equal(on(diary, 17).days, 42);
    assert.equal(on(diary, 17).end, '2026-04-13');
  });

  it('has a review every week and a check on day 84, on working days', () => {
    const { reviews, followUp } = on(new Diary().start(), 0);
    assert.deepEqual(
      reviews.map(({ day, date, moved }) => [day, date, moved]),
      [
        [7, '2026-03-09', undefined],
        [14, '2026-03-16', undefined],
        [21, '2026-03-23', undefined],
        [28, '2026-03-30', undefined],
        [35, '2026-04-07', { from: '2026-04-06', because: 'bank-holiday' }],
        [42, '2026-04-13', undefined],
      ],
    );
    assert.deepEqual(followUp, {
      day: 84,
      date: '2026-05-26',
      moved: { from: '2026-05-25', because: 'bank-holiday' },
      state: 'upcoming',
    });
  });

  it('moves what is due on a weekend past the weekend and the bank holiday after it', () => {
    const events = new Diary()
      .start()
      .events.map((event) =>
        event.type === 'plan-started' ? { ...event, start: '2026-03-28' } : event,
      );
    const dates = (nation: Nation) =>
      schedule(foldPlan(events), '2026-03-28', { nation })?.reviews.map(({ date, moved }) => [
        date,
        moved?.because,
      ])[0];
    // 4 April 2026 is the Saturday before Easter.
    assert.deepEqual(dates('england-and-wales'), ['2026-04-07', 'weekend']);
    assert.deepEqual(dates('scotland'), ['2026-04-06', 'weekend']);
  });

  it('keeps to the rule in years for which no list is out, until a holiday is added or removed', () => {
    const first = (start: string, holidays: BankHolidays) => {
      const events = new Diary()
        .start()
        .events.map((event) => (event.type === 'plan-started' ? { ...event, start } : event));
      const { date, moved } = schedule(foldPlan(events), start, holidays)!.reviews[0]!;
      return [date, moved?.because];
    };
    for (const [start, nation, due] of [
      // Easter Monday of 2028, which Scotland does not keep.
      ['2028-04-10', 'england-and-wales', ['2028-04-18', 'bank-holiday']],
      ['2028-04-10', 'northern-ireland', ['2028-04-18', 'bank-holiday']],
      ['2028-04-10', 'scotland', ['2028-04-17', undefined]],
      // 2 January 2027 is a Saturday: Monday stands in for it.
      ['2026-12-28', 'scotland', ['2027-01-05', 'bank-holiday']],
      ['2026-12-28', 'england-and-wales', ['2027-01-04', undefined]],
      // Christmas Day of 2051.
      ['2051-12-18', 'england-and-wales', ['2051-12-27', 'bank-holiday']],
    ] as const) {
      assert.deepEqual(first(start, { nation }), due, `${start} ${nation}`);
    }
    assert.deepEqual(first('2028-04-10', { removed: ['2028-04-17'] }), ['2028-04-17', undefined]);
    const added = { added: ['2028-04-18'] };
    assert.deepEqual(first('2028-04-10', added), ['2028-04-19', 'bank-holiday']);
  });

  it('is overdue from the day after it was due, and says for how long', () => {
    const diary = new Diary().start();
    const fifth = (day: number) => {
      const { state, daysOverdue } = on(diary, day).reviews[4]!;
      return [state, daysOverdue];
    };
    assert.deepEqual(fifth(35), ['upcoming', undefined]);
    assert.deepEqual(fifth(36), ['due', undefined]);
    assert.deepEqual(fifth(37), ['overdue', 1]);
    assert.deepEqual(fifth(50), ['overdue', 14]);
  });

  describe('an extension', () => {
    const extend = (diary: Diary, day: number, until: string, reopens?: string) =>
      diary.add(day, {
        type: 'plan-extended',
        until,
        reason: 'Nearly there',
        ...(reopens !== undefined && { reopens }),
      });

    it('has weekly reviews to the new end', () => {
      const diary = new Diary().start();
      extend(diary, 40, '2026-04-27');
      const told = on(diary, 45);
      assert.deepEqual([told.day, told.days, told.week, told.phase], [45, 56, 7, 'running']);
      assert.equal(told.end, '2026-04-27');
      assert.deepEqual(
        told.reviews.map(({ day }) => day),
        [7, 14, 21, 28, 35, 42, 49, 56],
      );
      assert.equal(on(diary, 57).phase, 'finished');
    });

    it('never makes a plan shorter, and leaves day 84 to the check', () => {
      const diary = new Diary().start();
      extend(diary, 10, '2026-03-20');
      assert.equal(on(diary, 12).days, 42);
      extend(diary, 41, '2026-06-08');
      const { days, reviews } = on(diary, 42);
      assert.deepEqual([days, reviews.at(-1)?.day], [98, 77]);
    });

    it('takes an end back', () => {
      const diary = new Diary().start();
      const ended = diary.add(42, { type: 'plan-ended', reason: 'Six weeks' });
      assert.equal(on(diary, 42).phase, 'finished');
      extend(diary, 43, '2026-04-27', ended);
      assert.equal(on(diary, 44).phase, 'running');
      diary.add(50, { type: 'plan-ended', reason: 'Well' });
      const told = on(diary, 50);
      assert.deepEqual([told.phase, told.end], ['ended-early', '2026-04-21']);
      assert.equal(told.reviews.at(-1)?.state, 'not-needed');
    });
  });

  it('tells held, overdue, due and upcoming reviews apart', () => {
    const diary = new Diary().start();
    review(diary, 7, 6);
    assert.deepEqual(states(diary, 21), [
      'held',
      'overdue',
      'due',
      'upcoming',
      'upcoming',
      'upcoming',
    ]);
    assert.equal(on(diary, 85).followUp.state, 'due');
    assert.equal(on(diary, 86).followUp.state, 'overdue');
  });

  it('counts a late review for the week it was due in, and shows the newest', () => {
    const diary = new Diary().start();
    review(diary, 14, 15);
    review(diary, 14, 23);
    const [first, second] = on(diary, 24).reviews;
    assert.equal(first?.state, 'overdue');
    assert.equal(second?.held?.given, '2026-03-25T12:00:00Z');
  });

  it('needs no later weekly review after an early end, but still the check', () => {
    const diary = new Diary().start();
    review(diary, 7);
    diary.add(17, { type: 'plan-ended', reason: 'Back home' });
    assert.deepEqual(states(diary, 20), [
      'held',
      'overdue',
      'not-needed',
      'not-needed',
      'not-needed',
      'not-needed',
    ]);
    const told = on(diary, 20);
    assert.equal(told.phase, 'ended-early');
    assert.equal(told.end, '2026-03-19');
    assert.equal(told.week, undefined);
    assert.equal(told.followUp.state, 'upcoming');
    assert.equal(on(diary, 10).phase, 'running');
  });

  it('ends on the day it is in Britain', () => {
    const diary = new Diary().start();
    // 31 March, 23:30 in summer time's hour is already 1 April.
    diary.add(29, { type: 'plan-ended', reason: 'Well' }, 'worker', '23:30:00Z');
    assert.equal(on(diary, 40).end, '2026-04-01');
  });

  it('is finished, not early, where the plan ends on its last day', () => {
    const diary = new Diary().start();
    diary.add(42, { type: 'plan-ended', reason: 'Six weeks' });
    assert.equal(on(diary, 42).phase, 'finished');
  });
});

describe('hasReview', () => {
  it('knows the reviews of a plan, and those an extension brings', () => {
    const diary = new Diary().start();
    const days = () => {
      const plan = foldPlan(diary.events);
      return Array.from({ length: 100 }, (_, day) => day).filter((day) => hasReview(plan, day));
    };
    assert.deepEqual(days(), [7, 14, 21, 28, 35, 42, 84]);
    diary.add(40, { type: 'plan-extended', until: '2026-04-29', reason: 'Nearly there' });
    assert.deepEqual(days(), [7, 14, 21, 28, 35, 42, 49, 56, 84]);
  });
});
