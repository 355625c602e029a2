import { closedCurve, openCurve } from '#figures/geometry/curve.ts';
import type { Point } from '#figures/geometry/point.ts';

/** One filled or stroked path of a shape. `look` is the class that styles it; without one it has the colour of skin. */
interface ShapePath {
  readonly path: string;
  readonly look?: string;
}

/** A body part in its own frame: the upper joint at the origin, limbs hanging down, the trunk rising. */
export type Shape = readonly ShapePath[];

/** The outline of a limb, clockwise from its upper end. Lines are drawn along front and back only, so that joints show no seam. */
export interface LimbOutline {
  /** A lower limb has a line round its upper end, too: it shows only where a bent joint leaves it uncovered. */
  readonly capped?: true;
  readonly upper: readonly Point[];
  readonly front: readonly Point[];
  readonly lower: readonly Point[];
  readonly back: readonly Point[];
}

/** A limb as a shape: its skin, `close` clothes under the outline, the outline, and `loose` clothes over it. */
export function limbShape(
  outline: LimbOutline,
  close: Shape = [],
  loose: Shape = [],
): Shape {
  const { upper, front, lower, back, capped } = outline;
  const line = capped
    ? openCurve(...back, ...upper, ...front)
    : openCurve(...front) + openCurve(...back);
  return [
    { path: closedCurve(...upper, ...front, ...lower, ...back) },
    ...close,
    { path: line, look: 'fx-line' },
    ...loose,
  ];
}
