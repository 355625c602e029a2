import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADVICE_TAGS, type Advice } from '#core/planning/explaining/advice.ts';
import { adviceOn } from '#core/planning/explaining/circuitAdvice.ts';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import { gatesOf, type Gate } from '#core/planning/gates.ts';
import { planOf } from '#core/planning/plan.ts';
import {
  anyAnswers,
  anyCatalogue,
  anyOverrides,
} from '#builders/anyAnswers.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

function adviceFor(
  circuit: Circuit,
  changes: Partial<Answers> = {},
): readonly Advice[] {
  const answers = { ...DEFAULT_ANSWERS, ...changes };
  return adviceOn(circuit, theCatalogue, answers, planOf(answers, []));
}

function kindsFor(
  changes: Partial<Circuit>,
  answers: Partial<Answers> = {},
): readonly string[] {
  return adviceFor(aCircuit(changes), answers).map(({ kind }) => kind);
}

const [gb, sq, pl, bw, cr] = aCircuit().stations as [
  ReturnType<typeof aHold>,
  ReturnType<typeof aHold>,
  ReturnType<typeof aHold>,
  ReturnType<typeof aHold>,
  ReturnType<typeof aHold>,
];
const activation: Partial<Circuit> = {
  mode: 'activation',
  ceiling: 3,
  rounds: 1,
  stations: [someReps('ls', 8, [1.5], { sides: 'each' })],
};

describe('advice on a circuit of one’s own', () => {
  test('has nothing to say of the article’s', () => {
    expect(adviceFor(aCircuit())).toEqual([]);
  });

  test.each<[Advice['kind'], Partial<Circuit>, Partial<Answers>?]>([
    ['hard-ceiling', { ceiling: 6 }],
    ['above-ceiling', { rounds: 6 }],
    ['above-ceiling', { ceiling: 4 }],
    ['above-ceiling', { ...activation, stations: [aHold('ls', 300)] }],
    ['too-long', { rounds: 4 }],
    ['over-time', {}, { minutes: 10 }],
    ['too-many-rounds', { rounds: 4 }],
    ['too-much', { rounds: 5 }],
    ['few-exercises', { stations: [gb, sq] }],
    ['many-exercises', { stations: [gb, sq, pl, bw, cr, gb, pl] }],
    ['untouched', { stations: [gb, pl, bw, aHold('db', 10)] }],
    [
      'too-heavy',
      { stations: [gb, someReps('wl', 3), pl, bw, cr] },
      { level: 'beginner' },
    ],
    ['same-region', { stations: [gb, pl, aHold('sp', 10), sq, cr] }],
    ['short-rest', { restSeconds: 10 }],
    ['short-rest', { stations: [{ ...gb, restSeconds: 5 }, sq, pl, bw, cr] }],
    ['unknown', { stations: [gb, sq, pl, bw, cr, aHold('zz')] }],
    ['gym', { stations: [gb, sq, pl, bw, someReps('bs', 5)] }],
    ['impact', { stations: [gb, sq, pl, bw, someReps('as', 8, [1])] }],
    ['activation-only', { stations: [gb, sq, pl, someReps('ls', 8, [1.5])] }],
    ['circuit-only', { ...activation, stations: [someReps('cr', 4)] }],
    ['too-long', { ...activation, stations: [aHold('cs', 400)] }],
    ['hard-ceiling', { ...activation, ceiling: 5 }],
    ['too-many-rounds', { ...activation, rounds: 2 }],
    ['big-dose', { stations: [aHold('gb', 31), sq, pl, bw, cr] }],
    ['big-dose', {}, { level: 'beginner' }],
    ['no-kit', {}, { kit: ['mat', 'wall'] }],
    ['sore', {}, { soreness: 3, soreAt: ['calves'] }],
  ])('%s', (kind, changes, answers = {}) => {
    expect(kindsFor(changes, answers)).toContain(kind);
  });

  test('says how far a circuit is expected to pass the lower of its ceiling and the day’s', () => {
    const by = (circuit: Circuit) =>
      adviceFor(circuit).find(({ kind }) => kind === 'above-ceiling');
    expect(by(aCircuit({ ceiling: 4 }))).toEqual({
      kind: 'above-ceiling',
      by: 0.5,
    });
    expect(by(aCircuit({ rounds: 6, ceiling: 9 }))).toEqual({
      kind: 'above-ceiling',
      by: 1,
    });
    expect(by(aCircuit({ rounds: 4 }))).toBeUndefined();
  });

  test('points at the exercise it means', () => {
    expect(adviceFor(aCircuit(), { kit: ['mat', 'wall'] })).toEqual([
      { kind: 'no-kit', at: 3 },
    ]);
  });

  test('allows the advanced one jump, if they ask for it', () => {
    const jump = someReps('as', 8, [1]);
    const stations = [gb, sq, pl, bw, jump];
    expect(kindsFor({ stations }, { level: 'advanced' })).not.toContain(
      'impact',
    );
    expect(
      kindsFor({ stations: [...stations, jump] }, { level: 'advanced' }),
    ).toContain('impact');
  });

  test('says first that the day allows none', () => {
    const gated = (mode: Circuit['mode'], over: readonly Gate[]) => {
      const answers = { ...DEFAULT_ANSWERS, run: 'hard' } as const;
      const [first] = adviceOn(
        aCircuit({ mode }),
        theCatalogue,
        answers,
        planOf(answers, []),
        gatesOf(answers, over),
      );
      return first;
    };
    expect(gated('circuit', [])).toEqual({ kind: 'gated', gate: 'hard-run' });
    expect(gated('circuit', ['hard-run'])?.kind).not.toBe('gated');
    expect(gated('activation', [])?.kind).not.toBe('gated');
  });

  test('says of every kind who stands behind it', () => {
    expect(Object.values(ADVICE_TAGS).every(Array.isArray)).toBe(true);
    expect(ADVICE_TAGS['short-rest']).toEqual(['article']);
  });
});

test('no suggestion of ours needs advice, whatever was answered and whatever there is to choose from', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      anyAnswers,
      anyOverrides,
      fc.oneof(fc.constant(theCatalogue), anyCatalogue(5, 40)),
      (answers, overrides, catalogue) => {
        const suggestion = composeCircuit(answers, catalogue, { overrides });
        if (!('circuit' in suggestion)) return;
        const plan =
          suggestion.kind === 'circuit' ? suggestion.plan : planOf(answers, []);
        seen += 1;
        const broken = adviceOn(suggestion.circuit, catalogue, answers, plan);
        // A made-up drill can be too hard for a warm-up at any dose.
        const isMadeUp =
          suggestion.kind === 'activation' && catalogue !== theCatalogue;
        expect(
          broken.filter(({ kind }) => !isMadeUp || kind !== 'above-ceiling'),
        ).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
  expect(seen).toBeGreaterThan(100);
});

test('advice is given on any circuit at all', () => {
  fc.assert(
    fc.property(anyCircuit, anyAnswers, (circuit, answers) => {
      const advice = adviceOn(
        circuit,
        theCatalogue,
        answers,
        planOf(answers, []),
      );
      for (const one of advice)
        if ('at' in one) expect(circuit.stations[one.at]).toBeDefined();
    }),
  );
});
