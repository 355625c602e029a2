import { describe, expect, test } from 'vitest';
import { againWords, runWords } from '#copy/circuit/rounds.ts';
import { aCircuit } from '#builders/aCircuit.ts';

describe('what follows the first round', () => {
  test.each([
    [2, 60, 'then the same again, after a rest. You rate each round.'],
    [3, 60, 'then the same again, twice, after a rest. You rate each round.'],
    [5, 60, 'then the same again, 4 times, after a rest. You rate each round.'],
    [2, 0, 'then the same again. You rate each round.'],
  ])(
    'of %i rounds with %i s between them',
    (rounds, roundRestSeconds, words) => {
      expect(againWords(aCircuit({ rounds, roundRestSeconds }))).toBe(words);
    },
  );

  test('of a warm-up asks for no rating of each round', () => {
    const warmUp = aCircuit({ mode: 'activation', rounds: 2 });
    expect(againWords(warmUp)).not.toContain('rate');
  });

  test('is an easy run of 20 to 40 minutes after a circuit, and the reader’s own after a warm-up', () => {
    expect(runWords(aCircuit())).toMatchObject({
      name: 'Easy run',
      length: '20–40 min',
    });
    expect(runWords(aCircuit({ mode: 'activation' }))).toMatchObject({
      name: 'Your run',
      length: '',
    });
  });
});
