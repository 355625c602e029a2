import { expect, test } from 'vitest';
import { adviceWords } from '#copy/builder/advice.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

test.each([
  [0, 'None of the hardest exercises today.'],
  [1, 'No more than 1 of the hardest exercises today.'],
  [2, 'No more than 2 of the hardest exercises today.'],
])('at most %d hard exercises, in words', (most, words) => {
  expect(
    adviceWords({ kind: 'too-heavy', most }, aCircuit(), {
      catalogue: theCatalogue,
    }),
  ).toBe(words);
});
