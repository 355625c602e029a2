import { titleOf } from '#core/circuit/circuit.ts';
import { effortWeight } from '#core/circuit/effort/effort.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { wasPainful, type Entry } from '#core/log/entry/entry.ts';
import { entryStripOf, type EntryStrip } from '#core/log/entry/entryStrip.ts';
import { circuitOf } from '#core/log/next/standing.ts';
import type { DoneBar } from '#core/session/timeline/doneStrip.ts';
import {
  hatchingWords,
  pictureDayWords,
  pictureDoneWords,
  roundWords,
  UNKNOWN_CIRCUIT,
} from '#copy/exports/pictures.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import {
  aText,
  blockPlace,
  FLOOR,
  footMarks,
  headMarks,
  LEFT,
  RIGHT,
  STRIP_TOP,
} from '#exports/picture/frame.ts';
import { estimatedWidth } from '#exports/picture/letters.ts';
import {
  pictureOf,
  type BlockMark,
  type Picture,
  type TextMark,
} from '#exports/picture/picture.ts';
import { runBlock, runner } from '#exports/picture/sessionPicture.ts';

// Pixels across.
const RUN_WIDTH = 200;
const GAP_BEFORE_RUN = 12;
// Pixels upwards.
const POINT = 44;
const RUN_EFFORT = 2.5;
const REST_HEIGHT = 6;
const RATING_SIZE = 48;
const RATING_ABOVE = 12;
const ROUND_BELOW = 29;
const ROUND_SIZE = 25;
// The names of more rounds than these would lie over each other.
const MOST_NAMED_ROUNDS = 4;

/** Where a strip is drawn: pixels for a second and for a point of effort, and where it ends. */
interface Layout {
  readonly across: number;
  readonly point: number;
  readonly end: number;
}

/**
 * The picture of a circuit of the log as it was done: what was above the limit hatched, what was left out as an outline,
 * every round's rating in its weight, and the run after it where there is or was to be one; after pain there is none.
 * Null for a run on its own.
 */
export function donePicture(
  entry: Entry,
  catalogue: Catalogue,
): Picture | null {
  const strip = entryStripOf(entry, catalogue);
  if (strip === null) return null;
  const circuit = circuitOf(entry);
  const title = circuit === null ? UNKNOWN_CIRCUIT : titleOf(circuit);
  const hasRun = entry.run !== undefined && !wasPainful(entry);
  const layout = layoutOf(strip, hasRun);
  const runAt = layout.end + GAP_BEFORE_RUN;
  const runHeight = RUN_EFFORT * layout.point;
  return pictureOf([
    ...headMarks(title, entry.circuit?.seconds ?? 0),
    ...strip.bars.map((bar) => blockOf(bar, layout)),
    ...(hasRun
      ? [
          runBlock(runAt, RUN_WIDTH, runHeight),
          runner(runAt, RUN_WIDTH, runHeight),
        ]
      : []),
    ...ratingMarks(strip, layout),
    ...roundMarks(strip, layout),
    ...footMarks(
      pictureDoneWords(entry),
      [pictureDayWords(entry), hatchingWords(strip)].filter(Boolean).join('. '),
    ),
  ]);
}

function layoutOf(strip: EntryStrip, hasRun: boolean): Layout {
  const end = hasRun ? RIGHT - RUN_WIDTH - GAP_BEFORE_RUN : RIGHT;
  const highest = Math.max(
    strip.limit,
    ...strip.bars.map(({ effort }) => effort),
    ...strip.ratings.map(({ top }) => top),
  );
  const room = FLOOR - STRIP_TOP - RATING_SIZE - RATING_ABOVE;
  return {
    across: (end - LEFT) / Math.max(1, strip.seconds),
    point: Math.min(POINT, room / highest),
    end,
  };
}

function blockOf(bar: DoneBar, { across, point }: Layout): BlockMark {
  const height = bar.kind === 'rest' ? REST_HEIGHT : bar.effort * point;
  const place = {
    kind: 'block',
    ...blockPlace(bar, across, height),
  } as const;
  if (bar.look === 'left-out')
    return { ...place, look: 'outline', colour: 'edge' };
  return bar.look === 'over' && bar.kind === 'work'
    ? { ...place, look: 'hatched', colour: 'hot' }
    : { ...place, look: 'filled', colour: 'ink' };
}

/** The rounds by number, each under its first set. */
function roundMarks(
  { bars, rounds }: EntryStrip,
  { across }: Layout,
): readonly TextMark[] {
  if (rounds < 2 || rounds > MOST_NAMED_ROUNDS) return [];
  return Array.from({ length: rounds }, (_, at) => at + 1).flatMap((round) => {
    const sets = bars.filter(
      (bar) => bar.kind === 'work' && bar.round === round,
    );
    const [first, last] = [sets[0], sets.at(-1)];
    if (first === undefined || last === undefined) return [];
    const room = (last.to - first.from) * across;
    const isNamed = estimatedWidth(roundWords(round), ROUND_SIZE) <= room;
    const text = isNamed ? roundWords(round) : `${round}`;
    const mark = aText(
      text,
      LEFT + first.from * across,
      FLOOR + ROUND_BELOW,
      room,
    );
    return [{ ...mark, size: ROUND_SIZE, colour: 'ink-2' }];
  });
}

/** The ratings over their rounds, as many as have room. */
function ratingMarks(
  strip: EntryStrip,
  { across, point }: Layout,
): readonly TextMark[] {
  let free = 0;
  return strip.ratings.flatMap(({ rpe, isOver, at, top }): TextMark[] => {
    const text = ratingWords(rpe);
    const room = estimatedWidth(text, RATING_SIZE);
    const half = room / 2;
    const x = Math.min(RIGHT - half, Math.max(LEFT + half, LEFT + at * across));
    if (x - half < free) return [];
    free = x + half;
    return [
      {
        ...aText(text, x, FLOOR - top * point - RATING_ABOVE, room),
        align: 'center',
        size: RATING_SIZE,
        weight: isOver ? 900 : effortWeight(rpe),
        colour: isOver ? 'hot' : 'ink',
      },
    ];
  });
}
