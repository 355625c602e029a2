import { describe, expect, test } from 'vitest';
import { withExercise } from '#core/circuit/editing/withExercise.ts';
import { catalogueOf } from '#core/exercise/exercise.ts';
import { aCatalogue, anExercise } from '#builders/aCatalogue.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';

const lunge = anExercise({ code: 'lu', name: 'Lunge', sides: 'alternating' });
const drill = anExercise({ code: 'ls', name: 'Leg swings', region: 'drill' });
const catalogue = catalogueOf([
  anExercise(),
  anExercise({ code: 'pl', region: 'core', unit: 'seconds', tempo: [] }),
  lunge,
]);
const circuit = aCircuit({ stations: [someReps('sq'), aHold('pl')] });

describe('adding an exercise', () => {
  test('swaps out the one that tires the same region, at the circuit’s level', () => {
    const stations = withExercise(circuit, lunge, catalogue)?.stations ?? [];
    expect(stations.map(({ code }) => code)).toEqual(['lu', 'pl']);
    expect(stations[0]?.work).toMatchObject({ count: 10 });
  });

  test('puts it last where nothing tires its region', () => {
    const stations = withExercise(circuit, drill, catalogue)?.stations ?? [];
    expect(stations.map(({ code }) => code)).toEqual(['sq', 'pl', 'ls']);
  });

  test('is refused where the exercise has no dose', () => {
    const gym = anExercise({
      dose: { beginner: null, returning: null, regular: null, advanced: null },
    });
    expect(withExercise(aCircuit(), gym, aCatalogue())).toBeNull();
  });

  test('leaves the circuit it was given as it was', () => {
    const before = structuredClone(circuit);
    withExercise(circuit, lunge, catalogue);
    expect(circuit).toEqual(before);
  });
});
