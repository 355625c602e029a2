import { ALL_SHAPES } from '#figures/shapes/allShapes.ts';
import type { Shape } from '#figures/shapes/shape.ts';
import type { Drawing } from '#figures/scenes/drawing.ts';

/** The hidden picture that holds every shape the drawings and the figures use, once for the whole page. */
export function spriteMarkup(
  drawings: readonly Drawing[],
  figures = '',
): string {
  const used = new Set(drawings.flatMap(shapesOf));
  for (const [, name = ''] of figures.matchAll(/href="#fx-([^"]+)"/g))
    used.add(name);
  const symbols = [...ALL_SHAPES]
    .filter(([name]) => used.has(name))
    .map(([name, shape]) => shapeMarkup(name, shape));
  return `<svg width="0" height="0" class="fx-sprite" aria-hidden="true" focusable="false"><defs>${symbols.join('')}</defs></svg>`;
}

/** The names of the shapes in a drawing. */
function shapesOf(drawing: Drawing): readonly string[] {
  if ('shape' in drawing) return [drawing.shape];
  return 'parts' in drawing ? drawing.parts.flatMap(shapesOf) : [];
}

function shapeMarkup(name: string, shape: Shape): string {
  const paths = shape
    .map(
      ({ path, look }) =>
        `<path${look === undefined ? '' : ` class="${look}"`} d="${path}"/>`,
    )
    .join('');
  return `<g id="fx-${name}">${paths}</g>`;
}
