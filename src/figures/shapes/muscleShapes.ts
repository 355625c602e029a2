import { closedCurve } from '#figures/geometry/curve.ts';
import type { Muscle } from '#figures/body/body.ts';
import type { Point } from '#figures/geometry/point.ts';
import type { Shape } from './shape.ts';

/** A patch of muscle: the segment it moves with, its outline, and the run of its fibres. */
export interface MusclePatch {
  readonly segment: 'pelvis' | 'thigh' | 'shank' | 'thorax' | 'upperArm';
  readonly muscle: Muscle;
  readonly outline: readonly Point[];
  readonly fibres: string;
}

/** The patches seen from the side. */
export const SIDE_PATCHES = {
  glute: {
    segment: 'pelvis',
    muscle: 'glutes',
    outline: [
      [-3.6, -11.4],
      [-9, -9.8],
      [-11.6, -3],
      [-10.6, 3.4],
      [-6.4, 7],
      [-1, 5.4],
      [2.4, 2.6],
      [1.8, -2.6],
      [-0.6, -7],
    ],
    fibres: 'M-5-9Q-7-3.4.4 1M-8.4-7.4Q-9 1-1 3M-2.6-9Q-3-4 1 0',
  },
  gluteThigh: {
    segment: 'thigh',
    muscle: 'glutes',
    outline: [
      [2, -2],
      [-4, -7],
      [-8.8, -1],
      [-9.4, 7],
      [-7.8, 13.6],
      [-4.6, 10.6],
      [-1, 5.4],
    ],
    fibres: '',
  },
  hamstring: {
    segment: 'thigh',
    muscle: 'hamstrings',
    outline: [
      [-4.6, 6],
      [-8.2, 8],
      [-8.2, 17],
      [-6.6, 28],
      [-5, 39],
      [-3.4, 44.6],
      [-2.4, 37],
      [-2.4, 25],
      [-2.8, 14],
    ],
    fibres: 'M-6.2 10Q-6 22-4.2 38M-4.2 12Q-4.4 22-3.2 33',
  },
  quadriceps: {
    segment: 'thigh',
    muscle: 'quadriceps',
    outline: [
      [4.6, 0],
      [8.3, 5],
      [8.4, 14],
      [7.4, 26],
      [5.6, 36],
      [4.4, 41.6],
      [1.6, 40.4],
      [0.6, 33],
      [1.2, 22],
      [2.6, 9],
    ],
    fibres: 'M6.6 7Q6.2 22 4.6 36M4.4 9Q3.4 22 2.8 35',
  },
  iliopsoas: {
    segment: 'pelvis',
    muscle: 'hip flexors',
    outline: [
      [5.4, -14.6],
      [8.2, -11],
      [7.6, -5],
      [4.6, -0.4],
      [1.6, 1.6],
      [0.4, -0.4],
      [1.8, -5],
      [3.6, -10.4],
    ],
    fibres: 'M5.9-11.4Q5.4-5 2.4-.4',
  },
  rectusFemoris: {
    segment: 'thigh',
    muscle: 'hip flexors',
    outline: [
      [0.8, 4.4],
      [2, 0.2],
      [5.4, 0.2],
      [8, 6],
      [8.3, 14],
      [7, 25],
      [5.2, 33],
      [3.8, 25],
      [2.4, 14],
    ],
    fibres: 'M3.6 3.4Q6.2 11 5.4 25',
  },
  gastrocnemius: {
    segment: 'shank',
    muscle: 'calves',
    outline: [
      [-2, 2],
      [-5.4, 3.6],
      [-6.6, 10],
      [-6.2, 17.4],
      [-4.4, 23.6],
      [-2, 25.4],
      [-0.6, 19],
      [-0.8, 9],
    ],
    fibres: 'M-4.4 5.4Q-5 13-3.4 22M-2.6 6Q-2.8 14-1.8 22',
  },
  soleus: {
    segment: 'shank',
    muscle: 'calves',
    outline: [
      [-2.6, 24.6],
      [-4.6, 25.6],
      [-3.6, 32],
      [-2.6, 36.4],
      [-1.4, 36],
      [-1, 29],
    ],
    fibres: '',
  },
  peroneus: {
    segment: 'shank',
    muscle: 'ankle stabilisers',
    outline: [
      [1.2, 4],
      [3.4, 7],
      [3.6, 18],
      [2.8, 28],
      [1.8, 35.6],
      [0.6, 35],
      [0.2, 25],
      [0.2, 12],
    ],
    fibres: 'M2 8Q2.4 20 1.4 32',
  },
  abdominals: {
    segment: 'thorax',
    muscle: 'core',
    outline: [
      [4.4, 2],
      [8.2, 1.6],
      [8.4, -5],
      [9.2, -13],
      [9.6, -19],
      [6.6, -20.4],
      [4.6, -13],
      [4, -5],
    ],
    fibres: 'M4.6-3.4L8.2-3.6M4.6-9L8.6-9.4M5.4-14.6L9.2-15',
  },
  obliques: {
    segment: 'thorax',
    muscle: 'core',
    outline: [
      [-3.4, 2.2],
      [2.6, 2.6],
      [3, -5],
      [3.6, -12],
      [1.6, -17.6],
      [-2.4, -13],
      [-4, -5],
    ],
    fibres: 'M-2.2 1L2.4-5M-2.6-4.4L2.4-10.6',
  },
} as const satisfies Readonly<Record<string, MusclePatch>>;

/** The patches seen from the front, on the limb to the right of the picture or on the right half of the trunk. */
export const FRONT_PATCHES = {
  gluteMedius: {
    segment: 'pelvis',
    muscle: 'glutes',
    outline: [
      [8.4, -13.2],
      [12.4, -12.8],
      [15.2, -8],
      [17, 0],
      [16.2, 6],
      [13.6, 3],
      [10.6, -3],
      [8.4, -8.4],
    ],
    fibres: 'M10.2-11Q13-5 15.2 2.6M12.4-11Q15-5 15.6 0M9.4-8.6Q12-3 14 2',
  },
  quadricepsFront: {
    segment: 'thigh',
    muscle: 'quadriceps',
    outline: [
      [1, 4],
      [6, 7],
      [7.2, 16],
      [6.4, 28],
      [4.6, 37],
      [2, 41],
      [-1, 40],
      [-3, 34],
      [-3.4, 24],
      [-2.4, 13],
    ],
    fibres: 'M4.4 10Q5 24 3.4 36M1 9Q1.6 22 .6 36M-1.4 14Q-1.4 24-1 34',
  },
  adductors: {
    segment: 'thigh',
    muscle: 'adductors',
    outline: [
      [-3.4, 2],
      [-7.4, 6],
      [-7.6, 16],
      [-6.6, 26],
      [-5.4, 33],
      [-4.4, 26],
      [-3.6, 14],
    ],
    fibres: 'M-5.4 7Q-6 17-5.6 27',
  },
  iliopsoasFront: {
    segment: 'thigh',
    muscle: 'hip flexors',
    outline: [
      [-1, -5],
      [3.4, -5.6],
      [4.6, -1],
      [2.6, 4.4],
      [-0.6, 7],
      [-2.4, 3],
    ],
    fibres: 'M1.4-3.4Q2 1 .4 5',
  },
  peroneusFront: {
    segment: 'shank',
    muscle: 'ankle stabilisers',
    outline: [
      [1.4, 6],
      [4.4, 9],
      [5.2, 15],
      [4.2, 26],
      [2.8, 36],
      [1.6, 34],
      [1.2, 20],
    ],
    fibres: 'M3 10Q3.8 20 2.4 32',
  },
  abdominalsFront: {
    segment: 'thorax',
    muscle: 'core',
    outline: [
      [0.6, 3],
      [5, 2.6],
      [5.4, -8],
      [5.6, -18],
      [3, -21],
      [0.6, -20.6],
    ],
    fibres: 'M.8-3.6L5.2-4M.8-9.6L5.4-10M.8-15.4L5.4-15.8',
  },
  obliquesFront: {
    segment: 'thorax',
    muscle: 'core',
    outline: [
      [6.6, 2.4],
      [11.6, 2],
      [11.4, -6],
      [12.6, -13],
      [11, -17],
      [7, -12],
      [6.6, -4],
    ],
    fibres: 'M7.4 1L11-4M7.4-4.6L11.2-9.6',
  },
} as const satisfies Readonly<Record<string, MusclePatch>>;

/** A patch as a shape: the muscle, and its fibres where it works hardest. */
export function patchShape({ outline, fibres }: MusclePatch): Shape {
  const muscle = { path: closedCurve(...outline), look: 'fx-muscle' };
  return fibres === ''
    ? [muscle]
    : [muscle, { path: fibres, look: 'fx-fibre' }];
}
