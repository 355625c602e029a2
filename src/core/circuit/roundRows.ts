import { restAfter, type Circuit } from '#core/circuit/circuit.ts';
import { effortAt } from '#core/circuit/effort/effort.ts';
import { stationSeconds, type Station } from '#core/circuit/station.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';

/** One exercise of a round as a row of the list: as high as its seconds, its block as wide as its effort. */
export interface RoundRow {
  readonly station: Station;
  readonly seconds: number;
  /** Seconds of rest below it; 0 where the next set follows at once, and for the last of the round. */
  readonly rest: number;
  /** The effort expected of it in the first round, RPE. */
  readonly effort: number;
  /** How wide its block is, in per cent of the space for blocks. */
  readonly width: number;
}

/** The first round of a circuit as rows, in order. */
export function roundRows(
  circuit: Circuit,
  catalogue: Catalogue,
): readonly RoundRow[] {
  return circuit.stations.map((station, index) => {
    const effort = effortAt(circuit, catalogue, index, 1);
    return {
      station,
      seconds: stationSeconds(station),
      rest: restAfter(circuit, index),
      effort,
      width: effortAcross(effort),
    };
  });
}

/** How far across the space for blocks an effort reaches, RPE in per cent. */
export function effortAcross(effort: number): number {
  return Math.min(100, (effort / EFFORT_ACROSS) * 100);
}

// Points of effort across the whole space; more than the usual ceiling of 5, so that some of it stays free.
const EFFORT_ACROSS = 6;

/**
 * How high a second is in the list of a circuit, in pixels at the usual text size: 2.2, more where the shortest set
 * would not have room for two lines of words, and less where the longest would fill a screen by itself.
 */
export function secondHeight(rows: readonly RoundRow[]): number {
  const seconds = rows.map((row) => row.seconds);
  const roomy = Math.min(
    MOST,
    Math.max(USUAL, TWO_LINES / Math.min(...seconds)),
  );
  return Math.min(roomy, LONGEST_ROW / Math.max(...seconds));
}

const USUAL = 2.2;
const MOST = 3;
// Pixels.
const TWO_LINES = 46;
const LONGEST_ROW = 400;
