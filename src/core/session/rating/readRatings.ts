import { isCount, isRecord } from '#core/json.ts';
import { SIGNS, type Rating } from '#core/session/rating/rating.ts';

/** A stored list longer than this was not written by this site. */
export const MOST_ITEMS = 1000;

/**
 * The rating that a stored value holds; null where it holds none. A number off the scale is read as its top, and pain
 * is believed even where nothing else can be read.
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

/** The ratings of a stored list; null where one of them cannot be read. */
export function readRatings(value: unknown): readonly Rating[] | null {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return null;
  const ratings = value.map(readRating).filter((one) => one !== null);
  return ratings.length === value.length ? ratings : null;
}

function onScale(rpe: number): number {
  return rpe >= 1 && rpe <= 10 ? rpe : 10;
}
