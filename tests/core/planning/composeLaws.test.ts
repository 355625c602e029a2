import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedExercises, soreAt } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { gatesOf, GATES, type Gate } from '#core/planning/gates.ts';
import { LEVEL_PLANS, TOLERANCE_SECONDS } from '#core/planning/levelPlan.ts';
import { pointsOfPlaced } from '#core/planning/composing/fatiguePoints.ts';
import { readLink, writeLink } from '#core/circuit/link.ts';
import { stationSeconds } from '#core/circuit/station.ts';
import { VARIETY } from '#core/planning/composing/candidates.ts';
import type { Suggestion } from '#core/planning/suggestion.ts';
import { TARGETS, type Muscle } from '#core/vocabulary.ts';
import {
  anyAnswers,
  anyCatalogue,
  anySteppedOver,
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
  steppedOver: anySteppedOver,
  another: fc.integer({ min: 0, max: VARIETY * 2 }),
});

type Case = typeof anyCase extends fc.Arbitrary<infer One> ? One : never;

function suggestionFor({ answers, catalogue, steppedOver, another }: Case) {
  return composeCircuit(answers, catalogue, { steppedOver, another });
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

// A step of the ladder is one thing alone, so it may trade seconds of work for a harder exercise.
function withoutStepUp({ last, ...answers }: Answers): Answers {
  return { ...answers, last: last && { ...last, rpe: Math.max(4, last.rpe) } };
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
          { steppedOver: [...GATES] },
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

  test('touches every target muscle that is not sore, with four exercises or more', () => {
    always(['circuit'], ({ circuit }, { answers, catalogue }) => {
      const exercises = exercisesOf(circuit, catalogue);
      if (exercises.length < 4) return;
      const spared = (muscle: Muscle) => soreAt(answers, muscle);
      expect(touched(exercises)).toEqual(
        expect.arrayContaining(TARGETS.filter((one) => !spared(one))),
      );
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
              answers: { ...withoutStepUp(given.answers), minutes },
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

describe('a gate drawn tighter', () => {
  const RANK = { none: 0, activation: 1, circuit: 2 } as const;

  /** What today allows, as numbers that may only fall. */
  function allowed(answers: Answers, steppedOver: readonly Gate[]) {
    const suggestion = composeCircuit(answers, theCatalogue, { steppedOver });
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
    ['gym legs near', (one) => ({ ...one, gymNear: true })],
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
      fc.property(anyAnswers, anySteppedOver, (answers, steppedOver) => {
        const day = withoutStepUp(answers);
        const before = allowed(day, steppedOver);
        const after = allowed(tighten(day), steppedOver);
        expect(after.kind).toBeLessThanOrEqual(before.kind);
        expect(after.work).toBeLessThanOrEqual(before.work);
        expect(after.ceiling).toBeLessThanOrEqual(before.ceiling);
      }),
      RUNS,
    );
  });

  test('cannot be stepped over when it is a red flag, a missing clearance or soreness 7', () => {
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
