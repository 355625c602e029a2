import { CLOSE_UP_SHAPES } from '#figures/shapes/closeUpShapes.ts';
import type { Drawing } from '#figures/scenes/drawing.ts';
import { EQUIPMENT_SHAPES } from '#figures/shapes/equipmentShapes.ts';
import { FRONT_SHAPES } from '#figures/shapes/frontShapes.ts';
import {
  FRONT_PATCHES,
  patchShape,
  SIDE_PATCHES,
} from '#figures/shapes/muscleShapes.ts';
import { shapeMarkup, type Shape } from '#figures/shapes/shape.ts';
import { HAND_SHAPES } from '#figures/shapes/handShapes.ts';
import { HEAD_SHAPES } from '#figures/shapes/headShapes.ts';
import { SIDE_SHAPES } from '#figures/shapes/sideShapes.ts';
import { TURNED_SHAPES } from '#figures/shapes/turnedShapes.ts';

/** Every shape a figure may use, by the name it is used by. */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
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
  ...[...Object.entries(SIDE_PATCHES), ...Object.entries(FRONT_PATCHES)].map(
    ([name, patch]): [string, Shape] => [`m-${name}`, patchShape(patch)],
  ),
]);

/** The shape of a name; an unknown name is a mistake in a scene. */
export function shapeNamed(name: string): Shape {
  const shape = SHAPES.get(name);
  if (!shape) throw new Error(`There is no shape "${name}".`);
  return shape;
}

/** The hidden picture that holds every shape the drawings use, once for the whole page. */
export function spriteMarkup(drawings: readonly Drawing[]): string {
  const used = new Set(drawings.flatMap(shapesOf));
  const symbols = [...SHAPES]
    .filter(([name]) => used.has(name))
    .map(([name, shape]) => shapeMarkup(name, shape));
  return `<svg width="0" height="0" class="fx-sprite" aria-hidden="true" focusable="false"><defs>${symbols.join('')}</defs></svg>`;
}

function shapesOf(drawing: Drawing): readonly string[] {
  if ('shape' in drawing) return [drawing.shape];
  return 'parts' in drawing ? drawing.parts.flatMap(shapesOf) : [];
}
