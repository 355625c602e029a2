import { bendLimbTo } from '#figures/geometry/bentLimb.ts';
import { minus, plus, rotated, type Point } from '#figures/geometry/point.ts';
import { centreOfMass } from './balance.ts';
import { LENGTHS, sided, type Side } from './body.ts';
import { postureFrom, type Posture } from './posture.ts';
import type { Setting, Settings } from './settings.ts';
import type { Support } from './support.ts';

/** Where every joint is in a pose seen from the side: the root stays where it is, limbs reach their targets, and weight is balanced over a standing foot. */
export function standingPosture(support: Support, settings: Settings): Posture {
  if (support.root !== 'foot') return settledPosture(support, settings);
  // Balance with the ankle: leaning the trunk instead makes the hips rise first out of a squat.
  const target = settings.footXNear + balanceTarget(support, settings.heelNear);
  const excess = (ankleNear: number): number =>
    centreOfMass(
      settledPosture(support, { ...settings, ankleNear }),
      support.bar,
    )[0] - target;
  let [low, high] = [-60, 50];
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (excess(low) * excess(middle) <= 0) high = middle;
    else low = middle;
  }
  return settledPosture(support, { ...settings, ankleNear: (low + high) / 2 });
}

/** Weight moves to the ball of the foot as the heel rises, up to half a centimetre before the ball; in centimetres before the ball. */
function balanceTarget({ balance }: Support, heel: number): number {
  return (
    balance + Math.max(0, 0.5 - balance) * Math.min(1, Math.max(0, heel) / 4)
  );
}

/** The posture with its root in place and every reaching limb bent to its target. */
function settledPosture(support: Support, given: Settings): Posture {
  const settings: Record<Setting, number> = { ...given };
  const hip = hipOverRoot(support, settings);
  let shortfall = 0;
  for (const side of support.reaching.feet) {
    if (support.root === 'foot' && side === 'near') continue;
    shortfall = Math.max(shortfall, bendLeg(settings, side, hip));
  }
  for (const side of support.reaching.hands)
    shortfall = Math.max(shortfall, bendArm(settings, side, hip));
  return postureFrom(hip, settings, shortfall);
}

/** Bends a leg to its foot in the settings; returns by how many centimetres it falls short. */
function bendLeg(
  settings: Record<Setting, number>,
  side: Side,
  hip: Point,
): number {
  const { ankle, turn } = soleOf(settings, side);
  const leg = bendLimbTo(hip, ankle, LENGTHS.thigh, LENGTHS.shank, 1);
  settings[sided('hip', side)] = settings.lean - leg.upper;
  settings[sided('knee', side)] = leg.lower - leg.upper;
  settings[sided('ankle', side)] = leg.lower - turn;
  settings[sided('toes', side)] ||= toesBend(settings, side);
  return leg.shortfall;
}

/** Bends an arm to its hand's target in the settings; returns by how many centimetres it falls short. */
function bendArm(
  settings: Record<Setting, number>,
  side: Side,
  hip: Point,
): number {
  const { shoulder } = postureFrom(hip, settings).at;
  const target: Point = [
    settings[sided('handX', side)],
    -settings[sided('handY', side)],
  ];
  const { upperArm, forearm } = LENGTHS;
  const arm = bendLimbTo(shoulder, target, upperArm, forearm, -1);
  settings[sided('shoulder', side)] =
    settings.lean + settings.spine - arm.upper;
  settings[sided('elbow', side)] = arm.upper - arm.lower;
  return arm.shortfall;
}

/** The hip joint that makes the body rest on its root. */
function hipOverRoot(
  support: Support,
  settings: Record<Setting, number>,
): Point {
  const rest: Point = [settings.restX, -settings.restY];
  if (support.root === 'pelvis') return rest;
  if (support.root === 'foot') return hipOverFoot(settings);
  const { at, arms } = postureFrom([0, 0], settings);
  return minus(
    rest,
    support.root === 'shoulders' ? at.shoulder : arms.near.at.elbow,
  );
}

/** The hip joint over the planted near foot, worked out from the ankle up; sets the hip's angle and the bend of the toes. */
function hipOverFoot(settings: Record<Setting, number>): Point {
  const { ankle, turn } = soleOf(settings, 'near');
  const shank = turn + settings.ankleNear;
  const thigh = shank - settings.kneeNear;
  settings.hipNear = settings.lean - thigh;
  settings.toesNear ||= toesBend(settings, 'near');
  const knee = minus(ankle, rotated([0, LENGTHS.shank], shank));
  return minus(knee, rotated([0, LENGTHS.thigh], thigh));
}

/** A foot on the ground: its ankle, its turn in degrees, and the point it turns about. */
interface Sole {
  readonly ankle: Point;
  readonly turn: number;
  readonly pivot: Point;
}

/** How a foot on the ground stands: a raised heel turns it about the ball, raised toes about the heel. */
export function soleOf(settings: Settings, side: Side): Sole {
  const turn = settings[sided('heel', side)];
  const ball: Point = [
    settings[sided('footX', side)],
    -settings[sided('footY', side)],
  ];
  const onHeel = turn < 0;
  const pivot: Point = onHeel
    ? plus(ball, [LENGTHS.heel - LENGTHS.ball, 0])
    : ball;
  const local: Point = [onHeel ? LENGTHS.heel : LENGTHS.ball, LENGTHS.ankle];
  return { ankle: minus(pivot, rotated(local, turn)), turn, pivot };
}

/** How far the toes bend, in degrees: flat on the ground while the heel rises, straightening as the foot lifts so that they clear it. */
function toesBend(settings: Settings, side: Side): number {
  const heel = Math.max(0, settings[sided('heel', side)]);
  const room = settings[sided('footY', side)] / (LENGTHS.toe - LENGTHS.ball);
  return Math.min(
    80,
    Math.max(0, heel - (Math.asin(Math.min(1, room)) * 180) / Math.PI),
  );
}
