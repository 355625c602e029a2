import { expect, test } from 'vitest';
import { MOVEMENTS } from '#collections/movements.ts';
import { galleryFigure } from '#components/figures/galleryFigure.ts';
import { viewBoxOf } from '#components/figures/viewBox.ts';
import { cycleSeconds } from '#figures/movement/movement.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { sampleAt } from '#figures/scenes/scene.ts';

const NO_EXERCISE = ['easy-run', 'walk'];
const movements = [...MOVEMENTS.values()].filter(
  ({ id }) => !NO_EXERCISE.includes(id),
);
const bodies = movements.filter(({ view }) => view !== 'close-up');

test('every body of the gallery is drawn to one scale', () => {
  const sizes = bodies.map((movement) => {
    const { width, height } = viewBoxOf(galleryFigure(movement));
    return `${width} × ${height}`;
  });
  expect(new Set(sizes).size).toBe(1);
});

test.each(movements.map((movement) => [movement.id, movement] as const))(
  '%s and its arrow are within its card',
  (_id, movement) => {
    const { x, y, width, height } = viewBoxOf(galleryFigure(movement));
    const scene = sceneOf(movement);
    const sample = sampleAt(movement.still, cycleSeconds(movement));
    const points = [
      ...(scene.extents[sample] ?? []),
      ...movement.arrows.flat(),
    ];
    for (const [across, down] of points) {
      expect(across).toBeGreaterThanOrEqual(x);
      expect(across).toBeLessThanOrEqual(x + width);
      expect(down).toBeGreaterThanOrEqual(y);
      expect(down).toBeLessThanOrEqual(y + height);
    }
  },
);
