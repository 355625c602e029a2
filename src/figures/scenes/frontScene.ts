import { boxAround } from '#figures/geometry/box.ts';
import { LENGTHS, SIDES, type Side } from '#figures/body/body.ts';
import type { Drawing } from './drawing.ts';
import { frontPosture, type FrontPosture } from '#figures/body/frontPosture.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { muscleParts } from './muscles.ts';
import { settingsAt } from '#figures/movement/timing.ts';
import { plus, type Point } from '#figures/geometry/point.ts';
import { sampleTimes, type Scene } from './scene.ts';
import { groundParts, matExtents, matParts } from './scenery.ts';
import {
  boneBetween,
  projected,
  weightedSum,
  type Point3D,
} from '#figures/geometry/space.ts';
import { withoutJumps, type Track, type TrackKind } from './track.ts';

/** A movement seen from the front: every segment placed by itself and shortened as it points at the viewer. */
export function frontScene(movement: Movement): Scene {
  const postures = sampleTimes(cycleSeconds(movement)).map((seconds) =>
    frontPosture(movement, settingsAt(movement, seconds)),
  );
  const lying = Math.abs(Object.values(movement.poses)[0]?.lean ?? 0) > 45;
  const mats = lying ? matExtents(movement) : [];
  const extents = postures.map((posture) => [
    ...bodyExtents(posture, movement.camera, lying),
    ...mats,
  ]);
  const box = boxAround(extents.flat(), lying);
  return {
    ground: lying ? [] : groundParts(movement, box),
    parts: [
      ...(lying ? matParts(movement) : []),
      ...frontBody(movement, lying),
    ],
    tracks: frontTracks(movement, postures),
    extents,
    box,
  };
}

function frontTracks(
  movement: Movement,
  postures: readonly FrontPosture[],
): ReadonlyMap<string, Track> {
  const { camera } = movement;
  const tracks = new Map<string, Track>();
  const track = (
    name: string,
    kind: TrackKind,
    value: (posture: FrontPosture) => readonly number[],
  ): void => {
    tracks.set(name, withoutJumps({ kind, values: postures.map(value) }));
  };
  const bone = (
    name: string,
    length: number,
    ends: (posture: FrontPosture) => readonly [Point3D, Point3D],
  ): void => {
    track(name, 'bone', (posture) =>
      boneBetween(...ends(posture), length, camera),
    );
  };
  // Trunk shapes rise from their joint: seen from the top joint they would hang.
  bone('pelvis', LENGTHS.waist, ({ pelvis, waist }) => [
    pelvis,
    weightedSum([pelvis, 2], [waist, -1]),
  ]);
  bone('chest', LENGTHS.neck, ({ waist, neck }) => [
    waist,
    weightedSum([waist, 2], [neck, -1]),
  ]);
  bone('head', LENGTHS.head, ({ neck, crown }) => [
    neck,
    weightedSum([neck, 2], [crown, -1]),
  ]);
  for (const side of SIDES) {
    const end = side === 'near' ? 'Near' : 'Far';
    bone(`thigh${end}`, LENGTHS.thigh, ({ legs }) => [
      legs[side].hip,
      legs[side].knee,
    ]);
    bone(`shank${end}`, LENGTHS.shank, ({ legs }) => [
      legs[side].knee,
      legs[side].ankle,
    ]);
    bone(`upperArm${end}`, LENGTHS.upperArm, ({ arms }) => [
      arms[side].shoulder,
      arms[side].elbow,
    ]);
    bone(`forearm${end}`, LENGTHS.forearm, ({ arms }) => [
      arms[side].elbow,
      arms[side].wrist,
    ]);
    const standing = movement.reaching.feet.includes(side);
    track(`foot${end}`, 'bone', ({ legs }) => {
      const { knee, ankle } = legs[side];
      const shin = boneBetween(knee, ankle, LENGTHS.shank, camera);
      const [x, y] = projected(ankle, camera);
      return [x, y, standing ? 0 : (shin[2] ?? 0), 1];
    });
    track(`knee${end}`, 'bone', ({ legs }) => {
      const { knee, ankle } = legs[side];
      const [x, y, turn = 0] = boneBetween(knee, ankle, LENGTHS.shank, camera);
      return [x ?? 0, y ?? 0, turn, 1];
    });
    track(`hand${end}`, 'bone', ({ arms }) => {
      const { elbow, wrist } = arms[side];
      const [x, y] = projected(wrist, camera);
      return [
        x,
        y,
        boneBetween(elbow, wrist, LENGTHS.forearm, camera)[2] ?? 0,
        1,
      ];
    });
    track(`effort${end}`, 'glow', ({ effort }) => [effort[side]]);
  }
  const band = movement.props.find(({ kind }) => kind === 'band');
  if (band)
    bone('band', LENGTHS.thigh, ({ legs }) => {
      const [a, b] = [bandAt(legs.far, band.at), bandAt(legs.near, band.at)];
      const reach = weightedSum([b, 1], [a, -1]);
      const width = 5.4 / Math.hypot(reach[0], reach[1]);
      return [
        weightedSum([a, 1], [reach, -width]),
        weightedSum([b, 1], [reach, width]),
      ];
    });
  return tracks;
}

/** A band lies a hand above the ankles, or above the knees. */
function bandAt(
  leg: FrontPosture['legs']['near'],
  at: 'ankles' | 'knees' | 'back',
): Point3D {
  return at === 'knees'
    ? weightedSum([leg.knee, 0.8], [leg.hip, 0.2])
    : weightedSum([leg.ankle, 0.84], [leg.knee, 0.16]);
}

function frontBody(movement: Movement, lying: boolean): readonly Drawing[] {
  const bone = (track: string, ...parts: readonly Drawing[]): Drawing => ({
    track,
    parts,
  });
  const leg = (side: Side, half: 'lower' | 'upper'): Drawing => {
    const end = side === 'near' ? 'Near' : 'Far';
    if (half === 'upper')
      return bone(
        `thigh${end}`,
        mirrored(
          side,
          { shape: 'f-thigh' },
          ...muscleParts(movement, 'thigh', side),
        ),
      );
    return {
      parts: [
        bone(
          `shank${end}`,
          mirrored(
            side,
            { shape: 'f-shank' },
            ...muscleParts(movement, 'shank', side),
          ),
        ),
        bone(`foot${end}`, mirrored(side, { shape: 'f-foot' })),
        bone(`knee${end}`, { shape: 'f-knee' }),
      ],
    };
  };
  const arm = (side: Side): Drawing => {
    const end = side === 'near' ? 'Near' : 'Far';
    return {
      parts: [
        bone(`forearm${end}`, mirrored(side, { shape: 'f-forearm' })),
        bone(`upperArm${end}`, mirrored(side, { shape: 'f-upperArm' })),
        bone(`hand${end}`, mirrored(side, { shape: movement.hands })),
      ],
    };
  };
  const halves = (segment: 'pelvis' | 'thorax'): readonly Drawing[] =>
    SIDES.map((side) =>
      mirrored(side, ...muscleParts(movement, segment, side)),
    );
  const band: Drawing = { track: 'band', parts: [{ shape: 'band' }] };
  const knees = SIDES.map((side) =>
    bone(`knee${side === 'near' ? 'Near' : 'Far'}`, { shape: 'f-knee' }),
  );
  const hasBand = movement.props.some(({ kind }) => kind === 'band');
  return [
    ...(lying ? [arm('far')] : []),
    leg('far', 'lower'),
    ...(lying
      ? [leg('far', 'upper'), leg('near', 'lower')]
      : [leg('near', 'lower')]),
    bone('pelvis', { shape: 'f-pelvis' }),
    ...(lying
      ? [leg('near', 'upper')]
      : [leg('far', 'upper'), leg('near', 'upper')]),
    bone('pelvis', ...halves('pelvis')),
    ...(lying ? [] : knees),
    ...(hasBand ? [band] : []),
    bone('chest', { shape: 'f-chest' }, ...halves('thorax')),
    bone('head', { shape: 'f-neck' }, { shape: 'f-head' }),
    ...(lying ? [arm('near')] : SIDES.map(arm)),
  ];
}

/** Shapes are drawn for the right of the picture; the other side is their mirror image. */
function mirrored(side: Side, ...parts: readonly Drawing[]): Drawing {
  return side === 'near' ? { parts } : { transform: 'scale(-1 1)', parts };
}

/** Every end of the body with its flesh; somebody who stands has nothing below the ground. */
function bodyExtents(
  { crown, pelvis, legs, arms }: FrontPosture,
  camera: number,
  lying: boolean,
): readonly Point[] {
  const around = (place: Point3D, by: number): readonly Point[] => {
    const point = projected(place, camera);
    const below = lying ? by : Math.min(by, -point[1]);
    return [plus(point, [-by, -by]), plus(point, [by, below])];
  };
  return [
    ...around(crown, 2),
    ...around(pelvis, 16),
    ...SIDES.flatMap((side) => [
      ...around(legs[side].ankle, 8),
      ...around(legs[side].knee, 6),
      ...around(arms[side].elbow, 5),
      ...around(arms[side].wrist, 8),
    ]),
  ];
}
