import type { APIContext } from 'astro';
import { liveFigure } from '#figures/figure.ts';
import { MOVEMENTS, movementOf } from '#components/movements.ts';

/** One file per moving figure, for pages that learn only in the browser which figures they need. */
export function getStaticPaths() {
  return [...MOVEMENTS.keys()].map((id) => ({ params: { id } }));
}

/** The figure's markup, its keyframes, and how its cycle counts repetitions. */
export function GET({ params }: APIContext): Response {
  return Response.json(liveFigure(movementOf(params.id ?? '')));
}
