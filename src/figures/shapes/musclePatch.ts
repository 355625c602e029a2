import { closedCurve } from '#figures/geometry/curve.ts';
import type { Point } from '#figures/geometry/point.ts';
import type { Muscle } from '#figures/body/body.ts';
import type { Shape } from './shape.ts';

/** A patch of muscle: the segment it moves with, its outline, and path data for its fibres (empty for none). */
export interface MusclePatch {
  readonly segment: 'pelvis' | 'thigh' | 'shank' | 'thorax';
  readonly muscle: Muscle;
  readonly outline: readonly Point[];
  readonly fibres: string;
}

/** A patch as a shape: the muscle, with its fibres over it. */
export function patchShape({ outline, fibres }: MusclePatch): Shape {
  const muscle = { path: closedCurve(...outline), look: 'fx-muscle' };
  return fibres === ''
    ? [muscle]
    : [muscle, { path: fibres, look: 'fx-fibre' }];
}

/** The shorts under a patch, which keep what lies below from showing through while it is dim. */
export function shortsUnder({ outline }: MusclePatch): Shape {
  return [{ path: closedCurve(...outline), look: 'fx-shorts' }];
}
