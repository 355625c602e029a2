import type { Station } from '#core/circuit/station.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { tempoWords } from '#copy/circuit/stations.ts';

/**
 * The tempo of one repetition in words, its phases in order and in seconds: "3 down, 1 still, 1 up". A single phase needs
 * none, nor does a hold: then it is empty. Where the exercise does not say what its phases are, it is as coaches write it:
 * "tempo 3-1-1".
 */
export function tempoPhrase(
  exercise: Exercise | undefined,
  { work }: Station,
): string {
  if (work.kind === 'hold' || work.tempo.length < 2) return '';
  const phases = exercise?.tempo ?? [];
  if (phases.length !== work.tempo.length) return `tempo ${tempoWords(work)}`;
  return phases
    .map(({ word }, at) => `${work.tempo[at]} ${wordOf(word)}`)
    .join(', ');
}

function wordOf(word: Exercise['tempo'][number]['word']): string {
  return word === 'pause' ? 'still' : word;
}
