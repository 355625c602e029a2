import { rounded } from '#core/circuit/strip.ts';
import { stillFigure } from '#figures/output/figure.ts';
import type { Movement } from '#figures/movement/movement.ts';
import { viewBoxOf, withViewBox } from './viewBox.ts';

/** The frame of every card in centimetres: as wide as the longest body that lies, as high as the tallest that stands. */
const WIDTH = 232;
const HEIGHT = 208;
/** How much larger feet alone are drawn than a whole body. */
const CLOSER = 1.4;

/** The still figure of an exercise as the gallery shows it: every body has the same size, and stands at the lower edge. */
export function galleryFigure(movement: Movement): string {
  const still = stillFigure(movement, { decorative: true });
  const box = viewBoxOf(still);
  const enlarged = movement.view === 'close-up' ? CLOSER : 1;
  const width = rounded(WIDTH / enlarged);
  const height = rounded(HEIGHT / enlarged);
  return withViewBox(still, {
    x: rounded(box.x + (box.width - width) / 2),
    y: rounded(box.y + box.height - height),
    width,
    height,
  });
}
