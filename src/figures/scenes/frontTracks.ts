import {
  boneBetween,
  projected,
  weightedSum,
  type Point3D,
} from '#figures/geometry/space.ts';
import {
  bothSides,
  LENGTHS,
  sided,
  SIDES,
  type Side,
} from '#figures/body/body.ts';
import type { FrontLeg, FrontPosture } from '#figures/body/frontPosture.ts';
import type { Movement, Prop } from '#figures/movement/movement.ts';
import { BAND_LENGTH } from '#figures/shapes/equipmentShapes.ts';
import { effortTracks, type Effort } from './muscles.ts';
import { trackOf, type NamedTrack, type Track } from './track.ts';

/** The tracks of a body seen from the front: a bone for every segment, joint and band, and how brightly the muscles glow. */
export function frontTracks(
  movement: Movement,
  postures: readonly FrontPosture[],
): ReadonlyMap<string, Track> {
  const { camera } = movement;
  return new Map([
    ...trunkTracks(postures, camera),
    ...SIDES.flatMap((side): readonly NamedTrack[] => [
      ...segmentTracks(side, postures, camera),
      ...jointTracks(side, postures, movement),
    ]),
    ...effortTracks(movement, postures.map(effortOf)),
    ...bandTracks(postures, movement),
  ]);
}

function effortOf({ effort, legs }: FrontPosture): Effort {
  return { effort, ankles: bothSides((side) => legs[side].ankle[1]) };
}

function boneTrack(
  postures: readonly FrontPosture[],
  camera: number,
  length: number,
  ends: (posture: FrontPosture) => readonly [Point3D, Point3D],
): Track {
  return trackOf('bone', postures, (posture) =>
    boneBetween(...ends(posture), length, camera),
  );
}

/** Trunk shapes rise from their joint, while a bone hangs: its lower end is the mirror image of the upper joint. */
function trunkTracks(
  postures: readonly FrontPosture[],
  camera: number,
): readonly NamedTrack[] {
  const risingTrack = (
    length: number,
    ends: (posture: FrontPosture) => readonly [Point3D, Point3D],
  ): Track =>
    boneTrack(postures, camera, length, (posture) => {
      const [lower, upper] = ends(posture);
      return [lower, weightedSum([lower, 2], [upper, -1])];
    });
  return [
    [
      'pelvis',
      risingTrack(LENGTHS.waist, ({ pelvis, waist }) => [pelvis, waist]),
    ],
    ['chest', risingTrack(LENGTHS.neck, ({ waist, neck }) => [waist, neck])],
    ['head', risingTrack(LENGTHS.head, ({ neck, crown }) => [neck, crown])],
  ];
}

/** The segments of one side, each from its upper joint to its lower. */
function segmentTracks(
  side: Side,
  postures: readonly FrontPosture[],
  camera: number,
): readonly NamedTrack[] {
  const segment = (
    name: 'thigh' | 'shank' | 'upperArm' | 'forearm',
    ends: (posture: FrontPosture) => readonly [Point3D, Point3D],
  ): NamedTrack => [
    sided(name, side),
    boneTrack(postures, camera, LENGTHS[name], ends),
  ];
  return [
    segment('thigh', ({ legs }) => [legs[side].hip, legs[side].knee]),
    segment('shank', ({ legs }) => [legs[side].knee, legs[side].ankle]),
    segment('upperArm', ({ arms }) => [arms[side].shoulder, arms[side].elbow]),
    segment('forearm', ({ arms }) => [arms[side].elbow, arms[side].wrist]),
  ];
}

/** Foot, knee and hand of one side: they turn with the segment above them but are not foreshortened. A foot that stands does not turn. */
function jointTracks(
  side: Side,
  postures: readonly FrontPosture[],
  { camera, reaching }: Movement,
): readonly NamedTrack[] {
  const standing = reaching.feet.includes(side);
  return [
    [
      sided('foot', side),
      trackOf('bone', postures, ({ legs }) => {
        const { knee, ankle } = legs[side];
        const [x, y] = projected(ankle, camera);
        const shin = boneBetween(knee, ankle, LENGTHS.shank, camera);
        return [x, y, standing ? 0 : (shin[2] ?? 0), 1];
      }),
    ],
    [
      sided('knee', side),
      trackOf('bone', postures, ({ legs }) => {
        const { knee, ankle } = legs[side];
        const shin = boneBetween(knee, ankle, LENGTHS.shank, camera);
        return [...shin.slice(0, 3), 1];
      }),
    ],
    [
      sided('hand', side),
      trackOf('bone', postures, ({ arms }) => {
        const { elbow, wrist } = arms[side];
        const [x, y] = projected(wrist, camera);
        const forearm = boneBetween(elbow, wrist, LENGTHS.forearm, camera);
        return [x, y, forearm[2] ?? 0, 1];
      }),
    ],
  ];
}

/** A band round both legs, drawn out 5.4 cm beyond the middle of each. */
function bandTracks(
  postures: readonly FrontPosture[],
  { camera, props }: Movement,
): readonly NamedTrack[] {
  const band = props.find(({ kind }) => kind === 'band');
  if (!band) return [];
  const track = boneTrack(postures, camera, BAND_LENGTH, ({ legs }) => {
    const [far, near] = [bandOn(legs.far, band.at), bandOn(legs.near, band.at)];
    const reach = weightedSum([near, 1], [far, -1]);
    const margin = 5.4 / Math.hypot(reach[0], reach[1]);
    return [
      weightedSum([far, 1], [reach, -margin]),
      weightedSum([near, 1], [reach, margin]),
    ];
  });
  return [['band', track]];
}

/** A band lies a hand above the ankles, or above the knees. */
function bandOn(leg: FrontLeg, at: Prop['at']): Point3D {
  return at === 'knees'
    ? weightedSum([leg.knee, 0.8], [leg.hip, 0.2])
    : weightedSum([leg.ankle, 0.84], [leg.knee, 0.16]);
}
