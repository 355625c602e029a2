import { shortNumber } from './curve.ts';
import type { Point } from './point.ts';

/** The frame of a picture in centimetres: a viewBox. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Frames come in a few sizes, so that neighbouring figures have the same scale. */
const SQUARE = [104, 128, 152, 176, 200, 216] as const;
const WIDE = [168, 192, 216, 248] as const;
const MARGIN = 5;
/** Room below the ground for its line. */
const FOOTING = 8;

/** The smallest square frame around the points, or the smallest wide one, which is half as high as it is wide; its lower edge is at or below the ground. */
export function boxAround(points: readonly Point[], wide: boolean): Box {
  const xs = points.map(([x]) => x);
  const left = Math.min(...xs) - MARGIN;
  const right = Math.max(...xs) + MARGIN;
  const foot = Math.max(
    FOOTING,
    Math.max(...points.map(([, y]) => y)) + MARGIN,
  );
  const height = foot + MARGIN - Math.min(...points.map(([, y]) => y));
  const needed = Math.max(right - left, wide ? height * 2 : height);
  const sizes = wide ? WIDE : SQUARE;
  const width = sizes.find((size) => size >= needed) ?? Math.ceil(needed);
  const tall = wide ? width / 2 : width;
  return {
    x: Math.round((left + right - width) / 2),
    y: foot - tall,
    width,
    height: tall,
  };
}

/** The frame as the value of a viewBox attribute. */
export function viewBoxOf({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((value) => shortNumber(value)).join(' ');
}
