import type { Point } from '#figures/geometry/point.ts';
import type { Muscle, Side, Sided } from '#figures/body/body.ts';
import type { Settings } from '#figures/body/settings.ts';
import type { BarPlace, Support } from '#figures/body/support.ts';

/** Where the viewer stands. Lying figures are side views in a wide box. */
export const VIEWS = ['side', 'lying', 'front', 'close-up'] as const;
type View = (typeof VIEWS)[number];

/** The kinds of equipment a figure can be drawn with. */
export const PROPS = [
  'mat',
  'wall',
  'rail',
  'step',
  'bench',
  'barbell',
  'band',
] as const;
type PropKind = (typeof PROPS)[number];
/** A piece of equipment; its place and size in centimetres. */
export interface Prop {
  readonly kind: PropKind;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Which joint a band or a bar follows. */
  readonly at: 'ankles' | 'knees' | BarPlace;
}

/** The hands a figure can have: closed, flat, with only its fingertips on something, round a bar or rail, or on the hip. */
export const HANDS = ['fist', 'flat', 'tips', 'grip', 'hip'] as const;
type Hand = (typeof HANDS)[number];

/** Which leg a muscle works in, where it does not work in both alike: the one that is lifted, or the one that stands. */
export const WORKING_LEGS = ['raised', 'stance'] as const;
export type WorkingLeg = (typeof WORKING_LEGS)[number];

/** The ways to do an exercise that a pose file can draw besides the one of its guide; `raised-step` for a reader who has a step and no wall. */
export const VARIANTS = ['raised', 'raised-step', 'easier', 'harder'] as const;

/** A moment of the movement, in seconds, and the name of the pose the body is in then. */
export interface KeyPose {
  readonly at: number;
  readonly pose: string;
}

/** One exercise as motion: its key poses, what holds the body up, and what is drawn with it. */
export interface Movement extends Support {
  readonly id: string;
  readonly title: string;
  /** What to pay attention to, as a sentence. */
  readonly cue: string;
  /** How fast to move, as a sentence. */
  readonly tempo: string;
  readonly view: View;
  /** Seconds until the keys begin again. */
  readonly seconds: number;
  /** After the keys, the same again with near and far limbs exchanged. */
  readonly alternate: boolean;
  /** Repetitions in one cycle; 0 where the exercise is held or timed. */
  readonly reps: number;
  /** Moves through every key without stopping, for running and skipping. */
  readonly flowing: boolean;
  /** Centimetres of ground covered in one cycle; the picture travels along. */
  readonly travel: number;
  /** Degrees the viewer looks down from, in a front view. */
  readonly camera: number;
  /** Degrees the feet are turned out, in a front view. */
  readonly toeOut: number;
  readonly primary: readonly Muscle[];
  readonly secondary: readonly Muscle[];
  /** Muscles that are named but not coloured, where too much colour would hide those that matter. */
  readonly unlit: readonly Muscle[];
  /** The muscles that work in one leg at a time, and in which. */
  readonly glow: ReadonlyMap<Muscle, WorkingLeg>;
  /** Which legs show the muscles at work. */
  readonly working: Side | 'both';
  readonly hair: 'cap' | 'tail' | 'short';
  readonly hands: Sided<Hand>;
  readonly props: readonly Prop[];
  readonly keys: readonly KeyPose[];
  readonly poses: Readonly<Record<string, Settings>>;
  /** The points each arrow of the still picture runs along; empty for no arrow. */
  readonly arrows: readonly (readonly Point[])[];
  /** Seconds into the cycle of the single still picture. */
  readonly still: number;
  /** Seconds into the cycle of each pose of the strip. */
  readonly strip: readonly number[];
  /** Seconds into the cycle at which a held exercise is in its hold. */
  readonly hold: number;
}

/** How long one cycle lasts, in seconds: the keys once, or once for each side. */
export function cycleSeconds(movement: Movement): number {
  return movement.seconds * (movement.alternate ? 2 : 1);
}
