import { CLEAR_DAYS } from '#copy/shared/dayRules.ts';
import {
  restAfter,
  circuitSeconds,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import type { Station } from '#core/circuit/station.ts';
import {
  isMarched,
  type Catalogue,
  type Exercise,
} from '#core/exercise/exercise.ts';
import {
  effortBandOf,
  effortLimitOf,
} from '#core/session/rating/effortLimit.ts';
import type { Mode } from '#core/vocabulary.ts';
import { clockface, counted } from '#copy/shared/clockface.ts';
import { bandInWords, effortOutside } from '#copy/circuit/efforts.ts';
import { LEVEL_NAMES } from '#copy/shared/levels.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { MARCH_IT, variantWords } from '#copy/circuit/stations.ts';
import { tempoPhrase } from '#copy/circuit/tempo.ts';

/** How an exercise is made easier and harder, in the words of its guide. */
export interface OtherWays {
  readonly easier: string;
  readonly harder: string;
}

const MODE_NAMES: Readonly<Record<Mode, string>> = {
  circuit: 'Pre-fatigue circuit, right before an easy run',
  activation: 'Activation warm-up, before any run',
};

/** What a sheet is of: "Pre-fatigue circuit, right before an easy run. Level: Regular." */
export function kindWords({ mode, level }: Circuit): string {
  const agreed = level === 'returning' ? ', with the physio’s agreement' : '';
  return `${MODE_NAMES[mode]}. Level: ${LEVEL_NAMES[level]}${agreed}.`;
}

/** The circuit in numbers: "2 rounds of 4 exercises, 7:18. Rest: 30 s between exercises, 90 s between rounds." */
export function amountWords(circuit: Circuit): string {
  const { rounds, stations } = circuit;
  const rests = restsWords(circuit);
  const sum = `${counted(rounds, 'round')} of ${counted(stations.length, 'exercise')}, ${clockface(circuitSeconds(circuit))}.`;
  return rests === '' ? sum : `${sum} ${rests}`;
}

/** The rests: "Rest: 20 s between exercises, 60 s between rounds."; empty where there is none to take. */
export function restsWords(circuit: Circuit): string {
  const { rounds, stations, restSeconds, roundRestSeconds } = circuit;
  const rests = [
    ...(stations.length > 1 ? [restWords(restSeconds, 'exercises')] : []),
    ...(rounds > 1 ? [restWords(roundRestSeconds, 'rounds')] : []),
  ].join(', ');
  return rests === '' ? '' : `Rest: ${rests}.`;
}

function restWords(seconds: number, between: string): string {
  return `${seconds === 0 ? 'none' : `${seconds} s`} between ${between}`;
}

/** How an exercise is done where not as its guide shows it, in the words of its guide where it has them; empty where it is. */
function versionLine(
  station: Station,
  exercise: Exercise | undefined,
  ways: OtherWays | undefined,
): string {
  const words = variantWords(station, exercise);
  const { variant } = station;
  return ways === undefined || (variant !== 'easier' && variant !== 'harder')
    ? words
    : `${words}: ${ways[variant]}`;
}

/** The tempo of an exercise as a line by itself: "Seconds a rep: 3 down, 1 still, 1 up"; empty where it needs none. */
function tempoLine(station: Station, exercise: Exercise | undefined): string {
  const words = tempoPhrase(exercise, station);
  return words === '' ? '' : `Seconds a rep: ${words}`;
}

/** The lines under an exercise's name: tempo, variant, march, and a rest of its own. */
export function howLines(
  circuit: Circuit,
  at: number,
  catalogue: Catalogue,
  ways: OtherWays | undefined,
): readonly string[] {
  const station = circuit.stations[at];
  if (station === undefined) return [];
  const exercise = catalogue.get(station.code);
  return [
    tempoLine(station, exercise),
    versionLine(station, exercise, ways),
    isMarched(exercise, circuit.mode) ? MARCH_IT : '',
    ownRestWords(circuit, at),
  ].filter((line) => line !== '');
}

/** The rest after an exercise, where it is not the rest between all of them: "Then 45 s of rest"; otherwise empty. */
export function ownRestWords(circuit: Circuit, at: number): string {
  const rest = restAfter(circuit, at);
  return rest === circuit.restSeconds || at >= circuit.stations.length - 1
    ? ''
    : `Then ${rest} s of rest`;
}

/** What to do where a set is too much; empty where it is easier already, and in a prescribed circuit, which stays as it is. */
export function tooMuchWords(
  { prescribed }: Circuit,
  { variant }: Station,
  ways: OtherWays | undefined,
): string {
  return ways === undefined || prescribed === true || variant === 'easier'
    ? ''
    : `Too much? ${ways.easier}`;
}

/** The effort to aim at and never to pass: "Aim for 4 to 5 out of 10, and never go above 5." */
export function limitsOfEffortWords(circuit: Circuit): string {
  return `Aim for ${bandInWords(effortBandOf(circuit))} out of 10, and never go above ${effortLimitOf(circuit)}. No set to failure.`;
}

/** The effort expected at the end, beside the aim (rule "Expected effort"). */
export function expectedWords(circuit: Circuit, catalogue: Catalogue): string {
  const expected = expectedEffort(circuit, catalogue);
  const outside = effortOutside(
    expected,
    effortBandOf(circuit),
    effortLimitOf(circuit),
  );
  return `Expected by the end: ${ratingWords(expected)}, ${outside || 'within the aim'}. This is an estimate, give or take a point.`;
}

/** What is said of a circuit that somebody made for somebody else. */
export const PRESCRIBED_WORDS = 'As prescribed: to be done as it stands.';

/** How often, and before which run (rules "One circuit in two weeks", "Race, key session and gym"). */
export const HOW_OFTEN: Readonly<Record<Mode, readonly string[]>> = {
  circuit: [
    'Once a fortnight at most, before an easy run of 20 to 40 minutes. Walk 2 to 5 minutes in between.',
    CLEAR_DAYS,
  ],
  activation: [
    'Before any run, as long as it stays easy.',
    'On race day, only drills you have done before.',
  ],
};

/** What the sheet rests on; its last line. */
export const SHEET_FOOT =
  'Strength work before an easy run is something coaches use; we found no trial of such a circuit. The fortnight, an effort of 4 to 5 and fewer reps for beginners and after an injury are from the article in Men’s Fitness UK; all other doses, limits and rests are our judgement. No clinician has reviewed them. General information, not medical advice: a clinician’s word goes first.';
