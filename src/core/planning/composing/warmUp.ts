import { stationWithDose } from '#core/circuit/station.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { canDo, soreAt } from '#core/planning/allowedExercises.ts';
import { A_LITTLE_SORE, type Answers } from '#core/planning/answers.ts';
import {
  stationAtShare,
  type PlacedCircuit,
} from '#core/planning/composing/placedCircuit.ts';
import { LEVELS } from '#core/vocabulary.ts';

/** The effort a warm-up never goes above, RPE (rule "Effort aimed at"). */
export const ACTIVATION_CEILING = 3;
const ACTIVATION_REST = 15;
// A drill from outside the default set is done for half its circuit dose: a warm-up must not tire anybody.
const FILL_IN_SHARE = 0.5;
const FILL_IN_HEAVIEST_RANK = 3;

/**
 * The warm-up for today: the default set, once through; a drill that cannot be done today is replaced by the next
 * exercise for the same region, or left out (rule "Warm-up drills"). `another` is how many suggestions the reader has
 * passed by; each exchanges one place for its next exercise, place after place. Null where no drill is left.
 */
export function composeWarmUp(
  answers: Answers,
  catalogue: Catalogue,
  another = 0,
): PlacedCircuit | null {
  const exercises = [...catalogue.values()];
  const defaultSet = defaultSetFor(exercises, answers);
  const possible = exercises.filter((one) => isPossible(one, answers));

  const drills: Exercise[] = [];
  for (const [index, usual] of defaultSet.entries()) {
    const choices = possible
      .filter(
        (one) =>
          standsFor(one, usual, defaultSet) &&
          !drills.includes(one) &&
          drills.at(-1)?.region !== one.region,
      )
      .sort((one, other) => orderFor(one, usual) - orderFor(other, usual));
    const exchanges = exchangesAt(index, another, defaultSet.length);
    const drill = choices[exchanges % Math.max(1, choices.length)];
    if (drill !== undefined) drills.push(drill);
  }
  return drills.length === 0 ? null : warmUpOf(drills, answers);
}

/** The drills of the default set at the reader's level, in their turn. */
function defaultSetFor(
  exercises: readonly Exercise[],
  answers: Answers,
): readonly Exercise[] {
  return exercises
    .flatMap((exercise) => {
      const turn = turnOf(exercise, answers);
      return turn === null ? [] : [{ exercise, turn }];
    })
    .sort((one, other) => one.turn - other.turn)
    .map(({ exercise }) => exercise);
}

/** The place of an exercise in the default set at the reader's level; null for those that are not in it. */
function turnOf({ builder }: Exercise, { level }: Answers): number | null {
  const { activation } = builder;
  return activation !== null &&
    LEVELS.indexOf(level) >= LEVELS.indexOf(activation.from)
    ? activation.turn
    : null;
}

function isPossible(exercise: Exercise, answers: Answers): boolean {
  const inSet = turnOf(exercise, answers) !== null;
  // A jump is for those who may, on legs that are not sore, and only where the set itself marches it.
  const mayJump =
    inSet &&
    answers.soreness < A_LITTLE_SORE &&
    LEVELS.indexOf(answers.level) >= LEVELS.indexOf('regular');
  return (
    exercise.places.includes('activation') &&
    !exercise.places.includes('gym') &&
    exercise.dose[answers.level] !== null &&
    (inSet || exercise.rank <= FILL_IN_HEAVIEST_RANK) &&
    (!exercise.impact || mayJump) &&
    canDo(exercise, answers.kit) &&
    !exercise.builder.notFor.includes(answers.focus) &&
    !answers.leaveOut.includes(exercise.code) &&
    !exercise.primary.some((muscle) => soreAt(answers, muscle))
  );
}

/** Whether an exercise is the usual drill of a place, or one of its region from outside the set. */
function standsFor(
  exercise: Exercise,
  usual: Exercise,
  defaultSet: readonly Exercise[],
): boolean {
  return (
    exercise === usual ||
    (exercise.region === usual.region && !defaultSet.includes(exercise))
  );
}

/** The order in which exercises are taken for a place: the usual drill, then by their own preference. */
function orderFor(exercise: Exercise, usual: Exercise): number {
  return exercise === usual ? 0 : exercise.builder.choice;
}

/** How often the place at an index has been exchanged, after so many exchanges of one place after the other. */
function exchangesAt(index: number, exchanges: number, places: number): number {
  return Math.floor((exchanges + places - 1 - index) / places);
}

function warmUpOf(
  drills: readonly Exercise[],
  { level }: Answers,
): PlacedCircuit {
  return {
    places: drills.map((exercise) => ({ slot: exercise.region, exercise })),
    circuit: {
      title: 'Activation warm-up',
      mode: 'activation',
      level,
      ceiling: ACTIVATION_CEILING,
      rounds: 1,
      restSeconds: ACTIVATION_REST,
      roundRestSeconds: 0,
      stations: drills.map((exercise) =>
        exercise.builder.activation === null
          ? stationAtShare(exercise, level, FILL_IN_SHARE)
          : stationWithDose(exercise, exercise.builder.activation.dose),
      ),
    },
  };
}
