import type { Exercise } from '#core/exercise/exercise.ts';
import type { LineUpTask } from '#core/planning/composing/lineUp.ts';
import { memoizeByObject } from '#core/planning/composing/memoize.ts';
import { WORKING_ALL } from '#core/planning/levelPlan.ts';
import {
  bitsOf,
  searchFactsOf,
  type SearchFacts,
} from '#core/planning/composing/placeCandidates.ts';
import { REGIONS, type Region } from '#core/vocabulary.ts';

/** What the exercises taken so far leave open for the others, whatever the order. */
export interface TakenFacts {
  /** How many are taken. */
  readonly count: number;
  /** The muscles worked, one bit each. */
  readonly worked: number;
  /** How many are heavy. */
  readonly heavy: number;
  /** Their families, one bit each. */
  readonly families: number;
  /** How many are of each region: two bits for each, since no round has more than three. */
  readonly regions: number;
}

/** Nothing taken yet. */
export const NOTHING_TAKEN: TakenFacts = {
  count: 0,
  worked: 0,
  heavy: 0,
  families: 0,
  regions: 0,
};

/** The muscles that so many exercises must work, one bit each. */
export function wantedBits({ worked }: LineUpTask, count: number): number {
  return count >= WORKING_ALL ? bitsOf(worked) : 0;
}

/** The rules for the exercises of a round that hold in whatever order they come. */
export interface RoundRules {
  /** Whether one more exercise keeps them. */
  readonly allows: (taken: TakenFacts, next: SearchFacts) => boolean;
  /** Whether enough exercises are left to finish the round; the same one may be counted twice, so it never wrongly says no. */
  readonly canFinish: (taken: TakenFacts) => boolean;
}

/** What is taken after one exercise more. */
export function withOneMore(taken: TakenFacts, next: SearchFacts): TakenFacts {
  return {
    count: taken.count + 1,
    worked: taken.worked | next.works,
    heavy: taken.heavy + next.heavy,
    families: taken.families | next.family,
    regions: taken.regions + (1 << (2 * next.region)),
  };
}

/** The rules for a round of so many exercises of a task. Whether it can be finished is worked out once for each state. */
export function roundRulesOf(task: LineUpTask, count: number): RoundRules {
  const kinds = kindsOf(task.exercises);
  const wanted = wantedBits(task, count);
  const most = mostOfRegions(task, count);
  const known = new Map<number, boolean>();

  function allows(taken: TakenFacts, next: SearchFacts): boolean {
    return (
      (taken.families & next.family) === 0 &&
      taken.heavy + next.heavy <= task.heavy &&
      ((taken.regions >> (2 * next.region)) & 3) < (most[next.region] ?? 0)
    );
  }

  function canFinish(taken: TakenFacts): boolean {
    const missing = wanted & ~taken.worked;
    if (taken.count === count) return missing === 0;
    const key =
      ((taken.regions * 64 + taken.families) * 32 + missing) * 4 + taken.heavy;
    const before = known.get(key);
    if (before !== undefined) return before;
    // Any missing muscle must be worked by one of the exercises to come, so only those that work the first one are tried.
    const first = missing & -missing;
    const can = kinds.some(
      (next) =>
        (next.works & first) === first &&
        allows(taken, next) &&
        canFinish(withOneMore(taken, next)),
    );
    known.set(key, can);
    return can;
  }
  return { allows, canFinish };
}

/** The exercises that differ to the rules. */
const kindsOf = memoizeByObject(
  (exercises: ReadonlySet<Exercise>): readonly SearchFacts[] => {
    const kinds = new Map<number, SearchFacts>();
    for (const exercise of exercises) {
      const facts = searchFactsOf(exercise);
      const { region, works, family, heavy } = facts;
      kinds.set(((region * 32 + works) * 64 + family) * 2 + heavy, facts);
    }
    return [...kinds.values()];
  },
);

/** How many exercises of each region there are. */
const countsOf = memoizeByObject(
  (exercises: ReadonlySet<Exercise>): ReadonlyMap<Region, number> =>
    countByRegion([...exercises]),
);

/** The most exercises of each region: as many as there are, as the task allows, and as need not stand side by side. */
function mostOfRegions(
  { exercises, mostOf }: LineUpTask,
  count: number,
): readonly number[] {
  return REGIONS.map((region) =>
    Math.min(
      countsOf(exercises).get(region) ?? 0,
      mostOf === undefined ? Infinity : (mostOf.get(region) ?? 0),
      Math.ceil(count / 2),
    ),
  );
}

/** How many of some exercises there are of each region. */
export function countByRegion(
  exercises: readonly Exercise[],
): ReadonlyMap<Region, number> {
  const counts = new Map<Region, number>();
  for (const { region } of exercises)
    counts.set(region, (counts.get(region) ?? 0) + 1);
  return counts;
}
