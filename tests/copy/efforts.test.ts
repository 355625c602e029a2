import { expect, test } from 'vitest';
import { feelsLikeWords } from '#copy/efforts.ts';

test.each([
  [3, [3, 3], 'on', 'Feels like 3, and the aim is 3.'],
  [4.5, [4, 5], 'on', 'Feels like 4½, and the aim is 4–5.'],
  [5, [4, 5], 'on', 'Feels like 5, and the aim is 4–5.'],
  [
    3.5,
    [4, 5],
    'below',
    'Feels like 3½, and the aim is 4–5: lighter than the aim.',
  ],
  [
    5.5,
    [4, 5],
    'above',
    'Feels like 5½, and the aim is 4–5: harder than the aim.',
  ],
] as const)('%s beside %j is %s', (expected, band, verdict, sentence) => {
  expect(feelsLikeWords(expected, band)).toMatchObject({ verdict, sentence });
});
