import { radians } from '#figures/geometry/point.ts';
import {
  jointBetween,
  unitVector,
  weightedSum,
  type Point3D,
} from '#figures/geometry/space.ts';
import { bothSides, LENGTHS, sided, type Side, type Sided } from './body.ts';
import type { Settings } from './settings.ts';
import type { Support } from './support.ts';

/** A body in space, for the views from the front. */
export interface FrontPosture {
  readonly pelvis: Point3D;
  readonly waist: Point3D;
  readonly neck: Point3D;
  readonly crown: Point3D;
  readonly legs: Sided<FrontLeg>;
  readonly arms: Sided<FrontArm>;
  readonly effort: Sided<number>;
}

/** Where the joints of a leg are. */
export type FrontLeg = Readonly<Record<'hip' | 'knee' | 'ankle', Point3D>>;
type FrontArm = Readonly<Record<'shoulder' | 'elbow' | 'wrist', Point3D>>;

/** The directions of a trunk: up along the spine, out to the right of the picture, ahead towards the viewer. */
interface TrunkAxes {
  readonly up: Point3D;
  readonly out: Point3D;
  readonly ahead: Point3D;
}

/** Where every joint is in a pose seen from the front: a leg reaches its foot or hangs by its angles, a hand reaches a point given from the trunk. */
export function frontPosture(
  support: Support,
  settings: Settings,
): FrontPosture {
  const roll = radians(settings.lean);
  const axes: TrunkAxes = {
    up: [Math.sin(roll), Math.cos(roll), 0],
    out: [Math.cos(roll), -Math.sin(roll), 0],
    ahead: [0, 0, 1],
  };
  const chest = chestAxes(axes, settings);
  const pelvis = pelvisOf(support, settings, axes, chest);
  const waist = weightedSum([pelvis, 1], [axes.up, LENGTHS.waist]);
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
    legs: bothSides((side) => legOf(support, settings, side, pelvis, axes)),
    arms: bothSides((side) => armOf(support, settings, side, waist, chest)),
    effort: bothSides((side) => settings[sided('effort', side)]),
  };
}

/** The chest's directions: those of the pelvis, bent sideways by `spine` and tipped forward by `pitch`. */
function chestAxes({ up, out }: TrunkAxes, settings: Settings): TrunkAxes {
  const pitch = radians(settings.pitch);
  const bend = radians(settings.spine);
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

/** Where the pelvis is: as the pose says, or, on an elbow, where the far elbow stands on the ground below its shoulder. */
function pelvisOf(
  support: Support,
  settings: Settings,
  axes: TrunkAxes,
  chest: TrunkAxes,
): Point3D {
  if (support.root !== 'elbows') return [settings.restX, settings.restY, 0];
  const shoulder = weightedSum(
    [axes.up, LENGTHS.waist],
    ...waistToShoulder(chest, 'far'),
  );
  return weightedSum(
    [[settings.restX, settings.restY + LENGTHS.upperArm, 0], 1],
    [shoulder, -1],
  );
}

function waistToShoulder(
  { up, out }: TrunkAxes,
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
  support: Support,
  settings: Settings,
  side: Side,
  pelvis: Point3D,
  axes: TrunkAxes,
): FrontLeg {
  const hip = weightedSum(
    [pelvis, 1],
    [axes.out, outward(side) * LENGTHS.hipHalf],
  );
  const { ankle, pole } = support.reaching.feet.includes(side)
    ? plantedFoot(settings, side)
    : hangingFoot(support, settings, side, hip, axes);
  return {
    hip,
    knee: jointBetween(hip, ankle, LENGTHS.thigh, LENGTHS.shank, pole),
    ankle,
  };
}

/** An ankle, and the direction in which the knee of its leg points. */
interface LegEnd {
  readonly ankle: Point3D;
  readonly pole: Point3D;
}

function plantedFoot(settings: Settings, side: Side): LegEnd {
  const kneeOut = radians(settings[sided('kneeOut', side)]);
  return {
    ankle: [
      settings[sided('footX', side)],
      settings[sided('footY', side)] + LENGTHS.ankle,
      settings[sided('footZ', side)],
    ],
    pole: [outward(side) * Math.sin(kneeOut), 0, Math.cos(kneeOut)],
  };
}

function hangingFoot(
  { gap }: Support,
  settings: Settings,
  side: Side,
  hip: Point3D,
  { up, out, ahead }: TrunkAxes,
): LegEnd {
  const flexion = radians(settings[sided('hip', side)]);
  const bent = flexion - radians(settings[sided('knee', side)]);
  const halfApart =
    gap === undefined ? LENGTHS.hipHalf : (gap + LENGTHS.foot) / 2;
  const ankle = weightedSum(
    [hip, 1],
    [up, -LENGTHS.thigh * Math.cos(flexion) - LENGTHS.shank * Math.cos(bent)],
    [ahead, LENGTHS.thigh * Math.sin(flexion) + LENGTHS.shank * Math.sin(bent)],
    [out, outward(side) * (halfApart - LENGTHS.hipHalf)],
  );
  // Opening turns the knee about the line from hip to heel; neither end moves.
  const open = radians(settings[sided('open', side)]);
  const pole = weightedSum(
    [ahead, Math.cos(open)],
    [out, outward(side) * Math.sin(open)],
  );
  return { ankle, pole };
}

function armOf(
  support: Support,
  settings: Settings,
  side: Side,
  waist: Point3D,
  chest: TrunkAxes,
): FrontArm {
  const shoulder = weightedSum([waist, 1], ...waistToShoulder(chest, side));
  return support.root === 'elbows' && side === 'far'
    ? supportingArm(shoulder)
    : reachingArm(settings, side, waist, shoulder, chest);
}

/** The arm of somebody on an elbow: the upper arm vertical, the forearm on the ground, towards the viewer. */
function supportingArm(shoulder: Point3D): FrontArm {
  const elbow = weightedSum([shoulder, 1], [[0, -LENGTHS.upperArm, 0], 1]);
  const wrist = weightedSum(
    [elbow, 1],
    [unitVector([-0.35, 0, 1]), LENGTHS.forearm],
  );
  return { shoulder, elbow, wrist };
}

function reachingArm(
  settings: Settings,
  side: Side,
  waist: Point3D,
  shoulder: Point3D,
  chest: TrunkAxes,
): FrontArm {
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
  const { upperArm, forearm } = LENGTHS;
  const elbow = jointBetween(shoulder, wrist, upperArm, forearm, pole);
  return { shoulder, elbow, wrist };
}
