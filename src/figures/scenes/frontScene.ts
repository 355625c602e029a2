import { boxAround } from '#figures/geometry/box.ts';
import { plus, type Point } from '#figures/geometry/point.ts';
import { projected, type Point3D } from '#figures/geometry/space.ts';
import { SIDES } from '#figures/body/body.ts';
import { frontPosture, type FrontPosture } from '#figures/body/frontPosture.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { settingsAt } from '#figures/movement/timing.ts';
import { frontBody } from './frontBody.ts';
import { frontTracks } from './frontTracks.ts';
import { sampleTimes, type Scene } from './scene.ts';
import { groundParts, matExtents, matParts } from './scenery.ts';

/** A movement seen from the front: every segment placed by itself and shortened as it points at the viewer. */
export function frontScene(movement: Movement): Scene {
  const postures = sampleTimes(cycleSeconds(movement)).map((seconds) =>
    frontPosture(movement, settingsAt(movement, seconds)),
  );
  const lying = isLying(movement);
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

/** Somebody whose trunk leans more than 45 degrees in the first pose lies on the floor. */
function isLying({ poses }: Movement): boolean {
  return Math.abs(Object.values(poses)[0]?.lean ?? 0) > 45;
}

/** Every end of the body with its flesh; somebody who stands has nothing below the ground. */
function bodyExtents(
  { crown, pelvis, legs, arms }: FrontPosture,
  camera: number,
  lying: boolean,
): readonly Point[] {
  const around = (joint: Point3D, margin: number): readonly Point[] => {
    const point = projected(joint, camera);
    const below = lying ? margin : Math.min(margin, -point[1]);
    return [plus(point, [-margin, -margin]), plus(point, [margin, below])];
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
