import { canDo, soreAt } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import {
  stationAtShare,
  type PlacedCircuit,
} from '#core/planning/placedCircuit.ts';
import { stationWithDose } from '#core/circuit/station.ts';
import { LEVELS } from '#core/vocabulary.ts';

/** The effort an activation never goes above. */
export const ACTIVATION_CEILING = 3;
const ACTIVATION_REST = 15;

/**
 * The activation warm-up for today: the default set, once through; what cannot be done today is replaced by the next
 * exercise for the same region, or left out. No jumps unless the drill is marched, nothing that works a sore muscle.
 */
export function composeWarmUp(
  answers: Answers,
  catalogue: Catalogue,
  another = 0,
): PlacedCircuit | null {
  const exercises = [...catalogue.values()];
  const set = exercises.filter((one) => turnOf(one, answers) !== null);
  const possible = exercises.filter((one) => isPossible(one, answers));
  const drills: Exercise[] = [];
  for (const [index, usual] of [...set]
    .sort(
      (one, other) =>
        (turnOf(one, answers) ?? 0) - (turnOf(other, answers) ?? 0),
    )
    .entries()) {
    const choices = possible
      .filter(
        (one) =>
          !drills.includes(one) &&
          drills.at(-1)?.region !== one.region &&
          (one === usual ||
            (one.region === usual.region && !set.includes(one))),
      )
      .sort((one, other) => rankFor(one, usual) - rankFor(other, usual));
    // "Another" turns one place after the other to its next choice.
    const turns = Math.floor(
      (another + set.length - 1 - index) / Math.max(1, set.length),
    );
    const drill = choices[turns % Math.max(1, choices.length)];
    if (drill !== undefined) drills.push(drill);
  }
  return drills.length === 0 ? null : madeOf(drills, answers);
}

function madeOf(drills: readonly Exercise[], answers: Answers): PlacedCircuit {
  return {
    places: drills.map((exercise) => ({ slot: exercise.region, exercise })),
    circuit: {
      title: 'Activation warm-up',
      mode: 'activation',
      level: answers.level,
      ceiling: ACTIVATION_CEILING,
      rounds: 1,
      restSeconds: ACTIVATION_REST,
      roundRestSeconds: 0,
      stations: drills.map((exercise) =>
        exercise.builder.activation === null
          ? stationAtShare(exercise, answers.level, FILL_IN_SHARE)
          : stationWithDose(exercise, exercise.builder.activation.dose),
      ),
    },
  };
}

// An exercise that fills in is done for half its circuit dose (our judgement): it must leave no trace.
const FILL_IN_SHARE = 0.5;
// Nothing heavier warms anybody up without tiring them.
const HEAVIEST_RANK = 3;

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
    answers.soreness < 2 &&
    LEVELS.indexOf(answers.level) >= LEVELS.indexOf('regular');
  return (
    exercise.places.includes('activation') &&
    !exercise.places.includes('gym') &&
    exercise.dose[answers.level] !== null &&
    (inSet || exercise.rank <= HEAVIEST_RANK) &&
    (!exercise.impact || mayJump) &&
    canDo(exercise, answers.kit) &&
    !exercise.builder.notFor.includes(answers.focus) &&
    !answers.leaveOut.includes(exercise.code) &&
    !exercise.primary.some((muscle) => soreAt(answers, muscle))
  );
}

function rankFor(one: Exercise, usual: Exercise): number {
  return one === usual ? 0 : one.builder.choice;
}
