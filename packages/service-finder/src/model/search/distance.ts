import type { Position } from '../types.js';

/** Mean radius of the earth. */
const earthMiles = 3958.8;

/**
 * A point on a ball of radius 1. The square of the straight line between two such points orders as
 * the distance over ground does, and costs three multiplications.
 */
export type Point = readonly [x: number, y: number, z: number];

export function pointOf({ latitude, longitude }: Position): Point {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** Miles over ground, from the square of the line through the ball. */
export function milesOf(square: number): number {
  return 2 * earthMiles * Math.asin(Math.min(1, Math.sqrt(square) / 2));
}

/** Over ground, in a straight line. */
export function milesBetween(one: Position, other: Position): number {
  const [x, y, z] = pointOf(one);
  const [otherX, otherY, otherZ] = pointOf(other);
  return milesOf((x - otherX) ** 2 + (y - otherY) ** 2 + (z - otherZ) ** 2);
}

/** The square of the line through the ball, from miles over ground. */
export function squareOf(miles: number): number {
  return (2 * Math.sin(miles / (2 * earthMiles))) ** 2;
}
