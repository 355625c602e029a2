import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoundEfforts } from '#core/log/entry/fieldFaults.ts';
import {
  effortsOf,
  noticedIn,
  ratingsFrom,
  roundsToRate,
} from '#core/log/entry/roundEfforts.ts';
import type { Rating, Sign } from '#core/session/rating/rating.ts';
import { anyEntry, aRating } from '#builders/aLog.ts';

const FIRST = aRating(4, { round: 1, signs: ['heavier'], passed: true });
const SECOND = aRating(5, { round: 2 });
const THIRD = aRating(6, { round: 3, signs: ['breathless'] });
const ALL = [FIRST, SECOND, THIRD];

interface Changes {
  readonly efforts?: RoundEfforts;
  readonly signs?: readonly Sign[];
  readonly pain?: boolean;
}

/** The ratings of three rounds after the fields were changed so. */
function changed(changes: Changes, before: readonly Rating[] = ALL) {
  const { efforts, ...noticed } = changes;
  return ratingsFrom(
    {
      efforts: { ...effortsOf(before), ...efforts },
      ...noticedIn(before),
      ...noticed,
    },
    before,
    3,
  );
}

describe('the rounds that can be rated', () => {
  test.each<[string, string, RoundEfforts, readonly number[]]>([
    ['all that were done', '3', {}, [1, 2, 3]],
    ['one at least', '0', {}, [1]],
    ['one while the rounds cannot be read', '', {}, [1]],
    ['no more than a circuit can have', '61', {}, [1]],
    ['also one that was rated but not finished', '2', { 3: '7' }, [1, 2, 3]],
    [
      'all rated ones after the rounds went down',
      '1',
      { 1: '4', 3: '' },
      [1, 3],
    ],
    ['more after the rounds went up', '4', { 1: '4', 2: '5' }, [1, 2, 3, 4]],
  ])('%s', (_, rounds, efforts, expected) => {
    expect(roundsToRate({ rounds, efforts })).toEqual(expected);
  });
});

describe('from fields to ratings', () => {
  test.each<[string, Changes, readonly Rating[]]>([
    ['nothing changed', {}, ALL],
    [
      'the first round, its passed sign kept',
      { efforts: { 1: '4½' } },
      [{ ...FIRST, rpe: 4.5 }, SECOND, THIRD],
    ],
    [
      'a round that was not rated before',
      { efforts: { 4: '7' } },
      [...ALL, aRating(7, { round: 4 })],
    ],
    ['a round left without a rating', { efforts: { 4: '' } }, ALL],
    ['a rating taken away', { efforts: { 2: '' } }, [FIRST, THIRD]],
    [
      'a rating taken away where there was a sign',
      { efforts: { 1: '', 3: '' } },
      [{ ...FIRST, rpe: null }, SECOND, { ...THIRD, rpe: null }],
    ],
    [
      'a new sign, in the last rated round',
      { signs: ['heavier', 'breathless', 'clumsier'] },
      [FIRST, SECOND, { ...THIRD, signs: ['breathless', 'clumsier'] }],
    ],
    [
      'a new sign, in a round rated only now',
      { signs: ['clumsier', 'heavier', 'breathless'], efforts: { 4: '7' } },
      [...ALL, aRating(7, { round: 4, signs: ['clumsier'] })],
    ],
    [
      'pain, in the last rated round',
      { pain: true },
      [FIRST, SECOND, { ...THIRD, pain: true }],
    ],
    [
      'a sign of the first round taken away, and what had passed with it',
      { signs: ['breathless'] },
      [aRating(4, { round: 1 }), SECOND, THIRD],
    ],
  ])('%s', (_, changes, expected) => {
    expect(changed(changes)).toEqual(expected);
  });

  test('a round between two rated ones comes between them', () => {
    expect(changed({ efforts: { 2: '5' } }, [FIRST, THIRD])).toEqual(ALL);
  });

  test('pain of an earlier round is shown, and can be taken back', () => {
    const before = [{ ...FIRST, pain: true }, SECOND];
    expect(noticedIn(before).pain).toBe(true);
    expect(changed({ pain: false }, before)).toEqual([FIRST, SECOND]);
  });

  test('a sign that is new has not passed', () => {
    expect(changed({ signs: ['heavier', 'clumsier'] }, [FIRST])).toEqual([
      aRating(4, { round: 1, signs: ['heavier', 'clumsier'] }),
    ]);
  });

  test('pain without any rating is on record without a number', () => {
    expect(changed({ pain: true }, [])).toEqual([
      aRating(null, { round: 3, pain: true }),
    ]);
  });

  test('any round rated anew leaves all the others as they were', () => {
    fc.assert(
      fc.property(
        anyEntry,
        fc.integer({ min: 1, max: 6 }),
        ({ circuit }, round) => {
          const before = circuit?.ratings ?? [];
          const after = changed({ efforts: { [round]: '7½' } }, before);
          expect(after.filter((one) => one.round !== round)).toEqual(
            before.filter((one) => one.round !== round),
          );
          expect(effortsOf(after)[round]).toBe('7½');
        },
      ),
    );
  });
});
