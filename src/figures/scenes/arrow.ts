import { shortNumber, openCurve } from '#figures/geometry/curve.ts';
import type { Point } from '#figures/geometry/point.ts';
import type { Drawing } from './drawing.ts';

const HEAD = 6;

/** An arrow through a few points, its tip at the last, that shows which way a still figure moves. */
export function arrowPart(points: readonly Point[]): readonly Drawing[] {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return [];
  const way = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const barb = (turn: number): string => {
    const [x, y] = [
      tip[0] - HEAD * Math.cos(way + turn),
      tip[1] - HEAD * Math.sin(way + turn),
    ];
    return `${shortNumber(x)} ${shortNumber(y)}`;
  };
  const head = `M${barb(-0.6)}L${shortNumber(tip[0])} ${shortNumber(tip[1])} ${barb(0.6)}`;
  return [{ path: openCurve(...points) + head, look: 'fx-arrow' }];
}
