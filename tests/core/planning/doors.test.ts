import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '#core/circuit/editing/changes.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import { doorsFor, type Door } from '#core/planning/doors.ts';
import { gatesOf } from '#core/planning/gates.ts';
import type { Wishes } from '#core/planning/suggestion.ts';
import { anyAnswers, anyOverrides } from '#builders/anyAnswers.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const GOOD: Answers = {
  ...DEFAULT_ANSWERS,
  goodCircuits: 2,
  last: { rpe: 4.5, rough: false },
};

function doorsOf(answers: Answers, overrides: Wishes['overrides'] = []) {
  return doorsFor(answers, theCatalogue, { overrides });
}

function codesOf({ stations }: Circuit): readonly string[] {
  return stations.map(({ code }) => code);
}

/** The exercises behind a door, by code. */
function behind(door: Door, answers: Answers): readonly string[] {
  const one = doorsOf(answers).find((behindIt) => behindIt.door === door);
  return one === undefined ? [] : codesOf(one.circuit);
}

/** Answers after two good circuits, on a day that is often an ordinary one. */
const afterTwoGood = anyAnswers.chain((answers) =>
  fc
    .constantFrom<Partial<Answers>>(
      {},
      {
        soreness: 0,
        run: 'easy',
        phase: 'normal',
        raceNear: false,
        keySessionNear: false,
        gymNear: false,
        worn: false,
        daysSince: 14,
        overdone: false,
      },
    )
    .map((ordinary): Answers => ({
      ...answers,
      ...ordinary,
      goodCircuits: 2,
      last: { rpe: 4, rough: false },
    })),
);

describe('the doors', () => {
  test.each<[string, Partial<Answers>, readonly Door[]]>([
    ['after two good circuits', {}, ['same', 'step-up', 'other']],
    ['after five', { goodCircuits: 5 }, ['same', 'step-up', 'other']],
    ['after one', { goodCircuits: 1 }, []],
    ['after none', { goodCircuits: 0 }, []],
    [
      'after legs that were quiet',
      { last: { rpe: 4.5, rough: false, soreAfter: 3 } },
      ['same', 'step-up', 'other'],
    ],
    [
      'after legs that were not',
      { last: { rpe: 4.5, rough: false, soreAfter: 4 } },
      ['same', 'other'],
    ],
    ['on sore legs', { soreness: 3 }, []],
    ['after a bad night', { worn: true }, []],
    ['before a long run', { run: 'long' }, []],
    ['before the fortnight is over', { daysSince: 12 }, []],
    ['on a day without a circuit', { raceNear: true }, []],
  ])('%s', (_, changes, doors) => {
    expect(doorsOf({ ...GOOD, ...changes }).map(({ door }) => door)).toEqual(
      doors,
    );
  });

  test.each<[string, Partial<Answers>, Door, readonly string[], number[]]>([
    ['the article’s', {}, 'same', ['gb', 'sq', 'pl', 'bw', 'cr'], []],
    ['a harder walk', {}, 'step-up', ['gb', 'sq', 'pl', 'cw', 'cr'], [3]],
    [
      'two others',
      { minutes: 12 },
      'other',
      ['mb', 'sq', 'sp', 'bw', 'cr'],
      [0, 2],
    ],
  ])('lead to %s', (_, changes, door, codes, changed) => {
    const answers = { ...GOOD, ...changes };
    expect(behind(door, answers)).toEqual(codes);
    expect(doorsOf(answers).find((one) => one.door === door)?.changed).toEqual(
      changed,
    );
  });

  test('are none before two good circuits, nor on a day that asks for less', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyOverrides,
        fc.nat({ max: 3 }),
        (answers, overrides, goodCircuits) => {
          const today = { ...answers, goodCircuits };
          const allowance = gatesOf(today, overrides);
          const isOrdinary =
            allowance.allows === 'circuit' && allowance.modifiers.length === 0;
          const doors = doorsOf(today, overrides);
          if (goodCircuits < 2 || !isOrdinary) expect(doors).toEqual([]);
          expect(doors).not.toHaveLength(1);
        },
      ),
    );
  });

  test('lead to what their wishes compose, the same again to what is composed without any', () => {
    fc.assert(
      fc.property(afterTwoGood, (answers) => {
        for (const { door, circuit, wishes, changed } of doorsOf(answers)) {
          expect(composeCircuit(answers, theCatalogue, wishes)).toMatchObject({
            circuit,
          });
          if (door !== 'same') continue;
          expect(wishes).toEqual({ another: 0, stepUp: false });
          expect(changed).toEqual([]);
        }
      }),
    );
  });

  test('one step up changes one thing', () => {
    fc.assert(
      fc.property(afterTwoGood, (answers) => {
        const [same, ...others] = doorsOf(answers);
        const up = others.find(({ door }) => door === 'step-up');
        if (same === undefined || up === undefined) return;
        const changes = changesBetween(same.circuit, up.circuit);
        const kinds = new Set(changes.map(({ kind }) => kind));
        expect([...kinds]).toHaveLength(1);
        expect(expectedEffort(up.circuit, theCatalogue)).toBeGreaterThanOrEqual(
          expectedEffort(same.circuit, theCatalogue),
        );
      }),
    );
  });

  test('the others have two other exercises at least, within half a point', () => {
    fc.assert(
      fc.property(afterTwoGood, (answers) => {
        const [same, ...others] = doorsOf(answers);
        const other = others.find(({ door }) => door === 'other');
        if (same === undefined || other === undefined) return;
        const before = codesOf(same.circuit);
        const added = codesOf(other.circuit).filter(
          (code) => !before.includes(code),
        );
        expect(added.length).toBeGreaterThanOrEqual(2);
        const [effort, effortBefore] = [other, same].map(({ circuit }) =>
          expectedEffort(circuit, theCatalogue),
        );
        expect(
          Math.abs((effort ?? 0) - (effortBefore ?? 0)),
        ).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
