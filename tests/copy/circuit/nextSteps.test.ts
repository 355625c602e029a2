import { expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import { nextStepAfter, type NextStep } from '#core/planning/nextStep.ts';
import { nextStepWords } from '#copy/circuit/nextSteps.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const AFTER_TWO =
  'After two in a row at 5 or below, with none of the three signs and soreness of 3 or less:';

function wordsOf(step: NextStep, circuit: Circuit = aCircuit()) {
  return nextStepWords(step, circuit, theCatalogue);
}

test.each<[what: string, step: NextStep, words: string]>([
  [
    'a prescription',
    { kind: 'prescribed' },
    'Ask whoever prescribed it. We add nothing to it.',
  ],
  [
    'a warm-up',
    { kind: 'warm-up' },
    'There is none. A warm-up stays as it is: it should leave no tiredness.',
  ],
  [
    'too much already',
    { kind: 'too-much' },
    'There is none for now. It already asks for more than this level usually does: keep it, or take something off.',
  ],
  [
    'the next level',
    { kind: 'level', level: 'advanced' },
    'After three rated 4 or less, with soreness of 3 or less: the next level, Advanced.',
  ],
  [
    'the last level',
    { kind: 'level', level: null },
    'There is none: this is as far as the steps go. The same again is the aim.',
  ],
  [
    'a round',
    { kind: 'round', circuit: aCircuit({ rounds: 4 }) },
    `${AFTER_TWO} 4 rounds instead of 3. Nothing else changes.`,
  ],
  [
    'rests',
    { kind: 'rest', circuit: aCircuit({ restSeconds: 15 }) },
    `${AFTER_TWO} 15 s between exercises instead of 20. Nothing else changes.`,
  ],
])('%s in words', (_what, step, words) => {
  expect(wordsOf(step)).toBe(words);
});

test('doses, a changed way and an exchange are told by the exercise', () => {
  const circuit = aCircuit({
    level: 'returning',
    ceiling: 4,
    stations: [aHold('pl', 12, { variant: 'raised' }), someReps('sq', 5)],
  });
  const [plank, squat] = [aHold('pl', 12), someReps('sq', 6)];
  const after = 'After two in a row at 3 or below,';
  const step = (
    kind: 'dose' | 'as-shown' | 'variant',
    stations: Circuit['stations'],
  ) => wordsOf({ kind, circuit: { ...circuit, stations } }, circuit);
  const [oldPlank, oldSquat] = circuit.stations;
  if (!oldPlank || !oldSquat) throw new Error('two exercises');

  expect(step('dose', [oldPlank, squat])).toMatch(
    new RegExp(
      `^${after}.*: bodyweight squat 6 reps\\. Nothing else changes\\.$`,
    ),
  );
  expect(step('as-shown', [plank, oldSquat])).toContain(
    ': forearm plank as its guide shows it, for the same dose.',
  );
  expect(
    step('variant', [
      oldPlank,
      someReps('rl', 4, [4], { sides: 'alternating' }),
    ]),
  ).toContain(
    ': reverse lunge, 4 each side, in turn, in place of bodyweight squat.',
  );
});

test('three easy circuits lead to the next level at 3 for those who return', () => {
  expect(
    wordsOf(
      { kind: 'level', level: 'beginner' },
      aCircuit({ level: 'returning', ceiling: 4 }),
    ),
  ).toContain('After three rated 3 or less');
});

test('what the core finds is told without gaps', () => {
  const circuit = aCircuit({ rounds: 1 });
  expect(wordsOf(nextStepAfter(circuit, theCatalogue, 5), circuit)).toBe(
    `${AFTER_TWO} 2 rounds instead of 1. Nothing else changes.`,
  );
});
