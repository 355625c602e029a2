import { expect, test } from 'vitest';
import { stationWithDose, type Station } from '#core/circuit/station.ts';
import { tempoPhrase } from '#copy/circuit/tempo.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const SQUAT: Station = {
  code: 'sq',
  work: { kind: 'reps', count: 6, tempo: [3, 1, 1] },
  sides: 'both',
};

function phraseOf(code: string): string {
  const exercise = theCatalogue.get(code);
  if (exercise === undefined) throw new Error(code);
  return tempoPhrase(exercise, stationWithDose(exercise, 6));
}

test.each([
  ['sq', '3 down, 1 still, 1 up'],
  ['rd', '2 down, 0.5 still, 1.5 up'],
  ['cr', '1 up, 1 down'],
  ['bw', ''],
  ['gb', ''],
])('%s: %s', (code, phrase) => {
  expect(phraseOf(code)).toBe(phrase);
});

test('the seconds are the circuit’s, the words the exercise’s', () => {
  const work = { kind: 'reps' as const, count: 6, tempo: [4, 0.5, 2] };
  expect(tempoPhrase(theCatalogue.get('sq'), { ...SQUAT, work })).toBe(
    '4 down, 0.5 still, 2 up',
  );
});

test('an exercise that is not known, or has other phases, keeps its numbers', () => {
  expect(tempoPhrase(undefined, SQUAT)).toBe('tempo 3-1-1');
  expect(tempoPhrase(theCatalogue.get('cr'), SQUAT)).toBe('tempo 3-1-1');
});

test('every exercise of more than one phase has words for each', () => {
  for (const [code, { tempo }] of theCatalogue)
    expect(phraseOf(code)).toBe(
      tempo.length < 2
        ? ''
        : tempo
            .map(
              ({ word, seconds }) =>
                `${seconds} ${word === 'pause' ? 'still' : word}`,
            )
            .join(', '),
    );
});
