import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chart, type ChartPoint } from './chart.js';
import { movedTo, nearestTo, type ChartMove } from './explore-chart.js';

// Sources are names: the voice's first letter and the day.
const line = (voice: 'person' | 'family' | 'worker', days: readonly number[], row: number) => ({
  voice,
  points: days.map((day) => ({ day, row, source: `${voice[0]}${day}` })),
});
const drawing = chart({
  series: [
    line('person', [3, 10, 20], 0),
    line('family', [9], 1),
    line('worker', [1, 8, 12, 30], 2),
  ],
  rows: 3,
  width: 400,
  height: 300,
});
const all = drawing.lines.flatMap(({ points }) => points);
const point = (name: string): ChartPoint<string> => all.find(({ source }) => source === name)!;
const move = (from: string, to: ChartMove) => movedTo(drawing, point(from), to).source;

describe('exploring a chart', () => {
  it('goes along a voice, and stays at its ends', () => {
    assert.equal(move('p3', 'later'), 'p10');
    assert.equal(move('p20', 'later'), 'p20');
    assert.equal(move('p10', 'earlier'), 'p3');
    assert.equal(move('p3', 'earlier'), 'p3');
    assert.equal(move('p10', 'first'), 'p3');
    assert.equal(move('p10', 'last'), 'p20');
  });

  it('goes to another voice at the nearest day, the later of two as near', () => {
    assert.equal(move('p20', 'voice-after'), 'f9');
    assert.equal(move('f9', 'voice-after'), 'w8');
    assert.equal(move('p20', 'voice-before'), 'p20');
    assert.equal(move('w30', 'voice-before'), 'f9');
    assert.equal(move('w30', 'voice-after'), 'w30');
    const even = chart({
      series: [line('person', [10], 0), line('worker', [8, 12], 1)],
      rows: 2,
      width: 400,
      height: 300,
    });
    assert.equal(movedTo(even, even.lines[0]!.points[0]!, 'voice-after').source, 'w12');
  });

  it('finds what is nearest to a pointer', () => {
    for (const { x, y, source } of all) {
      assert.equal(nearestTo(drawing, x + 3, y - 3)?.source, source);
    }
    assert.equal(nearestTo(drawing, 400, 0)?.source, 'p20');
    assert.equal(nearestTo({ lines: [] }, 1, 1), undefined);
  });
});
