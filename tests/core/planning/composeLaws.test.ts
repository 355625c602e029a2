import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedExercises, soreAt } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { asNewcomer } from '#core/planning/firstTime.ts';
import { gatesOf, GATES, type Gate } from '#core/planning/gates.ts';
import { LEVEL_PLANS, TOLERANCE_SECONDS } from '#core/planning/levelPlan.ts';
import { pointsOfPlaced } from '#core/planning/composing/fatiguePoints.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import { stationSeconds } from '#core/circuit/station.ts';
import { VARIETY } from '#core/planning/suggestion.ts';
import type { Suggestion } from '#core/planning/suggestion.ts';
import { TARGETS, type Muscle } from '#core/vocabulary.ts';
import {
  anyAnswers,
  anyCatalogue,
  anyOverrides,
} from '#builders/anyAnswers.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const RUNS = { numRuns: 600 };

const anyCase = fc.record({
  answers: anyAnswers,
  catalogue: fc.oneof(
    fc.constant(theCatalogue),
    anyCatalogue(5, 60),
    fc.noShrink(anyCatalogue(60, 200)),
  ),
  overrides: anyOverrides,
  another: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: VARIETY * 2 }) },
  ),
});

type Case = typeof anyCase extends fc.Arbitrary<infer One> ? One : never;

function suggestionFor({ answers, catalogue, overrides, another }: Case) {
  return composeCircuit(answers, catalogue, { overrides, another });
}

function exercisesOf(
  circuit: Circuit,
  catalogue: Catalogue,
): readonly Exercise[] {
  return circuit.stations.flatMap(({ code }) => catalogue.get(code) ?? []);
}

/** Seconds of work, all rounds; nothing for no circuit. */
function workOf(suggestion: Suggestion): number {
  if (suggestion.kind !== 'circuit') return 0;
  const { rounds, stations } = suggestion.circuit;
  return rounds * stations.reduce((sum, one) => sum + stationSeconds(one), 0);
}

// A step of the ladder is one thing alone, so it may trade seconds of work for a harder exercise. There is none after
// legs that were sore.
function withoutStepUp({ last, ...answers }: Answers): Answers {
  return { ...answers, last: last && { ...last, soreAfter: 10 } };
}

function touched(exercises: readonly Exercise[]): readonly Muscle[] {
  return exercises.flatMap(({ primary, secondary }) => [
    ...primary,
    ...secondary,
  ]);
}

/** Says of every circuit, or every suggestion of a kind, that something holds. */
function always(
  kinds: readonly Suggestion['kind'][],
  holds: (
    suggestion: Extract<Suggestion, { circuit: Circuit }>,
    given: Case,
  ) => void,
) {
  let seen = 0;
  fc.assert(
    fc.property(anyCase, (given) => {
      const suggestion = suggestionFor(given);
      if (!('circuit' in suggestion) || !kinds.includes(suggestion.kind))
        return;
      seen += 1;
      holds(suggestion, given);
    }),
    RUNS,
  );
  // A law that nothing was put to would hold of anything.
  expect(seen).toBeGreaterThan(RUNS.numRuns / 20);
}

const BOTH = ['circuit', 'activation'] as const;

describe('whatever is answered, a suggestion', () => {
  test('asks for no kit the reader lacks', () => {
    always(BOTH, ({ circuit }, { answers, catalogue }) => {
      const has: readonly string[] = [...answers.kit, 'space'];
      for (const { kit, builder } of exercisesOf(circuit, catalogue)) {
        const asIs = kit.every((thing) => has.includes(thing));
        const raised = builder.raised?.some((thing) => has.includes(thing));
        expect(asIs || raised).toBe(true);
      }
    });
  });

  test('never jumps in a circuit, nor in an activation for beginners and those coming back', () => {
    always(BOTH, ({ kind, circuit }, { answers, catalogue }) => {
      if (kind === 'activation' && !mayNotJump(answers)) return;
      expect(exercisesOf(circuit, catalogue).some(({ impact }) => impact)).toBe(
        false,
      );
    });
  });

  test('never holds an exercise of the gym day, one left out, or one for a sore muscle', () => {
    always(BOTH, ({ kind, circuit }, { answers, catalogue }) => {
      for (const one of exercisesOf(circuit, catalogue)) {
        expect(one.places).toContain(kind);
        expect(one.places).not.toContain('gym');
        expect(answers.leaveOut).not.toContain(one.code);
        expect(one.primary.some((muscle) => soreAt(answers, muscle))).toBe(
          false,
        );
      }
    });
  });

  test('never works one region twice in a row, nor takes an exercise twice', () => {
    always(BOTH, ({ circuit }, { catalogue }) => {
      const exercises = exercisesOf(circuit, catalogue);
      const codes = exercises.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const [index, { region }] of exercises.entries())
        expect(region).not.toBe(exercises[index + 1]?.region);
    });
  });

  test('never holds two of a family, nor a calf exercise at both ends', () => {
    always(BOTH, ({ circuit }, { catalogue }) => {
      const exercises = exercisesOf(circuit, catalogue);
      const families = exercises.flatMap(({ builder }) => builder.family ?? []);
      expect(new Set(families).size).toBe(families.length);
      const isCircuit = circuit.mode === 'circuit';
      const ends = [exercises[0]?.region, exercises.at(-1)?.region];
      if (isCircuit) expect(ends).not.toEqual(['calf', 'calf']);
    });
  });

  test('can be written as a link and read again', () => {
    always(BOTH, ({ circuit }) => {
      expect(readLink(writeLink(circuit))).toEqual({
        ok: true,
        value: circuit,
      });
    });
  });

  test('is the same for the same answers', () => {
    always(BOTH, (suggestion, given) => {
      expect(suggestionFor(given)).toEqual(suggestion);
    });
  });
});

test('numbers no form lets through still end in a suggestion', () => {
  const anyNumber = fc.oneof(
    fc.double(),
    fc.constantFrom(NaN, Infinity, -Infinity, -1, 12.5, 1e9),
  );
  fc.assert(
    fc.property(
      anyAnswers,
      fc.record({
        minutes: anyNumber,
        soreness: anyNumber,
        daysSince: anyNumber,
        painWait: anyNumber,
      }),
      (answers, wild) => {
        const suggestion = composeCircuit(
          { ...answers, ...wild },
          theCatalogue,
          { overrides: [...GATES] },
        );
        if (suggestion.kind === 'circuit')
          expect(circuitSeconds(suggestion.circuit)).toBeLessThanOrEqual(
            LEVEL_PLANS[answers.level].capSeconds + TOLERANCE_SECONDS,
          );
      },
    ),
    RUNS,
  );
});

function mayNotJump({ level }: Answers): boolean {
  return level === 'beginner' || level === 'returning';
}

describe('whatever is answered, a circuit', () => {
  test('keeps within the minutes, the cap, the points, the rounds and the ceiling of its level', () => {
    always(['circuit'], (suggestion, { answers }) => {
      const { circuit } = suggestion;
      const plan = LEVEL_PLANS[answers.level];
      const most = Math.min(answers.minutes * 60, plan.capSeconds);
      expect(circuitSeconds(circuit)).toBeLessThanOrEqual(
        most + TOLERANCE_SECONDS,
      );
      expect(pointsOfPlaced(suggestion)).toBeLessThanOrEqual(plan.points);
      expect(circuit.rounds).toBeLessThanOrEqual(plan.rounds);
      expect(circuit.ceiling).toBeLessThanOrEqual(plan.ceiling);
      expect(circuit.stations.length).toBeLessThanOrEqual(plan.exercises);
      expect(circuit.stations.length).toBeGreaterThanOrEqual(3);
      expect(circuit.restSeconds).toBeGreaterThanOrEqual(20);
    });
  });

  test('trains every target muscle that is not sore, with four exercises or more, and helps the hamstrings along', () => {
    always(['circuit'], ({ circuit }, { answers, catalogue }) => {
      const exercises = exercisesOf(circuit, catalogue);
      if (exercises.length < 4) return;
      const trained = exercises.flatMap(({ primary }) => primary);
      const canTrain = (muscle: Muscle) =>
        allowedExercises(asNewcomer(answers), catalogue).some(({ primary }) =>
          primary.includes(muscle),
        );
      const isWanted = (muscle: Muscle) =>
        !soreAt(answers, muscle) && (muscle !== 'calves' || canTrain(muscle));
      expect(trained).toEqual(
        expect.arrayContaining(
          TARGETS.filter((one) => one !== 'hamstrings' && isWanted(one)),
        ),
      );
      if (isWanted('hamstrings'))
        expect(touched(exercises)).toContain('hamstrings');
    });
  });

  test('is expected to take no more effort than the top of its level’s aim, nor than its ceiling', () => {
    const top = { beginner: 4, returning: 3, regular: 5, advanced: 5 };
    always(['circuit'], ({ circuit }, { answers, catalogue }) => {
      const effort = expectedEffort(circuit, catalogue);
      expect(effort).toBeLessThanOrEqual(top[answers.level]);
      expect(effort).toBeLessThanOrEqual(circuit.ceiling);
    });
  });

  test('holds nothing of rank 3 or more that the same person’s normal day lacks', () => {
    always(['circuit'], (suggestion, { answers, catalogue, another }) => {
      if (suggestion.kind !== 'circuit' || another > 0) return;
      const { modifiers } = suggestion.allowance;
      // Of those who never did one there is no normal day but the same day.
      if (modifiers.length === 0 || modifiers.includes('first')) return;
      const normalDay: Answers = {
        ...withoutStepUp(answers),
        soreness: 0,
        run: 'easy',
        phase: 'normal',
        raceNear: false,
        keySessionNear: false,
        gymNear: false,
        painWait: 0,
        overdone: false,
        worn: false,
        daysSince: 14,
      };
      const normal = composeCircuit(normalDay, catalogue, {
        overrides: [...GATES],
      });
      if (normal.kind !== 'circuit' || normal.allowance.modifiers.length > 0)
        return;
      const usual = normal.circuit.stations.map(({ code }) => code);
      for (const { code, rank } of exercisesOf(suggestion.circuit, catalogue))
        if (rank >= 3) expect(usual).toContain(code);
    });
  });

  test('holds one exercise of rank 4 at most for regular, two for advanced, none for others or on sore legs', () => {
    always(['circuit'], ({ circuit }, { answers, catalogue }) => {
      const heavy = exercisesOf(circuit, catalogue).filter(
        ({ rank }) => rank >= 4,
      );
      const most = { beginner: 0, returning: 0, regular: 1, advanced: 2 };
      expect(heavy.length).toBeLessThanOrEqual(
        answers.soreness >= 2 ? 0 : most[answers.level],
      );
    });
  });

  test('never holds less work for more minutes', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const inMinutes = (minutes: number) =>
          workOf(
            suggestionFor({
              ...given,
              answers: { ...given.answers, minutes },
              another: 0,
            }),
          );
        const work = Array.from({ length: 16 }, (_, index) =>
          inMinutes(index + 5),
        );
        expect(work).toEqual([...work].sort((one, other) => one - other));
      }),
      { numRuns: 150 },
    );
  });
});

test('after a gap of more than six weeks there is never more work than before it', () => {
  fc.assert(
    fc.property(anyAnswers, anyOverrides, (answers, overrides) => {
      const workAfter = (daysSince: number) =>
        workOf(
          composeCircuit(
            { ...withoutStepUp(answers), daysSince },
            theCatalogue,
            { overrides },
          ),
        );
      expect(workAfter(43)).toBeLessThanOrEqual(workAfter(42));
    }),
    RUNS,
  );
});

test('a warm-up has three drills and three minutes, unless fewer than three are left', () => {
  always(['activation'], ({ circuit }, { catalogue }) => {
    if (catalogue !== theCatalogue || circuit.stations.length < 3) return;
    expect(circuitSeconds(circuit)).toBeGreaterThanOrEqual(180);
    expect(expectedEffort(circuit, catalogue)).toBeLessThanOrEqual(3);
  });
});

describe('a gate drawn tighter', () => {
  const RANK = { none: 0, activation: 1, circuit: 2 } as const;

  /** What today allows, as numbers that may only fall. */
  function allowed(answers: Answers, overrides: readonly Gate[]) {
    const suggestion = composeCircuit(answers, theCatalogue, { overrides });
    const { allowance } = suggestion;
    const isCircuit = suggestion.kind === 'circuit';
    return {
      kind: RANK[allowance.allows],
      work: workOf(suggestion),
      rounds: isCircuit ? suggestion.circuit.rounds : 0,
      ceiling: isCircuit ? suggestion.circuit.ceiling : 0,
    };
  }

  const TIGHTER: readonly (readonly [
    name: string,
    tighten: (answers: Answers) => Answers,
  ])[] = [
    [
      'more soreness',
      (one) => ({ ...one, soreness: Math.min(10, one.soreness + 2) }),
    ],
    [
      'fewer days since the last',
      (one) => ({
        ...one,
        // Beyond six weeks the first-session rule begins, which is another matter.
        daysSince:
          one.daysSince === null || one.daysSince > 42
            ? one.daysSince
            : Math.max(0, one.daysSince - 5),
      }),
    ],
    ['a race near', (one) => ({ ...one, raceNear: true })],
    ['a key session near', (one) => ({ ...one, keySessionNear: true })],
    ['leg work near', (one) => ({ ...one, gymNear: true })],
    [
      'a hard run in place of an easy one',
      (one) => ({ ...one, run: one.run === 'easy' ? 'hard' : one.run }),
    ],
    [
      'a race week in place of a normal one',
      (one) => ({
        ...one,
        phase: one.phase === 'normal' ? 'taper' : one.phase,
      }),
    ],
    ['a bad night', (one) => ({ ...one, worn: true })],
    ['two overdone circuits', (one) => ({ ...one, overdone: true })],
    ['a red flag', (one) => ({ ...one, redFlag: true })],
    ['no clearance', (one) => ({ ...one, notCleared: true })],
  ];

  test.each(TIGHTER)('by %s allows no more', (_, tighten) => {
    fc.assert(
      fc.property(anyAnswers, anyOverrides, (answers, overrides) => {
        const day = withoutStepUp(answers);
        const before = allowed(day, overrides);
        const after = allowed(tighten(day), overrides);
        expect(after.kind).toBeLessThanOrEqual(before.kind);
        expect(after.work).toBeLessThanOrEqual(before.work);
        expect(after.ceiling).toBeLessThanOrEqual(before.ceiling);
      }),
      RUNS,
    );
  });

  test('cannot be overridden when it is a red flag, a missing clearance or soreness 7', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const shut =
          answers.redFlag || answers.notCleared || answers.soreness >= 7;
        expect(gatesOf(answers, GATES).allows === 'none').toBe(shut);
      }),
      RUNS,
    );
  });
});

test('an exercise that may be taken is one of the catalogue that every rule lets through', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const one of allowedExercises(answers, theCatalogue))
        expect(one.dose[answers.level]).not.toBeNull();
    }),
    RUNS,
  );
});
