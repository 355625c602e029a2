import { expect, test } from 'vitest';
import {
  bandInWords,
  bandWords,
  effortOutside,
  feelsLikeWords,
  pointsWords,
} from '#copy/circuit/efforts.ts';

test.each<[number, readonly [number, number], number, string]>([
  [2.5, [3, 3], 4, 'lighter than the aim'],
  [3, [3, 3], 4, ''],
  [3.5, [3, 3], 4, 'harder than the aim'],
  [4.5, [3, 3], 4, 'half a point above its ceiling'],
  [6.5, [4, 5], 5, '1½ points above its ceiling'],
  [4.5, [4, 5], 5, ''],
])(
  'an effort of %d against an aim of %j below %d',
  (effort, band, limit, words) => {
    expect(effortOutside(effort, band, limit)).toBe(words);
  },
);

test('bands and points', () => {
  expect(bandWords([3, 3])).toBe('3');
  expect(bandWords([3.5, 5])).toBe('3½–5');
  expect(bandInWords([3, 3])).toBe('3');
  expect(bandInWords([4, 5])).toBe('4 to 5');
  expect(pointsWords(1)).toBe('1 point');
  expect(pointsWords(2)).toBe('2 points');
});

test.each<[number, readonly [number, number], number, string]>([
  [3, [3, 3], 4, 'Feels like 3, and the aim is 3.'],
  [4.5, [4, 5], 5, 'Feels like 4½, and the aim is 4–5.'],
  [3.5, [4, 5], 5, 'Feels like 3½, and the aim is 4–5: lighter than the aim.'],
  [4, [3, 3], 4, 'Feels like 4, and the aim is 3: harder than the aim.'],
  [
    5.5,
    [4, 5],
    5,
    'Feels like 5½, and the aim is 4–5: half a point above its ceiling.',
  ],
])('%s beside %j below %s', (expected, band, limit, sentence) => {
  expect(feelsLikeWords(expected, band, limit)).toBe(sentence);
});
