import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RatingResponse } from '#core/session/rating/ratingResponse.ts';
import {
  mayReopen,
  outcomeOf,
  type Ending,
} from '#core/session/rating/ending.ts';
import {
  VERDICTS,
  type Rating,
  type Verdict,
} from '#core/session/rating/rating.ts';

function aRating(changes: Partial<Rating> = {}): Rating {
  return { round: 3, rpe: 4, signs: [], pain: false, ...changes };
}

/** The outcome of a session whose latest rating led to that verdict. */
function after(verdict: Verdict | null, isWhole: boolean, round = 3) {
  const rating = aRating({ round, pain: verdict === 'pain' });
  const response: RatingResponse | null = verdict && {
    rating,
    verdict,
    adjustment: null,
  };
  const ratings = response ? [rating] : [];
  return outcomeOf({ ratings, response, isWhole, round: 3 });
}

describe('the end of a session', () => {
  test.each<[Verdict | null, whole: Ending, early: Ending]>([
    [null, 'finished', 'enough'],
    ['carry-on', 'finished', 'enough'],
    ['easier', 'finished', 'enough'],
    ['wait', 'enough', 'enough'],
    ['enough', 'enough', 'enough'],
    ['stop', 'stop', 'stop'],
    ['pain', 'pain', 'pain'],
  ])('after %s: whole %s, early %s', (verdict, whole, early) => {
    expect(after(verdict, true).ending).toBe(whole);
    expect(after(verdict, false).ending).toBe(early);
  });

  test('follows the round that ended it, not a milder one before', () => {
    expect(after('wait', true, 1)).toMatchObject({
      ending: 'finished',
      round: 3,
      rating: null,
    });
    expect(after('stop', false, 2)).toMatchObject({
      ending: 'stop',
      round: 2,
      rating: { round: 2 },
    });
  });

  test('is pain wherever pain was spoken of, whatever came after', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VERDICTS),
        fc.boolean(),
        (verdict, isWhole) => {
          const response = { rating: aRating(), verdict, adjustment: null };
          const ratings = [aRating({ round: 1, pain: true }), aRating()];
          const outcome = outcomeOf({ ratings, response, isWhole, round: 3 });
          expect(outcome).toMatchObject({ ending: 'pain', round: 1 });
          expect(mayReopen(outcome)).toBe(false);
        },
      ),
    );
  });

  test('can be reopened only where it was ended early and nothing says stop', () => {
    const open = VERDICTS.filter((verdict) => mayReopen(after(verdict, false)));
    expect(open).toEqual(['carry-on', 'easier', 'wait', 'enough']);
    expect(VERDICTS.some((verdict) => mayReopen(after(verdict, true)))).toBe(
      false,
    );
  });
});
