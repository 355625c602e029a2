import { distance, hangingTurn, radians, type Point } from './point.ts';

/** A point around a figure seen from the front, in centimetres: x to the right of the picture, y up, z towards the viewer. */
export type Point3D = readonly [x: number, y: number, z: number];

/** Adds any number of points, each multiplied: `weightedSum([up, 36], [out, 17])`. */
export function weightedSum(
  ...terms: readonly (readonly [point: Point3D, times: number])[]
): Point3D {
  const axis = (index: 0 | 1 | 2): number =>
    terms.reduce((total, [point, times]) => total + point[index] * times, 0);
  return [axis(0), axis(1), axis(2)];
}

function dot(a: Point3D, b: Point3D): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The same direction, one centimetre long. */
export function unitVector(vector: Point3D): Point3D {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return [vector[0] / length, vector[1] / length, vector[2] / length];
}

/** The middle joint of a limb of two segments that runs from one point to another and bends towards `pole`. */
export function jointBetween(
  from: Point3D,
  to: Point3D,
  upper: number,
  lower: number,
  pole: Point3D,
): Point3D {
  const line = weightedSum([to, 1], [from, -1]);
  const span = Math.min(Math.sqrt(dot(line, line)), (upper + lower) * 0.9999);
  const ahead = unitVector(line);
  const sideways = unitVector(
    weightedSum([pole, 1], [ahead, -dot(pole, ahead)]),
  );
  const reach = (upper * upper + span * span - lower * lower) / (2 * span);
  return weightedSum(
    [from, 1],
    [ahead, reach],
    [sideways, Math.sqrt(Math.max(0, upper * upper - reach * reach))],
  );
}

/** Where a viewer who looks down by `camera` degrees sees a point. */
export function projected([x, y, z]: Point3D, camera: number): Point {
  const angle = radians(camera);
  return [x, -y * Math.cos(angle) + z * Math.sin(angle)];
}

/** A segment as drawn: x and y of the joint it hangs from, its turn in degrees, and its length as a share of the full length (foreshortening). */
export function boneBetween(
  from: Point3D,
  to: Point3D,
  length: number,
  camera: number,
): readonly number[] {
  const [a, b] = [projected(from, camera), projected(to, camera)];
  return [
    a[0],
    a[1],
    hangingTurn(a, b),
    Math.max(0.12, distance(a, b) / length),
  ];
}
