import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import { randomFrom } from '../testing/random.js';
import { publishCount, publishShare, publishSpread, type PublishedCount } from './disclosure.js';
import { foldPlan } from './fold-plan.js';
import type { Plan } from './plan.js';
import { summarise } from './summarise.js';

const LATE = '2026-06-30';

const plan = (write: (diary: Diary) => void): Plan => {
  const diary = new Diary().start();
  write(diary);
  return foldPlan(diary.events);
};
const many = (count: number, write: (diary: Diary) => void = () => undefined) =>
  Array.from({ length: count }, () => plan(write));

const end = (diary: Diary) =>
  diary.add(42, {
    type: 'plan-ended',
    reason: 'Six weeks',
    outcome: 'NFA: Support ended as planned',
  });
const check = (diary: Diary) =>
  diary.add(84, {
    type: 'review-held',
    day: 84,
    present: [{ role: 'person', name: 'Ann' }],
    personView: 'Fine',
    next: 'Nothing',
  });
const full = (diary: Diary) => {
  diary.goal();
  diary.scale(-1);
  diary.rate(40, 'person', 0);
  diary.add(0, { type: 'service-explained' });
  diary.add(1, { type: 'plan-shared', with: { role: 'person', name: 'Ann' }, how: 'Paper' });
  diary.add(0, { type: 'transition-planned', text: 'Walk on', basedOn: [] });
  diary.add(14, { type: 'hours-recorded', week: 2, hours: 10 });
  diary.add(42, { type: 'hours-recorded', week: 6, hours: 4 });
  diary.add(0, { type: 'measure-recorded', measure: 'barthel', score: 10 });
  diary.add(42, { type: 'measure-recorded', measure: 'barthel', score: 14 });
  end(diary);
  check(diary);
};

describe('summarise', () => {
  it('says how many of how many, with each stage’s drop-off', () => {
    const summary = summarise(
      [...many(20, full), ...many(10, (diary) => diary.goal()), ...many(10, end)],
      LATE,
    );
    assert.equal(summary.plans, 40);
    assert.deepEqual(
      summary.stages.map(({ stage, numerator, denominator, percent }) => [
        stage,
        numerator,
        denominator,
        percent,
      ]),
      [
        ['started', 40, 40, 100],
        ['goals-described', 20, 40, 50],
        ['week-two-hours', 20, 40, 50],
        ['ended', 30, 40, 75],
        ['day-84', 20, 40, 50],
      ],
    );
    assert.deepEqual(summary.goals[0], {
      voice: 'person',
      reached: { numerator: 20, denominator: 20, percent: 100 },
      partly: { numerator: 0, denominator: 20, percent: 0 },
    });
    assert.deepEqual(summary.goals[2]?.reached, { numerator: 0, denominator: 0 });
    assert.deepEqual(summary.tScoreChange[0], {
      voice: 'person',
      count: 20,
      median: 10,
      lowerQuartile: 10,
      upperQuartile: 10,
    });
    assert.deepEqual(summary.noOngoingCare, { numerator: 30, denominator: 30, percent: 100 });
    assert.deepEqual(summary.atHome, {
      numerator: 20,
      denominator: 40,
      percent: 50,
      notContacted: 20,
    });
    const share = (numerator: number, denominator: number, percent: number) => ({
      numerator,
      denominator,
      percent,
    });
    assert.deepEqual(summary.qs173, {
      explained: share(20, 40, 50),
      documented: share(30, 40, 75),
      shared: share(20, 30, 67),
      transition: share(20, 30, 67),
    });
    assert.equal(summary.hoursChange.median, -6);
    assert.equal(summary.barthelChange.median, 4);
    assert.equal(summary.barthelChange.better.percent, 100);
    assert.equal(summary.barthelChange.worse.numerator, 0);
  });

  it('counts only plans that have started, and asks of none what is not due', () => {
    const summary = summarise([...many(10), foldPlan([])], '2026-03-10');
    assert.equal(summary.plans, 10);
    assert.deepEqual(
      summary.stages.map(({ denominator }) => denominator),
      [10, 10, 0, 0, 0],
    );
    assert.equal(summarise(many(10), '2026-03-01').plans, 0);
  });

  it('says of plans whose outcome tells nothing that it does', () => {
    const going = (diary: Diary) =>
      diary.add(42, {
        type: 'plan-ended',
        reason: 'More help',
        outcome: 'Progress to support planning or services',
      });
    const { unclassified, noOngoingCare } = summarise([...many(8, going), ...many(9, end)], LATE);
    assert.equal(unclassified, 10);
    assert.deepEqual(noOngoingCare, { numerator: 10, denominator: 10, percent: 100 });
  });

  it('shows nothing of fewer than eight', () => {
    const summary = summarise(many(7, full), LATE);
    const figures = JSON.stringify(summary).match(/:(-?\d+(\.\d+)?|"\[c\]")/g) ?? [];
    assert.deepEqual(
      [...new Set(figures)].sort(),
      [':"[c]"', ':0'],
      'only that there are some, or none',
    );
  });

  it('shows only 0, [c] and multiples of five, whatever the plans', () => {
    const random = randomFrom(7);
    for (let run = 0; run < 60; run++) {
      const parts = [full, end, (diary: Diary) => diary.goal(), check].map((write) =>
        many(Math.floor(random() * 14), write),
      );
      JSON.stringify(summarise(parts.flat(), LATE), (name, value: unknown) => {
        const isCount = ['numerator', 'denominator', 'count', 'plans', 'notContacted'].includes(
          name,
        );
        if (isCount && value !== '[c]') assert.equal(Number(value) % 5, 0, name);
        return value;
      });
    }
  });
});

describe('disclosure control', () => {
  it('rounds to five, suppresses 1 to 7', () => {
    assert.deepEqual([0, 1, 7, 8, 12, 13].map(publishCount), [0, '[c]', '[c]', 10, 10, 15]);
  });

  it('gives quartiles of eight values or more', () => {
    assert.deepEqual(publishSpread([1, 2, 3, 4, 5, 6, 7]), { count: '[c]' });
    assert.deepEqual(publishSpread([8, 1, 2, 3, 4, 5, 6, 7]), {
      count: 10,
      median: 4.5,
      lowerQuartile: 2.75,
      upperQuartile: 6.25,
    });
  });

  // Every way in which people may be spread, up to 60: what is published together never comes from
  // one value alone of a count that is suppressed.
  function assertHidden(published: readonly [key: string, cells: readonly number[]][]): void {
    const ways = new Map<string, Set<number>[]>();
    for (const [key, cells] of published) {
      const known = ways.get(key) ?? cells.map(() => new Set<number>());
      cells.forEach((cell, index) => known[index]?.add(cell));
      ways.set(key, known);
    }
    let suppressed = 0;
    for (const [key, cells] of ways) {
      (JSON.parse(key) as PublishedCount[]).forEach((shown, index) => {
        if (shown !== '[c]') return;
        suppressed += 1;
        assert.ok((cells[index]?.size ?? 0) > 1, `${key}, the ${index + 1}th`);
      });
    }
    assert.ok(suppressed > 10);
  }

  it('lets nobody reckon a suppressed count from a share', () => {
    const published: [string, number[]][] = [];
    for (let all = 0; all <= 60; all++) {
      for (let part = 0; part <= all; part++) {
        const items = Array.from({ length: all }, (_, index) => index);
        const { numerator, denominator } = publishShare(items, (item) => item < part);
        published.push([JSON.stringify([numerator, denominator]), [part, all]]);
      }
    }
    assertHidden(published);
  });

  it('lets nobody reckon a suppressed count from two parts and their whole', () => {
    const published: [string, number[]][] = [];
    for (let all = 0; all <= 60; all++) {
      for (let one = 0; one <= all; one++) {
        for (let other = 0; one + other <= all; other++) {
          const cells = [one, other, all];
          published.push([JSON.stringify(cells.map(publishCount)), cells]);
        }
      }
    }
    assertHidden(published);
  });
});
