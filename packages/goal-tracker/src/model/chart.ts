import { LEVELS, ROLES, type Level, type Role } from './events.js';
import type { ProgressPoint, VoiceProgress } from './progress.js';
import { FOLLOW_UP_DAY, PLAN_DAYS } from './review-days.js';

/** A point's shape, so that voices are told apart without colour. */
export type Shape = 'circle' | 'square' | 'triangle';

/** The shape of each voice. */
export const SHAPES: Readonly<Record<Role, Shape>> = {
  person: 'circle',
  family: 'square',
  worker: 'triangle',
};

/** What a chart is drawn from. Lengths are in the SVG's own units. */
export interface ChartOptions {
  readonly voices: readonly Pick<VoiceProgress, 'voice' | 'series'>[];
  readonly width: number;
  readonly height: number;
  /** Where time runs to: with `rtl`, day 0 is on the right. Default `ltr`. */
  readonly direction?: 'ltr' | 'rtl';
}

/** One of the five horizontal lines. */
export interface Gridline {
  readonly level: Level;
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

/** A rating to draw. */
export interface ChartPoint extends ProgressPoint {
  readonly x: number;
  readonly y: number;
  /** Path of the shape. */
  readonly d: string;
}

/** What one voice's ratings look like. */
export interface ChartLine {
  readonly voice: Role;
  readonly shape: Shape;
  /** Path of the steps; empty for fewer than two ratings. */
  readonly d: string;
  readonly points: readonly ChartPoint[];
}

/** Geometry of a step chart: a view only draws it. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** Highest level first, as they are read. */
  readonly gridlines: readonly Gridline[];
  readonly ticks: readonly Tick[];
  readonly lines: readonly ChartLine[];
}

/** Half the width of a point. */
const RADIUS = 6;
const AXIS_HEIGHT = 32;
const MARGIN = 12;

/**
 * Lays out ratings as steps: a level holds until the next rating, since nobody knows of anything
 * between levels. Points that would hide one another are moved apart sideways.
 * @throws RangeError where there is no room for a plot
 */
export function chart({ voices, width, height, direction = 'ltr' }: ChartOptions): Chart {
  const plotWidth = width - MARGIN * 2;
  const plotHeight = height - AXIS_HEIGHT - MARGIN;
  if (!(plotWidth > 0 && plotHeight > 0)) {
    throw new RangeError(`chart: no room for a plot in ${width} × ${height}`);
  }
  const isLate = voices.some(({ series }) => series.some(({ day }) => day > PLAN_DAYS));
  const lastDay = isLate ? FOLLOW_UP_DAY : PLAN_DAYS;

  const along = (distance: number) => round(direction === 'rtl' ? width - distance : distance);
  // A day outside the chart, which only a wrong clock gives, is drawn at its edge.
  const offset = (day: number) =>
    MARGIN + (Math.min(Math.max(day, 0), lastDay) / lastDay) * plotWidth;
  const x = (day: number) => along(offset(day));
  const y = (level: Level) => round(MARGIN + ((2 - level) / 4) * plotHeight);

  const taken = new Map<string, number>();
  const place = (shape: Shape, point: ProgressPoint): ChartPoint => {
    const at = { x: x(point.day), y: y(point.level) };
    const before = taken.get(`${at.x} ${at.y}`) ?? 0;
    taken.set(`${at.x} ${at.y}`, before + 1);
    const pointX = along(offset(point.day) + apart(before));
    return { ...point, x: pointX, y: at.y, d: shapePath(shape, pointX, at.y) };
  };

  return {
    width,
    height,
    gridlines: [...LEVELS].reverse().map((level) => ({
      level,
      y: y(level),
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
    lines: ROLES.flatMap((role) => voices.filter(({ voice }) => voice === role)).map(
      ({ voice, series }) => ({
        voice,
        shape: SHAPES[voice],
        d: steps(series.map(({ day, level }) => [x(day), y(level)])),
        points: series.map((point) => place(SHAPES[voice], point)),
      }),
    ),
  };
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
