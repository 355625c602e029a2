import { A_LITTLE_SORE, SORE, type Answers } from '#core/planning/answers.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { LEVELS, type Kit } from '#core/vocabulary.ts';

/** Whether an exercise can be done with the reader's kit: as it is, or raised off the ground. */
export function canDo(exercise: Exercise, kit: readonly string[]): boolean {
  const available = ['space', ...kit];
  const { raised } = exercise.builder;
  return (
    exercise.kit.every((thing) => available.includes(thing)) ||
    (raised !== null && raised.some((thing) => available.includes(thing)))
  );
}

/** The exercises a circuit may be made of today: never a gym-day exercise, a jump, missing kit or a sore muscle; nor at first what needs practice. */
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
      !(exercise.builder.notAtFirst && answers.daysSince === null) &&
      !worksWhatIsSore(exercise, answers),
  );
}

/** Whether an exercise works a muscle to be spared: as a main muscle always, as a helping one from soreness 4 (rule "Soreness"). */
export function worksWhatIsSore(
  { primary, secondary }: Exercise,
  answers: Answers,
): boolean {
  const worked =
    answers.soreness >= SORE ? [...primary, ...secondary] : primary;
  return worked.some((muscle) => soreAt(answers, muscle));
}

/** Whether a muscle is to be spared today. */
export function soreAt(answers: Answers, muscle: string): boolean {
  return (
    answers.soreness >= A_LITTLE_SORE &&
    answers.soreAt.some((sore) => sore === muscle)
  );
}

/** What hands go on where an exercise needs ground the reader has not; null where they have it, or it needs none. */
export function raisedOn(
  { kit, builder }: Exercise,
  owned: readonly string[],
): Kit | null {
  const isLacking = kit.some(
    (thing) => thing !== 'space' && !owned.includes(thing),
  );
  return isLacking
    ? (builder.raised?.find((thing) => owned.includes(thing)) ?? null)
    : null;
}
