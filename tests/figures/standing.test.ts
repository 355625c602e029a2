import { describe, expect, test } from 'vitest';
import { MOVEMENTS } from '#collections/movements.ts';
import { standingFigure } from '#figures/output/standing.ts';
import { heroOf, HERO_WIDTH } from '#components/figures/hero.ts';

const DOWN_AND_UP = [
  { word: 'down', seconds: 3 },
  { word: 'pause', seconds: 1 },
  { word: 'up', seconds: 1 },
] as const;

function sizeOf(svg: string) {
  const [, x = 0, y = 0, width = 0, height = 0] = (
    /^<svg x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/.exec(
      svg,
    ) ?? []
  ).map(Number);
  return { x, y, width, height };
}

describe.each([...MOVEMENTS])('%s on a block', (id, movement) => {
  const figure = standingFigure(movement);
  const hero = heroOf({
    tempo: DOWN_AND_UP,
    effort: 4,
    ceiling: 5,
    figure,
    isCloseUp: movement.view === 'close-up',
  });

  test('stands within the picture, and on what it stands on', () => {
    for (const { x, y, width, height } of [
      sizeOf(hero.live),
      sizeOf(hero.poses),
    ]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(HERO_WIDTH + 0.1);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeCloseTo(hero.height - hero.base, 1);
    }
  });

  test('is as large as every other body', () => {
    const enlarged = sizeOf(hero.live).height / figure.live.box.height;
    expect(enlarged).toBeCloseTo(movement.view === 'close-up' ? 3.4 : 2.4, 2);
  });

  test('has names that are on the page once', () => {
    const ids = [...`${hero.live}${hero.poses}`.matchAll(/ id="([^"]+)"/g)];
    expect(new Set(ids.map(([, name]) => name)).size).toBe(ids.length);
    expect(ids.map(([, name]) => name)).toContain(`fig-${id}-t`);
  });
});

test('two feet beside each other fit the notch of a rep; a wide stance has the slopes behind it', () => {
  const notched = ['bodyweight-squat', 'lunge'].map((id) => {
    const movement = MOVEMENTS.get(id);
    if (!movement) throw new Error(id);
    const figure = standingFigure(movement);
    return heroOf({
      tempo: DOWN_AND_UP,
      effort: 4,
      ceiling: 5,
      figure,
      isCloseUp: false,
    }).isInNotch;
  });
  expect(notched).toEqual([true, false]);
});

test('what is held has a level block, as high as its effort', () => {
  const [movement] = [...MOVEMENTS.values()];
  if (!movement) throw new Error('There is no movement.');
  const figure = standingFigure(movement);
  const facts = { effort: 3, ceiling: undefined, figure, isCloseUp: false };
  const hero = heroOf({ ...facts, tempo: [] });
  expect(hero.slopes).toBe('');
  expect(hero.base).toBe(108);
});
