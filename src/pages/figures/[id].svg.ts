import type { APIRoute } from 'astro';
import { movementOf, MOVEMENTS } from '#collections/movements.ts';
import { lonePicture } from '#figures/output/picture.ts';
import { tokensIn } from '#figures/output/tokens.ts';
import stylesheet from '#styles/foundation/tokens.css?raw';

// A picture to be passed on cannot follow the reader's theme.
const LIGHT = tokensIn(stylesheet, 'light');

export function getStaticPaths() {
  return [...MOVEMENTS.keys()].map((id) => ({ params: { id } }));
}

/** One still figure as a picture of its own, for the picture of a session. */
export const GET: APIRoute = ({ params }) =>
  new Response(lonePicture(movementOf(params['id'] ?? ''), LIGHT), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
