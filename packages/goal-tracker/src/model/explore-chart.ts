import type { Chart, ChartLine, ChartPoint } from './chart.js';

/** Where to from a point: along its voice's points, or to another voice. */
export type ChartMove = 'earlier' | 'later' | 'first' | 'last' | 'voice-before' | 'voice-after';

type Lines<Source> = Pick<Chart<Source>, 'lines'>;

/**
 * The point that a move leads to; the same one at an end. Another voice is entered at its point of
 * the nearest day, the later one where two are as near.
 */
export function movedTo<Source>(
  { lines }: Lines<Source>,
  from: ChartPoint<Source>,
  move: ChartMove,
): ChartPoint<Source> {
  const at = lines.findIndex(({ points }) => points.includes(from));
  const points = lines[at]?.points ?? [];
  const index = points.indexOf(from);
  switch (move) {
    case 'earlier':
      return points[index - 1] ?? from;
    case 'later':
      return points[index + 1] ?? from;
    case 'first':
      return points[0] ?? from;
    case 'last':
      return points.at(-1) ?? from;
    case 'voice-before':
      return nearestDay(lines[at - 1], from) ?? from;
    case 'voice-after':
      return nearestDay(lines[at + 1], from) ?? from;
  }
}

function nearestDay<Source>(
  line: ChartLine<Source> | undefined,
  { day }: ChartPoint<Source>,
): ChartPoint<Source> | undefined {
  return nearest(line?.points ?? [], (point) => Math.abs(point.day - day));
}

/** The point nearest to a place in the drawing; undefined where there is none. */
export const nearestTo = <Source>(
  { lines }: Lines<Source>,
  x: number,
  y: number,
): ChartPoint<Source> | undefined =>
  nearest(
    lines.flatMap(({ points }) => points),
    (point) => Math.hypot(point.x - x, point.y - y),
  );

/** The last of those that are nearest. */
function nearest<Item>(items: readonly Item[], distance: (item: Item) => number): Item | undefined {
  let found: { readonly item: Item; readonly distance: number } | undefined;
  for (const item of items) {
    const far = distance(item);
    if (!found || far <= found.distance) found = { item, distance: far };
  }
  return found?.item;
}
