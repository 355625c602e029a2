import { sided, SIDES, type Side, type Sided } from '#figures/body/body.ts';
import type { Movement, WorkingLeg } from '#figures/movement/movement.ts';
import { FRONT_MUSCLES } from '#figures/shapes/frontMuscles.ts';
import type { MusclePatch } from '#figures/shapes/musclePatch.ts';
import { SIDE_MUSCLES } from '#figures/shapes/sideMuscles.ts';
import type { Drawing } from './drawing.ts';
import { trackOf, type NamedTrack } from './track.ts';

/** A patch of muscle in a picture. */
type PatchDrawing = Extract<Drawing, { readonly shape: string }>;

/**
 * The muscles of a segment as they are drawn. None shows through another while they are dim: those of one glow that lie
 * beside each other are dimmed as one, and those of the pelvis, which lie over the thigh's, have the shorts under them.
 */
export function musclesOn(
  movement: Movement,
  segment: MusclePatch['segment'],
  side: Side,
): readonly Drawing[] {
  const groups: PatchDrawing[][] = [];
  for (const patch of muscleParts(movement, segment, side)) {
    const last = groups.at(-1);
    if (segment === 'pelvis' && patch.glow === sided('effort', side))
      groups.push([{ shape: `${patch.shape}-under` }], [patch]);
    else if (patch.glow !== undefined && last?.[0]?.glow === patch.glow)
      last.push(patch);
    else groups.push([patch]);
  }
  return groups.flatMap(dimmedAsOne);
}

/** Patches of one glow as one part of the picture. */
function dimmedAsOne(patches: readonly PatchDrawing[]): readonly Drawing[] {
  const track = patches[0]?.glow;
  if (track === undefined || patches.length === 1) return patches;
  const parts = patches.map(({ shape, look }) =>
    look === undefined ? { shape } : { shape, look },
  );
  return [{ track, parts }];
}

/** The muscles of a segment that a movement lights up, one by one; primary ones glow with the tracks of `effortTracks`. */
export function muscleParts(
  movement: Movement,
  segment: MusclePatch['segment'],
  side: Side,
): readonly PatchDrawing[] {
  const ofLegs = segment !== 'thorax';
  if (ofLegs && movement.working !== 'both' && movement.working !== side)
    return [];
  const patches: Readonly<Record<string, MusclePatch>> =
    movement.view === 'front' ? FRONT_MUSCLES : SIDE_MUSCLES;
  return Object.entries(patches)
    .filter(
      ([, patch]) =>
        patch.segment === segment && !movement.unlit.includes(patch.muscle),
    )
    .flatMap(([name, { muscle }]): readonly PatchDrawing[] => {
      const shape = `m-${name}`;
      const leg = movement.glow.get(muscle);
      if (movement.primary.includes(muscle))
        return [{ shape, glow: sided(leg ?? 'effort', side) }];
      if (!movement.secondary.includes(muscle)) return [];
      const glow = leg && { glow: sided(leg, side) };
      return [{ shape, look: 'fx-second', ...glow }];
    });
}

/** What decides how brightly muscles glow: the effort of each side, and how high each ankle is, in centimetres. */
export interface Effort {
  readonly effort: Sided<number>;
  readonly ankles: Sided<number>;
}

/** How brightly the muscles of each side glow: those of both legs with the effort, those of one leg only while it is lifted or stands. */
export function effortTracks(
  { glow }: Movement,
  efforts: readonly Effort[],
): readonly NamedTrack[] {
  const legs = new Set(glow.values());
  return SIDES.flatMap((side): readonly NamedTrack[] => [
    [
      sided('effort', side),
      trackOf('glow', efforts, ({ effort }) => [effort[side]]),
    ],
    ...[...legs].map((leg): NamedTrack => [
      sided(leg, side),
      trackOf('glow', efforts, ({ effort, ankles }) => [
        effort[side] * shareOf(leg, side, ankles),
      ]),
    ]),
  ]);
}

/** Ankles less far apart in height than this many centimetres both stand; further apart than that, the higher one is lifted. */
const LIFT = { least: 8, most: 24 } as const;

/** From 0 to 1, how much a leg is the one that is lifted, or the one that stands. */
function shareOf(leg: WorkingLeg, side: Side, ankles: Sided<number>): number {
  const above = ankles[side] - ankles[side === 'near' ? 'far' : 'near'];
  const lifted = Math.min(
    1,
    Math.max(0, (above - LIFT.least) / (LIFT.most - LIFT.least)),
  );
  return leg === 'raised' ? lifted : 1 - lifted;
}
