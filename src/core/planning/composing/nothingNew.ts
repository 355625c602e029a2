import type { Exercise } from '#core/exercise/exercise.ts';
import type { Placed } from '#core/planning/composing/lineUp.ts';
import type { Region } from '#core/vocabulary.ts';

// From this rank up an exercise is never new on any day that asks for less.
const HARD_RANK = 3;

/** Whether an exercise is nothing new beside a normal day's places: one of them, or a mild one for one of its region (rule "A bad day"). */
export function isNotNew(one: Exercise, normal: readonly Placed[]): boolean {
  return normal.some(
    ({ exercise }) =>
      exercise === one ||
      (exercise.region === one.region &&
        exercise.rank >= one.rank &&
        one.rank < HARD_RANK),
  );
}

/** Whether a round adds nothing to a normal day's places: no new exercise, and no more of any region. */
export function addsNothing(
  round: readonly Placed[],
  normal: readonly Placed[],
): boolean {
  const countIn = (places: readonly Placed[], region: Region) =>
    places.filter(({ exercise }) => exercise.region === region).length;
  return round.every(
    ({ exercise }) =>
      isNotNew(exercise, normal) &&
      countIn(round, exercise.region) <= countIn(normal, exercise.region),
  );
}

/** Whether a round adds nothing of rank 3 or more to a normal day's places; enough for a first circuit, which is no bad day. */
export function addsNothingHard(
  round: readonly Placed[],
  normal: readonly Placed[],
): boolean {
  return round.every(
    ({ exercise }) =>
      exercise.rank < HARD_RANK ||
      normal.some((one) => one.exercise === exercise),
  );
}
