import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokensIn } from '#figures/output/tokens.ts';
import { movementRows } from '#builders/movements.ts';
import { sharePicture } from '#integrations/sharePicture.ts';
import { readFont, wrappedLines } from '#integrations/textToPath.ts';

const source = new URL('../../src/', import.meta.url);
const font = readFont(
  readFileSync(
    new URL('styles/foundation/fonts/archivo-75-latin.woff2', source),
  ),
);
const tokens = tokensIn(
  readFileSync(new URL('styles/foundation/tokens.css', source), 'utf8'),
  'light',
);

describe('the picture of a shared page', () => {
  test('breaks a long title into lines that fit beside the figure', () => {
    const lines = wrappedLines(
      'Putting a circuit together for yourself',
      font,
      76,
      500,
    );
    expect(lines.join(' ')).toBe('Putting a circuit together for yourself');
    expect(lines.length).toBeGreaterThan(1);
    expect(
      Math.max(...lines.map((line) => font.widthOf(line, 76))),
    ).toBeLessThanOrEqual(500);
  });

  test('is drawn whole, in letters that need no font on the machine', () => {
    const [, movement] = movementRows(({ id }) => id === 'lunge')[0] ?? [];
    if (!movement) throw new Error('The lunge is missing.');
    const picture = sharePicture(
      { title: 'Forward lunge', kind: 'Exercise', movement },
      tokens,
      font,
    );
    expect(picture).toContain('viewBox="0 0 1200 630"');
    expect(picture).not.toMatch(/<text|font-family|NaN|undefined|var\(/);
  });
});
