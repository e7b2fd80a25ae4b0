import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import { addDays } from './dates.js';
import { foldPlan } from './fold-plan.js';
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

  it('has a review every week and a check on day 84', () => {
    const { reviews, followUp } = on(new Diary().start(), 0);
    assert.deepEqual(
      reviews.map(({ day, date }) => [day, date]),
      [
        [7, '2026-03-09'],
        [14, '2026-03-16'],
        [21, '2026-03-23'],
        [28, '2026-03-30'],
        [35, '2026-04-06'],
        [42, '2026-04-13'],
      ],
    );
    assert.deepEqual(followUp, { day: 84, date: '2026-05-25', state: 'upcoming' });
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
    assert.equal(on(diary, 85).followUp.state, 'overdue');
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
