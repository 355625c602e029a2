import {
  numberIn,
  numberText,
  roundsIn,
  type EntryFields,
  type RoundEfforts,
} from '#core/log/entry/fieldFaults.ts';
import { SIGNS, type Rating } from '#core/session/rating/rating.ts';

/** The number of the first round, and of the only one where nobody knows how many there were. */
export const FIRST_ROUND = 1;

/** The effort of each rated round as it is typed. */
export function effortsOf(ratings: readonly Rating[]): RoundEfforts {
  return Object.fromEntries(
    ratings.map(({ round, rpe }) => [round, numberText(rpe ?? undefined)]),
  );
}

/** What was noticed over all rounds: every sign of any of them, and whether there was pain in one. */
export function noticedIn(
  ratings: readonly Rating[],
): Pick<Rating, 'signs' | 'pain'> {
  return {
    signs: SIGNS.filter((sign) =>
      ratings.some(({ signs }) => signs.includes(sign)),
    ),
    pain: ratings.some(({ pain }) => pain),
  };
}

/** The rounds that have a field for their effort, in order: every whole round done, at least one, and every rated one. */
export function roundsToRate({
  rounds,
  efforts,
}: Pick<EntryFields, 'rounds' | 'efforts'>): readonly number[] {
  const done = Math.max(FIRST_ROUND, roundsIn(rounds) ?? FIRST_ROUND);
  const all = new Set([
    ...Array.from({ length: done }, (_, at) => at + FIRST_ROUND),
    ...Object.keys(efforts).map(Number),
  ]);
  return [...all].sort((one, other) => one - other);
}

/**
 * The ratings as the fields change them. Each effort goes to its own round. A sign or pain that is new goes to the last
 * rated round; one that is no longer ticked goes from every round; all others stay where they were recorded.
 */
export function ratingsFrom(
  fields: Pick<EntryFields, 'efforts' | 'signs' | 'pain'>,
  before: readonly Rating[],
  rounds: number,
): readonly Rating[] {
  const rated = withEfforts(before, fields.efforts).map((rating) =>
    withoutUnticked(rating, fields),
  );
  const noticed = withNewlyNoticed(rated, fields, before, rounds);
  // A round that is not rated any more, and in which nothing was noticed, has no rating.
  return noticed.filter(
    (one) =>
      before.includes(one) ||
      one.rpe !== null ||
      one.signs.length > 0 ||
      one.pain,
  );
}

function withEfforts(
  before: readonly Rating[],
  efforts: RoundEfforts,
): readonly Rating[] {
  const known = effortsOf(before);
  const changed = before.map((rating, at) => {
    const { round } = rating;
    const text = efforts[round];
    const isLastOfRound =
      at === before.findLastIndex((one) => one.round === round);
    return !isLastOfRound || text === undefined || text === known[round]
      ? rating
      : { ...rating, rpe: numberIn(text) };
  });
  return Object.entries(efforts)
    .filter(([round, text]) => !(round in known) && numberIn(text) !== null)
    .map(([round, text]): Rating => ({
      round: Number(round),
      rpe: numberIn(text),
      signs: [],
      pain: false,
    }))
    .reduce<readonly Rating[]>(withRoundInOrder, changed);
}

function withRoundInOrder(
  ratings: readonly Rating[],
  rating: Rating,
): readonly Rating[] {
  const later = ratings.findIndex(({ round }) => round > rating.round);
  const at = later === -1 ? ratings.length : later;
  return [...ratings.slice(0, at), rating, ...ratings.slice(at)];
}

/** A rating without the signs and the pain that are no longer ticked; the same one where all of them still are. */
function withoutUnticked(
  rating: Rating,
  { signs, pain }: Pick<EntryFields, 'signs' | 'pain'>,
): Rating {
  const left = rating.signs.filter((sign) => signs.includes(sign));
  const isSame = left.length === rating.signs.length && (pain || !rating.pain);
  if (isSame) return rating;
  const { passed, ...others } = rating;
  return {
    ...others,
    signs: left,
    pain: pain && rating.pain,
    ...(passed !== undefined && left.length > 0 ? { passed } : {}),
  };
}

/** The ratings with what was not noticed in any round before, in the last of them; or in one of its own, without a number. */
function withNewlyNoticed(
  ratings: readonly Rating[],
  { signs, pain }: Pick<EntryFields, 'signs' | 'pain'>,
  before: readonly Rating[],
  rounds: number,
): readonly Rating[] {
  const known = noticedIn(before);
  const newSigns = signs.filter((sign) => !known.signs.includes(sign));
  const isNewPain = pain && !known.pain;
  if (newSigns.length === 0 && !isNewPain) return ratings;
  const lastRated = ratings.findLastIndex(
    ({ rpe, signs: own, pain: hurt }) => rpe !== null || own.length > 0 || hurt,
  );
  const last = lastRated === -1 ? ratings.length - 1 : lastRated;
  const { passed, ...rating } = ratings[last] ?? {
    round: Math.max(FIRST_ROUND, rounds),
    rpe: null,
    signs: [],
    pain: false,
  };
  const noticed: Rating = {
    ...rating,
    signs: SIGNS.filter(
      (sign) => rating.signs.includes(sign) || newSigns.includes(sign),
    ),
    pain: rating.pain || isNewPain,
    // A new sign has not passed.
    ...(passed !== undefined && newSigns.length === 0 ? { passed } : {}),
  };
  return last === -1 ? [noticed] : ratings.with(last, noticed);
}
