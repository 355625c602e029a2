import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { catalogueOf } from '#core/exercise/exercise.ts';
import {
  stationOf,
  stationSeconds,
  type Station,
} from '#core/circuit/station.ts';
import { LEVEL_PLANS, TOLERANCE_SECONDS } from '#core/planning/levelPlan.ts';
import { nextStepAfter } from '#core/planning/nextStep.ts';
import { effortBandOf } from '#core/session/rating/effortLimit.ts';
import { LEVELS, type Level } from '#core/vocabulary.ts';
import { anExercise } from '#builders/aCatalogue.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { theCatalogue, theExercises } from '#builders/theCatalogue.ts';

function stepAfter(circuit: Circuit) {
  return nextStepAfter(circuit, theCatalogue, effortBandOf(circuit)[1]);
}

function stations(level: Level, codes: string): readonly Station[] {
  return codes.split(' ').map((code) => {
    const exercise = theExercises.find((one) => one.code === code);
    const station = exercise && stationOf(exercise, level);
    if (!station) throw new Error(`${code} has no dose for ${level}`);
    return station;
  });
}

/** A circuit at its level's own doses, rounds and rests. */
function aLevelCircuit(
  level: Level,
  codes: string,
  changes: Partial<Circuit> = {},
): Circuit {
  const { ceiling, rounds, restSeconds, roundRestSeconds } = LEVEL_PLANS[level];
  return aCircuit({
    level,
    ceiling,
    rounds,
    restSeconds,
    roundRestSeconds,
    stations: stations(level, codes),
    ...changes,
  });
}

/** What differs between two circuits, place by place: "sq 8 → sq 9", "rounds 1 → 2". */
function differences(before: Circuit, after: Circuit): readonly string[] {
  const words = ({ code, work, variant }: Station) =>
    [code, work.kind === 'hold' ? work.seconds : work.count, variant]
      .filter((part) => part !== undefined)
      .join(' ');
  const numbers = (['rounds', 'restSeconds', 'roundRestSeconds'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => `${field} ${before[field]} → ${after[field]}`);
  const places = before.stations.flatMap((station, at) => {
    const next = after.stations[at] ?? station;
    return words(station) === words(next)
      ? []
      : [`${words(station)} → ${words(next)}`];
  });
  return [...numbers, ...places];
}

const FIVE = 'gb sq pl bw cr';
/** A set at four fifths of its dose. */
function atFourFifths(station: Station): Station {
  const { work } = station;
  return {
    ...station,
    work:
      work.kind === 'hold'
        ? { ...work, seconds: 0.8 * work.seconds }
        : { ...work, count: 0.8 * work.count },
  };
}

describe('the next step', () => {
  test.each<
    [what: string, circuit: Circuit, kind: string, ...changes: string[]]
  >([
    [
      'after four fifths of every dose: a tenth more of each',
      aLevelCircuit('regular', FIVE, {
        rounds: 1,
        restSeconds: 30,
        stations: stations('regular', FIVE).map(atFourFifths),
      }),
      'dose',
      'gb 24 → gb 27',
      'sq 8 → sq 9',
      'pl 24 → pl 27',
      'bw 8 → bw 9',
      'cr 8 → cr 9',
    ],
    [
      'at full doses: a round more',
      aLevelCircuit('regular', FIVE, { rounds: 1, restSeconds: 30 }),
      'round',
      'rounds 1 → 2',
    ],
    [
      'at full rounds: shorter rests',
      aLevelCircuit('beginner', FIVE),
      'rest',
      'restSeconds 30 → 25',
    ],
    [
      'never below 20 s of rest',
      aLevelCircuit('beginner', FIVE, { restSeconds: 22 }),
      'rest',
      'restSeconds 22 → 20',
    ],
    [
      'at the shortest rests: the easier way given up',
      aLevelCircuit('regular', FIVE, {
        stations: stations('regular', FIVE).map((one) =>
          one.code === 'pl' ? { ...one, variant: 'raised' as const } : one,
        ),
      }),
      'as-shown',
      'pl 30 raised → pl 30',
    ],
    [
      'then a harder exercise of the same region, in no more time',
      aLevelCircuit('regular', FIVE),
      'variant',
      'bw 10 → cw 6',
    ],
    [
      'six exercises stay one round',
      aLevelCircuit('regular', 'gb sq pl bw rd cr', {
        rounds: 1,
        restSeconds: 30,
      }),
      'rest',
      'restSeconds 30 → 25',
    ],
  ])('%s', (_what, circuit, kind, ...changes) => {
    const step = stepAfter(circuit);
    expect(step.kind).toBe(kind);
    expect('circuit' in step ? differences(circuit, step.circuit) : []).toEqual(
      changes,
    );
  });

  test.each<[what: string, circuit: Circuit, step: unknown]>([
    [
      'a prescribed circuit has none of ours',
      aLevelCircuit('returning', 'gb sq pl', { prescribed: true }),
      { kind: 'prescribed' },
    ],
    [
      'a warm-up stays as it is',
      aCircuit({ mode: 'activation', rounds: 1, ceiling: 3 }),
      { kind: 'warm-up' },
    ],
    [
      'ten times the squats are no step to anything',
      aCircuit({
        level: 'beginner',
        stations: [
          {
            code: 'sq',
            work: { kind: 'reps', count: 100, tempo: [3, 1, 1] },
            sides: 'both',
          },
        ],
      }),
      { kind: 'too-much' },
    ],
    [
      'more rounds than the level has are too much',
      aLevelCircuit('beginner', 'gb', { rounds: 3 }),
      { kind: 'too-much' },
    ],
    [
      'with every rung taken, the next level is left',
      aLevelCircuit('returning', 'db', { restSeconds: 20 }),
      { kind: 'level', level: 'beginner' },
    ],
    [
      'above the last level there is none',
      aLevelCircuit('advanced', 'db'),
      { kind: 'level', level: null },
    ],
  ])('%s', (_what, circuit, step) => {
    expect(stepAfter(circuit)).toEqual(step);
  });
});

test.each([
  ['at half of its dose it takes as long', 40, 'variant'],
  ['even at half of its dose it takes longer', 50, 'level'],
])(
  'a harder exercise is exchanged for one of 20 s, or is not: %s',
  (_what, seconds, kind) => {
    const dose = (regular: number) => ({
      beginner: null,
      returning: null,
      regular,
      advanced: null,
    });
    const hold = { unit: 'seconds', tempo: [], region: 'core' } as const;
    const catalogue = catalogueOf([
      anExercise({ ...hold, code: 'pl', rank: 2, dose: dose(20) }),
      anExercise({ ...hold, code: 'hd', rank: 3, dose: dose(seconds) }),
    ]);
    const circuit = aCircuit({ stations: [aHold('pl', 20)] });
    expect(nextStepAfter(circuit, catalogue, 5).kind).toBe(kind);
  },
);

describe('any step up', () => {
  const codes = theExercises
    .filter(({ dose }) => dose.returning !== null)
    .map(({ code }) => code);
  const anyUsual = fc
    .record({
      level: fc.constantFrom(...LEVELS),
      share: fc.double({ min: 0.4, max: 1, noNaN: true }),
      rounds: fc.integer({ min: 1, max: 3 }),
      restSeconds: fc.constantFrom(20, 25, 30, 40),
      chosen: fc.uniqueArray(fc.constantFrom(...codes), {
        minLength: 1,
        maxLength: 6,
      }),
    })
    .map(({ level, share, rounds, restSeconds, chosen }) =>
      aLevelCircuit(level, chosen.join(' '), {
        rounds,
        restSeconds,
        stations: stations(level, chosen.join(' ')).map((one) => ({
          ...one,
          work:
            one.work.kind === 'hold'
              ? {
                  kind: 'hold',
                  seconds: Math.max(1, Math.round(one.work.seconds * share)),
                }
              : {
                  ...one.work,
                  count: Math.max(1, Math.round(one.work.count * share)),
                },
        })),
      }),
    );

  test('keeps within the level’s time, rounds and aim, and is more than before', () => {
    fc.assert(
      fc.property(anyUsual, (circuit) => {
        const step = stepAfter(circuit);
        if (!('circuit' in step)) return;
        const { level } = circuit;
        expect(circuitSeconds(step.circuit)).toBeLessThanOrEqual(
          LEVEL_PLANS[level].capSeconds + TOLERANCE_SECONDS,
        );
        expect(step.circuit.rounds).toBeLessThanOrEqual(
          LEVEL_PLANS[level].rounds,
        );
        expect(expectedEffort(step.circuit, theCatalogue)).toBeLessThanOrEqual(
          effortBandOf(circuit)[1],
        );
        expect(differences(circuit, step.circuit)).not.toEqual([]);
      }),
    );
  });

  test('changes one thing, and adds 15 % of work at most, but for a round or a single set’s smallest step', () => {
    const workOf = ({ stations: sets }: Circuit) =>
      sets.reduce((sum, one) => sum + stationSeconds(one), 0);
    fc.assert(
      fc.property(anyUsual, (circuit) => {
        const step = stepAfter(circuit);
        if (!('circuit' in step)) return;
        const changes = differences(circuit, step.circuit);
        if (step.kind !== 'dose') expect(changes).toHaveLength(1);
        else expect(changes.join()).not.toMatch(/rounds|Seconds/);
        if (changes.length > 1)
          // In whole numbers: 1.15 times 180 is a little under 207.
          expect(100 * workOf(step.circuit)).toBeLessThanOrEqual(
            115 * workOf(circuit),
          );
        if (step.kind === 'variant' || step.kind === 'rest')
          expect(workOf(step.circuit)).toBeLessThanOrEqual(workOf(circuit));
      }),
    );
  });

  test('is found for any circuit that a link can hold, without a throw', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        expect(stepAfter(circuit).kind).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});
