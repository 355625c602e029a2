import { describe, expect, test } from 'vitest';
import { tempoSlopes } from '#core/circuit/effort/tempoSlopes.ts';

/** Where the body stands at the bounds of the phases, high or low. */
function heights(...words: readonly string[]): string {
  const slopes = tempoSlopes(words.map((word) => ({ word, seconds: 1 })));
  const first = slopes[0]?.isHighBefore === true ? 'high' : 'low';
  return [
    first,
    ...slopes.map(({ isHighAfter }) => (isHighAfter ? 'high' : 'low')),
  ].join(' ');
}

describe('the slopes of a tempo', () => {
  test.each([
    [['down', 'pause', 'up'], 'high low low high'],
    [['up', 'down'], 'low high low'],
    [['out', 'pause', 'back'], 'low high high low'],
    [['open', 'close', 'pause'], 'low high low low'],
    [['down', 'turn', 'up'], 'high low high high'],
  ])('%s stands %s', (words, expected) => {
    expect(heights(...words)).toBe(expected);
  });

  test('a step and a hop go there and back, a squat does not', () => {
    const isThereAndBack = (word: string) =>
      tempoSlopes([{ word, seconds: 2 }])[0]?.isThereAndBack;
    expect(['step', 'hop', 'down', 'up'].map(isThereAndBack)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
