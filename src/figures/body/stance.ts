import { centreOfMass } from './balance.ts';
import { LENGTHS, type Side } from './body.ts';
import {
  sided,
  type Movement,
  type Setting,
  type Settings,
} from '#figures/movement/movement.ts';
import { settingsAt } from '#figures/movement/timing.ts';
import { minus, plus, rotated, type Point } from '#figures/geometry/point.ts';
import { postureFrom, type Posture } from './posture.ts';
import { bendLimbTo } from '#figures/geometry/reach.ts';

/** The posture of the body a number of seconds into the cycle: contacts held, limbs reached out, weight balanced. */
export function postureAt(movement: Movement, seconds: number): Posture {
  return standingPosture(movement, settingsAt(movement, seconds));
}

/** Settles every joint of a pose from what it rests on and what it reaches for. */
function standingPosture(movement: Movement, settings: Settings): Posture {
  if (movement.root !== 'foot') return settledPosture(movement, settings);
  // The ankle is what we balance with. Leaning the trunk instead makes the hips shoot up first out of a squat.
  const target =
    settings.footXNear + balanceTarget(movement, settings.heelNear);
  const excess = (ankleNear: number): number =>
    centreOfMass(settledPosture(movement, { ...settings, ankleNear }))[0] -
    target;
  let [low, high] = [-60, 50];
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (excess(low) * excess(middle) <= 0) high = middle;
    else low = middle;
  }
  return settledPosture(movement, { ...settings, ankleNear: (low + high) / 2 });
}

/** Weight goes to the ball of the foot as the heel leaves the ground; half a centimetre before the ball is enough. */
function balanceTarget({ balance }: Movement, heel: number): number {
  return (
    balance + Math.max(0, 0.5 - balance) * Math.min(1, Math.max(0, heel) / 4)
  );
}

function settledPosture(movement: Movement, given: Settings): Posture {
  const settings: Record<Setting, number> = { ...given };
  const hip = hipOverRoot(movement, settings);
  let short = 0;
  for (const side of movement.reaching.feet) {
    if (movement.root === 'foot' && side === 'near') continue;
    const { ankle, turn } = soleOf(settings, side);
    const leg = bendLimbTo(hip, ankle, LENGTHS.thigh, LENGTHS.shank, 1);
    settings[sided('hip', side)] = settings.lean - leg.upper;
    settings[sided('knee', side)] = leg.lower - leg.upper;
    settings[sided('ankle', side)] = leg.lower - turn;
    settings[sided('toes', side)] ||= toesBend(settings, side);
    short = Math.max(short, leg.shortfall);
  }
  for (const side of movement.reaching.hands) {
    const shoulder = postureFrom(hip, settings).at.shoulder;
    const hand: Point = [
      settings[sided('handX', side)],
      -settings[sided('handY', side)],
    ];
    const arm = bendLimbTo(
      shoulder,
      hand,
      LENGTHS.upperArm,
      LENGTHS.forearm,
      -1,
    );
    settings[sided('shoulder', side)] =
      settings.lean + settings.spine - arm.upper;
    settings[sided('elbow', side)] = arm.upper - arm.lower;
    short = Math.max(short, arm.shortfall);
  }
  return postureFrom(hip, settings, short);
}

/** The place of the hip joint that lets the body rest on its root. */
function hipOverRoot(
  movement: Movement,
  settings: Record<Setting, number>,
): Point {
  const rest: Point = [settings.restX, -settings.restY];
  if (movement.root === 'pelvis') return rest;
  if (movement.root === 'foot') return hipOverFoot(settings);
  const { at, arms } = postureFrom([0, 0], settings);
  return minus(
    rest,
    movement.root === 'shoulders' ? at.shoulder : arms.near.at.elbow,
  );
}

/** From the planted near foot up: ankle, knee, hip. */
function hipOverFoot(settings: Record<Setting, number>): Point {
  const { ankle, turn } = soleOf(settings, 'near');
  const shank = turn + settings.ankleNear;
  const thigh = shank - settings.kneeNear;
  settings.hipNear = settings.lean - thigh;
  settings.toesNear ||= toesBend(settings, 'near');
  const knee = minus(ankle, rotated([0, LENGTHS.shank], shank));
  return minus(knee, rotated([0, LENGTHS.thigh], thigh));
}

/** Where a foot on the ground holds its ankle: raised heels turn about the ball, raised toes about the heel. */
export function soleOf(
  settings: Settings,
  side: Side,
): { readonly ankle: Point; readonly turn: number; readonly pivot: Point } {
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

/** Toes stay flat while the heel rises; as the foot leaves the ground they straighten just out of its way. */
function toesBend(settings: Settings, side: Side): number {
  const heel = Math.max(0, settings[sided('heel', side)]);
  const room = settings[sided('footY', side)] / (LENGTHS.toe - LENGTHS.ball);
  return Math.min(
    80,
    Math.max(0, heel - (Math.asin(Math.min(1, room)) * 180) / Math.PI),
  );
}
