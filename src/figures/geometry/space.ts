import { distance, hangingTurn, type Point } from './point.ts';

/** A place round a figure seen from the front, in centimetres: x to the right of the picture, y up, z towards the viewer. */
export type Place = readonly [x: number, y: number, z: number];

/** Adds any number of places, each multiplied: sum([up, 36], [out, 17]). */
export function sum(
  ...terms: readonly (readonly [place: Place, times: number])[]
): Place {
  const axis = (index: 0 | 1 | 2): number =>
    terms.reduce((total, [place, times]) => total + place[index] * times, 0);
  return [axis(0), axis(1), axis(2)];
}

function dot(a: Place, b: Place): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The same direction, one centimetre long. */
export function unit(place: Place): Place {
  const length = Math.sqrt(dot(place, place)) || 1;
  return [place[0] / length, place[1] / length, place[2] / length];
}

/** The middle joint of a limb of two segments that runs from one place to another and bends towards `pole`. */
export function jointBetween(
  from: Place,
  to: Place,
  upper: number,
  lower: number,
  pole: Place,
): Place {
  const line = sum([to, 1], [from, -1]);
  const span = Math.min(Math.sqrt(dot(line, line)), (upper + lower) * 0.9999);
  const ahead = unit(line);
  const sideways = unit(sum([pole, 1], [ahead, -dot(pole, ahead)]));
  const reach = (upper * upper + span * span - lower * lower) / (2 * span);
  return sum(
    [from, 1],
    [ahead, reach],
    [sideways, Math.sqrt(Math.max(0, upper * upper - reach * reach))],
  );
}

/** Where a viewer who looks down by so many degrees sees a place. */
export function seen([x, y, z]: Place, camera: number): Point {
  const angle = (camera * Math.PI) / 180;
  return [x, -y * Math.cos(angle) + z * Math.sin(angle)];
}

/** A segment as drawn: where it hangs from, its turn, and how much it is foreshortened, as a bone track has it. */
export function boneBetween(
  from: Place,
  to: Place,
  length: number,
  camera: number,
): readonly number[] {
  const [a, b] = [seen(from, camera), seen(to, camera)];
  return [
    a[0],
    a[1],
    hangingTurn(a, b),
    Math.max(0.12, distance(a, b) / length),
  ];
}
