import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import { adviceBeforeStart } from '#core/planning/explaining/startAdvice.ts';
import { anyAnswers, anyOverrides } from '#builders/anyAnswers.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

function kindsFor(
  circuit: Circuit,
  answers: Partial<Answers> | null = null,
): readonly string[] {
  return adviceBeforeStart(
    circuit,
    theCatalogue,
    answers && { ...DEFAULT_ANSWERS, ...answers },
    [],
  ).map(({ kind }) => kind);
}

describe('what is said before a circuit starts', () => {
  test('is nothing of a circuit suggested for the day', () => {
    fc.assert(
      fc.property(anyAnswers, anyOverrides, (answers, overrides) => {
        const suggestion = composeCircuit(answers, theCatalogue, {
          overrides,
        });
        if (!('circuit' in suggestion)) return;
        expect(
          adviceBeforeStart(
            suggestion.circuit,
            theCatalogue,
            answers,
            overrides,
          ),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of a reader nobody knows is measured by the circuit’s own level, not by kit or time', () => {
    const jump = someReps('ph', 15, [0.5]);
    expect(kindsFor(aCircuit())).toEqual([]);
    expect(kindsFor(aCircuit({ level: 'returning' }))).toContain(
      'hard-ceiling',
    );
    expect(
      kindsFor(aCircuit({ stations: [...aCircuit().stations, jump] })),
    ).toContain('impact');
  });

  test('of a reader who has answered is measured by the answers', () => {
    expect(kindsFor(aCircuit(), { level: 'beginner' })).toContain(
      'too-many-rounds',
    );
    expect(kindsFor(aCircuit(), { kit: [] })).toContain('no-kit');
    expect(kindsFor(aCircuit(), { soreness: 3, soreAt: ['calves'] })).toContain(
      'sore',
    );
  });

  test('leaves to others what is asked about or told elsewhere', () => {
    const short = aCircuit({ rounds: 1, stations: [aHold('zz')] });
    expect(kindsFor(short)).toEqual([]);
    expect(kindsFor(aCircuit(), { minutes: 5 })).not.toContain('over-time');
    expect(kindsFor(aCircuit(), { daysSince: null })).toEqual([]);
    expect(kindsFor(aCircuit(), { daysSince: 2 })).not.toContain('gated');
  });
});
