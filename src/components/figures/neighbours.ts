import { rounded } from '#core/circuit/strip.ts';
import { freshEffort } from '#core/circuit/effort/effort.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { movementOf } from '#collections/movements.ts';
import { stillFigure } from '#figures/output/figure.ts';
import { viewBoxOf, withViewBox } from './viewBox.ts';

/** The height of a point of effort, in centimetres of the figures. */
const POINT = 13;
/** The room below the ground in the frame of a still figure, or below what reaches lower. */
const FOOTING = 8;
/** The least width, so that one who stands is not drawn larger than one who kneels. */
const LEAST_WIDTH = 150;

/**
 * Exercises side by side, each as the markup of a still figure on a block as high as its effort. Their figures have one
 * size, and their blocks stand on one line.
 */
export function figuresOnBlocks(
  exercises: readonly Exercise[],
): readonly string[] {
  const stills = exercises.map(({ id, rank }) => {
    const options = { decorative: true, bare: true };
    const figure = stillFigure(movementOf(id), options);
    const box = viewBoxOf(figure);
    const block = POINT * freshEffort({ rank });
    const height = box.height - FOOTING + block;
    return { figure, box, block, height };
  });
  const width = Math.max(LEAST_WIDTH, ...stills.map(({ box }) => box.width));
  const height = Math.max(...stills.map((still) => still.height));
  return stills.map(({ figure, box, block }) => {
    const x = rounded(box.x + (box.width - width) / 2);
    const ground = rounded(box.y + box.height - FOOTING);
    const y = rounded(ground + block - height);
    return withViewBox(figure, { x, y, width, height }).replace(
      '>',
      `><rect class="fx-ground" x="${x}" y="${ground}" width="${width}" height="${block}"/>`,
    );
  });
}
