import { plus, rotated, type Point } from '#figures/geometry/point.ts';
import { bothSides, LENGTHS, sided, type Side, type Sided } from './body.ts';
import { BAR_AT, type BarPlace } from './support.ts';
import type { Settings } from './settings.ts';

/** A leg in a posture: its joint angles in degrees, and where its joints are. */
interface Leg {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  readonly toes: number;
  readonly at: Readonly<
    Record<'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe', Point>
  >;
}

/** An arm in a posture: its joint angles in degrees, and where its joints are. */
interface Arm {
  readonly shoulder: number;
  readonly elbow: number;
  readonly wrist: number;
  readonly at: Readonly<Record<'shoulder' | 'elbow' | 'wrist' | 'hand', Point>>;
}

/** A body seen from the side, every joint settled. Far limbs stand where near ones would; the scene shifts them apart. */
export interface Posture {
  readonly lean: number;
  readonly spine: number;
  readonly neck: number;
  readonly twist: number;
  readonly hair: number;
  readonly legs: Sided<Leg>;
  readonly arms: Sided<Arm>;
  readonly at: Readonly<
    Record<'hip' | 'waist' | 'neck' | 'shoulder' | 'crown' | 'nose', Point>
  >;
  readonly effort: Sided<number>;
  /** By how many centimetres the farthest foot or hand misses its target. */
  readonly shortfall: number;
}

/** Lays the segments end to end from a hip joint: the posture the angles alone describe. */
export function postureFrom(
  hip: Point,
  settings: Settings,
  shortfall = 0,
): Posture {
  const { lean, spine, neck, twist, hair } = settings;
  const trunk = trunkFrom(hip, lean, spine, neck);
  return {
    lean,
    spine,
    neck,
    twist,
    hair,
    legs: bothSides((side) => legFrom(hip, settings, side)),
    arms: bothSides((side) => armFrom(trunk.shoulder, settings, side)),
    at: { hip, ...trunk },
    effort: bothSides((side) => settings[sided('effort', side)]),
    shortfall,
  };
}

/** Where the middle of a barbell is that the body carries. */
export function barIn({ at, lean, spine }: Posture, place: BarPlace): Point {
  return place === 'back'
    ? plus(at.waist, rotated(BAR_AT.back, lean + spine))
    : plus(at.hip, rotated(BAR_AT.hips, lean));
}

function trunkFrom(
  hip: Point,
  lean: number,
  spine: number,
  neckTurn: number,
): Omit<Posture['at'], 'hip'> {
  const chest = lean + spine;
  const waist = plus(hip, rotated([0, -LENGTHS.waist], lean));
  const neck = plus(waist, rotated([0.3, -LENGTHS.neck], chest));
  return {
    waist,
    neck,
    shoulder: plus(waist, rotated([-0.8, -LENGTHS.chest], chest)),
    crown: plus(neck, rotated([2, -LENGTHS.head], chest + neckTurn)),
    nose: plus(neck, rotated([15, -15], chest + neckTurn)),
  };
}

function legFrom(hipAt: Point, settings: Settings, side: Side): Leg {
  const hip = settings[sided('hip', side)];
  const knee = settings[sided('knee', side)];
  const ankle = settings[sided('ankle', side)];
  const toes = settings[sided('toes', side)];
  const thigh = settings.lean - hip;
  const shank = thigh + knee;
  const foot = shank - ankle;
  const kneeAt = plus(hipAt, rotated([0, LENGTHS.thigh], thigh));
  const ankleAt = plus(kneeAt, rotated([0, LENGTHS.shank], shank));
  const ball = plus(ankleAt, rotated([LENGTHS.ball, LENGTHS.ankle], foot));
  return {
    hip,
    knee,
    ankle,
    toes,
    at: {
      hip: hipAt,
      knee: kneeAt,
      ankle: ankleAt,
      heel: plus(ankleAt, rotated([LENGTHS.heel, LENGTHS.ankle], foot)),
      ball,
      toe: plus(ball, rotated([LENGTHS.toe - LENGTHS.ball, 0], foot - toes)),
    },
  };
}

function armFrom(shoulderAt: Point, settings: Settings, side: Side): Arm {
  const shoulder = settings[sided('shoulder', side)];
  const elbow = settings[sided('elbow', side)];
  const wrist = settings[sided('wrist', side)];
  const upper = settings.lean + settings.spine - shoulder;
  const fore = upper - elbow;
  const elbowAt = plus(shoulderAt, rotated([0, LENGTHS.upperArm], upper));
  const wristAt = plus(elbowAt, rotated([0, LENGTHS.forearm], fore));
  return {
    shoulder,
    elbow,
    wrist,
    at: {
      shoulder: shoulderAt,
      elbow: elbowAt,
      wrist: wristAt,
      hand: plus(wristAt, rotated([0, LENGTHS.hand], fore - wrist)),
    },
  };
}
