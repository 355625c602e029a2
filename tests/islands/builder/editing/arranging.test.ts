import { expect, test } from 'vitest';
import { circuitSeconds, LIMITS } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { refusedMoveWords } from '#copy/builder/corrections.ts';
import { moveRow } from '#islands/builder/editing/arranging.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { openBuilder } from '#builders/aBuilder.ts';

/** A circuit whose last exercise has an hour's rest of its own, which counts only once another comes after it. */
function aCircuitWithALongRestAtItsEnd(rounds: number) {
  return aCircuit({
    rounds,
    stations: [aHold('gb', 30), aHold('pl', 30, { restSeconds: 3600 })],
  });
}

function openWith(rounds: number) {
  const circuit = aCircuitWithALongRestAtItsEnd(rounds);
  const { builder } = openBuilder(`#${writeLink(circuit)}`);
  const rows = circuit.stations.map(() => document.createElement('li'));
  const announced: string[] = [];
  const refused: string[] = [];
  const list = {
    builder,
    rows: () => rows,
    nameAt: () => 'Forearm plank',
    opener: () => null,
    announce: (words: string) => announced.push(words),
    refuse: (words: string) => refused.push(words),
  };
  return { builder, list, announced, refused, circuit };
}

test('a move that would make the session longer than any may be is refused, and why is said', () => {
  const { builder, list, announced, refused, circuit } = openWith(6);
  expect(circuitSeconds(circuit)).toBeLessThan(LIMITS.totalSeconds);
  moveRow(list, 1, 0);
  expect(builder.circuit()?.stations).toEqual(circuit.stations);
  expect(refused).toEqual([refusedMoveWords('Forearm plank')]);
  expect(announced).toEqual([]);
});

test('a move that fits is made and announced, and one beyond the ends is nothing to speak of', () => {
  const { builder, list, announced, refused } = openWith(2);
  moveRow(list, 1, 0);
  expect(builder.circuit()?.stations[0]?.code).toBe('pl');
  moveRow(list, 0, -1);
  moveRow(list, 1, 2);
  expect(announced).toEqual(['Forearm plank is now 1 of 2.']);
  expect(refused).toEqual([]);
});
