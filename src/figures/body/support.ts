import type { Point } from '#figures/geometry/point.ts';
import type { Side } from './body.ts';

/** What the body rests on, from which all other joints are worked out. */
export const ROOTS = ['foot', 'pelvis', 'shoulders', 'elbows'] as const;
type Root = (typeof ROOTS)[number];

/** What holds a body up, and which of its limbs touch something. */
export interface Support {
  readonly root: Root;
  /** Limbs that follow a target (where a foot stands, where a hand rests) rather than angles. */
  readonly reaching: {
    readonly feet: readonly Side[];
    readonly hands: readonly Side[];
  };
  /** Where the centre of mass belongs, in centimetres before the ball of the near foot; only for root "foot". */
  readonly balance: number;
  /** Centimetres of air between the feet of legs that hang from the hips, in a front view; unless given, they are as far apart as the hips. */
  readonly gap?: number;
  /** Where the body carries a barbell, if it does. */
  readonly bar?: BarPlace;
}

/** Where a barbell can lie. */
export const BAR_PLACES = ['back', 'hips'] as const;
export type BarPlace = (typeof BAR_PLACES)[number];

/** The middle of a barbell in the frame of the thorax, on the upper back, and in that of the pelvis, in the crease of the hips. */
export const BAR_AT: Readonly<Record<BarPlace, Point>> = {
  back: [-8.6, -36.4],
  hips: [11.6, 2],
};

/** The mass of a barbell as a share of the body's. */
export const BAR_MASS = 1;
