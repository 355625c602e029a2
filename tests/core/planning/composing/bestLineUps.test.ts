import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#core/planning/answers.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { GATES } from '#core/planning/gates.ts';
import { bestLineUps } from '#core/planning/composing/bestLineUps.ts';
import {
  ordersOf,
  placeCost,
  type LineUpTask,
} from '#core/planning/composing/lineUp.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { pointsOfPlaced } from '#core/planning/composing/fatiguePoints.ts';
import { VARIETY } from '#core/planning/suggestion.ts';
import { FOCUSES, LEVELS, REGIONS, TARGETS } from '#core/vocabulary.ts';
import { anyAnswers, anyCatalogue } from '#builders/anyAnswers.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

/** A day on which nothing stands in the way of a circuit. */
const PLAIN: Partial<Answers> = {
  level: 'regular',
  kit: ['band', 'mat', 'wall', 'step'],
  soreness: 0,
  run: 'easy',
  phase: 'normal',
  raceNear: false,
  keySessionNear: false,
  gymNear: false,
  painWait: 0,
  worn: false,
  overdone: false,
  daysSince: 20,
  last: null,
  redFlag: false,
  notCleared: false,
  leaveOut: [],
};

describe('the search', () => {
  /** Whether a finished round keeps the rules of muscles and of calves from one round to the next. */
  function isSound(
    round: readonly Exercise[],
    { worked }: LineUpTask,
  ): boolean {
    const first = round.flatMap(({ primary }) => primary);
    const helped = round.flatMap(({ secondary }) => secondary);
    const isWorked = worked.every(
      (one) =>
        first.includes(one) || (one === 'hamstrings' && helped.includes(one)),
    );
    const meetsCalf =
      round[0]?.region === 'calf' && round.at(-1)?.region === 'calf';
    return (round.length < 4 || isWorked) && !meetsCalf;
  }

  /** The cheapest line-up there is, by trying them all. */
  function bruteForce(task: LineUpTask, count: number): number {
    let least = Infinity;
    for (const slots of ordersOf(count)) {
      const walk = (taken: readonly Exercise[], cost: number) => {
        const slot = slots[taken.length];
        if (slot === undefined) {
          if (isSound(taken, task)) least = Math.min(least, cost);
          return;
        }
        for (const one of task.exercises) {
          const here = placeCost(one, slot, task);
          const heavy = [...taken, one].filter(({ rank }) => rank >= 4);
          const family = one.builder.family;
          if (here === null || taken.includes(one)) continue;
          if (
            family !== null &&
            taken.some(({ builder }) => builder.family === family)
          )
            continue;
          if (taken.at(-1)?.region === one.region) continue;
          if (heavy.length > task.heavy) continue;
          const alike = taken.filter(({ region }) => region === one.region);
          if (alike.length >= (task.mostOf?.get(one.region) ?? Infinity))
            continue;
          walk([...taken, one], cost + here);
        }
      };
      walk([], 0);
    }
    return least;
  }

  const EVERY_REGION = { minLength: REGIONS.length, maxLength: REGIONS.length };

  test('finds the very best line-up of every size, as trying them all does', () => {
    let found = 0;
    fc.assert(
      fc.property(
        anyCatalogue(5, 8),
        fc.constantFrom(...FOCUSES),
        fc.constantFrom(...LEVELS),
        fc.subarray([...TARGETS]),
        fc.integer({ min: 3, max: 6 }),
        fc.integer({ min: 0, max: 2 }),
        fc.option(fc.array(fc.integer({ min: 0, max: 2 }), EVERY_REGION)),
        (catalogue, focus, level, worked, count, heavy, limits) => {
          const task: LineUpTask = {
            catalogue,
            exercises: new Set(catalogue.values()),
            focus,
            level,
            heavy,
            worked,
            ...(limits === null
              ? {}
              : {
                  mostOf: new Map(
                    REGIONS.map((region, at) => [region, limits[at] ?? 0]),
                  ),
                }),
          };
          const costs = bestLineUps(task, count, 3).map(({ cost }) => cost);
          expect(costs[0] ?? Infinity).toBe(bruteForce(task, count));
          expect(costs).toEqual([...costs].sort((one, other) => one - other));
          found += costs.length > 0 ? 1 : 0;
        },
      ),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(50);
  });

  test('fills its time as well as any number of rounds of its line-ups could', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const easy: Answers = { ...answers, last: null, daysSince: 20 };
        const overrides = [...GATES];
        const best = composeCircuit(easy, theCatalogue, { overrides });
        // What makes a circuit smaller is bounded by the days with more minutes as well.
        if (best.kind !== 'circuit' || best.allowance.modifiers.length > 0)
          return;
        const { plan, circuit } = best;
        const oneMore = { ...circuit, rounds: circuit.rounds + 1 };
        const tooLong = circuitSeconds(oneMore) > plan.mostSeconds;
        const tooMuch =
          pointsOfPlaced({ circuit: oneMore, places: best.places }) >
          plan.points;
        const tooHard = expectedEffort(oneMore, theCatalogue) > plan.mostEffort;
        const enough =
          tooHard ||
          oneMore.rounds > plan.rounds ||
          circuit.stations.length > 5;
        expect(tooLong || tooMuch || enough).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('walks through different circuits, one after the other, before it begins again', () => {
    const links = Array.from({ length: VARIETY }, (_, another) => {
      const made = composeCircuit(
        {
          ...(fc.sample(anyAnswers, { numRuns: 1, seed: 7 })[0] as Answers),
          ...PLAIN,
        },
        theCatalogue,
        { another },
      );
      return 'circuit' in made ? writeLink(made.circuit) : made.kind;
    });
    expect(new Set(links).size).toBe(VARIETY);
  });
});
