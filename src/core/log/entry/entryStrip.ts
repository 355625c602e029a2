import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  lastEffort,
  type DoneCircuit,
  type Entry,
} from '#core/log/entry/entry.ts';
import { bandOf, ceilingOf, circuitOf } from '#core/log/next/standing.ts';
import {
  playedWithin,
  type PlayedSpan,
} from '#core/session/progress/progress.ts';
import { stationIn } from '#core/session/rating/adjustments.ts';
import { underCeiling } from '#core/session/rating/effortLimit.ts';
import {
  doneStripOf,
  type DoneBar,
  type RoundRating,
} from '#core/session/timeline/doneStrip.ts';
import { timelineOf, type Timeline } from '#core/session/timeline/timeline.ts';
import type { Station } from '#core/circuit/station.ts';

/** The circuit of an entry as a route profile of what was done. */
export interface EntryStrip {
  readonly bars: readonly DoneBar[];
  readonly ratings: readonly RoundRating[];
  /** Seconds from the first set to the last, as planned. */
  readonly seconds: number;
  /** Rounds as planned; 0 where they are not known. */
  readonly rounds: number;
  /** The effort above which a round was too hard, RPE. */
  readonly limit: number;
}

/**
 * The circuit of an entry as it was done; null where there was none. One that is not known is a single block, as long as
 * it took and as high as it was rated.
 */
export function entryStripOf(
  entry: Entry,
  catalogue: Catalogue,
): EntryStrip | null {
  const { circuit: done } = entry;
  if (done === undefined) return null;
  const planned = circuitOf(entry);
  if (planned === null) return blockOf(entry, done);
  const circuit = underCeiling(planned, done.ceiling);
  const timeline = timelineOf(circuit, done.adjustments);
  const { plan, bars, ratings, limit } = doneStripOf(circuit, catalogue, {
    timeline,
    played: playedOf(done, timeline),
    ratings: done.ratings,
  });
  const { seconds, rounds } = plan;
  return { bars, ratings, seconds, rounds, limit };
}

/** A circuit that is not known, as one block; one that was not rated is as high as the least it may have aimed at. */
function blockOf(entry: Entry, { seconds }: DoneCircuit): EntryStrip {
  const rated = lastEffort(entry);
  const limit = ceilingOf(entry);
  const isOver = rated !== null && rated > limit;
  const effort = rated ?? bandOf(entry)[0];
  const look = isOver ? 'over' : 'done';
  const bar = { from: 0, to: seconds, round: 1, station: 0 };
  return {
    bars: seconds > 0 ? [{ ...bar, kind: 'work', effort, look }] : [],
    ratings:
      rated === null
        ? []
        : [{ round: 1, rpe: rated, isOver, at: seconds / 2, top: rated }],
    seconds,
    rounds: 0,
    limit,
  };
}

/** What was gone through of a circuit; where no timer ran, the rounds done, from the first one on. */
function playedOf(
  { played, rounds }: DoneCircuit,
  { segments }: Timeline,
): readonly PlayedSpan[] {
  if (played !== undefined) return played;
  const last = segments.findLast(
    ({ kind, round }) => kind === 'work' && round <= rounds,
  );
  return last === undefined ? [] : [{ from: 0, to: last.to }];
}

/** One exercise of a circuit, set by set. */
export interface SetRow {
  readonly code: string;
  readonly sets: readonly DoneSet[];
}

/** One set as it was to be done in its round, and the share of it that was gone through, 0 to 1. */
export interface DoneSet {
  readonly station: Station;
  readonly share: number;
}

/** The circuit of an entry set by set, one row an exercise and one set a round; empty where it is not known. */
export function setRowsOf(entry: Entry): readonly SetRow[] {
  const { circuit: done } = entry;
  const circuit = circuitOf(entry);
  if (done === undefined || circuit === null) return [];
  const { adjustments = [] } = done;
  const timeline = timelineOf(circuit, adjustments);
  const played = playedOf(done, timeline);
  const rounds = Array.from({ length: circuit.rounds }, (_, at) => at + 1);
  return circuit.stations.map((station, index) => ({
    code: station.code,
    sets: rounds.map((round) => ({
      station: stationIn(station, adjustments, round, index),
      share: shareDone(timeline, played, round, index),
    })),
  }));
}

/** The share of a set that was gone through, both sides together. */
function shareDone(
  { segments }: Timeline,
  played: readonly PlayedSpan[],
  round: number,
  station: number,
): number {
  const parts = segments.filter(
    (one) =>
      one.kind === 'work' && one.round === round && one.station === station,
  );
  const length = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const done = parts.reduce((sum, one) => sum + playedWithin(one, played), 0);
  return length === 0 ? 0 : Math.min(1, done / length);
}
