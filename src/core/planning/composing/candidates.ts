import type { Catalogue } from '#core/exercise/exercise.ts';
import { allowedExercises, soreAt } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { bestLineUps } from '#core/planning/composing/bestLineUps.ts';
import { FEWEST_EXERCISES, LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import type { LineUp, LineUpTask } from '#core/planning/composing/lineUp.ts';
import { roundsOf, type Round } from '#core/planning/composing/rounds.ts';
import { TARGETS } from '#core/vocabulary.ts';

/** The rounds a circuit can be made of today. They are worked out when first asked for, and then remembered. */
export interface Candidates {
  /** One line-up of each size. */
  readonly rounds: RoundsAt;
  /** Many more line-ups of the smallest size, for a day on which none of the others fits. */
  readonly shortRounds: RoundsAt;
}

/** Rounds at a share of the level's doses, with regard to what is sore or without. */
export type RoundsAt = (isSore: boolean, share: number) => readonly Round[];

/** How many suggestions "another like it" walks through before it begins again. */
export const VARIETY = 12;

// How many line-ups of the smallest size are tried before it is said that nothing fits.
const MOST_SHORT = 40;

/** The candidates for the answers; `another` is how many suggestions the reader has passed by. */
export function candidatesFor(
  answers: Answers,
  catalogue: Catalogue,
  another: number,
): Candidates {
  const mostExercises = LEVEL_PLANS[answers.level].exercises;
  return {
    rounds: roundsAt(answers, catalogue, (task) =>
      lineUpsOfEachSize(task, mostExercises, another % VARIETY),
    ),
    shortRounds: roundsAt(answers, catalogue, (task) =>
      bestLineUps(task, FEWEST_EXERCISES, MOST_SHORT),
    ),
  };
}

function roundsAt(
  answers: Answers,
  catalogue: Catalogue,
  lineUpsFor: (task: LineUpTask) => readonly LineUp[],
): RoundsAt {
  const byShare = memoize((isSore: boolean) => {
    const lineUps = lineUpsFor(taskFor(answers, catalogue, isSore));
    return memoize((share: number) =>
      lineUps.flatMap((one) => roundsOf(one, answers.level, share)),
    );
  });
  return (isSore, share) => byShare(isSore)(share);
}

/** What line-ups are made of: without regard to what is sore, they are those of a fresh day. */
function taskFor(
  answers: Answers,
  catalogue: Catalogue,
  isSore: boolean,
): LineUpTask {
  const body = isSore ? answers : { ...answers, soreness: 0 };
  return {
    exercises: allowedExercises(body, catalogue),
    focus: answers.focus,
    heavy: isSore ? 0 : LEVEL_PLANS[answers.level].heavy,
    targets: TARGETS.filter((muscle) => !soreAt(body, muscle)),
  };
}

/** One line-up of each size; two where the best has the focus, since the plain one may fit where it does not. */
function lineUpsOfEachSize(
  task: LineUpTask,
  mostExercises: number,
  turn: number,
): readonly LineUp[] {
  const plain: LineUpTask = { ...task, focus: 'balanced' };
  const lineUps: LineUp[] = [];
  for (let count = FEWEST_EXERCISES; count <= mostExercises; count++) {
    const best = lineUpInTurn(task, count, turn);
    lineUps.push(...best);
    if (best[0]?.hasFocus === true)
      lineUps.push(...lineUpInTurn(plain, count, turn));
  }
  return lineUps;
}

/** The line-up whose turn it is among the best; from the last on it begins again. None where there are none. */
function lineUpInTurn(
  task: LineUpTask,
  count: number,
  turn: number,
): readonly LineUp[] {
  const best = bestLineUps(task, count, turn + 1);
  return best.slice(turn % (best.length || 1)).slice(0, 1);
}

/** The function with its results remembered. */
function memoize<Key, Value>(make: (key: Key) => Value) {
  const known = new Map<Key, Value>();
  return (key: Key): Value => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
