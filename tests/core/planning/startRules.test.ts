import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { firstTimeOf } from '#core/planning/firstTime.ts';
import { GATES, gatesOf, isHard } from '#core/planning/gates.ts';
import { startRulesFor } from '#core/planning/startRules.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyAnswers } from '#builders/anyAnswers.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

function rulesOn(changes: Partial<Answers>, circuit = aCircuit()) {
  const answers = { ...DEFAULT_ANSWERS, ...changes };
  return startRulesFor(circuit, theCatalogue, answers, []);
}

describe('starting a circuit of anybody’s making', () => {
  test('is free on a plain day', () => {
    expect(rulesOn({})).toEqual({
      shut: null,
      gates: [],
      isOverridden: true,
      isFirst: false,
      ceiling: 5,
    });
  });

  test('meets every rule of the day at once, so that one tap answers them all', () => {
    const rules = rulesOn({ soreness: 5, run: 'hard', daysSince: 4 });
    expect(rules.gates.slice(0, 3)).toEqual(['sore', 'hard-run', 'too-soon']);
    expect(rules.isOverridden).toBe(false);
    const overridden = startRulesFor(
      aCircuit(),
      theCatalogue,
      { ...DEFAULT_ANSWERS, daysSince: 4 },
      ['too-soon'],
    );
    expect(overridden).toMatchObject({
      gates: ['too-soon'],
      isOverridden: true,
    });
  });

  test('is shut by very sore legs, a warm-up as well', () => {
    expect(rulesOn({ soreness: 8 }).shut).toBe('too-sore');
    const warmUp = aCircuit({ mode: 'activation', rounds: 1, ceiling: 3 });
    expect(rulesOn({ soreness: 8 }, warmUp).shut).toBe('too-sore');
    expect(rulesOn({ daysSince: 4 }, warmUp).gates).toEqual([]);
  });

  test.each<[Partial<Answers>, number, number]>([
    [{}, 5, 5],
    [{}, 4, 4],
    [{}, 8, 5],
    [{ run: 'long', easyCircuits: 2 }, 5, 4],
    [{ run: 'long' }, 5, 4],
    [{ phase: 'high-volume' }, 5, 4],
    [{ level: 'returning' }, 5, 4],
    [{ level: 'beginner' }, 4, 4],
  ])('on %j is measured, with a ceiling of %d, from %d', (day, own, from) => {
    expect(rulesOn(day, aCircuit({ ceiling: own })).ceiling).toBe(from);
  });

  test('is one round for those who have never done one', () => {
    expect(rulesOn({ daysSince: null }).isFirst).toBe(true);
    const oneRound = aCircuit({ rounds: 1 });
    expect(rulesOn({ daysSince: null }, oneRound).isFirst).toBe(true);
    const first = firstTimeOf(oneRound);
    expect(rulesOn({ daysSince: null }, first).isFirst).toBe(false);
  });

  test('never lets through what the builder would not, nor raises a ceiling', () => {
    fc.assert(
      fc.property(anyCircuit, anyAnswers, (circuit, answers) => {
        const rules = startRulesFor(circuit, theCatalogue, answers, GATES);
        const { allows } = gatesOf(answers);
        expect(rules.shut !== null).toBe(allows === 'none');
        if (rules.shut !== null) expect(isHard(rules.shut)).toBe(true);
        if (circuit.mode === 'circuit' && allows === 'activation')
          expect(rules.gates.length).toBeGreaterThan(0);
        expect(rules.ceiling).toBeLessThanOrEqual(circuit.ceiling);
      }),
    );
  });
});
