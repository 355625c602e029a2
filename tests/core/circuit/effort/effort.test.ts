import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  effortAt,
  expectedEffort,
  meanEffort,
  setEffort,
  type SetPlace,
} from '#core/circuit/effort/effort.ts';
import type { Station } from '#core/circuit/station.ts';
import { stationOf } from '#core/circuit/station.ts';
import type { Level } from '#core/vocabulary.ts';
import {
  aCircuit,
  aHold,
  REFERENCE_STATIONS,
  someReps,
} from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

function atLevel(level: Level, changes: Partial<Circuit> = {}): Circuit {
  const stations = REFERENCE_STATIONS.flatMap(({ code }) => {
    const exercise = theCatalogue.get(code);
    return exercise ? (stationOf(exercise, level) ?? []) : [];
  });
  return aCircuit({ level, stations, ...changes });
}

function tenfold(station: Station): Station {
  const { work } = station;
  return {
    ...station,
    work:
      work.kind === 'hold'
        ? { ...work, seconds: work.seconds * 10 }
        : { ...work, count: work.count * 10 },
  };
}

describe('the effort expected of a circuit', () => {
  test.each<[string, Circuit, number]>([
    ['the reference session', aCircuit(), 4.51],
    ['the same in two rounds', aCircuit({ rounds: 2 }), 4.01],
    ['the same in one', aCircuit({ rounds: 1 }), 3.51],
    ['advanced doses', atLevel('advanced'), 4.89],
    ['beginner doses in two rounds', atLevel('beginner', { rounds: 2 }), 3.2],
  ])('%s', (_, circuit, expected) => {
    expect(meanEffort(circuit, theCatalogue)).toBeCloseTo(expected, 2);
  });

  test('with ten times the reps and holds is 9½, whatever the ceiling', () => {
    const stations = REFERENCE_STATIONS.map(tenfold);
    expect(expectedEffort(aCircuit({ stations }), theCatalogue)).toBe(9.5);
  });

  test('counts a drill that is marched as no harder than a plank', () => {
    const stations = [someReps('as', 10, [1], { sides: 'alternating' })];
    const effortIn = (mode: Circuit['mode']) =>
      effortAt(aCircuit({ mode, stations }), theCatalogue, 0, 1);
    expect([effortIn('activation'), effortIn('circuit')]).toEqual([3, 5]);
  });

  test('measures an exercise it does not know against half a minute of rank 2', () => {
    const circuit = aCircuit({ rounds: 1, stations: [aHold('zz', 60)] });
    expect(expectedEffort(circuit, theCatalogue)).toBe(4.5);
  });

  test('is a whole or a half point of the scale', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const effort = expectedEffort(circuit, theCatalogue);
        expect(effort).toBeGreaterThanOrEqual(1);
        expect(effort).toBeLessThanOrEqual(10);
        expect(effort * 2).toBe(Math.round(effort * 2));
      }),
    );
  });
});

describe('the effort expected of a set', () => {
  const squat = theCatalogue.get('sq');
  const FRESH: SetPlace = { mode: 'circuit', round: 1, restBefore: Infinity };
  const effortOf = (count: number, place: Partial<SetPlace> = {}) =>
    setEffort(someReps('sq', count), squat, { ...FRESH, ...place });
  const anyCount = fc.integer({ min: 1, max: 60 });

  test('is a point less where it is made easier or raised, a point more where harder', () => {
    const withVariant = (variant: Station['variant']) =>
      setEffort(
        someReps('sq', 10, [3, 1, 1], variant ? { variant } : {}),
        squat,
        FRESH,
      );
    expect(
      [undefined, 'easier', 'raised', 'harder'].map((variant) =>
        withVariant(variant as Station['variant']),
      ),
    ).toEqual([4, 3, 3, 5]);
  });

  test('rises with the dose, the round and a shorter rest, and never falls', () => {
    fc.assert(
      fc.property(
        anyCount,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 60 }),
        (count, round, restBefore) => {
          const effort = effortOf(count, { round, restBefore });
          const rises = [
            effortOf(count + 1, { round, restBefore }),
            effortOf(count, { round: round + 1, restBefore }),
            effortOf(count, { round, restBefore: restBefore / 2 }),
          ];
          for (const other of rises)
            expect(other).toBeGreaterThanOrEqual(effort);
        },
      ),
    );
    expect(effortOf(11)).toBeGreaterThan(effortOf(10));
    expect(effortOf(10, { round: 2 })).toBe(4.5);
    expect(effortOf(10, { restBefore: 5 })).toBe(4.75);
  });
});
