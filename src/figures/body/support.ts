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
}
