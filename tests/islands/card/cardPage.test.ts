import { expect, test } from 'vitest';
import { pageStyle } from '#islands/card/cardPage.ts';
import { aHold } from '#builders/aCircuit.ts';

test.each([
  [6, 'A5', '@page { size: A5; margin: 0 }'],
  [6, 'A4', '@page { size: A4; margin: 0 }'],
  [7, 'A5', '@page { size: A5; margin: 8mm 9mm }'],
  [7, 'A4', '@page { size: A4; margin: 11.3mm 12.7mm }'],
] as const)(
  'the page of a card of %i exercises on %s',
  (exercises, size, style) => {
    const stations = Array.from({ length: exercises }, () => aHold());
    expect(pageStyle({ stations }, size)).toBe(style);
  },
);
