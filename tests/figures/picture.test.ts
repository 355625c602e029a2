import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  iconPicture,
  lonePicture,
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

describe('a figure as a picture of its own', () => {
  test.each(movementRows())(
    '%s needs nothing but itself, and has its size in centimetres',
    (_, movement) => {
      const picture = lonePicture(movement, tokens);
      expect(picture).not.toMatch(/class=|var\(|<use|url\(|NaN|undefined/);
      const [, width, height, box] =
        /^<svg xmlns="[^"]+" width="([\d.]+)" height="([\d.]+)" viewBox="([^"]+)">/.exec(
          picture,
        ) ?? [];
      expect(box?.split(' ').slice(2)).toEqual([width, height]);
      expect(Number(height)).toBeGreaterThan(40);
      expect(Number(height)).toBeLessThan(220);
    },
  );

  test('stands on its lower edge', () => {
    const [squat] = movementRows().filter(([id]) => id === 'bodyweight-squat');
    if (!squat) throw new Error('There is no squat.');
    const [, top = 0, , height = 0] =
      /viewBox="([^"]+)"/
        .exec(lonePicture(squat[1], tokens))?.[1]
        ?.split(' ')
        .map(Number) ?? [];
    expect(top + height).toBeCloseTo(0, 5);
  });
});
