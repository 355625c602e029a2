import {
  circuitSeconds,
  restAfter,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { effortAt } from '#core/circuit/effort/effort.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { stationSeconds } from '#core/circuit/station.ts';

/** A bar of the strip: a set as tall as the effort expected of it, or a rest along the floor. */
export interface Bar {
  readonly kind: 'work' | 'rest';
  /** Seconds of the circuit, from its first set. */
  readonly from: number;
  readonly to: number;
  /** RPE; 0 for a rest. */
  readonly effort: number;
  readonly round: number;
  /** The station's place in the round, from 0; for a rest, of the one before it. */
  readonly station: number;
}

/** A session drawn like the profile of a route: seconds along it, effort upwards, and the easy run at the end. */
export interface Strip {
  readonly bars: readonly Bar[];
  readonly seconds: number;
  readonly ceiling: number;
  readonly rounds: number;
  readonly stations: number;
}

/** A rectangle of a drawing: across in percent of its width, upwards in pixels. */
export interface Box {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** The frame a strip is drawn in: where its floor is and how tall a point of effort is, in pixels, and the percent of the width left for the run. */
export interface Frame {
  readonly floor: number;
  readonly point: number;
  readonly runShare: number;
}

// Pixels; thin enough that the eye reads a rest as a pause.
const REST_HEIGHT = 3;
const CEILING_WORDS_HEIGHT = 18;
const CEILING_WORDS_ABOVE = 6;
const CEILING_WORDS_LEAST = 12;
// In percent: on a narrow phone the words take a third of the width.
const CEILING_WORDS_FROM = 66;
const GAP_BEFORE_RUN = 0.9;
const RUN_EFFORT = 2.5;

/** The circuit as a strip. */
export function stripOf(circuit: Circuit, catalogue: Catalogue): Strip {
  const bars: Bar[] = [];
  let at = 0;

  function add(bar: Omit<Bar, 'from' | 'to'>, seconds: number) {
    if (seconds <= 0) return;
    bars.push({ ...bar, from: at, to: at + seconds });
    at += seconds;
  }

  for (let round = 1; round <= circuit.rounds; round++) {
    circuit.stations.forEach((station, index) => {
      const effort = effortAt(circuit, catalogue, index, round);
      const last = index === circuit.stations.length - 1;
      const roundRest = round < circuit.rounds ? circuit.roundRestSeconds : 0;
      add(
        { kind: 'work', effort, round, station: index },
        stationSeconds(station),
      );
      add(
        { kind: 'rest', effort: 0, round, station: index },
        last ? roundRest : restAfter(circuit, index),
      );
    });
  }
  return {
    bars,
    seconds: circuitSeconds(circuit),
    ceiling: circuit.ceiling,
    rounds: circuit.rounds,
    stations: circuit.stations.length,
  };
}

/**
 * The percent of the width left for the run where strips are drawn to one time scale, so that sessions compare: 18 and a
 * half minutes across. What is longer than 17 takes as much of the width as 17 do.
 */
export function runShareOnScale(seconds: number): number {
  return 100 - (Math.min(seconds, LONGEST_ON_SCALE) / SCALE_SECONDS) * 100;
}

const SCALE_SECONDS = 1110;
const LONGEST_ON_SCALE = 1020;

/** Where a bar is drawn; one of more effort than the drawing has room for reaches its upper edge. */
export function barBox(strip: Strip, bar: Bar, frame: Frame): Box {
  const height =
    bar.kind === 'rest'
      ? REST_HEIGHT
      : Math.min(frame.floor, bar.effort * frame.point);
  return {
    x: acrossAt(strip, bar.from, frame),
    width: acrossAt(strip, bar.to, frame) - acrossAt(strip, bar.from, frame),
    y: frame.floor - height,
    height,
  };
}

/** A length in a drawing, to the hundredth of a pixel or percent, which is finer than any screen shows. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

/** Where the easy run is drawn: the rest of the width, as tall as an easy effort. */
export function runBox(frame: Frame): Box {
  const width = frame.runShare - GAP_BEFORE_RUN;
  const height = RUN_EFFORT * frame.point;
  return { x: 100 - width, width, y: frame.floor - height, height };
}

/** Where a moment of the circuit lies across the drawing, in percent. */
export function acrossAt(
  strip: Strip,
  seconds: number,
  frame: Pick<Frame, 'runShare'>,
): number {
  return (seconds / strip.seconds) * (100 - frame.runShare);
}

/** How far down the drawing the ceiling's line runs, in pixels; there is always room for its words above it. */
export function ceilingY(strip: Strip, frame: Frame): number {
  return Math.max(
    CEILING_WORDS_HEIGHT,
    frame.floor - strip.ceiling * frame.point,
  );
}

/**
 * How far down the drawing the ceiling's words stand, in pixels: over its line at the left or right end, and over the run
 * and every bar that may be behind them, as far as the drawing reaches.
 */
export function ceilingWordsY(
  strip: Strip,
  frame: Frame,
  end: 'left' | 'right' = 'right',
): number {
  const isBehind = (bar: Bar) =>
    end === 'right'
      ? acrossAt(strip, bar.to, frame) > CEILING_WORDS_FROM
      : acrossAt(strip, bar.from, frame) < 100 - CEILING_WORDS_FROM;
  const highest = strip.bars
    .filter(isBehind)
    .reduce(
      (top, bar) => Math.min(top, barBox(strip, bar, frame).y),
      Math.min(ceilingY(strip, frame), runBox(frame).y),
    );
  return Math.max(CEILING_WORDS_LEAST, highest - CEILING_WORDS_ABOVE);
}

/** The bar at a moment of the circuit; the last one from the end on. */
export function barAt(strip: Strip, seconds: number): Bar | undefined {
  return strip.bars.find((bar) => seconds < bar.to) ?? strip.bars.at(-1);
}

/**
 * The strip stood upright, one block a station beside its line: as tall as its seconds among the longest, as wide as
 * its effort. Everything in percent of the line.
 */
export function uprightBoxes(
  circuit: Circuit,
  catalogue: Catalogue,
): readonly Box[] {
  const seconds = circuit.stations.map(stationSeconds);
  const longest = Math.max(...seconds);
  return seconds.map((stationTime, index) => {
    const height = (stationTime / longest) * TALLEST;
    const effort = effortAt(circuit, catalogue, index, 1);
    const width = Math.min(100, (effort / EFFORT_ACROSS) * 100);
    return { x: 0, width, y: (100 - height) / 2, height };
  });
}

// Height of the longest station's block, in percent of its line.
const TALLEST = 90;
// Points of effort across the whole width; more than the usual ceiling of 5, so that some of it stays free.
const EFFORT_ACROSS = 6;
