/** A point of the picture plane, in centimetres of a 180 cm runner: x to the right, y down, the ground at y = 0. */
export type Point = readonly [x: number, y: number];

/** The point turned about the origin; positive degrees turn clockwise, as SVG does. */
export function rotated([x, y]: Point, degrees: number): Point {
  const angle = radians(degrees);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [x * cos - y * sin, x * sin + y * cos];
}

/** The degrees in radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** The sum of two vectors. */
export function plus(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]];
}

/** The vector from the second point to the first. */
export function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

/** The point a share of the way from one to the other. */
export function pointBetween(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** How far two points are apart, in centimetres. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** How far a segment that hangs straight down must turn, in degrees, to point from one point to another. */
export function hangingTurn(from: Point, to: Point): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI - 90;
}
