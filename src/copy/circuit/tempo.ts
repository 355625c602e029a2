import type { Station } from '#core/circuit/station.ts';
import type { Exercise, TempoPhase } from '#core/exercise/exercise.ts';
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
    .map(({ word }, at) => `${work.tempo[at]} ${phaseWord(word)}`)
    .join(', ');
}

/** What a phase is called in a drawing or a line: a pause is "still". */
export function phaseWord(word: TempoPhase['word']): string {
  return word === 'pause' ? 'still' : word;
}

/** The drawing of a tempo in words: "Tempo of one rep: 3 s down, 1 s still, 1 s up". */
export function tempoName(tempo: readonly TempoPhase[]): string {
  const phases = tempo.map(
    ({ word, seconds }) => `${seconds} s ${phaseWord(word)}`,
  );
  return `Tempo of one rep: ${phases.join(', ')}`;
}

/** The caption of the line that the blocks of a circuit stay under: "5, the ceiling". */
export function ceilingCaption(ceiling: number): string {
  return `${ceiling}, the ceiling`;
}
