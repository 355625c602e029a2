import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import { blockingConstraints } from '#core/planning/explaining/constraints.ts';
import {
  COST_TAGS,
  costsOf,
  focusUnmet,
  tagsOf,
} from '#core/planning/explaining/costs.ts';
import { catalogueOf } from '#core/exercise/exercise.ts';
import { reasonsOf } from '#core/planning/explaining/reasons.ts';
import { HOME_KIT, TARGETS } from '#core/vocabulary.ts';
import { anyAnswers, anyOverrides } from '#builders/anyAnswers.ts';
import { theCatalogue, theExercises } from '#builders/theCatalogue.ts';

function answersWith(changes: Partial<Answers> = {}): Answers {
  return { ...DEFAULT_ANSWERS, kit: HOME_KIT, ...changes };
}

function costs(changes: Partial<Answers>, catalogue = theCatalogue) {
  const answers = answersWith(changes);
  const suggestion = composeCircuit(answers, catalogue);
  return costsOf(suggestion, answers, catalogue);
}

function composed(answers: Answers) {
  const suggestion = composeCircuit(answers, theCatalogue);
  if (!('circuit' in suggestion)) throw new Error(suggestion.kind);
  return suggestion;
}

describe('what a constraint costs', () => {
  test('is nothing on the article’s own day', () => {
    expect(costs({})).toEqual([]);
  });

  test('is an exchange where kit is missing', () => {
    expect(costs({ minutes: 12, kit: ['mat', 'wall', 'step'] })).toEqual([
      {
        constraints: [{ kind: 'kit', thing: 'band' }],
        exchanges: [{ usual: 'bw', instead: 'cs' }],
        rounds: expect.any(Number) as number,
        seconds: expect.any(Number) as number,
      },
    ]);
  });

  test('is nothing where the missing thing would not have been used', () => {
    expect(costs({ kit: ['band', 'mat', 'wall'] })).toEqual([]);
  });

  test('is an exchange for an exercise left out, in its own place', () => {
    const [cost] = costs({ leaveOut: ['sq'] });
    expect(cost?.constraints).toEqual([{ kind: 'left-out', code: 'sq' }]);
    expect(cost?.exchanges[0]?.usual).toBe('sq');
    expect(theCatalogue.get(cost?.exchanges[0]?.instead ?? '')?.region).toBe(
      'knee',
    );
  });

  test('is a round for the fortnight not yet over', () => {
    expect(costs({ daysSince: 12 })).toEqual([
      {
        constraints: [{ kind: 'today', modifier: 'early' }],
        exchanges: [],
        rounds: 1,
        seconds: 909 - 586,
      },
    ]);
  });

  test('is told of constraints together where none alone makes the difference', () => {
    // Say the side-steps needed a step as well as a band.
    const both = catalogueOf(
      theExercises.map((one) =>
        ['bw', 'cw'].includes(one.code)
          ? { ...one, kit: ['band', 'step'] as const }
          : one,
      ),
    );
    expect(costs({ minutes: 12, kit: ['mat', 'wall'] }, both)).toMatchObject([
      {
        constraints: [
          { kind: 'kit', thing: 'band' },
          { kind: 'kit', thing: 'step' },
        ],
        exchanges: [{ usual: 'bw', instead: 'cs' }],
      },
    ]);
  });

  test('never names an exercise that is not in the circuit as the one that came', () => {
    fc.assert(
      fc.property(anyAnswers, anyOverrides, (answers, overrides) => {
        const wishes = { overrides };
        const now = composeCircuit(answers, theCatalogue, wishes);
        for (const { exchanges, rounds, seconds } of costsOf(
          now,
          answers,
          theCatalogue,
          wishes,
        )) {
          const codes = 'circuit' in now ? now.circuit.stations : [];
          for (const { usual, instead } of exchanges) {
            expect(codes.map(({ code }) => code)).not.toContain(usual);
            if (instead !== null)
              expect(codes.map(({ code }) => code)).toContain(instead);
          }
          expect(
            exchanges.length + Math.abs(rounds) + Math.abs(seconds),
          ).not.toBe(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('an exchange', () => {
  test('is told once: by the thing that keeps the usual exercise out', () => {
    const told = costs({ kit: ['wall'], minutes: 12, leaveOut: ['cs'] });
    const names = told.flatMap(({ exchanges }) =>
      exchanges.map(({ usual }) => usual),
    );
    expect(new Set(names).size).toBe(names.length);
    const cause = told.find(({ exchanges }) =>
      exchanges.some(({ usual }) => usual === 'bw'),
    );
    expect(cause?.constraints).toEqual([{ kind: 'kit', thing: 'band' }]);
  });

  test('has one cause, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers, anyOverrides, (answers, overrides) => {
        const wishes = { overrides };
        const now = composeCircuit(answers, theCatalogue, wishes);
        const exchanges = costsOf(now, answers, theCatalogue, wishes).flatMap(
          (cost) => cost.exchanges,
        );
        const gone = exchanges.map(({ usual }) => usual);
        const came = exchanges.flatMap(({ instead }) => instead ?? []);
        expect(new Set(gone).size).toBe(gone.length);
        expect(new Set(came).size).toBe(came.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('who stands behind a cost', () => {
  test('is told of each constraint, and of the day by its own rule', () => {
    const [early] = costs({ daysSince: 12 });
    expect(early && tagsOf(early)).toEqual(['article', 'judgement']);
    const [band] = costs({ minutes: 12, kit: ['mat', 'wall', 'step'] });
    expect(band && tagsOf(band)).toEqual(COST_TAGS.kit);
  });
});

describe('a focus', () => {
  test.each<[Partial<Answers>, boolean]>([
    [{}, false],
    [{ focus: 'core' }, false],
    [{ focus: 'core', level: 'returning' }, true],
    [{ focus: 'calves', level: 'returning' }, true],
    [{ focus: 'knees' }, false],
    // Told as what the missing step costs.
    [{ focus: 'knees', kit: ['band', 'mat', 'wall'] }, false],
    // There anyway.
    [{ focus: 'hamstrings', kit: ['band', 'wall', 'step'] }, false],
  ])('%j finds no room: %s', (changes, isInVain) => {
    const answers = answersWith(changes);
    const now = composeCircuit(answers, theCatalogue);
    expect(focusUnmet(answers, theCatalogue, now, costs(changes))).toBe(
      isInVain,
    );
  });
});

describe('where nothing can be composed', () => {
  test('it says what would have to change', () => {
    const answers = answersWith({ leaveOut: [...theCatalogue.keys()] });
    expect(composeCircuit(answers, theCatalogue).kind).toBe('empty');
    expect(blockingConstraints(answers, theCatalogue)).toHaveLength(
      theCatalogue.size,
    );
  });

  test('one thing is enough where it is', () => {
    const answers = answersWith({
      kit: [],
      soreness: 3,
      soreAt: [...TARGETS],
    });
    const ways = blockingConstraints(answers, theCatalogue);
    for (const way of ways)
      expect(['sore', 'kit', 'today']).toContain(way.kind);
  });

  test('an impossible wish still gives the best that is allowed', () => {
    const answers = answersWith({
      level: 'returning',
      minutes: 5,
      kit: ['wall'],
      focus: 'core',
    });
    const suggestion = composeCircuit(answers, theCatalogue);
    expect(suggestion.kind).toBe('circuit');
    expect(costsOf(suggestion, answers, theCatalogue).length).toBeGreaterThan(
      0,
    );
  });
});

describe('the reason for an exercise', () => {
  function reasonFor(code: string, changes: Partial<Answers>) {
    const answers = answersWith(changes);
    const suggestion = composed(answers);
    const all = reasonsOf(suggestion, costs(changes));
    const at = suggestion.circuit.stations.findIndex(
      (one) => one.code === code,
    );
    return all[at];
  }

  test('is its place in the article’s order', () => {
    expect(reasonFor('sq', {})).toEqual({
      slot: 'knee',
      outOfPlace: false,
      insteadOf: null,
      constraints: [],
    });
  });

  test('names the one it stands in for, and why', () => {
    expect(
      reasonFor('cs', { minutes: 12, kit: ['mat', 'wall', 'step'] }),
    ).toMatchObject({
      slot: 'lateral hip',
      insteadOf: 'bw',
      constraints: [{ kind: 'kit', thing: 'band' }],
    });
  });
});
