import type { BlockMark, FigureMark } from '#exports/picture/picture.ts';

/** A size in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a figure is drawn, in pixels. */
export interface FigureBox extends Size {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A block of the strip, and the figure that may stand on it; undefined where the exercise is not known. */
export interface FigureBlock extends Pick<
  BlockMark,
  'x' | 'y' | 'width' | 'height'
> {
  readonly id: string | undefined;
}

/** From where to where a figure has room, in pixels across. */
interface Room {
  readonly left: number;
  readonly right: number;
}

/** Figures nearer to each other than this, in pixels, would be too small to be recognised. */
const LEAST_APART = 84;
// Pixels for each pixel of a figure: in one picture all bodies are the same size, as far as they have room.
const LARGEST = 1.1;
const SMALLEST_SHARED = 0.72;
const LEAST_WIDTH = 90;
// A hand or a foot may reach over into a neighbour's room by so much.
const OVERLAP = 10;

/**
 * A figure on every block, or, where there are too many of them, on as many as have room, within the pixels from `left`
 * to `right`. None stands in a higher block beside its own.
 */
export function figuresOn(
  blocks: readonly FigureBlock[],
  { left, right, top }: Room & { readonly top: number },
): readonly FigureMark[] {
  const chosen = blocks.reduce<readonly (FigureBlock & { id: string })[]>(
    (before, block) => {
      const { id } = block;
      const last = before.at(-1);
      const isClose =
        last !== undefined && middleOf(block) - middleOf(last) < LEAST_APART;
      return id === undefined || isClose
        ? before
        : [...before, { ...block, id }];
    },
    [],
  );
  return chosen.map((block, at) => {
    const [before, after] = [chosen[at - 1], chosen[at + 1]];
    const middle = middleOf(block);
    const place = placeOf(block, blocks, {
      left: before ? (middleOf(before) + middle) / 2 - OVERLAP : left,
      right: after ? (middleOf(after) + middle) / 2 + OVERLAP : right,
    });
    return { kind: 'figure', id: block.id, middle, top, ...place };
  });
}

/** Where a figure stands: between higher blocks, or, where there is no room for it, on the highest one beneath it. */
function placeOf(
  block: FigureBlock,
  blocks: readonly FigureBlock[],
  room: Room,
): Room & Pick<FigureMark, 'floor'> {
  const higher = blocks.filter(({ y }) => y < block.y);
  const before = higher.filter((one) => endOf(one) <= block.x).map(endOf);
  const after = higher.map(({ x }) => x).filter((x) => x >= endOf(block));
  const left = Math.max(room.left, ...before);
  const right = Math.min(room.right, ...after);
  if (right - left >= LEAST_WIDTH) return { left, right, floor: block.y };
  const beneath = blocks.filter(
    (one) => one.x < room.right && endOf(one) > room.left,
  );
  const floor = Math.min(block.y, ...beneath.map(({ y }) => y));
  return { ...room, floor };
}

function middleOf({ x, width }: FigureBlock): number {
  return x + width / 2;
}

function endOf({ x, width }: FigureBlock): number {
  return x + width;
}

/**
 * Where each figure is drawn, given the sizes of their pictures: over the middle of its block as far as it has room, and
 * standing on it. One whose picture is missing is left out.
 */
export function figureBoxes(
  figures: readonly FigureMark[],
  sizeOf: (id: string) => Size | undefined,
): readonly FigureBox[] {
  const sized = figures.flatMap((figure) => {
    const size = sizeOf(figure.id);
    return size === undefined ? [] : [{ figure, size }];
  });
  const scales = sized.map(({ figure, size }) => scaleWithin(figure, size));
  const shared = Math.min(
    LARGEST,
    Math.max(SMALLEST_SHARED, Math.min(...scales)),
  );
  return sized.map(({ figure, size }) => {
    const scale = Math.min(shared, scaleWithin(figure, size));
    const { width, height } = {
      width: size.width * scale,
      height: size.height * scale,
    };
    const { id, left, right, middle, floor } = figure;
    const x = Math.max(left, Math.min(right - width, middle - width / 2));
    return { id, x, y: floor - height, width, height };
  });
}

function scaleWithin(
  { left, right, top, floor }: FigureMark,
  { width, height }: Size,
): number {
  return Math.min((right - left) / width, (floor - top) / height);
}
