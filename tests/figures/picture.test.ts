import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  iconPicture,
  silhouette,
  standingPicture,
} from '#figures/output/picture.ts';
import { tokensIn } from '#figures/output/tokens.ts';
import { allMovements, movementRows } from '#builders/movements.ts';

const tokens = tokensIn(
  readFileSync(
    new URL('../../src/styles/foundation/tokens.css', import.meta.url),
    'utf8',
  ),
  'light',
);
const area = { x: 0, y: 0, width: 600, height: 400 };

describe('a picture for icons and shared links', () => {
  test.each(movementRows())(
    '%s is painted in plain colours, without stylesheet or sprite',
    (_, movement) => {
      const picture = standingPicture(movement, tokens, area);
      expect(picture).not.toMatch(/class=|var\(|<use|NaN|undefined/);
      const colours = [...picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(
        ([, colour]) => colour ?? '',
      );
      expect(
        colours.filter((colour) => !/^#[0-9a-f]{3,6}$|^none$/.test(colour)),
      ).toEqual([]);
    },
  );

  test('a silhouette has one ink and its ground', () => {
    const [movement] = allMovements();
    if (!movement) throw new Error('There are no movements.');
    const icon = iconPicture(
      movement,
      silhouette(tokens, '#111111'),
      '#ffdc1f',
      0.1,
    );
    const colours = new Set(
      [...icon.matchAll(/(?:fill|stroke)="(#[^"]*)"/g)].map(
        ([, colour]) => colour,
      ),
    );
    expect([...colours].sort()).toEqual(['#111111', '#ffdc1f']);
  });

  test('a maskable icon leaves a fifth of its edge free on every side', () => {
    const [movement] = allMovements();
    if (!movement) throw new Error('There are no movements.');
    const side = (margin: number): number =>
      Number(
        /viewBox="\S+ \S+ (\S+) /.exec(
          iconPicture(movement, tokens, '#fff', margin),
        )?.[1],
      );
    expect(side(0.2) / side(0)).toBeCloseTo(1 / 0.6, 2);
  });
});
