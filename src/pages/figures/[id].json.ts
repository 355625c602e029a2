import type { APIRoute } from 'astro';
import { movementOf, MOVEMENTS } from '#collections/movements.ts';
import { liveFigure } from '#figures/output/figure.ts';

export function getStaticPaths() {
  return [...MOVEMENTS.keys()].map((id) => ({ params: { id } }));
}

/** One moving figure with its keyframes, as JSON; the timer shows it and moves it in the tempo of the reps. */
export const GET: APIRoute = ({ params }) =>
  Response.json(
    liveFigure(movementOf(params['id'] ?? ''), { prefix: 'live-' }),
  );
