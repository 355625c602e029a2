import { boxAround, viewBoxOf, type Box } from '#figures/geometry/box.ts';
import { shortNumber } from '#figures/geometry/curve.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { paintInline } from './inlinePaint.ts';
import { sampleAt } from '#figures/scenes/scene.ts';
import type { Tokens } from './tokens.ts';

/** A size in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle of a larger picture, in its pixels. */
export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

/** A square icon: the figure on a plain ground. `margin` is the share left free on every side; maskable icons need 0.2. */
export function iconPicture(
  movement: Movement,
  tokens: Tokens,
  background: string,
  margin: number,
): string {
  const { box, body } = figureBody(movement, tokens, 'close');
  const side = Math.max(box.width, box.height) / (1 - 2 * margin);
  const x = box.x + (box.width - side) / 2;
  const y = box.y + (box.height - side) / 2;
  const frame: Box = { x, y, width: side, height: side };
  const [left, top, size] = [x, y, side].map((value) => shortNumber(value));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(frame)}"><rect x="${left ?? ''}" y="${top ?? ''}" width="${size ?? ''}" height="${size ?? ''}" fill="${background}"/>${body}</svg>`;
}

/** The figure standing in an area of a larger picture, on the lower edge of it, as an SVG fragment. */
export function standingPicture(
  movement: Movement,
  tokens: Tokens,
  area: Area,
): string {
  const { box, body } = figureBody(movement, tokens, 'framed');
  const scale = Math.min(area.width / box.width, area.height / box.height);
  const x = area.x + (area.width - box.width * scale) / 2 - box.x * scale;
  const y = area.y + area.height - (box.y + box.height) * scale;
  return `<g transform="translate(${shortNumber(x)} ${shortNumber(y)}) scale(${shortNumber(scale, 4)})">${body}</g>`;
}

/** The colours of a silhouette: everything in one ink, but for what `keep` names. */
export function silhouette(
  tokens: Tokens,
  ink: string,
  keep: readonly string[] = [],
): Tokens {
  return new Map(
    [...tokens].map(([name, value]) => [
      name,
      name.startsWith('--fx-') && !keep.includes(name) ? ink : value,
    ]),
  );
}

/** The most telling pose, painted without its ground: cropped close, or in its usual frame. */
function figureBody(
  movement: Movement,
  tokens: Tokens,
  crop: 'close' | 'framed',
): { readonly box: Box; readonly body: string } {
  const { box: whole, extents, parts, tracks } = sceneOf(movement);
  const sample = sampleAt(movement.still, cycleSeconds(movement));
  const points = extents[sample] ?? [];
  const body = paintInline(parts, { tokens, tracks, sample });
  const framed = boxAround(points, whole.width > whole.height);
  if (crop === 'framed') return { box: { ...framed, height: -framed.y }, body };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - 2, Math.min(...ys) - 2];
  return {
    box: {
      x,
      y,
      width: Math.max(...xs) + 2 - x,
      height: Math.max(...ys) + 2 - y,
    },
    body,
  };
}
