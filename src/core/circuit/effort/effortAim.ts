import type { Level } from '#core/vocabulary.ts';

/** The efforts a circuit aims at, RPE. */
export type EffortBand = readonly [from: number, to: number];

/** The efforts that a circuit of each level aims at, RPE (rule "Effort aimed at"). */
export const EFFORT_BANDS: Readonly<Record<Level, EffortBand>> = {
  beginner: [3, 4],
  returning: [3, 3],
  regular: [4, 5],
  advanced: [4, 5],
};
