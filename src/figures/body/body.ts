/** The two sides of a figure. Seen from the side, near limbs are the viewer's; seen from the front, those on the right of the picture. */
export const SIDES = ['near', 'far'] as const;
export type Side = (typeof SIDES)[number];
/** A value for each side. */
export type Sided<T> = Readonly<Record<Side, T>>;

/** Makes a value for each side. */
export function bothSides<T>(make: (side: Side) => T): Sided<T> {
  return { near: make('near'), far: make('far') };
}

/** The name of a setting or track on one side: `kneeNear`. */
export function sided<Name extends string>(
  name: Name,
  side: Side,
): `${Name}${'Near' | 'Far'}` {
  return `${name}${side === 'near' ? 'Near' : 'Far'}`;
}

/** Segment lengths in centimetres of a 180 cm runner; fractions of stature after Drillis and Contini. */
export const LENGTHS = {
  thigh: 44.1,
  shank: 44.3,
  /** Height of the ankle joint over the sole. */
  ankle: 7,
  /** Along the sole from below the ankle: the heel lies behind it, ball and toes before it. */
  heel: -7.2,
  ball: 12.8,
  toe: 21.5,
  /** From the hip joints up to the waist, from the waist up to the shoulders and to the base of the neck. */
  waist: 15,
  chest: 36,
  neck: 40.5,
  upperArm: 32,
  forearm: 26.3,
  hand: 9,
  head: 29,
  /** From the midline, seen from the front. */
  hipHalf: 8.6,
  shoulderHalf: 17,
  /** How broad a shoe is. */
  foot: 12.4,
} as const;

/** Share of body mass of each segment, and how far along the segment its centre lies. */
export const MASSES = {
  pelvis: { share: 0.142, along: 0.4 },
  thorax: { share: 0.355, along: 0.5 },
  head: { share: 0.081, along: 0.5 },
  thigh: { share: 0.1, along: 0.433 },
  shank: { share: 0.0465, along: 0.433 },
  foot: { share: 0.0145, along: 0.5 },
  upperArm: { share: 0.028, along: 0.436 },
  forearm: { share: 0.022, along: 0.5 },
} as const;

/** How far each joint of a healthy adult bends, in degrees; 0 is standing straight with the arms hanging. */
export const JOINT_LIMITS = {
  spine: [-20, 40],
  neck: [-45, 45],
  twist: [-50, 50],
  hip: [-25, 128],
  knee: [0, 145],
  ankle: [-50, 40],
  toes: [-10, 85],
  shoulder: [-60, 180],
  elbow: [0, 150],
  wrist: [-85, 90],
} as const satisfies Record<string, readonly [least: number, most: number]>;
/** A joint that has limits. */
export type Joint = keyof typeof JOINT_LIMITS;

/** The muscles an exercise can name. */
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
