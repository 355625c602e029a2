import {
  inSentence,
  joined,
  setWords,
  variantWords,
} from '#copy/circuit/stations.ts';
import { tempoPhrase } from '#copy/circuit/tempo.ts';
import { counted } from '#copy/shared/clockface.ts';
import { LEVEL_NAMES } from '#copy/shared/levels.ts';
import type { LinkBeginning } from '#core/circuit/link/linkBeginning.ts';
import type { Station } from '#core/circuit/station.ts';
import type { Exercise } from '#core/exercise/exercise.ts';

/** What is said of a link whose end is missing, around the exercises that could be read. */
export const BEGINNING_WORDS = {
  heading: 'What could be read of it',
  missing: '… and something after it that is missing',
  warning: 'Exercises and doses may be missing',
  advice:
    'This is only to help you recognise the session; nothing starts from here. Ask whoever sent it for the whole link.',
} as const;

/** How a circuit begins whose link is cut off: "A circuit of 3 rounds, level Regular. Each round begins with:" */
export function beginningWords({
  mode,
  level,
  rounds,
  stations,
}: LinkBeginning): string {
  const kind = mode === 'activation' ? 'A warm-up' : 'A circuit';
  const exercises =
    stations.length === 0
      ? 'None of its exercises could be read.'
      : `${rounds === 1 ? 'The' : 'Each'} round begins with:`;
  return `${kind} of ${counted(rounds, 'round')}, level ${LEVEL_NAMES[level]}. ${exercises}`;
}

/** What is done with one of its exercises: "10 reps, 3 down, 1 still, 1 up". */
export function beginningStationWords(
  station: Station,
  exercise: Exercise | undefined,
): string {
  return joined([
    setWords(station, exercise),
    tempoPhrase(exercise, station),
    inSentence(variantWords(station, exercise)),
  ]);
}
