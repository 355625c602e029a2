import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  type CircuitChange,
} from '#core/circuit/editing/changes.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  withDose,
  withMoved,
  withRemoved,
  withRest,
  withRestAfter,
  withRoundRest,
  withRounds,
  withSides,
  withTempo,
  withTitle,
} from '#core/circuit/editing/edits.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

const circuit = aCircuit();
const [first, second, ...others] = circuit.stations;

describe('what differs between two circuits', () => {
  test.each<[string, Circuit, readonly CircuitChange[]]>([
    ['nothing', circuit, []],
    ['a dose', withDose(circuit, 1, 12), [{ kind: 'dose', at: 1 }]],
    [
      'a tempo',
      withTempo(circuit, 1, 2, 2),
      [{ kind: 'tempo', at: 1, phase: 2 }],
    ],
    ['sides', withSides(circuit, 0, 'each'), [{ kind: 'sides', at: 0 }]],
    ['a rest', withRestAfter(circuit, 2, 45), [{ kind: 'rest-after', at: 2 }]],
    [
      'a variant',
      {
        ...circuit,
        stations: circuit.stations.map((one, at) =>
          at === 2 ? { ...one, variant: 'raised' as const } : one,
        ),
      },
      [{ kind: 'variant', at: 2 }],
    ],
    [
      'an exercise less',
      withRemoved(circuit, 0),
      [{ kind: 'removed', code: 'gb' }],
    ],
    [
      'an exercise more',
      { ...circuit, stations: [...circuit.stations, aHold('sp')] },
      [{ kind: 'added', at: 5 }],
    ],
    [
      'another exercise',
      {
        ...circuit,
        stations: [first, aHold('sp'), ...others].filter(
          (one) => one !== undefined,
        ),
      },
      [{ kind: 'swapped', at: 1, code: second?.code ?? '' }],
    ],
    ['the order', withMoved(circuit, 0, 3), [{ kind: 'order' }]],
    // The default title follows the minutes, and does not count.
    ['the rounds', withRounds(circuit, 2), [{ kind: 'rounds' }]],
    ['rests', withRest(circuit, 30), [{ kind: 'rest' }]],
    [
      'rests between rounds',
      withRoundRest(circuit, 90),
      [{ kind: 'round-rest' }],
    ],
    ['the ceiling', { ...circuit, ceiling: 4 }, [{ kind: 'ceiling' }]],
    ['the name', withTitle(circuit, 'Hill day'), [{ kind: 'title' }]],
    ['a note', { ...circuit, note: 'Slowly.' }, [{ kind: 'note' }]],
    [
      'that it was prescribed',
      { ...circuit, prescribed: true },
      [{ kind: 'prescribed' }],
    ],
  ])('%s', (_, after, changes) => {
    expect(changesBetween(circuit, after)).toEqual(changes);
  });

  test('is nothing for a circuit and itself, and something for any two others with other exercises', () => {
    fc.assert(
      fc.property(anyCircuit, anyCircuit, (one, other) => {
        expect(changesBetween(one, one)).toEqual([]);
        const codes = ({ stations }: Circuit) =>
          stations.map(({ code }) => code).join();
        if (codes(one) !== codes(other))
          expect(changesBetween(one, other)).not.toEqual([]);
      }),
    );
  });
});
