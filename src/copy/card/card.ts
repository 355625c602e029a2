import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { isMarched, type Catalogue } from '#core/exercise/exercise.ts';
import {
  effortBandOf,
  effortLimitOf,
} from '#core/session/rating/effortLimit.ts';
import { bandInWords, bandWords } from '#copy/circuit/efforts.ts';
import { roundsWords } from '#copy/circuit/circuits.ts';
import { ownRestWords, restsWords } from '#copy/circuit/sheet.ts';
import {
  inSentence,
  joined,
  MARCH_IT,
  setWords,
  variantWords,
} from '#copy/circuit/stations.ts';
import { tempoPhrase } from '#copy/circuit/tempo.ts';
import { clockface } from '#copy/shared/clockface.ts';

/** The first line of a card: how long it takes, and what comes after it. */
export function whenWords(circuit: Circuit): string {
  const time = clockface(circuitSeconds(circuit));
  return circuit.mode === 'activation'
    ? `${time}, ten minutes easy, then your run`
    : `${time}, then run easy`;
}

/** What the run is called under the strip. */
export function runWords({ mode }: Circuit): string {
  return mode === 'activation' ? 'Your run →' : 'Easy run →';
}

/** The rounds and the rests: "3 rounds of 5. Rest: 20 s between exercises, 60 s between rounds." */
export function roundsAndRestsWords(circuit: Circuit): string {
  return [
    `${roundsWords(circuit)}.`,
    restsWords(circuit),
    circuit.prescribed === true ? 'As prescribed.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is done of an exercise, in one phrase: dose, tempo, variant, march, and a rest of its own. */
export function rowWords(
  circuit: Circuit,
  at: number,
  catalogue: Catalogue,
): string {
  const station = circuit.stations[at];
  if (station === undefined) return '';
  const exercise = catalogue.get(station.code);
  return joined([
    setWords(station, exercise),
    tempoPhrase(exercise, station),
    inSentence(variantWords(station, exercise)),
    isMarched(exercise, circuit.mode) ? inSentence(MARCH_IT) : '',
    inSentence(ownRestWords(circuit, at)),
  ]);
}

/** The heading over the effort scale: "How hard: 4–5, never above 5". */
export function howHardWords(circuit: Circuit): string {
  return `How hard: ${bandWords(effortBandOf(circuit))}, never above ${effortLimitOf(circuit)}`;
}

/** The effort scale in words, for those who cannot see it. */
export function scaleWords(circuit: Circuit): string {
  return `How hard, 1 to 10: aim for ${bandInWords(effortBandOf(circuit))}`;
}

/** The blanks for how it went. */
export const BLANKS = [
  'Date',
  'How hard, 1–10',
  'The run: lighter, same, heavier',
] as const;

/** What a code is, for those who cannot see it. */
export const CODE_LABEL = 'QR code for the address of this session';

/** What a code leads to. */
export const CODE_WORDS = 'Opens this circuit, with a timer';
export const WARM_UP_CODE_WORDS = 'Opens this warm-up, with a timer';

/** What is said where the note did not fit into the code. */
export const WITHOUT_NOTE = 'The note is only here.';

/** What is said where there is no code (rule of the code: at most 180 letters). */
export const NO_CODE = 'The link is too long for a code that phones read well.';

/** What is said where the address is too long to be typed as well. */
export const NO_ADDRESS = 'It is too long to type as well: send it instead.';
