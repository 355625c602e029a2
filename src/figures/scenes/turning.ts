import type { Drawing } from './drawing.ts';
import type { TrackKind } from './track.ts';

/** Degrees of turn beyond which another drawing of the head is shown. */
const GLANCE = 20;

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

/**
 * A trunk that turns towards the viewer (positive degrees) or away, seen from the side:
 * parts nearer the viewer slide against parts farther off, and the head changes drawing, as in cut-out film.
 */
export const turningTracks: Readonly<
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
