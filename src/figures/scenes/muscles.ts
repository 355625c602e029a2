import type { Side } from '#figures/body/body.ts';
import type { Drawing } from './drawing.ts';
import type { Movement } from '#figures/movement/movement.ts';
import {
  FRONT_PATCHES,
  SIDE_PATCHES,
  type MusclePatch,
} from '#figures/shapes/muscleShapes.ts';

/** The patches of a segment that a movement lights up, as parts of the picture; those that work hardest glow with the tracks "effortNear" and "effortFar". */
export function muscleParts(
  movement: Movement,
  segment: MusclePatch['segment'],
  side: Side,
): readonly Drawing[] {
  const limb =
    segment === 'thigh' || segment === 'shank' || segment === 'upperArm';
  if (limb && movement.working !== 'both' && movement.working !== side)
    return [];
  const patches: Readonly<Record<string, MusclePatch>> =
    movement.view === 'front' ? FRONT_PATCHES : SIDE_PATCHES;
  return Object.entries(patches)
    .filter(
      ([, patch]) =>
        patch.segment === segment && !movement.unlit.includes(patch.muscle),
    )
    .flatMap(([name, { muscle }]): readonly Drawing[] => {
      const shape = `m-${name}`;
      const glow = side === 'near' ? 'effortNear' : 'effortFar';
      if (movement.primary.includes(muscle)) return [{ shape, glow }];
      return movement.secondary.includes(muscle)
        ? [{ shape, look: 'fx-second' }]
        : [];
    });
}
