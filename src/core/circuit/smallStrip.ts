import { barBox, rounded, type Strip } from '#core/circuit/strip.ts';

/** A bar of a small strip: its kind, and its place in percent of the width and of the height. */
export interface SmallBar {
  readonly kind: 'block' | 'rest';
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

// A point of effort is this many percent high, so that the hardest set stays within the drawing.
const FRAME = { floor: 100, point: 15, runShare: 0 };
const REST_HEIGHT = 8;

/** A strip as a short text, for a drawing without words beside a result of the search. */
export function writeSmallStrip(strip: Strip): string {
  return strip.bars
    .map((bar) => {
      const { x, width, y } = barBox(strip, bar, FRAME);
      const top = bar.kind === 'rest' ? FRAME.floor - REST_HEIGHT : y;
      return [x, width, top].map(rounded).join(' ');
    })
    .join(';');
}

/** Reads that text again; what is no bar is left out. */
export function readSmallStrip(text: string): readonly SmallBar[] {
  return text.split(';').flatMap((part) => {
    const [x = NaN, width = NaN, y = NaN] = part.split(' ').map(Number);
    const height = FRAME.floor - y;
    if (part === '' || ![x, width, height].every(Number.isFinite)) return [];
    const kind = height > REST_HEIGHT ? 'block' : 'rest';
    return [{ kind, x, width, y, height }];
  });
}
