import type { Exercise } from '#core/exercise/exercise.ts';
import type { Kit, Level, Sides, Variant } from '#core/vocabulary.ts';

/** A position held, or a timed set, for so many seconds. */
export interface Hold {
  readonly kind: 'hold';
  readonly seconds: number;
}

/** So many repetitions, each lasting the sum of its tempo in seconds: 3-1-1 is `[3, 1, 1]`. */
export interface Reps {
  readonly kind: 'reps';
  readonly count: number;
  readonly tempo: readonly number[];
}

/** One exercise as it stands in a circuit: what is done, how the sides share it, and the rest afterwards. */
export interface Station {
  /** The exercise's short name, as in `sq`. */
  readonly code: string;
  readonly work: Hold | Reps;
  readonly sides: Sides;
  /** How it is done, where not as its guide shows it. */
  readonly variant?: Variant;
  /** Rest after it in seconds, where it differs from the circuit's. */
  readonly restSeconds?: number;
}

/** Seconds to change sides (rule "Sides"). */
export const SIDE_CHANGE_SECONDS = 3;

/** The exercise at a level's own dose; null where it is not for that level (rule "Doses by level"). */
export function stationOf(exercise: Exercise, level: Level): Station | null {
  const dose = exercise.dose[level];
  return dose === null ? null : stationWithDose(exercise, dose);
}

/** The exercise at a given dose: seconds of a hold, or reps; per side unless the sides work together. */
export function stationWithDose(exercise: Exercise, dose: number): Station {
  const work: Hold | Reps =
    exercise.unit === 'seconds'
      ? { kind: 'hold', seconds: dose }
      : {
          kind: 'reps',
          count: dose,
          tempo: exercise.tempo.map((phase) => phase.seconds),
        };
  return { code: exercise.code, work, sides: exercise.sides };
}

/**
 * The name of the figure that shows a station: its own where the way it is done is drawn, raised on a step for a reader
 * whose hands go on one, otherwise that of its guide.
 */
export function figureOf(
  { id, drawn }: Exercise,
  { variant }: Pick<Station, 'variant'>,
  support?: Kit,
): string {
  if (variant === undefined) return id;
  const onStep = support === 'step' ? drawn?.['raised-step'] : undefined;
  return onStep ?? drawn?.[variant] ?? id;
}

/** Seconds of one side's set; of the whole set where the sides work together. */
export function setSeconds(work: Hold | Reps): number {
  return work.kind === 'hold' ? work.seconds : work.count * repSeconds(work);
}

/** Seconds one repetition takes. */
export function repSeconds(reps: Reps): number {
  return reps.tempo.reduce((sum, seconds) => sum + seconds, 0);
}

/** Seconds one visit to the station takes: both sides and the change between them. */
export function stationSeconds(station: Station): number {
  const set = setSeconds(station.work);
  switch (station.sides) {
    case 'both':
      return set;
    case 'alternating':
    case 'ways':
      return 2 * set;
    case 'each':
      return 2 * set + SIDE_CHANGE_SECONDS;
  }
}
