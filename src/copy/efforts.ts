import { ratingWords } from '#copy/ratings.ts';

/** How hard a circuit is expected to feel, beside the efforts it aims at. */
export interface FeelsLike {
  /** "4½". */
  readonly feels: string;
  /** "3", or "4–5". */
  readonly aim: string;
  readonly verdict: 'below' | 'on' | 'above';
  /** "Feels like 3, and the aim is 4–5: lighter than the aim." */
  readonly sentence: string;
}

/**
 * The effort expected of a circuit in words, beside the band it aims at, RPE. `expected` is to the half point, as
 * readers see it, so the two are compared by half points.
 */
export function feelsLikeWords(
  expected: number,
  [from, to]: readonly [from: number, to: number],
): FeelsLike {
  const feels = ratingWords(expected);
  const aim = bandWords([from, to]);
  const verdict = expected < from ? 'below' : expected > to ? 'above' : 'on';
  return {
    feels,
    aim,
    verdict,
    sentence: `Feels like ${feels}, and the aim is ${aim}${VERDICT_WORDS[verdict]}.`,
  };
}

const VERDICT_WORDS = {
  below: ': lighter than the aim',
  on: '',
  above: ': harder than the aim',
} as const satisfies Readonly<Record<FeelsLike['verdict'], string>>;

/** A band of efforts: "4–5", or "3" where it is one. */
export function bandWords([from, to]: readonly [
  from: number,
  to: number,
]): string {
  return from === to
    ? ratingWords(from)
    : `${ratingWords(from)}–${ratingWords(to)}`;
}
