import { radians } from '#figures/geometry/point.ts';
import type { Drawing } from './drawing.ts';
import { trackOf, type NamedTrack, type TrackKind } from './track.ts';

/** Degrees of turn from which the head is drawn between profile and face, and from which it faces the viewer, or away. */
const GLANCE = 10;
const TURNED = 30;

/** The tracks of a trunk that turns, from its twist in degrees at every sample: towards the viewer (positive) or away. */
export function turningTracks(
  twists: readonly number[],
): readonly NamedTrack[] {
  return Object.entries(TURNING).map(([name, { kind, value }]) => [
    name,
    trackOf(kind, twists, value),
  ]);
}

/** The trunk and head of somebody who turns. */
export function turningParts(
  onNeck: (...parts: readonly Drawing[]) => Drawing,
  tail: readonly Drawing[],
  muscles: readonly Drawing[],
): readonly Drawing[] {
  return [
    onNeck({ shape: 'neck' }),
    { track: 'turnVest', parts: [{ shape: 'vestBody' }] },
    {
      track: 'neckline',
      parts: [{ track: 'turnFront', parts: [{ shape: 'vestFront' }] }],
    },
    { track: 'turnSeam', parts: [{ shape: 'vestSeam' }, ...muscles] },
    onNeck(
      {
        track: 'profile',
        parts: [...tail, { shape: 'head' }, { shape: 'hair' }],
      },
      { track: 'glance', parts: [...tail, { shape: 'headGlance' }] },
      { track: 'glanceAway', parts: [...tail, { shape: 'headGlanceAway' }] },
      { track: 'facing', parts: [{ shape: 'headFacing' }] },
      { track: 'away', parts: [{ shape: 'headAway' }] },
    ),
  ];
}

/** Parts nearer the viewer slide against parts farther off, and the head changes drawing, as in cut-out film. */
const TURNING: Readonly<
  Record<
    string,
    {
      readonly kind: TrackKind;
      readonly value: (twist: number) => readonly number[];
    }
  >
> = {
  turnVest: {
    kind: 'slide',
    value: (twist) => [0, 1 + 0.42 * Math.abs(sine(twist))],
  },
  turnSeam: {
    kind: 'slide',
    value: (twist) => [-12 * sine(twist), 1 - 0.2 * Math.abs(sine(twist))],
  },
  turnFront: {
    kind: 'slide',
    value: (twist) => [
      12.5 - 11 * Math.max(0, sine(twist)),
      Math.max(0, sine(twist)) * 0.95,
    ],
  },
  turnArmNear: {
    kind: 'slide',
    value: (twist) => [
      -13 * sine(twist),
      1 + Math.min(0.05, 0.62 * sine(twist)),
    ],
  },
  turnArmFar: {
    kind: 'slide',
    value: (twist) => [
      12 * sine(twist),
      1 + Math.min(0.05, -0.72 * sine(twist)),
    ],
  },
  neckline: {
    kind: 'glow',
    value: (twist) => [Math.min(1, Math.max(0, (twist - 3) / 12))],
  },
  away: shownBetween(-90, -TURNED),
  glanceAway: shownBetween(-TURNED, -GLANCE),
  profile: shownBetween(-GLANCE, GLANCE),
  glance: shownBetween(GLANCE, TURNED),
  facing: shownBetween(TURNED, 90),
};

/** A drawing that is shown while the trunk is turned by so many degrees. */
function shownBetween(least: number, most: number): (typeof TURNING)[string] {
  return {
    kind: 'glow',
    value: (twist) => [twist >= least && twist < most ? 1 : 0],
  };
}

function sine(degrees: number): number {
  return Math.sin(radians(degrees));
}
