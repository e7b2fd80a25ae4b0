import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import { chart } from './chart.js';
import type { Level, Role } from './events.js';
import { foldPlan } from './fold-plan.js';
import { progress } from './progress.js';
import { ratingSeries } from './chart-series.js';

function series(ratings: readonly (readonly [day: number, role: Role, level: Level])[]) {
  const diary = new Diary().start();
  diary.goal();
  for (const [day, role, level] of ratings) diary.rate(day, role, level);
  return ratingSeries(progress(foldPlan(diary.events))[0]!);
}

const size = { width: 640, height: 320 };
const draw = (ratings: Parameters<typeof series>[0], direction?: 'ltr' | 'rtl') =>
  chart({ series: series(ratings), rows: 5, ...size, ...(direction && { direction }) });

describe('chart', () => {
  it('has five levels, the highest on top, and seven ticks, before any rating', () => {
    const { gridlines, ticks, lines } = draw([]);
    assert.deepEqual(
      gridlines.map(({ row }) => row),
      [0, 1, 2, 3, 4],
    );
    const heights = gridlines.map(({ y }) => y);
    assert.deepEqual(
      heights,
      [...heights].sort((a, b) => a - b),
    );
    assert.equal(new Set(heights.slice(1).map((y, index) => y - heights[index]!)).size, 1);
    assert.deepEqual(
      ticks.map(({ week, day }) => [week, day]),
      [0, 1, 2, 3, 4, 5, 6].map((week) => [week, week * 7]),
    );
    assert.deepEqual(lines, []);
  });

  it('draws steps: along at the old level, then up or down', () => {
    const [line] = draw([
      [0, 'person', -1],
      [7, 'person', 0],
      [14, 'person', -2],
    ]).lines;
    const { gridlines, ticks } = draw([]);
    const y = (level: Level) => gridlines[2 - level]!.y;
    const x = (week: number) => ticks[week]!.x;
    assert.equal(line?.d, `M${x(0)} ${y(-1)}H${x(1)}V${y(0)}H${x(2)}V${y(-2)}`);
    assert.deepEqual(
      line?.points.map((point) => [point.x, point.y]),
      [
        [x(0), y(-1)],
        [x(1), y(0)],
        [x(2), y(-2)],
      ],
    );
  });

  it('draws one rating as a point without a line', () => {
    const [line] = draw([[3, 'worker', 0]]).lines;
    assert.equal(line?.d, '');
    assert.equal(line?.points.length, 1);
  });

  it('gives each voice a shape of its own', () => {
    const { lines } = draw([
      [3, 'worker', 0],
      [4, 'family', 0],
      [5, 'person', 0],
    ]);
    assert.deepEqual(
      lines.map(({ voice, shape }) => [voice, shape]),
      [
        ['person', 'circle'],
        ['family', 'square'],
        ['worker', 'triangle'],
      ],
    );
    assert.equal(new Set(lines.map(({ points }) => points[0]?.d.replace(/[\d.]+/g, ''))).size, 3);
  });

  it('lets no point hide another on the same day and level', () => {
    const { lines } = draw([
      [3, 'person', 0],
      [3, 'person', 0],
      [3, 'family', 0],
      [3, 'worker', 0],
    ]);
    const places = lines.flatMap(({ points }) => points.map(({ x }) => x)).sort((a, b) => a - b);
    assert.equal(places.length, 4);
    places.slice(1).forEach((x, index) => assert.ok(x - places[index]! >= 12));
  });

  it('draws several ratings of one day as one upright step', () => {
    const [line] = draw([
      [7, 'person', -1],
      [7, 'person', 1],
    ]).lines;
    const [first, second] = line!.points;
    assert.equal(first?.x, second?.x);
    assert.notEqual(first?.y, second?.y);
  });

  it('mirrors time, and only time, from right to left', () => {
    const ratings = [
      [0, 'person', -1],
      [14, 'person', 1],
    ] as const;
    const [ltr, rtl] = [draw(ratings), draw(ratings, 'rtl')];
    rtl.lines[0]!.points.forEach((point, index) => {
      const other = ltr.lines[0]!.points[index]!;
      assert.ok(Math.abs(point.x - (size.width - other.x)) < 0.02);
      assert.equal(point.y, other.y);
    });
    assert.ok(rtl.ticks[0]!.x > rtl.ticks[6]!.x);
    assert.equal(rtl.gridlines[0]!.labelX, rtl.gridlines[0]!.x1);
    assert.equal(ltr.gridlines[0]!.labelX, ltr.gridlines[0]!.x1);
  });

  it('runs to day 84 for a later rating, and keeps a wrong day inside', () => {
    assert.equal(draw([[84, 'person', 0]]).ticks.length, 13);
    const { lines } = draw([
      [-3, 'person', 0],
      [200, 'person', 0],
    ]);
    for (const { x } of lines[0]!.points) assert.ok(x >= 0 && x <= size.width, String(x));
  });

  it('joins nothing over a week without a rating, and says so', () => {
    const { lines } = draw([
      [3, 'person', -1],
      [13, 'person', 0],
      [28, 'person', 0],
      [30, 'person', 1],
      [8, 'worker', 0],
      [15, 'worker', 0],
    ]);
    const [person, worker] = lines;
    const { gridlines, ticks } = draw([]);
    const x = (day: number) => ticks[0]!.x + ((ticks[1]!.x - ticks[0]!.x) / 7) * day;
    const at = (day: number, row: number) => [Math.round(x(day)), gridlines[row]!.y];
    // Weeks 1 and 2 are neighbours; week 4 has nothing.
    assert.deepEqual(
      person!.d
        .split('M')
        .slice(1)
        .map((run) => run.match(/[\d.]+/g)!.map(Number))
        .map(([startX, startY]) => [Math.round(startX!), startY]),
      [at(3, 3), at(28, 2)],
    );
    assert.equal(person!.hasGap, true);
    assert.equal(worker!.hasGap, false);
  });

  it('refuses a size without room, and rows between which nothing can move', () => {
    const none = { series: [], rows: 5 };
    assert.throws(() => chart({ ...none, width: 24, height: 320 }), /no room for a plot in 24/);
    assert.throws(() => chart({ ...none, ...size, rows: 1 }), /1 rows/);
  });
});
