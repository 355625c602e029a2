import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokensIn, type Tokens } from '#figures/output/tokens.ts';

function textOf(file: string): string {
  return readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
}

const stylesheet = textOf('styles/foundation/tokens.css');
const light = tokensIn(stylesheet, 'light');
const dark = tokensIn(stylesheet, 'dark');

function colour(
  theme: Tokens,
  name: string,
): readonly [number, number, number] {
  const value = theme.get(`--${name}`) ?? '';
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (digits === undefined)
    throw new Error(`--${name} is "${value}", which is no colour.`);
  const full =
    digits.length === 3
      ? [...digits].map((digit) => digit + digit).join('')
      : digits;
  const part = (at: number): number =>
    parseInt(full.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

/** Contrast by the formula of WCAG 2. */
function contrast(theme: Tokens, a: string, b: string): number {
  const luminance = (name: string): number => {
    const [red, green, blue] = colour(theme, name).map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lower = 0, higher = 0] = [luminance(a), luminance(b)].sort(
    (one, other) => one - other,
  );
  return (higher + 0.05) / (lower + 0.05);
}

const THEMES: readonly [string, Tokens][] = [
  ['light', light],
  ['dark', dark],
];

const CARDS = ['paper', 'sheet', 'shade', 'level-work', 'level-rest'];

/** Each part of the body with its own outline. */
const PARTS: readonly [part: string, outline: string][] = [
  ['fx-skin', 'fx-outline'],
  ['fx-skin-far', 'fx-line-far'],
  ['fx-shorts', 'fx-seam'],
  ['fx-shorts-far', 'fx-seam-far'],
  ['fx-shoe', 'fx-sole'],
  ['fx-shoe-far', 'fx-sole-far'],
  ['fx-vest', 'fx-vest'],
  ['fx-hair', 'fx-hair'],
];

describe.each(THEMES)('in the %s theme', (_, theme) => {
  test.each(
    CARDS.flatMap((card) =>
      PARTS.map(([part, outline]) => [part, outline, card] as const),
    ),
  )('%s, or its outline %s, stands out 3:1 from %s', (part, outline, card) => {
    const best = Math.max(
      contrast(theme, part, card),
      contrast(theme, outline, card),
    );
    expect(best).toBeGreaterThanOrEqual(3);
  });

  const patches: readonly [muscle: string, under: string][] = [
    ...['fx-muscle', 'fx-muscle2'].flatMap((muscle) =>
      ['fx-skin', 'fx-shorts', 'fx-vest'].map((under): [string, string] => [
        muscle,
        under,
      ]),
    ),
    ...['fx-muscle-far', 'fx-muscle2-far'].flatMap((muscle) =>
      ['fx-skin-far', 'fx-shorts-far'].map((under): [string, string] => [
        muscle,
        under,
      ]),
    ),
  ];
  test.each(patches)(
    '%s, or its edge, stands out 3:1 from %s',
    (muscle, under) => {
      const byItself = contrast(theme, muscle, under);
      const byItsEdge = contrast(theme, 'fx-muscle-edge', under);
      expect(Math.max(byItself, byItsEdge)).toBeGreaterThanOrEqual(3);
    },
  );

  test('a muscle that helps is much paler than one that leads, whatever its hue', () => {
    expect(contrast(theme, 'fx-muscle', 'fx-muscle2')).toBeGreaterThanOrEqual(
      1.5,
    );
  });

  test('limbs stand out 3:1 from each other by their outline', () => {
    expect(contrast(theme, 'fx-skin', 'fx-outline')).toBeGreaterThanOrEqual(3);
  });

  test('band and arrows stand out 3:1 from every card', () => {
    for (const card of ['paper', 'sheet', 'shade'])
      expect(
        Math.min(
          contrast(theme, 'fx-band', card),
          contrast(theme, 'fx-arrow', card),
        ),
      ).toBeGreaterThanOrEqual(3);
  });
});

test('a muscle that leads has fibres and a thicker edge, one that helps has neither', () => {
  const figures = textOf('figures/output/figures.css');
  const helping = /\.fx-second \{([^}]*)\}/.exec(figures)?.[1] ?? '';
  expect(helping).toContain('--f-fibre: none');
  expect(helping).toMatch(/--f-edge: 0\.\d+/);
});

// The level drains and refills behind the digits, so they stand on both grounds.
test.each(
  THEMES.flatMap(([name, theme]) =>
    [
      ['digit-work', 'level-work'],
      ['digit-work', 'paper'],
      ['ink', 'level-rest'],
      ['ink', 'paper'],
    ].map(
      ([digits = '', ground = '']) => [name, digits, ground, theme] as const,
    ),
  ),
)(
  'the timer in %s: %s on %s is readable in sunlight, 7 to 1',
  (_name, digits, ground, theme) => {
    expect(contrast(theme, digits, ground)).toBeGreaterThanOrEqual(7);
  },
);
