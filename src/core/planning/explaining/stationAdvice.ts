import { setSeconds, stationWithDose } from '#core/circuit/station.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { neverTogether, type Exercise } from '#core/exercise/exercise.ts';
import type { Advice } from '#core/planning/explaining/advice.ts';
import { canDo, soreAt } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { TARGETS } from '#core/vocabulary.ts';

/**
 * What the exercise in one place of a circuit breaks of today's rules. `exercises` are those of the whole circuit,
 * undefined for one that is not known.
 */
export function adviceOnStation(
  circuit: Circuit,
  exercises: readonly (Exercise | undefined)[],
  at: number,
  answers: Answers,
): readonly Advice[] {
  const exercise = exercises[at];
  if (exercise === undefined) return [{ kind: 'unknown', at }];
  const { mode } = circuit;
  const isGymLift = exercise.places.includes('gym');
  const isForMode = exercise.places.includes(mode);
  const muscles = TARGETS.filter(
    (muscle) => exercise.primary.includes(muscle) && soreAt(answers, muscle),
  );
  const mostDose = mostDoseOf(exercise, circuit, answers);
  const advice: readonly (Advice | false)[] = [
    isGymLift && { kind: 'gym', at },
    mode === 'circuit' &&
      exercise.impact &&
      !isAllowedJump(exercises, at, answers) && { kind: 'impact', at },
    !isGymLift &&
      !isForMode &&
      !exercise.impact && {
        kind: mode === 'circuit' ? 'activation-only' : 'circuit-only',
        at,
      },
    isForMode &&
      exercise.dose[answers.level] === null && { kind: 'not-for-level', at },
    muscles.length > 0 && { kind: 'sore', at, muscles },
    twinOf(exercises, at) !== null && {
      kind: 'alike',
      at,
      other: twinOf(exercises, at) ?? at,
    },
    exercises[at + 1]?.region === exercise.region && {
      kind: 'same-region',
      at,
    },
    mostDose !== null &&
      isLongerThan(circuit, at, exercise, mostDose) && {
        kind: 'big-dose',
        at,
        dose: mostDose,
      },
    !canDo(exercise, answers.kit) && { kind: 'no-kit', at },
  ];
  return advice.filter((one) => one !== false);
}

/** The place of a later exercise that never shares a round with this one; null where there is none (rule "Families"). */
function twinOf(
  exercises: readonly (Exercise | undefined)[],
  at: number,
): number | null {
  const one = exercises[at];
  const other = exercises.findIndex(
    (later, index) =>
      index > at &&
      one !== undefined &&
      later !== undefined &&
      neverTogether(one, later),
  );
  return other < 0 ? null : other;
}

/** The advanced may have one jump in a circuit, if they ask for it: the first one there. */
function isAllowedJump(
  exercises: readonly (Exercise | undefined)[],
  at: number,
  { level }: Answers,
): boolean {
  return (
    level === 'advanced' && !exercises.slice(0, at).some((one) => one?.impact)
  );
}

/** The most of an exercise the reader's level does of it, in a warm-up that of the drill; null where there is none. */
function mostDoseOf(
  { dose, builder }: Exercise,
  { mode }: Circuit,
  { level }: Answers,
): number | null {
  const drillDose =
    mode === 'activation' ? builder.activation?.dose : undefined;
  return drillDose ?? dose[level];
}

/** Whether the set in a place lasts longer than one of so much. */
function isLongerThan(
  { stations }: Circuit,
  at: number,
  exercise: Exercise,
  dose: number,
): boolean {
  const station = stations[at];
  return (
    station !== undefined &&
    setSeconds(station.work) > setSeconds(stationWithDose(exercise, dose).work)
  );
}
