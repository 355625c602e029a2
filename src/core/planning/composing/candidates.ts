import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { allowedExercises, soreAt } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { bestLineUps } from '#core/planning/composing/bestLineUps.ts';
import {
  type GivenExercises,
  type LineUp,
  type LineUpTask,
  type Placed,
} from '#core/planning/composing/lineUp.ts';
import { countByRegion } from '#core/planning/composing/roundRules.ts';
import { memoize } from '#core/planning/composing/memoize.ts';
import {
  lighterRoundsOf,
  roundsOf,
  type Round,
} from '#core/planning/composing/rounds.ts';
import {
  FEWEST_EXERCISES,
  HEAVY_RANK,
  LEVEL_PLANS,
} from '#core/planning/levelPlan.ts';
import { TARGETS, type Target } from '#core/vocabulary.ts';

/** The rounds a circuit can be made of today. They are worked out when first asked for, and then remembered. */
export interface Candidates {
  /** One line-up of each size. */
  readonly rounds: RoundsAt;
  /** Many more line-ups of the smallest size, for a day on which none of the others fits. */
  readonly shortRounds: RoundsAt;
}

/** The rounds that can be made of a pool of exercises at a share of the level's doses. */
export type RoundsAt = (pool: Pool, share: number) => readonly Round[];

/** What rounds may be made of; what is found for a pool is remembered by the object itself. */
export interface Pool {
  /** How sore the legs are taken to be, 0 to 10; at 0 nothing is spared. */
  readonly soreness: number;
  /** On a day that asks for less, what there is on a normal one; null for no such limit. */
  readonly normal: NormalDay | null;
}

/** What a day that asks for less goes by. */
export interface NormalDay {
  /** The only exercises that may be taken, by short name. */
  readonly only: ReadonlySet<string>;
  /** Its places; a round never has more exercises of a region than these. */
  readonly places: readonly Placed[];
}

/** All there is on a day on which nothing is sore. */
export const FRESH: Pool = { soreness: 0, normal: null };

// How many line-ups of the smallest size are tried before it is said that nothing fits.
const MOST_SHORT = 40;

/** The candidates for the answers; with exercises given for hip, knee and core, those stand in every line-up. */
export function candidatesFor(
  answers: Answers,
  catalogue: Catalogue,
): (given: GivenExercises | null) => Candidates {
  const taskOf = memoize((pool: Pool) =>
    lineUpTaskFor(answers, catalogue, pool),
  );
  return (given) => {
    const taskWith = (pool: Pool): LineUpTask =>
      given === null ? taskOf(pool) : { ...taskOf(pool), given };
    return {
      rounds: roundsAt(
        (pool) => lineUpsOfEachSize(taskWith(pool), answers, pool.normal),
        (sized, share) => roundsOfSize(sized, share, answers),
      ),
      shortRounds: roundsAt(
        (pool) => bestLineUps(taskWith(pool), FEWEST_EXERCISES, MOST_SHORT),
        (lineUp, share) => roundsOf(lineUp, answers, share),
      ),
    };
  };
}

/** Rounds by pool and share, made of line-ups that are searched once for each pool. */
function roundsAt<Found>(
  lineUpsOf: (pool: Pool) => readonly Found[],
  roundsFrom: (found: Found, share: number) => readonly Round[],
): RoundsAt {
  const byPool = memoize((pool: Pool) => {
    const lineUps = lineUpsOf(pool);
    return memoize((share: number) =>
      lineUps.flatMap((found) => roundsFrom(found, share)),
    );
  });
  return (pool, share) => byPool(pool)(share);
}

/** What line-ups of a pool are made of. */
export function lineUpTaskFor(
  answers: Answers,
  catalogue: Catalogue,
  { soreness, normal }: Pool,
): LineUpTask {
  const body = { ...answers, soreness };
  const allowed = allowedExercises(body, catalogue);
  const exercises = allowed.filter(
    ({ code }) => normal === null || normal.only.has(code),
  );
  return {
    catalogue,
    exercises: new Set(exercises),
    focus: answers.focus,
    level: answers.level,
    heavy: soreness > 0 ? 0 : LEVEL_PLANS[answers.level].heavy,
    worked: TARGETS.filter(
      (muscle) => !soreAt(body, muscle) && mustBeWorked(muscle, allowed),
    ),
    ...(normal === null
      ? {}
      : {
          mostOf: countByRegion(normal.places.map(({ exercise }) => exercise)),
        }),
  };
}

/** Whether a round must work a muscle: the calves only where some exercise of the day trains them, all others always. */
function mustBeWorked(muscle: Target, exercises: readonly Exercise[]): boolean {
  return (
    muscle !== 'calves' ||
    exercises.some(({ primary }) => primary.includes(muscle))
  );
}

/** The line-ups of one size: the best, and what stands in for it where it does not fit. */
interface SizedLineUps {
  readonly best: LineUp;
  /** The best without regard to the focus, where the best has it; it may fit where that does not. */
  readonly plain: LineUp | undefined;
  /** The best without heavy exercises, where the best has some. */
  readonly light: LineUp | undefined;
}

function lineUpsOfEachSize(
  task: LineUpTask,
  { level }: Answers,
  normal: NormalDay | null,
): readonly SizedLineUps[] {
  const sizes: SizedLineUps[] = [];
  const places = normal?.places ?? null;
  const most = Math.min(
    LEVEL_PLANS[level].exercises,
    places?.length ?? Infinity,
  );
  for (let count = FEWEST_EXERCISES; count <= most; count++) {
    const bestOf = (one: LineUpTask) => bestLineUps(one, count, 1)[0];
    const best = bestOf(task);
    if (best !== undefined)
      sizes.push({
        best,
        plain: best.hasFocus
          ? bestOf({ ...task, focus: 'balanced' })
          : undefined,
        light: hasHeavy(best) ? bestOf({ ...task, heavy: 0 }) : undefined,
      });
  }
  return sizes;
}

function roundsOfSize(
  { best, plain, light }: SizedLineUps,
  share: number,
  answers: Answers,
): readonly Round[] {
  const own = roundsOf(best, answers, share);
  return [
    ...own,
    ...(plain === undefined ? [] : roundsOf(plain, answers, share)),
    ...(light === undefined ? [] : lighterRoundsOf(light, own, answers, share)),
  ];
}

function hasHeavy({ places }: LineUp): boolean {
  return places.some(({ exercise }) => exercise.rank >= HEAVY_RANK);
}
