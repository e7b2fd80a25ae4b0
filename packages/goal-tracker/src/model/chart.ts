import { ROLES, type Role } from './events.js';
import { FOLLOW_UP_DAY, PLAN_DAYS } from './review-days.js';

/** A point's shape, so that voices are told apart without colour. */
export type Shape = 'circle' | 'square' | 'triangle';

/** The shape of each voice. */
export const SHAPES: Readonly<Record<Role, Shape>> = {
  person: 'circle',
  family: 'square',
  worker: 'triangle',
};

/** Something to draw: when it was, and in which row it stands. */
export interface SeriesPoint<Source> {
  /** Day of the plan. */
  readonly day: number;
  /** 0 is the highest row. */
  readonly row: number;
  /** The event that it is of. */
  readonly source: Source;
}

/** What one voice says over time. */
export interface Series<Source> {
  readonly voice: Role;
  /** Oldest first. */
  readonly points: readonly SeriesPoint<Source>[];
}

/** What a chart is drawn from. Lengths are in the SVG's own units. */
export interface ChartOptions<Source> {
  readonly series: readonly Series<Source>[];
  /** How many rows there are: levels are in an order, and no distance lies between them. */
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** Where time runs to: with `rtl`, day 0 is on the right. Default `ltr`. */
  readonly direction?: 'ltr' | 'rtl';
}

/** The horizontal line of a row. */
export interface Gridline {
  readonly row: number;
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  /** Where the label starts, above the line's start; its `text-anchor` is there too. */
  readonly labelX: number;
}

/** A mark on the time axis. */
export interface Tick {
  /** 0 at the start, 6 at day 42. */
  readonly week: number;
  readonly day: number;
  readonly x: number;
  /** Of the axis; the label goes below. */
  readonly y: number;
}

/** A point where it is drawn. */
export interface ChartPoint<Source> extends SeriesPoint<Source> {
  readonly x: number;
  readonly y: number;
  /** Path of its shape, for `<path d>`. */
  readonly d: string;
}

/** A voice's line and points. */
export interface ChartLine<Source> {
  readonly voice: Role;
  readonly shape: Shape;
  /**
   * Path of the steps, for `<path d>`; empty where nothing is joined. It breaks where a whole week
   * of the plan has nothing of the voice: what nobody saw is not drawn.
   */
  readonly d: string;
  readonly hasGap: boolean;
  readonly points: readonly ChartPoint<Source>[];
}

/** A drawing, without words and colours. */
export interface Chart<Source> {
  readonly width: number;
  readonly height: number;
  /** Highest first, as they are read. */
  readonly gridlines: readonly Gridline[];
  readonly ticks: readonly Tick[];
  /** The person's first, as in {@link ROLES}. */
  readonly lines: readonly ChartLine<Source>[];
}

/** Half the width of a point. */
const RADIUS = 6;
const AXIS_HEIGHT = 32;
const MARGIN = 12;
/** Above the highest row, for its label. */
const TOP = 36;

/**
 * Lays out what was seen as steps: it holds until the voice says otherwise, since nobody knows of
 * anything between levels. Points that would hide one another are moved apart sideways.
 * @throws RangeError where there is no room for a plot, or fewer than two rows
 */
export function chart<Source>({
  series,
  rows,
  width,
  height,
  direction = 'ltr',
}: ChartOptions<Source>): Chart<Source> {
  const plotWidth = width - MARGIN * 2;
  const plotHeight = height - AXIS_HEIGHT - TOP;
  if (!(plotWidth > 0 && plotHeight > 0)) {
    throw new RangeError(`chart: no room for a plot in ${width} × ${height}`);
  }
  if (!(rows >= 2)) throw new RangeError(`chart: ${rows} rows are none to move between`);
  const isLate = series.some(({ points }) => points.some(({ day }) => day > PLAN_DAYS));
  const lastDay = isLate ? FOLLOW_UP_DAY : PLAN_DAYS;

  const along = (distance: number) => round(direction === 'rtl' ? width - distance : distance);
  // A day outside the chart, which only a wrong clock gives, is drawn at its edge.
  const offset = (day: number) =>
    MARGIN + (Math.min(Math.max(day, 0), lastDay) / lastDay) * plotWidth;
  const x = (day: number) => along(offset(day));
  const y = (row: number) => round(TOP + (row / (rows - 1)) * plotHeight);

  const taken = new Map<string, number>();
  const place = (shape: Shape, point: SeriesPoint<Source>): ChartPoint<Source> => {
    const at = { x: x(point.day), y: y(point.row) };
    const before = taken.get(`${at.x} ${at.y}`) ?? 0;
    taken.set(`${at.x} ${at.y}`, before + 1);
    const pointX = along(offset(point.day) + apart(before));
    return { ...point, x: pointX, y: at.y, d: shapePath(shape, pointX, at.y) };
  };

  return {
    width,
    height,
    gridlines: Array.from({ length: rows }, (_, row) => ({
      row,
      y: y(row),
      x1: x(0),
      x2: x(lastDay),
      labelX: x(0),
    })),
    ticks: Array.from({ length: lastDay / 7 + 1 }, (_, week) => ({
      week,
      day: week * 7,
      x: x(week * 7),
      y: round(height - AXIS_HEIGHT),
    })),
    lines: ROLES.flatMap((role) => series.filter(({ voice }) => voice === role)).map(
      ({ voice, points }) => {
        const runs = runsOf(points);
        return {
          voice,
          shape: SHAPES[voice],
          d: runs.map((run) => steps(run.map(({ day, row }) => [x(day), y(row)]))).join(''),
          hasGap: runs.length > 1,
          points: points.map((point) => place(SHAPES[voice], point)),
        };
      },
    ),
  };
}

/** Points with no whole week of the plan between them. */
function runsOf<Point extends { readonly day: number }>(points: readonly Point[]): Point[][] {
  const week = ({ day }: Point) => Math.floor(day / 7);
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && week(point) - week(before) <= 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** 0, +1, −1, +2, −2 … widths of a point. */
function apart(before: number): number {
  const steps = Math.ceil(before / 2);
  return (before % 2 === 0 ? -steps : steps) * RADIUS * 2;
}

function steps([first, ...others]: readonly (readonly [x: number, y: number])[]): string {
  if (!first || others.length === 0) return '';
  return `M${first[0]} ${first[1]}${others.map(([x, y]) => `H${x}V${y}`).join('')}`;
}

/** Path of a voice's shape around a point. */
export function shapePath(shape: Shape, x: number, y: number): string {
  const r = RADIUS;
  switch (shape) {
    case 'circle':
      return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;
    case 'square':
      return `M${round(x - r)} ${round(y - r)}h${r * 2}v${r * 2}h${-r * 2}Z`;
    case 'triangle':
      return `M${x} ${round(y - r)}l${r} ${r * 2}h${-r * 2}Z`;
  }
}

/** To a hundredth: shorter paths, and the same text on every engine. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
