import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import type { Frame } from '#core/circuit/strip.ts';

/** A time axis that several circuits are drawn along, one scale for all: width is seconds. */
export interface TimeAxis {
  /** Seconds of its whole width. */
  readonly seconds: number;
  /** The last whole minute it marks. */
  readonly minutes: number;
}

// Left after the last minute, so that the run after the longest circuit is seen: seconds, and a share of long circuits.
const RUN_SECONDS = 90;
const RUN_SHARE = 0.08;

/** The axis that the longest of these circuits fits on, in whole minutes, with room for the run that follows. */
export function timeAxisOf(circuits: readonly Circuit[]): TimeAxis {
  const longest = Math.max(60, ...circuits.map(circuitSeconds));
  const minutes = Math.ceil(longest / 60);
  const run = Math.max(RUN_SECONDS, minutes * 60 * RUN_SHARE);
  return { seconds: minutes * 60 + run, minutes };
}

/** Where a moment lies along the axis, in percent of its width. */
export function alongAxis(axis: TimeAxis, seconds: number): number {
  return (seconds / axis.seconds) * 100;
}

/** The frame in which a circuit is drawn to the scale of the axis: all of the width that it does not take is the run's. */
export function frameOnAxis(
  axis: TimeAxis,
  circuit: Circuit,
  heights: Pick<Frame, 'floor' | 'point'>,
): Frame {
  const end = alongAxis(axis, circuitSeconds(circuit));
  return { ...heights, runShare: 100 - end };
}
