import { boxAround } from '#figures/geometry/box.ts';
import { plus, rotated, type Point } from '#figures/geometry/point.ts';
import { bothSides, sided, SIDES, type Side } from '#figures/body/body.ts';
import { barIn, type Posture } from '#figures/body/posture.ts';
import type { BarPlace } from '#figures/body/support.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { postureAt } from '#figures/movement/timing.ts';
import { PLATE_RADIUS } from '#figures/shapes/equipmentShapes.ts';
import { effortTracks, type Effort } from './muscles.ts';
import { SAMPLES, sampleTimes, type Scene } from './scene.ts';
import { groundParts, sceneryExtents, sceneryParts } from './scenery.ts';
import { FAR_SHIFT, isTurning, sideBody } from './sideBody.ts';
import { trackOf, type NamedTrack, type Track } from './track.ts';
import { turningTracks } from './turning.ts';

/** A movement seen from the side: nested joints, so that no joint can open, and far limbs behind. */
export function sideScene(movement: Movement): Scene {
  const cycle = cycleSeconds(movement);
  const postures = sampleTimes(cycle).map((seconds) =>
    postureAt(movement, seconds),
  );
  const extents = postures.map((posture) => [
    ...bodyExtents(posture),
    ...barExtents(posture, movement.bar),
    ...sceneryExtents(movement),
  ]);
  const box = boxAround(extents.flat(), movement.view === 'lying');
  return {
    ground: groundParts(movement, box),
    parts: [...sceneryParts(movement), ...sideBody(movement)],
    tracks: sideTracks(movement, postures),
    extents,
    box,
  };
}

function sideTracks(
  movement: Movement,
  postures: readonly Posture[],
): ReadonlyMap<string, Track> {
  const twists = postures.map(({ twist }) => twist);
  return new Map([
    ...trunkTracks(movement, postures),
    ...SIDES.flatMap((side) => limbTracks(side, postures)),
    ...effortTracks(movement, postures.map(effortOf)),
    ['root', trackOf('position', postures, ({ at }) => at.hip)],
    ...(isTurning(movement) ? turningTracks(twists) : []),
    ...groundTracks(movement),
  ]);
}

function trunkTracks(
  movement: Movement,
  postures: readonly Posture[],
): readonly NamedTrack[] {
  const tracks: readonly NamedTrack[] = [
    ['lean', trackOf('turn', postures, ({ lean }) => [lean])],
    ['spine', trackOf('turn', postures, ({ spine }) => [spine])],
    ['neck', trackOf('turn', postures, ({ neck }) => [neck])],
  ];
  if (movement.hair !== 'tail') return tracks;
  return [...tracks, ['hair', trackOf('turn', postures, ({ hair }) => [hair])]];
}

function effortOf({ effort, legs }: Posture): Effort {
  return { effort, ankles: bothSides((side) => -legs[side].at.ankle[1]) };
}

/** The joints of one side, as turns of the segment below each. */
function limbTracks(
  side: Side,
  postures: readonly Posture[],
): readonly NamedTrack[] {
  const legs = postures.map((posture) => posture.legs[side]);
  const arms = postures.map((posture) => posture.arms[side]);
  return [
    [sided('hip', side), trackOf('turn', legs, ({ hip }) => [-hip])],
    [sided('knee', side), trackOf('turn', legs, ({ knee }) => [knee])],
    [sided('ankle', side), trackOf('turn', legs, ({ ankle }) => [-ankle])],
    [sided('toes', side), trackOf('turn', legs, ({ toes }) => [-toes])],
    [
      sided('shoulder', side),
      trackOf('turn', arms, ({ shoulder }) => [-shoulder]),
    ],
    [sided('elbow', side), trackOf('turn', arms, ({ elbow }) => [-elbow])],
    [sided('wrist', side), trackOf('turn', arms, ({ wrist }) => [-wrist])],
  ];
}

/** The ground rolls by under somebody who travels. */
function groundTracks({ travel }: Movement): readonly NamedTrack[] {
  if (travel === 0) return [];
  const values = Array.from({ length: SAMPLES + 1 }, (_, sample) => [
    (-travel * sample) / SAMPLES,
    0,
  ]);
  return [['ground', { kind: 'position', values }]];
}

/** The edges of a barbell's plate. */
function barExtents(posture: Posture, bar?: BarPlace): readonly Point[] {
  if (!bar) return [];
  const middle = barIn(posture, bar);
  return [-PLATE_RADIUS, PLATE_RADIUS].map((way) => plus(middle, [way, way]));
}

/** Every end of the body, with some flesh round the joints. */
function bodyExtents(posture: Posture): readonly Point[] {
  const { at, legs, arms } = posture;
  const chest = posture.lean + posture.spine;
  return [
    at.crown,
    at.nose,
    plus(at.hip, rotated([-12, 4], posture.lean)),
    plus(at.shoulder, rotated([-11, 6], chest)),
    ...SIDES.flatMap((side) => {
      const { knee, heel, toe } = legs[side].at;
      const { elbow, hand } = arms[side].at;
      const shift: Point = side === 'far' ? FAR_SHIFT : [0, 0];
      return [
        plus(knee, [5, 0]),
        heel,
        toe,
        plus(elbow, [-4, 0]),
        plus(hand, [3, 0]),
        hand,
      ].map((point) => plus(point, shift));
    }),
  ];
}
