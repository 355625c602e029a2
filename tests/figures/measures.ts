import {
  distance,
  hangingTurn,
  pointBetween,
  type Point,
} from '#figures/geometry/point.ts';
import { weightedSum } from '#figures/geometry/space.ts';
import type { Side } from '#figures/body/body.ts';
import { frontPosture } from '#figures/body/frontPosture.ts';
import { barIn, type Posture } from '#figures/body/posture.ts';
import type { Movement } from '#figures/movement/movement.ts';
import { postureAt, settingsAt } from '#figures/movement/timing.ts';
import { allMovements } from '#builders/movements.ts';

const movements = new Map(
  allMovements().map((movement) => [movement.id, movement]),
);

/** The movement of an exercise. */
export function theMovement(id: string): Movement {
  const movement = movements.get(id);
  if (!movement) throw new Error(`${id} has no movement.`);
  return movement;
}

/** The posture of an exercise seen from the side, so many seconds into its cycle. */
export function moment(id: string, seconds: number): Posture {
  return postureAt(theMovement(id), seconds);
}

/** Degrees by which a shin leans forward of upright. */
export function shinLean({ legs }: Posture, side: Side): number {
  return hangingTurn(legs[side].at.knee, legs[side].at.ankle);
}

/** What a coach measures in a figure from the side: degrees, or centimetres where it says how far. */
const SIDE_MEASURES = {
  trunk: ({ lean }: Posture) => lean,
  twist: ({ twist }: Posture) => twist,
  shin: shinLean,
  hip: ({ legs }: Posture, side: Side) => legs[side].hip,
  knee: ({ legs }: Posture, side: Side) => legs[side].knee,
  ankle: ({ legs }: Posture, side: Side) => legs[side].ankle,
  elbow: ({ arms }: Posture, side: Side) => arms[side].elbow,
  /** Of the upper arm before upright. */
  upperArm: ({ arms, lean, spine }: Posture, side: Side) =>
    arms[side].shoulder - lean - spine,
  /** Of the sole: plus with the heel raised, minus with the toes raised. */
  sole: ({ legs }: Posture, side: Side) => {
    const { heel, ball } = legs[side].at;
    return 90 + hangingTurn(heel, ball);
  },
  /** Of the thigh above level. */
  thighHigh: ({ legs, lean }: Posture, side: Side) =>
    90 - (legs[side].hip - lean),
  /** Of the thigh behind upright. */
  thighBack: ({ legs, lean }: Posture, side: Side) => lean - legs[side].hip,
  /** How far the knee is before the end of the toes. */
  kneePastToe: ({ legs }: Posture, side: Side) =>
    legs[side].at.knee[0] - legs[side].at.toe[0],
  /** How far the bar is before the middle of the foot. */
  barPastMidFoot: (posture: Posture, side: Side) => {
    const { heel, toe } = posture.legs[side].at;
    return barIn(posture, 'back')[0] - (heel[0] + toe[0]) / 2;
  },
  /** How far the middle of the hand is from the middle of a bar across the hips. */
  handToBar: (posture: Posture, side: Side) =>
    distance(
      pointBetween(
        posture.arms[side].at.wrist,
        posture.arms[side].at.hand,
        0.5,
      ),
      barIn(posture, 'hips'),
    ),
  /** How high the hand is over the shoulder. */
  handOverShoulder: ({ arms, at }: Posture, side: Side) =>
    at.shoulder[1] - arms[side].at.hand[1],
  /** How high the ball of the foot is. */
  ballHigh: ({ legs }: Posture, side: Side) => -legs[side].at.ball[1],
  /** How far ahead of the hips the ball of the foot is. */
  footAhead: ({ legs, at }: Posture, side: Side) =>
    legs[side].at.ball[0] - at.hip[0],
} as const;

/** What a coach measures in a figure from the front, in centimetres. */
const FRONT_MEASURES = {
  /** How far the knee is outside its own foot. */
  kneeOutside: (id: string, seconds: number, side: Side) => {
    const { knee, ankle } = frontOf(id, seconds).legs[side];
    return (side === 'near' ? 1 : -1) * (knee[0] - ankle[0]);
  },
  /** How far apart the ankles are. */
  feetApart: (id: string, seconds: number) => {
    const { near, far } = frontOf(id, seconds).legs;
    const [x, y, z] = weightedSum([near.ankle, 1], [far.ankle, -1]);
    return Math.hypot(x, y, z);
  },
  /** How far the wrist is to the side of the middle of the trunk. */
  handOut: (id: string, seconds: number, side: Side) => {
    const { arms, waist } = frontOf(id, seconds);
    return Math.abs(arms[side].wrist[0] - waist[0]);
  },
  /** How high the knee is. */
  kneeHigh: (id: string, seconds: number, side: Side) =>
    frontOf(id, seconds).legs[side].knee[1],
} as const;

/** A measure of the table. */
export type Measure = keyof typeof SIDE_MEASURES | keyof typeof FRONT_MEASURES;

function frontOf(id: string, seconds: number): ReturnType<typeof frontPosture> {
  const movement = theMovement(id);
  return frontPosture(movement, settingsAt(movement, seconds));
}

/** A measure of an exercise, so many seconds into its cycle. */
export function measured(
  id: string,
  seconds: number,
  measure: Measure,
  side: Side,
): number {
  return measure in FRONT_MEASURES
    ? FRONT_MEASURES[measure as keyof typeof FRONT_MEASURES](id, seconds, side)
    : SIDE_MEASURES[measure as keyof typeof SIDE_MEASURES](
        moment(id, seconds),
        side,
      );
}

/** How far apart two bodies are where they differ most, with their hips on one upright. */
export function apart(one: Posture, other: Posture): number {
  const jointsOf = ({ at, legs, arms }: Posture): readonly Point[] =>
    [
      at.crown,
      ...Object.values(legs).flatMap((leg) => Object.values(leg.at)),
      ...Object.values(arms).flatMap((arm) => Object.values(arm.at)),
    ].map(([x, y]) => [x - at.hip[0], y]);
  const others = jointsOf(other);
  return Math.max(
    ...jointsOf(one).map((joint, index) =>
      distance(joint, others[index] ?? [0, 0]),
    ),
  );
}
