import { A_LITTLE_SORE, type Answers } from '#core/planning/answers.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { LEVELS } from '#core/vocabulary.ts';

/** Whether an exercise can be done with the reader's kit: as it is, or raised off the ground. */
export function canDo(exercise: Exercise, kit: readonly string[]): boolean {
  const available = ['space', ...kit];
  const { raised } = exercise.builder;
  return (
    exercise.kit.every((thing) => available.includes(thing)) ||
    (raised !== null && raised.some((thing) => available.includes(thing)))
  );
}

/** The exercises a circuit may be made of today: never a gym-day exercise, a jump, missing kit or a sore muscle. */
export function allowedExercises(
  answers: Answers,
  catalogue: Catalogue,
): readonly Exercise[] {
  return [...catalogue.values()].filter(
    (exercise) =>
      exercise.places.includes('circuit') &&
      !exercise.places.includes('gym') &&
      !exercise.impact &&
      exercise.dose[answers.level] !== null &&
      LEVELS.indexOf(answers.level) >= LEVELS.indexOf(exercise.builder.from) &&
      canDo(exercise, answers.kit) &&
      !exercise.builder.notFor.includes(answers.focus) &&
      !answers.leaveOut.includes(exercise.code) &&
      !exercise.primary.some((muscle) => soreAt(answers, muscle)),
  );
}

/** Whether a muscle is to be spared today. */
export function soreAt(answers: Answers, muscle: string): boolean {
  return (
    answers.soreness >= A_LITTLE_SORE &&
    answers.soreAt.some((sore) => sore === muscle)
  );
}
