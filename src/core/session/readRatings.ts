import { isCount, isRecord } from '#core/json.ts';
import { SIGNS, type Rating } from '#core/session/rating.ts';

/** A stored list longer than this is not one that this site wrote. */
export const MOST_ITEMS = 1000;

/**
 * What a stored value says of a round; nothing where it says nothing. A number off the scale is read as its top, and
 * pain is believed whatever else cannot be read.
 */
export function readRating(value: unknown): Rating | null {
  if (!isRecord(value)) return null;
  const { round, rpe, signs, pain, passed } = value;
  const isReadable =
    isCount(round) &&
    (rpe === null || typeof rpe === 'number') &&
    Array.isArray(signs) &&
    signs.every((sign) => SIGNS.some((one) => one === sign)) &&
    typeof pain === 'boolean';
  if (!isReadable && pain !== true) return null;
  return {
    round: isCount(round) ? round : 1,
    rpe: typeof rpe === 'number' ? onScale(rpe) : null,
    signs: Array.isArray(signs)
      ? SIGNS.filter((sign) => signs.includes(sign))
      : [],
    pain: pain === true,
    ...(passed === true ? { passed } : {}),
  };
}

/** The ratings of a stored list; nothing where one of them says nothing. */
export function readRatings(value: unknown): readonly Rating[] | null {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return null;
  const ratings = value.map(readRating).filter((one) => one !== null);
  return ratings.length === value.length ? ratings : null;
}

function onScale(rpe: number): number {
  return rpe >= 1 && rpe <= 10 ? rpe : 10;
}
