import {
  restAfter,
  circuitSeconds,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort.ts';
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
import type { Mode, TempoWord } from '#core/vocabulary.ts';
import { clockface, counted } from '#copy/clockface.ts';
import { kitName } from '#copy/kit.ts';
import { LEVEL_NAMES } from '#copy/levels.ts';
import { ratingWords } from '#copy/ratings.ts';
import { MARCH_IT, tempoWords } from '#copy/stations.ts';

/** How an exercise is made easier and harder, in the words of its guide. */
export interface OtherWays {
  readonly easier: string;
  readonly harder: string;
}

const MODE_NAMES: Readonly<Record<Mode, string>> = {
  circuit: 'Pre-fatigue circuit, right before an easy run',
  activation: 'Activation warm-up, before any run',
};

const PHASE_WORDS: Readonly<Partial<Record<TempoWord, string>>> = {
  pause: 'still',
  step: 'a step',
  swing: 'a swing',
  skip: 'a skip',
  hop: 'a hop',
};

/** What a sheet is of: "Pre-fatigue circuit, right before an easy run. Level: Regular." */
export function kindWords({ mode, level }: Circuit): string {
  const agreed = level === 'returning' ? ', with the physio’s agreement' : '';
  return `${MODE_NAMES[mode]}. Level: ${LEVEL_NAMES[level]}${agreed}.`;
}

/** The circuit in numbers: "2 rounds of 4 exercises, 7:18. Rest: 30 s between exercises, 90 s between rounds." */
export function amountWords(circuit: Circuit): string {
  const { rounds, stations, restSeconds, roundRestSeconds } = circuit;
  const rests = [
    ...(stations.length > 1 ? [restWords(restSeconds, 'exercises')] : []),
    ...(rounds > 1 ? [restWords(roundRestSeconds, 'rounds')] : []),
  ].join(', ');
  const sum = `${counted(rounds, 'round')} of ${counted(stations.length, 'exercise')}, ${clockface(circuitSeconds(circuit))}.`;
  return rests === '' ? sum : `${sum} Rest: ${rests}.`;
}

function restWords(seconds: number, between: string): string {
  return `${seconds === 0 ? 'none' : `${seconds} s`} between ${between}`;
}

/** The tempo in words: "3 s down, 1 s still, 1 s up"; in numbers where the phases have no names; empty for a hold. */
export function tempoInWords(
  { work }: Station,
  exercise: Exercise | undefined,
): string {
  if (work.kind === 'hold') return '';
  if (exercise?.tempo.length !== work.tempo.length)
    return `tempo ${tempoWords(work)}, in seconds`;
  return exercise.tempo
    .map(
      ({ word }, at) => `${work.tempo[at] ?? 0} s ${PHASE_WORDS[word] ?? word}`,
    )
    .filter((phase) => !phase.startsWith('0 s'))
    .join(', ');
}

/** How an exercise is done where not as its guide shows it; empty where it is. */
function variantLine(
  { variant }: Station,
  exercise: Exercise | undefined,
  ways: OtherWays | undefined,
): string {
  switch (variant) {
    case 'raised': {
      const things = (exercise?.builder.raised ?? []).map((thing) =>
        kitName(thing).toLowerCase(),
      );
      return things.length > 0
        ? `Hands on a ${things.join(' or ')}, not on the ground`
        : 'Raised: hands or body higher than its guide shows';
    }
    case 'easier':
      return ways ? `Easier: ${ways.easier}` : 'An easier version of it';
    case 'harder':
      return ways ? `Harder: ${ways.harder}` : 'A harder version of it';
    default:
      return '';
  }
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
  const rest = restAfter(circuit, at);
  const hasOwnRest =
    rest !== circuit.restSeconds && at < circuit.stations.length - 1;
  return [
    tempoInWords(station, exercise),
    variantLine(station, exercise, ways),
    isMarched(exercise, circuit.mode) ? MARCH_IT : '',
    hasOwnRest ? `Then ${rest} s of rest` : '',
  ].filter((line) => line !== '');
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

/** The effort to aim at and never to pass: "Aim for 4 to 5 of 10, and never go above 5." */
export function aimWords(circuit: Circuit): string {
  const aim = [...new Set(effortBandOf(circuit))].join(' to ');
  return `Aim for ${aim} of 10, and never go above ${effortLimitOf(circuit)}. No set to failure.`;
}

/** The effort expected at the end, beside the aim (rule "Expected effort"). */
export function expectedWords(circuit: Circuit, catalogue: Catalogue): string {
  const expected = expectedEffort(circuit, catalogue);
  const [from, to] = effortBandOf(circuit);
  const place =
    expected > effortLimitOf(circuit)
      ? 'above the limit'
      : expected > to
        ? 'above the aim'
        : expected < from
          ? 'lighter than the aim'
          : 'within the aim';
  return `Expected by the end: ${ratingWords(expected)}, ${place}. This is an estimate, give or take a point.`;
}

/** How often, and before which run (rules "One circuit in two weeks", "Race, key session and gym"). */
export const HOW_OFTEN: Readonly<Record<Mode, readonly string[]>> = {
  circuit: [
    'Once a fortnight at most, before an easy run of 20 to 40 minutes. Walk 2 to 5 minutes in between.',
    'Not with a race today or in the next 3 days, a key session today or in the next 2, or hard leg work in the gym yesterday, today or tomorrow.',
  ],
  activation: [
    'Before any run, as long as it stays easy.',
    'On race day, only drills done before.',
  ],
};

/** What the sheet rests on; its last line. */
export const SHEET_FOOT =
  'Before an easy run, strength work is coaches’ practice: we found no trial of such a circuit. The fortnight, an effort of 4 to 5 and fewer reps for beginners and after an injury are from the article in Men’s Fitness UK; all other doses, limits and rests are our judgement. No clinician has reviewed them. General information, not medical advice: a clinician’s word goes first.';
