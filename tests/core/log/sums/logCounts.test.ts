import { expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import { logCounts } from '#core/log/sums/logCounts.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aRun, aSession } from '#builders/aLog.ts';

test('entries are counted as circuits, warm-ups and runs on their own', () => {
  const warmUp = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));
  const entries = [
    aSession({ run: { kind: 'easy' } }),
    aSession({ id: 'b', link: warmUp }),
    aRun(),
    aRun({}, { id: 's' }),
  ];
  expect(logCounts(entries)).toEqual({ circuits: 1, warmUps: 1, runs: 2 });
  expect(logCounts([])).toEqual({ circuits: 0, warmUps: 0, runs: 0 });
});
