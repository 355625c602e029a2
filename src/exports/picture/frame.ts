import type { Bar } from '#core/circuit/strip.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { linesOf, estimatedWidth } from '#exports/picture/letters.ts';
import {
  MARGIN,
  PICTURE_WIDTH,
  type BlockMark,
  type TextMark,
} from '#exports/picture/picture.ts';

/** The pixels of the width that a picture is laid out in. */
export const LEFT = MARGIN;
export const RIGHT = PICTURE_WIDTH - MARGIN;
/** Where the floor of the strip is, and how high anything on it may reach, in pixels from the upper edge. */
export const FLOOR = 466;
export const STRIP_TOP = 164;

const TITLE = { size: 64, weight: 750, y: 108 } as const;
const LONG_TITLE = { size: 46, weight: 750, y: 92, step: 52 } as const;
const TIME_SIZE = 64;
const GAP = 40;
const FOOT = { size: 44, y: 544 } as const;
const SMALL = { size: 30, y: 588 } as const;
const BETWEEN_SETS = 2;
const SITE = 'Tired on Purpose';

/** The title and the time of a session above its strip; a long title is smaller, on two lines, and cut where it must be. */
export function headMarks(title: string, seconds: number): readonly TextMark[] {
  const time = clockface(seconds);
  const timeRoom = estimatedWidth(time, TIME_SIZE);
  const room = RIGHT - LEFT - timeRoom - GAP;
  const isShort = estimatedWidth(title, TITLE.size) <= room;
  const { size, weight, y } = isShort ? TITLE : LONG_TITLE;
  const lines = isShort ? [title] : linesOf(title, size, room, 2);
  return [
    ...lines.map((text, at) => ({
      ...aText(text, LEFT, y + at * LONG_TITLE.step, room),
      size,
      weight,
    })),
    {
      ...aText(time, RIGHT, TITLE.y, timeRoom),
      align: 'right',
      size: TIME_SIZE,
      weight: 400,
    },
  ];
}

/** What is said under the strip, a smaller line below it, and the name of the site at the right end of that. */
export function footMarks(words: string, more: string): readonly TextMark[] {
  const site = estimatedWidth(SITE, SMALL.size);
  const whole = RIGHT - LEFT;
  const room = whole - site - GAP;
  return [
    {
      ...aText(oneLine(words, FOOT.size, whole), LEFT, FOOT.y, whole),
      size: FOOT.size,
      weight: 500,
    },
    {
      ...aText(oneLine(more, SMALL.size, room), LEFT, SMALL.y, room),
      size: SMALL.size,
      colour: 'ink-2',
    },
    {
      ...aText(SITE, RIGHT, SMALL.y, site),
      align: 'right',
      size: SMALL.size,
      weight: 650,
    },
  ];
}

/**
 * Where a set or a rest lies on the floor, given pixels for a second, and its height. Its ends are whole pixels, so that
 * there is no seam between a set and a rest; between two sets a little is left free.
 */
export function blockPlace(
  { from, to, kind }: Pick<Bar, 'from' | 'to' | 'kind'>,
  across: number,
  height: number,
): Pick<BlockMark, 'x' | 'y' | 'width' | 'height'> {
  const x = Math.round(LEFT + from * across);
  const right = Math.round(LEFT + to * across);
  const y = FLOOR - height;
  if (kind === 'rest') {
    const start = Math.max(LEFT, x - BETWEEN_SETS);
    return { x: start, y, width: right - start, height };
  }
  const isWide = right - x > 3 * BETWEEN_SETS;
  return { x, y, width: right - x - (isWide ? BETWEEN_SETS : 0), height };
}

/** A line of text in ink, set as the usual one under a strip. */
export function aText(
  text: string,
  x: number,
  y: number,
  room: number,
): TextMark {
  return {
    kind: 'text',
    text,
    x,
    y,
    align: 'left',
    size: SMALL.size,
    weight: 400,
    colour: 'ink',
    room,
  };
}

function oneLine(text: string, size: number, room: number): string {
  return linesOf(text, size, room, 1)[0] ?? '';
}
