import { SIDES, type Side } from '#figures/body/body.ts';
import type { Point } from '#figures/geometry/point.ts';

/** Where the viewer stands. Lying figures are side views in a wide box. */
export const VIEWS = ['side', 'lying', 'front', 'close-up'] as const;
type View = (typeof VIEWS)[number];

/** What the body rests on, from which all other joints are worked out. */
export const ROOTS = [
  'foot',
  'pelvis',
  'shoulders',
  'elbows',
  'lowest',
] as const;
type Root = (typeof ROOTS)[number];

/** Settings of a pose that belong to the whole body: degrees, or centimetres over the ground and along it. */
export const BODY_SETTINGS = [
  'lean',
  'spine',
  'neck',
  'twist',
  'pitch',
  'restX',
  'restY',
  'turn',
  'hair',
] as const;

/** Settings each limb has; in a pose `knee` sets both sides, `kneeNear` and `kneeFar` one. */
export const LIMB_SETTINGS = [
  'hip',
  'knee',
  'ankle',
  'toes',
  'shoulder',
  'elbow',
  'wrist',
  'footX',
  'footY',
  'footZ',
  'heel',
  'handX',
  'handY',
  'handZ',
  'kneeOut',
  'elbowUp',
  'open',
  'effort',
] as const;
type BodySetting = (typeof BODY_SETTINGS)[number];
export type LimbSetting = (typeof LIMB_SETTINGS)[number];
export type Setting = BodySetting | `${LimbSetting}${'Near' | 'Far'}`;

/** A pose in full: every joint and contact with a number. */
export type Settings = Readonly<Record<Setting, number>>;

/** Equipment drawn with the figure; sizes and places in centimetres. */
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
export interface Prop {
  readonly kind: PropKind;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Which joint a band or a bar follows. */
  readonly at: 'ankles' | 'knees' | 'back';
}

export const MUSCLES = [
  'glutes',
  'hamstrings',
  'quadriceps',
  'calves',
  'core',
  'hip flexors',
  'adductors',
  'ankle stabilisers',
] as const;
export type Muscle = (typeof MUSCLES)[number];

/** A moment of the movement and the pose the body is in then. */
export interface KeyPose {
  readonly at: number;
  readonly pose: string;
}

/** One exercise as motion: key poses, what holds the body up, and everything the drawing needs to know. */
export interface Movement {
  readonly id: string;
  readonly title: string;
  /** What to see to, as a sentence. */
  readonly cue: string;
  /** How fast, as a sentence. */
  readonly tempo: string;
  readonly view: View;
  readonly root: Root;
  /** Seconds until the keys begin again. */
  readonly seconds: number;
  /** After the keys, the same again with near and far limbs changed over. */
  readonly alternate: boolean;
  /** Repetitions in one cycle; 0 where the exercise is held or timed. */
  readonly reps: number;
  /** Eased through every key without stopping, for running and skipping. */
  readonly flowing: boolean;
  /** Centimetres of ground covered in one cycle; the picture travels along. */
  readonly travel: number;
  /** Limbs that follow a target (a foot place, a hand place) rather than angles. */
  readonly reaching: {
    readonly feet: readonly Side[];
    readonly hands: readonly Side[];
  };
  /** Where the centre of mass belongs, in centimetres before the ball of the near foot; only for root "foot". */
  readonly balance: number;
  /** Degrees the viewer looks down from, in a front view. */
  readonly camera: number;
  readonly primary: readonly Muscle[];
  readonly secondary: readonly Muscle[];
  /** Muscles that are named but not coloured, where too much colour would hide the main thing. */
  readonly unlit: readonly Muscle[];
  /** Which legs show the muscles at work. */
  readonly working: Side | 'both';
  readonly hair: 'cap' | 'tail' | 'short';
  readonly hands: 'fist' | 'flat';
  readonly props: readonly Prop[];
  readonly keys: readonly KeyPose[];
  readonly poses: Readonly<Record<string, Settings>>;
  /** The places an arrow of the still picture runs along; none, no arrow. */
  readonly arrow: readonly Point[];
  /** Seconds into the cycle of the one picture that says most, of the strip, and of a hold. */
  readonly still: number;
  readonly strip: readonly number[];
  readonly hold: number;
}

/** How long one cycle lasts, in seconds: the keys once, or once for each side. */
export function cycleSeconds(movement: Movement): number {
  return movement.seconds * (movement.alternate ? 2 : 1);
}

/** The name of a limb setting on one side: kneeNear. */
export function sided(setting: LimbSetting, side: Side): Setting {
  return `${setting}${side === 'near' ? 'Near' : 'Far'}`;
}

/** The same pose with near and far limbs changed over; a twist turns the other way. */
export function withSidesSwapped(settings: Settings): Settings {
  const other: Record<Setting, number> = {
    ...settings,
    twist: -settings.twist,
  };
  for (const limb of LIMB_SETTINGS)
    for (const side of SIDES)
      other[sided(limb, side)] =
        settings[sided(limb, side === 'near' ? 'far' : 'near')];
  return other;
}
