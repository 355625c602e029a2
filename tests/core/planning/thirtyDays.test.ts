import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import {
  circuitSeconds,
  restAfter,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { isMarched, type Exercise } from '#core/exercise/exercise.ts';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Suggestion, Wishes } from '#core/planning/suggestion.ts';
import { theCatalogue, theExercises } from '#builders/theCatalogue.ts';

/** A runner and a day in plain English, and what a physio would expect of the builder. */
type Day = Wishes & {
  readonly who: string;
  readonly answers: Partial<Answers>;
  readonly expect: Readonly<Record<string, unknown>>;
};

const file = join(import.meta.dirname, '../../fixtures/thirty-days.yaml');
const DAYS = load(readFileSync(file, 'utf8')) as readonly Day[];
const DAY_FIELDS = 'who answers overrides another stepUp expect'.split(' ');

/** What was suggested, beside what was suggested first: without "another" and "stepUp". */
interface Found {
  readonly suggestion: Suggestion;
  readonly first: Suggestion;
}

/** One check for each word that `expect` may hold. */
const CHECKS: Readonly<
  Record<string, (found: Found, expected: never) => void>
> = {
  kind: ({ suggestion }, kind: string) => {
    expect(suggestion.kind).toBe(kind);
  },
  gate: ({ suggestion: { allowance } }, gate: string) => {
    expect(allowance).toMatchObject({ gate });
  },
  why: ({ suggestion }, why: string) => {
    expect(suggestion).toMatchObject({ instead: why });
  },
  reasons: ({ suggestion: { allowance } }, reasons: readonly string[]) => {
    expect(allowance).toMatchObject({ modifiers: reasons });
  },
  rounds: (found, rounds: number) => {
    expect(circuitOf(found).rounds).toBe(rounds);
  },
  lasts: (found, time: string) => {
    const [minutes, seconds] = time.split(':').map(Number);
    expect(circuitSeconds(circuitOf(found))).toBe(
      (minutes ?? NaN) * 60 + (seconds ?? NaN),
    );
  },
  ceiling: (found, ceiling: number) => {
    expect(circuitOf(found).ceiling).toBe(ceiling);
  },
  rests: (found, seconds: number) => {
    for (const rest of restsOf(circuitOf(found))) expect(rest).toBe(seconds);
  },
  exercises: (found, [least, most]: readonly [number, number]) => {
    within(circuitOf(found).stations.length, least, most);
  },
  minutes: (found, [least, most]: readonly [number, number]) => {
    within(circuitSeconds(circuitOf(found)) / 60, least, most);
  },
  effort: (found, [least, most]: readonly [number, number]) => {
    within(expectedEffort(circuitOf(found), theCatalogue), least, most);
  },
  'rests at least': (found, seconds: number) => {
    for (const rest of restsOf(circuitOf(found)))
      expect(rest).toBeGreaterThanOrEqual(seconds);
  },
  'round rests at least': (found, seconds: number) => {
    expect(circuitOf(found).roundRestSeconds).toBeGreaterThanOrEqual(seconds);
  },
  'doses at most': (found, share: number) => {
    const { stations, level } = circuitOf(found);
    for (const { code, work } of stations) {
      const dose = work.kind === 'hold' ? work.seconds : work.count;
      const own = theCatalogue.get(code)?.dose[level] ?? NaN;
      expect(dose, code).toBeLessThanOrEqual(
        Math.max(1, Math.round(own * share)),
      );
    }
  },
  'ranks at most': (found, rank: number) => {
    for (const exercise of exercisesOf(found))
      expect(exercise.rank, exercise.id).toBeLessThanOrEqual(rank);
  },
  has: (found, ids: readonly string[]) => {
    expect(idsOf(found)).toEqual(expect.arrayContaining([...known(ids)]));
  },
  without: (found, ids: readonly string[]) => {
    expect(known(ids).filter((id) => idsOf(found).includes(id))).toEqual([]);
  },
  'in order': (found, ids: readonly string[]) => {
    expect(idsOf(found).filter((id) => known(ids).includes(id))).toEqual(ids);
  },
  raised: (found, ids: readonly string[]) => {
    const raised = circuitOf(found).stations.flatMap(({ code, variant }) =>
      variant === 'raised' ? [theCatalogue.get(code)?.id] : [],
    );
    expect(raised).toEqual(expect.arrayContaining([...known(ids)]));
  },
  works: (found, muscles: readonly string[]) => {
    const worked = exercisesOf(found).flatMap<string>(({ primary }) => primary);
    expect(worked).toEqual(expect.arrayContaining([...muscles]));
  },
  spares: (found, muscles: readonly string[]) => {
    const working = exercisesOf(found).filter(({ primary }) =>
      primary.some((muscle) => muscles.includes(muscle)),
    );
    expect(working.map(({ id }) => id)).toEqual([]);
  },
  'leaves alone': (found, muscles: readonly string[]) => {
    const working = exercisesOf(found).filter(({ primary, secondary }) =>
      [...primary, ...secondary].some((muscle) => muscles.includes(muscle)),
    );
    expect(working.map(({ id }) => id)).toEqual([]);
  },
  jumps: (found, how: 'marched' | 'none') => {
    const { mode } = circuitOf(found);
    const jumps = exercisesOf(found).filter(({ impact }) => impact);
    const wrong = jumps.filter(
      (jump) => how === 'none' || !isMarched(jump, mode),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  },
  new: (found, [least, most]: readonly [number, number]) => {
    const before = idsOf({ ...found, suggestion: found.first });
    within(
      idsOf(found).filter((id) => !before.includes(id)).length,
      least,
      most,
    );
  },
};

describe('thirty days, as a physio would write them down', () => {
  test('are thirty, and say nothing that is not understood', () => {
    expect(DAYS).toHaveLength(30);
    expect(new Set(DAYS.map(({ who }) => who)).size).toBe(30);
    for (const day of DAYS) {
      expect(DAY_FIELDS).toEqual(expect.arrayContaining(Object.keys(day)));
      expect(Object.keys(DEFAULT_ANSWERS), day.who).toEqual(
        expect.arrayContaining(Object.keys(day.answers)),
      );
      expect(Object.keys(CHECKS), day.who).toEqual(
        expect.arrayContaining(Object.keys(day.expect)),
      );
      expect(day.expect, day.who).toHaveProperty('kind');
    }
  });

  test.each(DAYS)('$who', (day) => {
    const answers = answersOf(day);
    const { overrides = [], another = 0, stepUp = false } = day;
    const found: Found = {
      suggestion: composeCircuit(answers, theCatalogue, {
        overrides,
        another,
        stepUp,
      }),
      first: composeCircuit(answers, theCatalogue, { overrides }),
    };
    for (const [word, expected] of Object.entries(day.expect))
      CHECKS[word]?.(found, expected as never);
  });
});

function answersOf({ answers }: Day): Answers {
  const { leaveOut = [] } = answers;
  return {
    ...DEFAULT_ANSWERS,
    ...answers,
    leaveOut: theExercises
      .filter(({ id }) => known(leaveOut).includes(id))
      .map(({ code }) => code),
  };
}

/** The same addresses, once each is that of an exercise. */
function known(ids: readonly string[]): readonly string[] {
  const all = theExercises.map(({ id }) => id);
  expect(all).toEqual(expect.arrayContaining([...ids]));
  return ids;
}

function circuitOf({ suggestion }: Found): Circuit {
  if (!('circuit' in suggestion))
    throw new Error(`nothing to do: ${suggestion.kind}`);
  return suggestion.circuit;
}

function exercisesOf(found: Found): readonly Exercise[] {
  return circuitOf(found).stations.map(({ code }) => {
    const exercise = theCatalogue.get(code);
    if (exercise === undefined) throw new Error(`unknown exercise: ${code}`);
    return exercise;
  });
}

function idsOf(found: Found): readonly string[] {
  return exercisesOf(found).map(({ id }) => id);
}

/** The rests between the exercises of a round, in seconds. */
function restsOf(circuit: Circuit): readonly number[] {
  return circuit.stations.slice(1).map((_, index) => restAfter(circuit, index));
}

function within(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}
