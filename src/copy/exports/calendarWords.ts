import { titleOf, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { exerciseName } from '#copy/circuit/circuits.ts';
import {
  amountWords,
  howLines,
  limitsOfEffortWords,
} from '#copy/circuit/sheet.ts';
import { setWords } from '#copy/circuit/stations.ts';

/** How long an event is, in minutes: what is done first, the walk after it, and the run. */
export interface EventMinutes {
  readonly session: number;
  readonly walk: number;
  readonly run: number;
}

/** What an event is called: "The 15-minute session, then an easy run". */
export function eventTitle(circuit: Circuit): string {
  const run = circuit.mode === 'activation' ? 'the run' : 'an easy run';
  return `${titleOf(circuit)}, then ${run}`;
}

/** What an event is called whose circuit is not decided yet. */
export const OPEN_TITLE = 'Circuit, then an easy run';

/** What is said of an event whose circuit is not decided yet. */
export const OPEN_WORDS =
  'The circuit is put together on the day, to suit how you feel then.';

/** How long the event is and for what: "Time set aside: 15 min for the circuit, 5 min to walk, 30 min to run easy." */
export function timeKeptWords(
  { session, walk, run }: EventMinutes,
  mode: Circuit['mode'],
): string {
  return mode === 'activation'
    ? `Time set aside: ${session} min for the warm-up, ${run} min for the run.`
    : `Time set aside: ${session} min for the circuit, ${walk} min to walk, ${run} min to run easy.`;
}

/** A circuit as the lines of an event: its amount, each exercise, how hard, and the note of whoever made it. */
export function circuitLines(
  circuit: Circuit,
  catalogue: Catalogue,
): readonly string[] {
  const { note } = circuit;
  return [
    amountWords(circuit),
    ...circuit.stations.map(
      (_, at) => `${at + 1}. ${stationWords(circuit, at, catalogue)}`,
    ),
    limitsOfEffortWords(circuit),
    ...(note === undefined ? [] : [`Note: ${note}`]),
  ];
}

/** An exercise with its set and how it is done: "Bodyweight squat, 10 reps. Seconds a rep: 3 down, 1 still, 1 up." */
function stationWords(
  circuit: Circuit,
  at: number,
  catalogue: Catalogue,
): string {
  const station = circuit.stations[at];
  if (station === undefined) return '';
  const { code } = station;
  const set = setWords(station, catalogue.get(code));
  const how = howLines(circuit, at, catalogue, undefined);
  return `${[`${exerciseName(catalogue, code)}, ${set}`, ...how].join('. ')}.`;
}
