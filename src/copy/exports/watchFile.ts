import type { Circuit } from '#core/circuit/circuit.ts';
import { isMarched, type Catalogue } from '#core/exercise/exercise.ts';
import type { Step } from '#core/session/timeline/steps.ts';
import { exerciseName } from '#copy/circuit/circuits.ts';
import {
  inSentence,
  joined,
  MARCH_IT,
  setAndVariantWords,
  setWords,
  variantWords,
} from '#copy/circuit/stations.ts';
import { tempoPhrase } from '#copy/circuit/tempo.ts';

/** What is said beside the file for a watch, before it is made. */
export const WATCH_FILE_WORDS = {
  title: 'Watch file (.fit)',
  what: 'A strength workout for Garmin-compatible watches, with every set, side and rest as a named step.',
  handsFree: 'Hands-free: every set is timed, and the watch moves on by itself',
  byReps: 'By reps: after each set of reps you press a button',
  how: 'It needs a computer and a USB cable. Connect the watch, copy the file to its folder GARMIN/NewFiles, and unplug. The workout is then on the watch, under Workouts, usually in the strength activity.',
  notTheApp:
    'Garmin Connect does not accept it, either in the app or on its import page.',
  mac: 'A Mac needs an app for file transfer, such as OpenMTP, to see most watches.',
  notTried:
    'It follows what others report works; we have not tried it on a real watch yet, let alone on every model. This site is neither affiliated with Garmin nor endorsed by it.',
} as const;

/** What a step is called on a watch where it is no set. */
export const PAUSE_NAMES = { change: 'Change sides', rest: 'Rest' } as const;

/** What a watch says under a set: "Left. 10 each side, 1 up, 1 down, hands on a wall." */
export function setNote(
  circuit: Circuit,
  catalogue: Catalogue,
  { station: at, side }: Step,
): string {
  const station = circuit.stations[at];
  if (station === undefined) return '';
  const exercise = catalogue.get(station.code);
  const how = joined([
    setWords(station, exercise),
    tempoPhrase(exercise, station),
    inSentence(variantWords(station, exercise)),
    isMarched(exercise, circuit.mode) ? inSentence(MARCH_IT) : '',
  ]);
  const name = side === 'left' ? 'Left' : 'Right';
  if (side === null) return `${how}.`;
  return station.sides === 'ways'
    ? `To the ${side}. ${how}.`
    : `${name}. ${how}.`;
}

/** What a watch says in the change between sides. */
export const CHANGE_NOTE = 'Right side next.';

/** What a watch says in a rest: "Next: Forearm plank, 30 s." `next` is the place of the exercise that follows. */
export function restNote(
  circuit: Circuit,
  catalogue: Catalogue,
  next: number,
): string {
  const station = circuit.stations[next];
  if (station === undefined) return '';
  const set = setAndVariantWords(station, catalogue.get(station.code));
  return `Next: ${exerciseName(catalogue, station.code)}, ${set}.`;
}

/** What a watch says in the rest after a round; also after the last one, where the watch has that rest too. */
export function roundRestNote(next: string, isAfterLast: boolean): string {
  const ran = isAfterLast
    ? ' After the last round: no rest, start your run.'
    : '';
  return `Round done. ${next}${ran}`;
}
