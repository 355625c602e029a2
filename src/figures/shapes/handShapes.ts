import { closedCurve } from '#figures/geometry/curve.ts';
import type { Shape } from './shape.ts';

/** The hands, hanging from the wrist. */
export const HAND_SHAPES = {
  fist: [
    {
      path: closedCurve(
        [-2, -1],
        [2, -1],
        [4.2, 1.6],
        [4.6, 5],
        [3, 8.4],
        [-0.6, 9.2],
        [-3.4, 7.4],
        [-3.8, 3.6],
        [-3, 1],
      ),
    },
    {
      path: 'M2.6-.6C4.6 1 5 5 3 8.4 1 9.6-2 9.2-3.4 7.4-4.2 5-3.6 2-2.8.4M1.4 3.4C3 3.4 4 4.6 3 6',
      look: 'fx-line',
    },
  ],
  flat: [
    {
      path: closedCurve(
        [-2.2, -1],
        [2, -1],
        [3.2, 2],
        [5.2, 5.2],
        [5.4, 7.6],
        [4, 7.4],
        [3.1, 6.4],
        [3, 11],
        [2, 16.6],
        [-0.6, 17.2],
        [-2.6, 14],
        [-3.2, 8],
        [-3, 3],
      ),
    },
    {
      path: 'M2.4 0C3.4 3 5.8 5 5.4 7.6 4.4 7.9 3.6 7 3.1 6.4 3.4 9 2.8 14 2 16.6 1 17.4 0 17.4-.6 17.2-2.6 15.6-3.4 8-2.6 1',
      look: 'fx-line',
    },
  ],
} as const satisfies Readonly<Record<string, Shape>>;
