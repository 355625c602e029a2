import { expect, test } from 'vitest';
import { figuresOnBlocks } from '#components/figures/neighbours.ts';
import { viewBoxOf } from '#components/figures/viewBox.ts';
import { movementOf } from '#collections/movements.ts';
import { freshEffort } from '#core/circuit/effort/effort.ts';
import { theExercises } from '#builders/theCatalogue.ts';

/** The block of each picture. */
function blocksOf(pictures: readonly string[]) {
  return pictures.map((picture) => {
    const [, y = '', height = ''] =
      /<rect class="fx-ground" x="[^"]+" y="([^"]+)" width="[^"]+" height="([^"]+)"/.exec(
        picture,
      ) ?? [];
    return { y: Number(y), height: Number(height) };
  });
}

test('exercises side by side have one scale and one ground, on blocks as high as their effort', () => {
  const all = theExercises;
  const pictures = figuresOnBlocks(all);
  const frames = pictures.map(viewBoxOf);
  const blocks = blocksOf(pictures);
  const sizes = frames.map(({ width, height }) => `${width} × ${height}`);
  expect(new Set(sizes).size).toBe(1);
  all.forEach((exercise, index) => {
    const { y, height } = blocks[index] ?? { y: NaN, height: NaN };
    const frame = frames[index] ?? { y: NaN, height: NaN };
    expect(y + height).toBeCloseTo(frame.y + frame.height, 1);
    expect(height).toBe(13 * freshEffort(exercise));
    // Whoever stands or lies on the ground touches the block.
    if (movementOf(exercise.id).view === 'side') expect(y).toBe(0);
  });
});
