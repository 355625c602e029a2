import { escapeText } from '#core/circuit/link/linkText.ts';
import {
  repSeconds,
  setSeconds,
  stationSeconds,
  type Station,
} from '#core/circuit/station.ts';
import { onOneLine, wholeCharacters } from '#core/wholeCharacters.ts';
import type { Level, Mode } from '#core/vocabulary.ts';

/** A circuit: its exercises in order, the rests, the rounds, and how hard at most. Whole seconds. */
export interface Circuit {
  readonly title: string;
  readonly mode: Mode;
  readonly level: Level;
  /** The effort never to go above, RPE 1 to 10. */
  readonly ceiling: number;
  readonly rounds: number;
  /** Rest between exercises, unless a station has its own. */
  readonly restSeconds: number;
  readonly roundRestSeconds: number;
  readonly stations: readonly Station[];
  /** A few words of whoever made it, for whoever does it; absent where there are none. */
  readonly note?: string;
  /** Whether it was prescribed: to be done as it stands. Absent where it was not. */
  readonly prescribed?: true;
}

/** What a circuit may hold at most, in seconds where it is no count; a link that asks for more is refused. */
export const LIMITS = {
  rounds: 60,
  stations: 100,
  reps: 999,
  setSeconds: 3600,
  restSeconds: 3600,
  phaseSeconds: 60,
  phases: 4,
  totalSeconds: 6 * 3600,
  titleLetters: 80,
  /** Letters of a link that the title may take. */
  titleInLink: 1200,
  noteLetters: 160,
} as const;

/** Rest after the station at `index` of a round, in seconds; none after the last of a round. */
export function restAfter(circuit: Circuit, index: number): number {
  if (index >= circuit.stations.length - 1) return 0;
  return circuit.stations[index]?.restSeconds ?? circuit.restSeconds;
}

/** Seconds of one round: its work and the rests inside it. */
export function roundSeconds(circuit: Circuit): number {
  return circuit.stations.reduce(
    (sum, station, index) =>
      sum + stationSeconds(station) + restAfter(circuit, index),
    0,
  );
}

/** Seconds of the whole circuit, without getting ready and without the run. */
export function circuitSeconds(circuit: Circuit): number {
  return (
    circuit.rounds * roundSeconds(circuit) +
    (circuit.rounds - 1) * circuit.roundRestSeconds
  );
}

/** Minutes of the whole circuit to the nearest one: 15:09 is 15. */
export function circuitMinutes(circuit: Circuit): number {
  return Math.max(1, Math.round(circuitSeconds(circuit) / 60));
}

/** What a circuit is called until somebody names it: "The 15-minute session". */
export function defaultTitleOf(circuit: Circuit): string {
  return `The ${circuitMinutes(circuit)}-minute session`;
}

/** What a circuit is called wherever it is shown: by its own title, or by its default one where that is empty. */
export function titleOf(circuit: Circuit): string {
  return cleanTitle(circuit.title) || defaultTitleOf(circuit);
}

/**
 * A title fit to show and to share: one line, no control or text-direction marks, at most 80 characters as people count
 * them, and no more letters than a link should give it.
 */
export function cleanTitle(text: string): string {
  return wholeCharacters(
    onOneLine(text),
    LIMITS.titleLetters,
    LIMITS.titleInLink,
    (letters) => escapeText(letters).length,
  );
}

/** A note fit to show and to share, like a title: at most 160 characters, taking at most `room` letters of a link. */
export function cleanNote(text: string, room: number): string {
  return wholeCharacters(
    onOneLine(text),
    LIMITS.noteLetters,
    room,
    (letters) => escapeText(letters).length,
  );
}

/** The circuit as one's own, to be changed at will. */
export function withoutPrescription(circuit: Circuit): Circuit {
  const own: Omit<Circuit, 'prescribed'> = { ...circuit };
  Reflect.deleteProperty(own, 'prescribed');
  return own;
}

/** Whether a circuit keeps within the limits, and so can be put into a link. */
export function withinLimits(circuit: Circuit): boolean {
  const { rounds, restSeconds, roundRestSeconds, ceiling, stations } = circuit;
  return (
    between(rounds, 1, LIMITS.rounds) &&
    between(ceiling, 1, 10) &&
    between(restSeconds, 0, LIMITS.restSeconds) &&
    between(roundRestSeconds, 0, LIMITS.restSeconds) &&
    between(stations.length, 1, LIMITS.stations) &&
    stations.every(
      ({ work, restSeconds: rest = 0 }) =>
        between(setSeconds(work), 0.5, LIMITS.setSeconds) &&
        between(rest, 0, LIMITS.restSeconds) &&
        (work.kind === 'hold' ||
          (between(work.count, 1, LIMITS.reps) &&
            between(work.tempo.length, 1, LIMITS.phases) &&
            between(repSeconds(work), 0.5, LIMITS.phaseSeconds))),
    ) &&
    circuitSeconds(circuit) <= LIMITS.totalSeconds
  );
}

function between(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
