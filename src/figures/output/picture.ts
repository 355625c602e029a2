import { boxAround, viewBoxOf, type Box } from '#figures/geometry/box.ts';
import { shortNumber } from '#figures/geometry/curve.ts';
import type { Point } from '#figures/geometry/point.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { sampleAt } from '#figures/scenes/scene.ts';
import { paintInline } from './inlinePaint.ts';
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

/** A square icon as SVG: the figure on a plain background. `margin` is the share of the width left free on every side; maskable icons need 0.2. */
export function iconPicture(
  movement: Movement,
  tokens: Tokens,
  background: string,
  margin: number,
): string {
  const { points, body } = paintedStill(movement, tokens);
  const box = closeBox(points, 2);
  const side = Math.max(box.width, box.height) / (1 - 2 * margin);
  const x = box.x + (box.width - side) / 2;
  const y = box.y + (box.height - side) / 2;
  const frame: Box = { x, y, width: side, height: side };
  const [left, top, size] = [x, y, side].map((value) => shortNumber(value));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(frame)}"><rect x="${left ?? ''}" y="${top ?? ''}" width="${size ?? ''}" height="${size ?? ''}" fill="${background}"/>${body}</svg>`;
}

/** The figure standing on the lower edge of an area of a larger picture, as an SVG fragment. */
export function standingPicture(
  movement: Movement,
  tokens: Tokens,
  area: Area,
): string {
  const { points, body } = paintedStill(movement, tokens);
  const box = framedBox(movement, points);
  const scale = Math.min(area.width / box.width, area.height / box.height);
  const x = area.x + (area.width - box.width * scale) / 2 - box.x * scale;
  const y = area.y + area.height - (box.y + box.height) * scale;
  return `<g transform="translate(${shortNumber(x)} ${shortNumber(y)}) scale(${shortNumber(scale, 4)})">${body}</g>`;
}

// Centimetres left free around a figure that stands alone: for its outline, and for a hand on a wall.
const AROUND = 6;

/**
 * The figure as a picture of its own, one pixel a centimetre, so that all have one scale. It stands on its lower edge,
 * and its colours are written in.
 */
export function lonePicture(movement: Movement, tokens: Tokens): string {
  const { points, body } = paintedStill(movement, tokens);
  const box = closeBox(points, AROUND);
  // Down to the ground, or to what reaches below it.
  const lowest = Math.max(0, ...points.map(([, y]) => y));
  const frame: Box = { ...box, height: lowest - box.y };
  const size = `width="${shortNumber(frame.width)}" height="${shortNumber(frame.height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${viewBoxOf(frame)}">${body}</svg>`;
}

/** The colours of a silhouette: every token of the figures in one ink. */
export function silhouette(tokens: Tokens, ink: string): Tokens {
  return new Map(
    [...tokens].map(([name, value]) => [
      name,
      name.startsWith('--fx-') ? ink : value,
    ]),
  );
}

/** The still pose painted without its ground, and the points it reaches. */
function paintedStill(
  movement: Movement,
  tokens: Tokens,
): { readonly points: readonly Point[]; readonly body: string } {
  const { extents, parts, tracks } = sceneOf(movement);
  const sample = sampleAt(movement.still, cycleSeconds(movement));
  return {
    points: extents[sample] ?? [],
    body: paintInline(parts, { tokens, tracks, sample }),
  };
}

/** The usual frame of the figure, down to the ground. */
function framedBox(movement: Movement, points: readonly Point[]): Box {
  const { box } = sceneOf(movement);
  const frame = boxAround(points, box.width > box.height);
  return { ...frame, height: -frame.y };
}

/** The smallest frame around the points, with so much room on every side. */
function closeBox(points: readonly Point[], around: number): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - around, Math.min(...ys) - around];
  return {
    x,
    y,
    width: Math.max(...xs) + around - x,
    height: Math.max(...ys) + around - y,
  };
}
