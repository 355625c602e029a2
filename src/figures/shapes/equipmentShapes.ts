import { closedCurve } from '#figures/geometry/curve.ts';
import type { Shape } from './shape.ts';

/** The length at which the band is drawn, in centimetres; its track stretches it to fit. */
export const BAND_LENGTH = 44.1;

/** Half of how far the plate of a barbell is across, in centimetres. */
export const PLATE_RADIUS = 22.5;
const PLATE = 'M-22.5 0A22.5 22.5 0 1 1 22.5 0 22.5 22.5 0 1 1-22.5 0Z';

/** Equipment that moves with the body. */
export const EQUIPMENT_SHAPES = {
  band: [
    { path: 'M-2.6 0Q-1.8 22 -2.6 44.1H2.6Q1.8 22 2.6 0Z', look: 'fx-band' },
  ],
  /** The plate of a barbell, 45 cm across. */
  plate: [{ path: PLATE, look: 'fx-steel' }],
  /** Shoulder, elbow below and behind it, and a fist round the bar, which is the origin. */
  barArm: [
    {
      path: 'M4.4 1.2C8.6-.8 13.4 1.6 13.6 6.6 13.4 10.6 9 13.6 5.4 17.4 2 21 -2.4 25.6-6.6 27-10.2 27.8-12.8 24.8-12.2 21.6-11.6 19-8.8 17.8-6 15-2.4 11 .4 4 4.4 1.2Z',
    },
    {
      path: 'M-12.4 23C-11.8 17-7.4 8-4.2 2.8L1.6 4.6C.4 11-2.8 20-6 25.4-8.4 28.6-12.6 27-12.4 23Z',
    },
    {
      path: 'M6.2 16.6C2.6 20.4-2.4 25.6-6.6 27-10.2 27.8-12.8 24.8-12.2 21.6-10.8 15-7.4 8-4.2 2.8M1.6 4.6C.6 9-.8 13-2.6 17.4M13.4 8C12.4 10.8 9 13.6 6.2 16.6',
      look: 'fx-line',
    },
    {
      path: closedCurve(
        [-4.6, 1],
        [-4.4, -2.6],
        [-1.4, -4.6],
        [2.4, -3.8],
        [3.8, -0.4],
        [2.8, 3.4],
        [-0.6, 4.8],
        [-3.4, 3.8],
      ),
    },
    {
      path: 'M-4 2.6C-5.4-1.6-3-4.8.4-4.7 3.6-4.2 4.6-.4 2.8 3.4 1.4 5-2 5.4-4 2.6ZM-3.6-1Q-1.6-1.6.4-.6M-3.2 1.2Q-1.4.8.4 1.6',
      look: 'fx-line',
    },
  ],
  /** The plate on the viewer's side: the body shows through it. */
  nearPlate: [{ path: PLATE, look: 'fx-plate' }],
  /** The near end of a barbell: the collar that keeps the plate, and the sleeve. */
  bar: [
    {
      path: 'M-5.4 0A5.4 5.4 0 1 1 5.4 0 5.4 5.4 0 1 1-5.4 0ZM-2.5 0A2.5 2.5 0 1 1 2.5 0 2.5 2.5 0 1 1-2.5 0Z',
      look: 'fx-steel',
    },
  ],
} as const satisfies Readonly<Record<string, Shape>>;
