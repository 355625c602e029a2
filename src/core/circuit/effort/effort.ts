import { restAfter, type Circuit } from '#core/circuit/circuit.ts';
import {
  isMarched,
  type Catalogue,
  type Exercise,
} from '#core/exercise/exercise.ts';
import {
  setSeconds,
  stationSeconds,
  stationWithDose,
  type Station,
} from '#core/circuit/station.ts';
import type { Mode, Variant } from '#core/vocabulary.ts';

/** The font weight an effort is printed in: 150 for each point, from 100 to the font's boldest, 900. */
export function effortWeight(effort: number): number {
  return Math.min(900, Math.max(100, Math.round(effort * 150)));
}

/** An RPE to the half point, as it is compared and printed. */
export function toHalfPoint(effort: number): number {
  return Math.round(2 * effort) / 2;
}

// An exercise that this version of the site does not know: it ranks like a plank, and is measured against 30 s of work.
const UNKNOWN_RANK = 2;
const UNKNOWN_SECONDS = 30;
// A drill that is marched instead of jumped.
const MARCHED_RANK = 2;
const RANK_CHANGE: Readonly<Record<Variant, number>> = {
  raised: -1,
  easier: -1,
  harder: 1,
};

// Twice the dose is one and a half points more, a later round half a point, and no rest before a set one point.
const POINTS_FOR_DOUBLE = 1.5;
const POINTS_FOR_ROUND = 0.5;
const FULL_REST_SECONDS = 20;
const LEAST_EFFORT = 1;
const MOST_EFFORT = 10;

/** The effort of an exercise on fresh legs at the regular dose, RPE: its rank and one (rule "Expected effort"). */
export function freshEffort({ rank }: Pick<Exercise, 'rank'>): number {
  return rank + 1;
}

/** What the effort of a set depends on besides the station itself. */
export interface SetPlace {
  readonly mode: Mode;
  /** 1 for the first. */
  readonly round: number;
  /** Seconds of rest before the set; Infinity before the very first. */
  readonly restBefore: number;
}

/**
 * How hard a set is expected to feel, RPE 1 to 10: by the exercise's rank and variant, its dose against the regular one,
 * the round and the rest before it; never capped at a ceiling (rule "Expected effort"). `exercise` is undefined where it
 * is not known.
 */
export function setEffort(
  station: Station,
  exercise: Exercise | undefined,
  { mode, round, restBefore }: SetPlace,
): number {
  const effort =
    rankOf(station, exercise, mode) +
    1 +
    POINTS_FOR_DOUBLE * Math.log2(doseShare(station, exercise)) +
    POINTS_FOR_ROUND * (round - 1) +
    Math.max(0, (FULL_REST_SECONDS - restBefore) / FULL_REST_SECONDS);
  return Math.min(MOST_EFFORT, Math.max(LEAST_EFFORT, effort));
}

/** The effort expected of the set at index `at` in a round of the circuit, RPE; 1 where there is no such set. */
export function effortAt(
  circuit: Circuit,
  catalogue: Catalogue,
  at: number,
  round: number,
): number {
  const station = circuit.stations[at];
  if (station === undefined) return LEAST_EFFORT;
  const restBefore =
    at > 0
      ? restAfter(circuit, at - 1)
      : round > 1
        ? circuit.roundRestSeconds
        : Infinity;
  const place = { mode: circuit.mode, round, restBefore };
  return setEffort(station, catalogue.get(station.code), place);
}

/**
 * How hard a circuit will feel by its end, RPE: the mean of its last round, each set weighing its work seconds (rule
 * "Expected effort"). An estimate, give or take a point.
 */
export function meanEffort(circuit: Circuit, catalogue: Catalogue): number {
  let seconds = 0;
  let weighted = 0;
  for (const [at, station] of circuit.stations.entries()) {
    const work = stationSeconds(station);
    seconds += work;
    weighted += work * effortAt(circuit, catalogue, at, circuit.rounds);
  }
  return seconds === 0 ? LEAST_EFFORT : weighted / seconds;
}

/** The same to the half point, as readers see it. */
export function expectedEffort(circuit: Circuit, catalogue: Catalogue): number {
  return toHalfPoint(meanEffort(circuit, catalogue));
}

function rankOf(
  { variant }: Station,
  exercise: Exercise | undefined,
  mode: Mode,
): number {
  const rank = isMarched(exercise, mode)
    ? MARCHED_RANK
    : (exercise?.rank ?? UNKNOWN_RANK);
  return rank + (variant === undefined ? 0 : RANK_CHANGE[variant]);
}

/** The dose as a share of the regular one; by seconds where one is held and the other counted. */
function doseShare({ work }: Station, exercise: Exercise | undefined): number {
  const regular = exercise?.dose.regular ?? null;
  if (exercise === undefined || regular === null)
    return setSeconds(work) / UNKNOWN_SECONDS;
  if (work.kind === 'hold' && exercise.unit === 'seconds')
    return work.seconds / regular;
  if (work.kind === 'reps' && exercise.unit === 'reps')
    return work.count / regular;
  return setSeconds(work) / setSeconds(stationWithDose(exercise, regular).work);
}
