import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';
import { stepsOf } from '#core/session/timeline/steps.ts';
import { restNote, setNote } from '#copy/exports/watchFile.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

/** The notes of the sets of one station. */
function notesOf(
  station: Station,
  changes: Partial<Circuit> = {},
): readonly string[] {
  const circuit = aCircuit({ rounds: 1, stations: [station], ...changes });
  return stepsOf(circuit)
    .filter(({ kind }) => kind === 'work')
    .map((step) => setNote(circuit, theCatalogue, step));
}

describe('the note under a set on a watch', () => {
  test.each<[Station, readonly string[]]>([
    [aHold('pl', 30), ['30 s.']],
    [
      aHold('pl', 15, { variant: 'raised' }),
      ['15 s, hands on a wall or a step.'],
    ],
    [
      aHold('sp', 20, { sides: 'each' }),
      ['Left. 20 s each side.', 'Right. 20 s each side.'],
    ],
    [
      someReps('bw', 6, [1.5], { sides: 'ways' }),
      ['To the left. 6 steps each way.', 'To the right. 6 steps each way.'],
    ],
    [
      someReps('lu', 4, [2, 1, 1], { sides: 'alternating', variant: 'easier' }),
      ['4 each side, in turn, 2 down, 1 still, 1 up, easier version.'],
    ],
    [someReps('zz', 5, [2, 1]), ['5 reps, tempo 2-1.']],
  ])('%j', (station, notes) => {
    expect(notesOf(station)).toEqual(notes);
  });

  test('says that a drill of a warm-up is marched', () => {
    const skip = aHold('as', 20);
    expect(notesOf(skip, { mode: 'activation' })[0]).toContain(
      'march it: one foot stays down.',
    );
    expect(notesOf(skip, { mode: 'circuit' })[0]).not.toContain('march');
  });
});

test('the note of a rest says what comes next', () => {
  const next = aHold('pl', 15, { variant: 'raised' });
  const circuit = aCircuit({ stations: [aHold('gb'), next] });
  expect(restNote(circuit, theCatalogue, 1)).toBe(
    'Next: Forearm plank, 15 s, hands on a wall or a step.',
  );
});
