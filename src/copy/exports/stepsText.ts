import {
  circuitSeconds,
  restAfter,
  type Circuit,
} from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';
import {
  isMarched,
  type Catalogue,
  type Exercise,
} from '#core/exercise/exercise.ts';
import { capital, roundsWords } from '#copy/circuit/circuits.ts';
import {
  inSentence,
  joined,
  MARCH_IT,
  setWords,
  variantWords,
} from '#copy/circuit/stations.ts';
import { tempoPhrase } from '#copy/circuit/tempo.ts';
import { stepsAfter } from '#copy/session/endings.ts';
import { clockface } from '#copy/shared/clockface.ts';

/** The rounds and the time of a circuit on a line: "3 rounds of 5, 15:09". */
export function roundsAndTime(circuit: Circuit): string {
  return `${roundsWords(circuit)}, ${clockface(circuitSeconds(circuit))}`;
}

/** The line before the steps: how often they are gone through. */
export function repeatLine({ rounds }: Pick<Circuit, 'rounds'>): string {
  return rounds === 1 ? 'Once:' : `Repeat ${rounds} times:`;
}

/**
 * The lines of the exercise at index `at`, in the order in which the makers of watches ask: what, how much and on which
 * sides, the tempo, then the rest.
 */
export function exerciseLines(
  circuit: Circuit,
  at: number,
  catalogue: Catalogue,
): readonly string[] {
  const station = circuit.stations[at];
  if (station === undefined) return [];
  const exercise = catalogue.get(station.code);
  const name = exercise?.name ?? `“${station.code}”`;
  const how = joined([
    inSentence(variantWords(station, exercise)),
    isMarched(exercise, circuit.mode) ? inSentence(MARCH_IT) : '',
  ]);
  const tempo = tempoWords(exercise, station);
  const what = how === '' ? name : `${name} (${how})`;
  const set = setWords(station, exercise);
  const rest = restAfter(circuit, at);
  return [
    `${at + 1}. ${what}: ${set}${tempo === '' ? '' : `. ${tempo}`}`,
    ...(rest === 0 ? [] : [`Rest ${rest} s`]),
  ];
}

/** The tempo as a sentence: "Seconds a rep: 3 down, 1 still, 1 up", or as coaches write it where its parts are not known. */
function tempoWords(exercise: Exercise | undefined, station: Station): string {
  const words = tempoPhrase(exercise, station);
  if (words === '') return '';
  return words.startsWith('tempo ')
    ? capital(words)
    : `Seconds a rep: ${words}`;
}

/** The rest after a round; empty where there is none. */
export function roundRestLine({ rounds, roundRestSeconds }: Circuit): string {
  return rounds === 1 || roundRestSeconds === 0
    ? ''
    : `Rest ${roundRestSeconds} s after the round, but not after the last`;
}

/** What comes after the last round, a line each. */
export function afterLines({ mode }: Pick<Circuit, 'mode'>): readonly string[] {
  const steps = stepsAfter(undefined, mode).map(([when, what]) =>
    when.endsWith('?') ? `${when} ${what}` : `${when}: ${inSentence(what)}`,
  );
  return [
    mode === 'circuit' ? 'Then walk, and run easy:' : 'Then run:',
    ...steps,
  ];
}

/** The note of whoever made it. */
export function noteLine(note: string): string {
  return `Note: ${note}`;
}

/** That a circuit was prescribed. */
export const AS_PRESCRIBED = 'Prescribed: do it as it stands.';
