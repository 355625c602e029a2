import {
  circuitSeconds,
  titleOf,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { figureOf } from '#core/circuit/station.ts';
import { stripOf, type Bar } from '#core/circuit/strip.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  pictureEffortWords,
  picturePlanWords,
} from '#copy/exports/pictures.ts';
import { figuresOn } from '#exports/picture/figurePlaces.ts';
import {
  blockPlace,
  FLOOR,
  footMarks,
  headMarks,
  LEFT,
  RIGHT,
  STRIP_TOP,
} from '#exports/picture/frame.ts';
import {
  pictureOf,
  PICTURE_WIDTH,
  type BlockMark,
  type FigureMark,
  type Picture,
} from '#exports/picture/picture.ts';

// Pixels across.
const RUN_WIDTH = 210;
const GAP_BEFORE_RUN = 20;
/** How near figures come to the edges of the picture. */
const FIGURE_EDGE = 20;
// Pixels upwards; the run is as high as an effort of 2½ (rule "The run of the day").
const POINT = 28;
const TALLEST = 130;
const RUN_EFFORT = 2.5;
const REST_HEIGHT = 8;

/**
 * The picture of a session that is yet to be done: one round as a strip with its figures standing on it, as the home page
 * shows one, and the easy run after it.
 */
export function sessionPicture(
  circuit: Circuit,
  catalogue: Catalogue,
): Picture {
  const { bars, seconds } = stripOf({ ...circuit, rounds: 1 }, catalogue);
  const runAt = RIGHT - RUN_WIDTH;
  const across = (runAt - GAP_BEFORE_RUN - LEFT) / seconds;
  const highest = Math.max(...bars.map(({ effort }) => effort));
  const point = Math.min(POINT, TALLEST / highest);

  function blockOf(bar: Bar): BlockMark {
    const height = bar.kind === 'rest' ? REST_HEIGHT : bar.effort * point;
    const place = blockPlace(bar, across, height);
    return { kind: 'block', look: 'filled', colour: 'ink', ...place };
  }

  const sets = bars
    .filter(({ kind }) => kind === 'work')
    .map((bar) => {
      const station = circuit.stations[bar.station];
      const exercise = catalogue.get(station?.code ?? '');
      const id = station && exercise && figureOf(exercise, station);
      return { ...blockOf(bar), id };
    });
  return pictureOf([
    ...headMarks(titleOf(circuit), circuitSeconds(circuit)),
    ...bars.map(blockOf),
    runBlock(runAt, RUN_WIDTH, RUN_EFFORT * point),
    ...figuresOn(sets, {
      left: FIGURE_EDGE,
      right: runAt,
      top: STRIP_TOP,
    }),
    runner(runAt, RUN_WIDTH, RUN_EFFORT * point),
    ...footMarks(picturePlanWords(circuit), pictureEffortWords(circuit)),
  ]);
}

/** The run as a hatched block on the floor. */
export function runBlock(x: number, width: number, height: number): BlockMark {
  const place = { x, y: FLOOR - height, width, height };
  return { kind: 'block', look: 'hatched', colour: 'ink', ...place };
}

/** The runner on the run's block. */
export function runner(x: number, width: number, height: number): FigureMark {
  return {
    kind: 'figure',
    id: 'easy-run',
    middle: x + width / 2,
    left: x,
    right: Math.min(PICTURE_WIDTH - FIGURE_EDGE, x + width),
    top: STRIP_TOP,
    floor: FLOOR - height,
  };
}
