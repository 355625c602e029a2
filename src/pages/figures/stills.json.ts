import type { APIRoute } from 'astro';
import { MOVEMENTS } from '#collections/movements.ts';
import { spriteOf, stillFigure } from '#figures/output/figure.ts';
import stylesheet from '#figures/output/figures.css?inline';

/** Every still figure in one JSON file, for pages that know only in the browser which figures they need. */
export const GET: APIRoute = () => {
  const movements = [...MOVEMENTS.values()];
  const stills = movements.map((movement) => [
    movement.id,
    stillFigure(movement, { decorative: true }),
  ]);
  return Response.json({
    stylesheet,
    sprite: spriteOf(movements),
    stills: Object.fromEntries(stills),
  });
};
