import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { stepsOf } from '#core/session/timeline/steps.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

test('the steps of a round of the reference session are its sets, its sides and its rests', () => {
  const round = stepsOf(aCircuit()).filter(({ round }) => round === 1);
  expect(
    round.map(({ kind, station, side, seconds }) =>
      [kind, station, side ?? '', seconds].join(' '),
    ),
  ).toEqual([
    'work 0  30',
    'rest 0  20',
    'work 1  50',
    'rest 1  20',
    'work 2  30',
    'rest 2  20',
    'work 3 left 15',
    'work 3 right 15',
    'rest 3  20',
    'work 4 left 20',
    'change 4  3',
    'work 4 right 20',
    'round-rest 4  60',
  ]);
});

test('the steps of any circuit take as long as the circuit, and are as many as the parts of its timer after getting ready', () => {
  fc.assert(
    fc.property(anyCircuit, (circuit) => {
      const steps = stepsOf(circuit);
      const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
      expect(seconds).toBeCloseTo(circuitSeconds(circuit), 6);
      expect(steps).toHaveLength(timelineOf(circuit).segments.length - 1);
      expect(steps.at(-1)?.kind).toBe('work');
      for (const { station } of steps)
        expect(circuit.stations[station]).toBeDefined();
    }),
  );
});
