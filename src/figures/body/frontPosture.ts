import { bothSides, LENGTHS, type Side, type Sided } from './body.ts';
import {
  sided,
  type Movement,
  type Settings,
} from '#figures/movement/movement.ts';
import {
  jointBetween,
  weightedSum,
  unitVector,
  type Point3D,
} from '#figures/geometry/space.ts';

/** A body in space, for the views from the front. */
export interface FrontPosture {
  readonly pelvis: Point3D;
  readonly waist: Point3D;
  readonly neck: Point3D;
  readonly crown: Point3D;
  readonly legs: Sided<Readonly<Record<'hip' | 'knee' | 'ankle', Point3D>>>;
  readonly arms: Sided<
    Readonly<Record<'shoulder' | 'elbow' | 'wrist', Point3D>>
  >;
  readonly effort: Sided<number>;
}

/** The directions of a trunk: up along the spine, out to the right of the picture, ahead towards the viewer. */
interface Axes {
  readonly up: Point3D;
  readonly out: Point3D;
  readonly ahead: Point3D;
}

/** Settles a pose seen from the front: legs reach their feet or hang by angles, hands reach places on the trunk. */
export function frontPosture(
  movement: Movement,
  settings: Settings,
): FrontPosture {
  const roll = radians(settings.lean);
  const pitch = radians(settings.pitch);
  const up: Point3D = [Math.sin(roll), Math.cos(roll), 0];
  const out: Point3D = [Math.cos(roll), -Math.sin(roll), 0];
  const axes: Axes = { up, out, ahead: [0, 0, 1] };
  const chest: Axes = chestAxes(axes, pitch, radians(settings.spine));
  const pelvis = pelvisOf(movement, settings, axes, chest);
  const waist = weightedSum([pelvis, 1], [up, LENGTHS.waist]);
  const neck = weightedSum([waist, 1], [chest.up, LENGTHS.neck]);
  const nod = radians(settings.neck);
  const headUp = weightedSum(
    [chest.up, Math.cos(nod)],
    [chest.out, Math.sin(nod)],
  );
  return {
    pelvis,
    waist,
    neck,
    crown: weightedSum([neck, 1], [headUp, LENGTHS.head]),
    legs: bothSides((side) => legOf(movement, settings, side, pelvis, axes)),
    arms: bothSides((side) => armOf(movement, settings, side, waist, chest)),
    effort: bothSides((side) => settings[sided('effort', side)]),
  };
}

function chestAxes({ up, out }: Axes, pitch: number, bend: number): Axes {
  const bentUp = weightedSum([up, Math.cos(bend)], [out, Math.sin(bend)]);
  const bentOut = weightedSum([out, Math.cos(bend)], [up, -Math.sin(bend)]);
  return {
    up: weightedSum([bentUp, Math.cos(pitch)], [[0, 0, 1], Math.sin(pitch)]),
    out: bentOut,
    ahead: weightedSum(
      [[0, 0, 1], Math.cos(pitch)],
      [bentUp, -Math.sin(pitch)],
    ),
  };
}

/** On an elbow the far elbow stands on the ground below its shoulder, and the rest follows. */
function pelvisOf(
  movement: Movement,
  settings: Settings,
  axes: Axes,
  chest: Axes,
): Point3D {
  if (movement.root !== 'elbows') return [settings.restX, settings.restY, 0];
  const shoulder = weightedSum(
    [axes.up, LENGTHS.waist],
    ...shoulderFrom(chest, 'far'),
  );
  return weightedSum(
    [[settings.restX, settings.restY + LENGTHS.upperArm, 0], 1],
    [shoulder, -1],
  );
}

function shoulderFrom(
  { up, out }: Axes,
  side: Side,
): readonly (readonly [Point3D, number])[] {
  return [
    [up, LENGTHS.chest - 2.6],
    [out, outward(side) * LENGTHS.shoulderHalf],
  ];
}

function outward(side: Side): 1 | -1 {
  return side === 'near' ? 1 : -1;
}

function legOf(
  movement: Movement,
  settings: Settings,
  side: Side,
  pelvis: Point3D,
  { up, out, ahead }: Axes,
): FrontPosture['legs']['near'] {
  const hip = weightedSum([pelvis, 1], [out, outward(side) * LENGTHS.hipHalf]);
  const turn = radians(settings[sided('kneeOut', side)]);
  if (movement.reaching.feet.includes(side)) {
    const ankle: Point3D = [
      settings[sided('footX', side)],
      settings[sided('footY', side)] + LENGTHS.ankle,
      settings[sided('footZ', side)],
    ];
    const pole: Point3D = [outward(side) * Math.sin(turn), 0, Math.cos(turn)];
    return {
      hip,
      knee: jointBetween(hip, ankle, LENGTHS.thigh, LENGTHS.shank, pole),
      ankle,
    };
  }
  const flexion = radians(settings[sided('hip', side)]);
  const bent = flexion - radians(settings[sided('knee', side)]);
  const ankle = weightedSum(
    [hip, 1],
    [up, -LENGTHS.thigh * Math.cos(flexion) - LENGTHS.shank * Math.cos(bent)],
    [ahead, LENGTHS.thigh * Math.sin(flexion) + LENGTHS.shank * Math.sin(bent)],
  );
  // Opening turns the knee about the line from hip to heel, which both stay where they are.
  const open = radians(settings[sided('open', side)]);
  const pole = weightedSum(
    [ahead, Math.cos(open)],
    [out, outward(side) * Math.sin(open)],
  );
  return {
    hip,
    knee: jointBetween(hip, ankle, LENGTHS.thigh, LENGTHS.shank, pole),
    ankle,
  };
}

function armOf(
  movement: Movement,
  settings: Settings,
  side: Side,
  waist: Point3D,
  chest: Axes,
): FrontPosture['arms']['near'] {
  const shoulder = weightedSum([waist, 1], ...shoulderFrom(chest, side));
  if (movement.root === 'elbows' && side === 'far') {
    const elbow = weightedSum([shoulder, 1], [[0, -LENGTHS.upperArm, 0], 1]);
    return {
      shoulder,
      elbow,
      wrist: weightedSum(
        [elbow, 1],
        [unitVector([-0.35, 0, 1]), LENGTHS.forearm],
      ),
    };
  }
  const wrist = weightedSum(
    [waist, 1],
    [chest.out, outward(side) * settings[sided('handX', side)]],
    [chest.up, settings[sided('handY', side)]],
    [chest.ahead, settings[sided('handZ', side)]],
  );
  const rise = radians(settings[sided('elbowUp', side)]);
  const pole = weightedSum(
    [chest.out, outward(side) * Math.cos(rise)],
    [chest.up, Math.sin(rise)],
    [chest.ahead, -0.25],
  );
  const elbow = jointBetween(
    shoulder,
    wrist,
    LENGTHS.upperArm,
    LENGTHS.forearm,
    pole,
  );
  return { shoulder, elbow, wrist };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
