import { CLOSE_UP_SHAPES } from './closeUpShapes.ts';
import { EQUIPMENT_SHAPES } from './equipmentShapes.ts';
import { FRONT_MUSCLES } from './frontMuscles.ts';
import { FRONT_SHAPES } from './frontShapes.ts';
import { HAND_SHAPES } from './handShapes.ts';
import { HEAD_SHAPES } from './headShapes.ts';
import { patchShape, shortsUnder, type MusclePatch } from './musclePatch.ts';
import type { Shape } from './shape.ts';
import { SIDE_MUSCLES } from './sideMuscles.ts';
import { SIDE_SHAPES } from './sideShapes.ts';
import { TURNED_SHAPES } from './turnedShapes.ts';

const MUSCLES: readonly (readonly [name: string, patch: MusclePatch])[] = [
  ...Object.entries(SIDE_MUSCLES),
  ...Object.entries(FRONT_MUSCLES),
];

/** Every shape a figure may use, by name: `f-` before shapes seen from the front, `m-` before muscles, `c-` before those of the close-up; `-under` after the shorts under a muscle of the pelvis. */
export const ALL_SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...Object.entries(SIDE_SHAPES),
  ...Object.entries(HEAD_SHAPES),
  ...Object.entries(HAND_SHAPES),
  ...Object.entries(TURNED_SHAPES),
  ...Object.entries(EQUIPMENT_SHAPES),
  ...Object.entries(CLOSE_UP_SHAPES),
  ...Object.entries(FRONT_SHAPES).map(([name, shape]): [string, Shape] => [
    `f-${name}`,
    shape,
  ]),
  ...MUSCLES.filter(([, { segment }]) => segment === 'pelvis').map(
    ([name, patch]): [string, Shape] => [`m-${name}-under`, shortsUnder(patch)],
  ),
  ...MUSCLES.map(([name, patch]): [string, Shape] => [
    `m-${name}`,
    patchShape(patch),
  ]),
]);

/** The shape of a name. Throws an Error when there is none: the scene that asks for it is wrong. */
export function shapeNamed(name: string): Shape {
  const shape = ALL_SHAPES.get(name);
  if (!shape) throw new Error(`There is no shape "${name}".`);
  return shape;
}
