import type { Circuit } from '#core/circuit/circuit.ts';
import type { Hold, Reps, Station } from '#core/circuit/station.ts';
import type { Level, Mode, Sides } from '#core/vocabulary.ts';

// What both versions of the grammar write and read alike: the letters, the head, and a station's dose.

/** One version of the link's grammar. Titles and notes are neither cut nor cleaned here, but for line breaks. */
export interface LinkVersion {
  /** The circuit as text, without a checksum. */
  readonly write: (circuit: Circuit) => string;
  /** The circuit that the parts between the `~` describe; null where they are not of this version. */
  readonly read: (tokens: readonly string[]) => Circuit | null;
  /** Whether a link whose end is missing could begin with these parts. */
  readonly couldBeginWith: (tokens: readonly string[]) => boolean;
}

const MODE_LETTERS: Readonly<Record<Mode, string>> = {
  circuit: 'c',
  activation: 'a',
};
const LEVEL_LETTERS: Readonly<Record<Level, string>> = {
  beginner: 'b',
  returning: 'i',
  regular: 'r',
  advanced: 'a',
};
const REP_LETTERS: Readonly<Record<Sides, string>> = {
  both: 'x',
  each: 'e',
  alternating: 'a',
  ways: 'w',
};
const PHASE = /^\d{1,2}(?:\.5)?$/;

/** The head after the number of the version: mode, rounds, rests, level and ceiling. */
export function headText(circuit: Circuit): string {
  const { mode, rounds, restSeconds, roundRestSeconds, level, ceiling } =
    circuit;
  return `${MODE_LETTERS[mode]}${rounds}-${restSeconds}-${roundRestSeconds}${LEVEL_LETTERS[level]}${ceiling}`;
}

/** The circuit's own fields from the parts of its head, in the order they are written. */
export function readHead([
  mode = '',
  rounds,
  rest,
  roundRest,
  level = '',
  ceiling,
]: readonly (string | undefined)[]): Omit<Circuit, 'title' | 'stations'> {
  return {
    mode: keyOf(MODE_LETTERS, mode) ?? 'circuit',
    level: keyOf(LEVEL_LETTERS, level) ?? 'regular',
    ceiling: Number(ceiling),
    rounds: Number(rounds),
    restSeconds: Number(rest),
    roundRestSeconds: Number(roundRest),
  };
}

/** An exercise's short name with its dose, sides and tempo. */
export function doseText({ code, work, sides }: Station): string {
  return work.kind === 'hold'
    ? `${code}${work.seconds}s${sides === 'both' ? '' : REP_LETTERS[sides]}`
    : `${code}${work.count}${REP_LETTERS[sides]}${work.tempo.join('-')}`;
}

/** A station's own rest; empty where it has none. */
export function restText({ restSeconds }: Station): string {
  return restSeconds === undefined ? '' : `_${restSeconds}`;
}

/** The parts of a station as an expression of the grammar names them. */
export interface StationParts {
  readonly code?: string;
  readonly amount?: string;
  /** The sides of a hold; empty for both together, undefined for reps. */
  readonly heldSides?: string;
  readonly repSides?: string;
  readonly tempo?: string;
  readonly rest?: string;
}

/** The station of its parts; null where its tempo is none. */
export function readStation(parts: StationParts): Station | null {
  const { code = '', amount, heldSides, repSides = '', tempo = '' } = parts;
  const phases = tempo.split('-');
  if (heldSides === undefined && !phases.every((phase) => PHASE.test(phase)))
    return null;
  const work: Hold | Reps =
    heldSides === undefined
      ? { kind: 'reps', count: Number(amount), tempo: phases.map(Number) }
      : { kind: 'hold', seconds: Number(amount) };
  const letter = heldSides === undefined ? repSides : heldSides || 'x';
  return {
    code,
    work,
    sides: keyOf(REP_LETTERS, letter) ?? 'both',
    ...(parts.rest === undefined ? {} : { restSeconds: Number(parts.rest) }),
  };
}

/** The key that a letter stands for. */
export function keyOf<Key extends string>(
  letters: Readonly<Record<Key, string>>,
  letter: string,
): Key | undefined {
  return (Object.keys(letters) as Key[]).find((key) => letters[key] === letter);
}
