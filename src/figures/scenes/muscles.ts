import { sided, type Side } from '#figures/body/body.ts';
import type { Movement } from '#figures/movement/movement.ts';
import { FRONT_MUSCLES } from '#figures/shapes/frontMuscles.ts';
import type { MusclePatch } from '#figures/shapes/musclePatch.ts';
import { SIDE_MUSCLES } from '#figures/shapes/sideMuscles.ts';
import type { Drawing } from './drawing.ts';

/** The muscles of a segment that a movement lights up, as parts of the picture; primary ones glow with the tracks "effortNear" and "effortFar". */
export function muscleParts(
  movement: Movement,
  segment: MusclePatch['segment'],
  side: Side,
): readonly Drawing[] {
  const isLeg = segment === 'thigh' || segment === 'shank';
  if (isLeg && movement.working !== 'both' && movement.working !== side)
    return [];
  const patches: Readonly<Record<string, MusclePatch>> =
    movement.view === 'front' ? FRONT_MUSCLES : SIDE_MUSCLES;
  return Object.entries(patches)
    .filter(
      ([, patch]) =>
        patch.segment === segment && !movement.unlit.includes(patch.muscle),
    )
    .flatMap(([name, { muscle }]): readonly Drawing[] => {
      const shape = `m-${name}`;
      if (movement.primary.includes(muscle))
        return [{ shape, glow: sided('effort', side) }];
      return movement.secondary.includes(muscle)
        ? [{ shape, look: 'fx-second' }]
        : [];
    });
}
