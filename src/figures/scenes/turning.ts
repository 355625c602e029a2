import { radians } from '#figures/geometry/point.ts';
import type { Drawing } from './drawing.ts';
import { trackOf, type NamedTrack, type TrackKind } from './track.ts';

/** Degrees of turn beyond which another drawing of the head is shown. */
const GLANCE = 20;

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
  profile: {
    kind: 'glow',
    value: (twist) => [Math.abs(twist) < GLANCE ? 1 : 0],
  },
  facing: { kind: 'glow', value: (twist) => [twist >= GLANCE ? 1 : 0] },
  away: { kind: 'glow', value: (twist) => [twist <= -GLANCE ? 1 : 0] },
};

function sine(degrees: number): number {
  return Math.sin(radians(degrees));
}
