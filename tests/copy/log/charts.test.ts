import { describe, expect, test } from 'vitest';
import type { EffortPoint } from '#core/log/sums/effortHistory.ts';
import {
  aimWords,
  chartKey,
  effortWords,
  feelWords,
  firstWords,
  meanNoun,
  meanWords,
  sorenessWords,
  waitingWords,
} from '#copy/log/charts.ts';

function aPoint(changes: Partial<EffortPoint> = {}): EffortPoint {
  return {
    id: 'a',
    day: '2026-03-13',
    effort: 4.5,
    aim: [4, 5],
    ceiling: 5,
    nextMorning: 2,
    isOver: false,
    ...changes,
  };
}

test.each<[EffortPoint['aim'], string]>([
  [[4, 5], '4–5'],
  [[2.5, 3.5], '2½–3½'],
  [[3, 3], '3'],
])('an aim of %j is "%s"', (aim, words) => {
  expect(aimWords(aim)).toBe(words);
});

test.each<[Partial<EffortPoint>, string]>([
  [{}, '4½'],
  [{ effort: null }, 'not rated'],
  [{ effort: 7, isOver: true }, '7, above the ceiling of 5'],
])('in the table %j is "%s"', (changes, words) => {
  expect(effortWords(aPoint(changes))).toBe(words);
});

test.each<[number | null, boolean, string]>([
  [0, false, '0'],
  [4, true, '4'],
  [null, true, 'to come'],
  [null, false, 'not said'],
])('soreness %j, to come: %j, is "%s"', (soreness, isToCome, words) => {
  expect(sorenessWords(soreness, isToCome)).toBe(words);
});

describe('the key of the picture', () => {
  test('says only what is drawn', () => {
    expect(chartKey([aPoint()], false)).toBe(
      'Height is effort, counted from 0. The band across is your aim, 4–5. Hanging below the line: how sore you were next morning, 2 at the most.',
    );
    expect(chartKey([aPoint({ nextMorning: null })], true)).toBe(
      'Height is effort, counted from 0. The band across is your aim, 4–5. A question mark is an answer still to come.',
    );
  });

  test('says what is above the ceiling, not rated, or was aimed at differently', () => {
    const points = [
      aPoint({ effort: 7, isOver: true }),
      aPoint({ effort: null }),
      aPoint({ aim: [3, 4], effort: 8, isOver: true }),
    ];
    const key = chartKey(points, false);
    expect(key).toContain('The band across is your aim at the time.');
    expect(key).toContain('Hatched in red: above the ceiling, twice.');
    expect(key).toContain('An outline means not rated.');
  });
});

test.each<[readonly EffortPoint[], RegExp]>([
  [[], /^Nothing yet\./],
  [[aPoint({ effort: 3 })], /^3 is a good first one: easier than the aim/],
  [[aPoint()], /^4½ is within the aim\./],
  [[aPoint({ effort: null })], /^One so far, not rated\./],
  [[aPoint({ effort: 7, isOver: true })], /^7 was above the ceiling\./],
  [[aPoint(), aPoint()], /^Two so far\./],
])('of the first circuits %j it is said: %s', (points, words) => {
  expect(firstWords(points)).toMatch(words);
});

test.each([
  [0, '0 runs so far, 3 to come'],
  [1, '1 run so far, 2 to come'],
  [3, '3 runs so far, enough'],
  [8, '8 runs so far, enough'],
])('of %i runs it is said: %s', (runs, words) => {
  expect(waitingWords({ runs })).toBe(words);
});

test('means are to the tenth, and feelings are counts', () => {
  expect(meanWords(3)).toBe('3.0');
  expect(meanWords(3.44)).toBe('3.4');
  expect(feelWords({ lighter: 5, same: 8, heavier: 3 })).toEqual([
    '5 lighter',
    '8 the same',
    '3 heavier',
  ]);
});

test('a mean of fewer runs than there are says of how many', () => {
  expect(meanNoun({ runs: 5, rated: 5 })).toBe('mean effort');
  expect(meanNoun({ runs: 5, rated: 4 })).toBe('mean effort, of 4');
});
