import type { Circuit } from '#core/circuit/circuit.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Placed } from '#core/planning/composing/lineUp.ts';
import { stationWithDose, type Station } from '#core/circuit/station.ts';
import { raisedOn } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';

/** A circuit, and in the same order its exercises with the place each takes in the line-up. */
export interface PlacedCircuit {
  readonly circuit: Circuit;
  readonly places: readonly Placed[];
}

/** The answers that decide how an exercise is done: the doses of a level, and what the hands can be raised on. */
export type DoseAnswers = Pick<Answers, 'level' | 'kit'>;

/** The exercise at a share of a level's dose, never less than one; raised where the reader has no ground for it. */
export function stationAtShare(
  exercise: Exercise,
  answers: DoseAnswers,
  share: number,
): Station {
  const fullDose = exercise.dose[answers.level] ?? 1;
  const dose = Math.max(1, Math.round(fullDose * share));
  return stationFor(exercise, answers, dose);
}

/** The exercise at a dose; raised where the reader has no ground for it. */
export function stationFor(
  exercise: Exercise,
  { kit }: Pick<Answers, 'kit'>,
  dose: number,
): Station {
  const station = stationWithDose(exercise, dose);
  return raisedOn(exercise, kit) === null
    ? station
    : { ...station, variant: 'raised' };
}
