import { pointBetween, type Point } from '#figures/geometry/point.ts';
import { MASSES, SIDES } from './body.ts';
import { barIn, type Posture } from './posture.ts';
import { BAR_MASS, type BarPlace } from './support.ts';

/** The centre of mass of the body and of a barbell it carries, from the share of mass of each segment. */
export function centreOfMass(posture: Posture, bar?: BarPlace): Point {
  const weights: [share: number, at: Point][] = [];
  const weigh = (part: keyof typeof MASSES, from: Point, to: Point): void => {
    weights.push([
      MASSES[part].share,
      pointBetween(from, to, MASSES[part].along),
    ]);
  };
  const { at } = posture;
  weigh('pelvis', at.hip, at.waist);
  weigh('thorax', at.waist, at.shoulder);
  weigh('head', at.neck, at.crown);
  for (const side of SIDES) {
    const leg = posture.legs[side].at;
    const arm = posture.arms[side].at;
    weigh('thigh', leg.hip, leg.knee);
    weigh('shank', leg.knee, leg.ankle);
    weigh('foot', leg.heel, leg.ball);
    weigh('upperArm', arm.shoulder, arm.elbow);
    weigh('forearm', arm.elbow, arm.hand);
  }
  if (bar) weights.push([BAR_MASS, barIn(posture, bar)]);
  const total = weights.reduce((sum, [share]) => sum + share, 0);
  const mean = (axis: 0 | 1): number =>
    weights.reduce((sum, [share, point]) => sum + share * point[axis], 0) /
    total;
  return [mean(0), mean(1)];
}
