import { distance, hangingTurn, type Point } from './point.ts';

/** A limb of two segments, bent so that its end touches a target. */
export interface BentLimb {
  /** Turn of the upper segment from hanging straight down, degrees clockwise. */
  readonly upper: number;
  /** Turn of the lower segment, likewise. */
  readonly lower: number;
  /** By how many centimetres the target lies beyond the straight limb; 0 within reach. */
  readonly shortfall: number;
}

/**
 * Bends a limb hung at `from` so that it ends at `to`.
 * `bend` is 1 where the lower segment folds backwards, as a knee does, and -1 where it folds forwards, as an elbow does.
 */
export function bendLimbTo(
  from: Point,
  to: Point,
  upperLength: number,
  lowerLength: number,
  bend: 1 | -1,
): BentLimb {
  const full = (upperLength + lowerLength) * 0.9999;
  const wanted = distance(from, to);
  const span = Math.min(wanted, full);
  const straight = hangingTurn(from, to);
  return {
    upper: straight - bend * cornerAngle(upperLength, span, lowerLength),
    lower: straight + bend * cornerAngle(lowerLength, span, upperLength),
    shortfall: Math.max(0, wanted - full),
  };
}

/** The angle, in degrees, between two sides of a triangle whose third side is given. */
function cornerAngle(
  side: number,
  otherSide: number,
  opposite: number,
): number {
  const cosine =
    (side * side + otherSide * otherSide - opposite * opposite) /
    (2 * side * otherSide);
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}
