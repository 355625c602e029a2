import { capital, nameIn, roundsWords } from '#copy/circuit/circuits.ts';
import { counted, spokenTime } from '#copy/shared/clockface.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { doseWords } from '#copy/circuit/stations.ts';
import type { ChangeWords } from '#copy/builder/builderAnswers.ts';
import type { CircuitChange } from '#core/circuit/editing/changes.ts';
import { restAfter, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Sides, Variant } from '#core/vocabulary.ts';

const SIDES_WORDS: Readonly<Record<Sides, string>> = {
  both: 'both sides together',
  each: 'one side, then the other',
  alternating: 'sides in turn',
  ways: 'there and back',
};

const VARIANT_WORDS: Readonly<Record<Variant, string>> = {
  raised: 'raised',
  easier: 'easier',
  harder: 'harder',
};

/** A circuit in a sentence: "3 rounds of 5, 15 minutes 9 seconds, feels like 4½." */
export function totalWords(
  circuit: Circuit,
  seconds: number,
  effort: number,
): string {
  return `${roundsWords(circuit)}, ${spokenTime(seconds)}, feels like ${ratingWords(effort)}.`;
}

/** What is said before the circuit where an answer left somebody's own one alone. */
export const STAYS_AS = 'Your circuit stays:';

/** What is said when "Show me another" has come round: to the first again, or to the only one. */
export const ROUND_AGAIN = {
  'first-again': 'That was all of them. Here is the first again.',
  'only-one': 'There is no other circuit for today.',
} as const;

/** What a step other than an answer or an edit is called by undo, and what is said of it. */
export const STEP_WORDS = {
  composed: { label: 'the new one', sentence: 'A new one.' },
  another: { label: 'another', sentence: 'Another one.' },
  'first-again': { label: 'another', sentence: ROUND_AGAIN['first-again'] },
  'only-one': { label: 'another', sentence: ROUND_AGAIN['only-one'] },
  same: { label: 'the same again', sentence: 'The same again.' },
  'step-up': { label: 'one step up', sentence: 'One step up.' },
  other: { label: 'other exercises', sentence: 'Other exercises.' },
  'brought-back': { label: 'bringing back', sentence: 'Brought back.' },
  link: { label: 'the link', sentence: 'The circuit from the link.' },
  overridden: { label: 'building anyway', sentence: 'Built anyway.' },
  'stepped-back': { label: 'the warm-up', sentence: 'The warm-up instead.' },
} as const satisfies Readonly<Record<string, ChangeWords>>;

// Letters of an exercise's name that a button has room for.
const SHORT_NAME = 12;

/** The end of a name, as many whole words as a button has room for: "squat" of "bodyweight squat". */
function shortName(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && words.join(' ').length > SHORT_NAME) words.shift();
  return words.join(' ');
}

/** What a button says that undoes a step: "Undo 15", "Undo: squat reps". */
export function undoWords(label: string): string {
  if (label === '') return 'Undo';
  return /^\d/.test(label) ? `Undo ${label}` : `Undo: ${label}`;
}

/** A change to a circuit in words; `circuit` is the one after it. */
export function changeWords(
  change: CircuitChange,
  circuit: Circuit,
  catalogue: Catalogue,
): ChangeWords {
  switch (change.kind) {
    case 'removed': {
      const name = nameIn(catalogue, change.code);
      const left = counted(circuit.stations.length, 'exercise');
      return {
        label: `${shortName(name)} out`,
        sentence: `${capital(name)} is out, ${left} left.`,
      };
    }
    case 'order':
      return { label: 'the order', sentence: '' };
    case 'rounds':
    case 'rest':
    case 'round-rest':
    case 'ceiling':
    case 'title':
    case 'note':
    case 'prescribed':
      return settingWords(change.kind, circuit);
    default:
      return stationWords(change, circuit, catalogue);
  }
}

function settingWords(
  kind:
    | 'rounds'
    | 'rest'
    | 'round-rest'
    | 'ceiling'
    | 'title'
    | 'note'
    | 'prescribed',
  circuit: Circuit,
): ChangeWords {
  const { restSeconds, roundRestSeconds, ceiling, title } = circuit;
  switch (kind) {
    case 'rounds':
      // The total begins with them.
      return { label: 'rounds', sentence: '' };
    case 'rest':
      return {
        label: 'rest',
        sentence: `Rest between exercises: ${restSeconds} s.`,
      };
    case 'round-rest':
      return {
        label: 'rest between rounds',
        sentence: `Rest between rounds: ${roundRestSeconds} s.`,
      };
    case 'ceiling':
      return { label: 'ceiling', sentence: `Effort ceiling: ${ceiling}.` };
    case 'title':
      return { label: 'name', sentence: `Name: ${title}.` };
    case 'note':
      return {
        label: 'note',
        sentence: circuit.note === undefined ? 'No note.' : 'Note kept.',
      };
    case 'prescribed':
      return circuit.prescribed === true
        ? { label: 'as prescribed', sentence: 'As prescribed.' }
        : { label: 'your own copy', sentence: 'Yours to change now.' };
  }
}

function stationWords(
  change: Extract<CircuitChange, { at: number }>,
  circuit: Circuit,
  catalogue: Catalogue,
): ChangeWords {
  const station = circuit.stations[change.at];
  if (station === undefined) return { label: '', sentence: '' };
  const name = nameIn(catalogue, station.code);
  const says = (label: string, value: string): ChangeWords => ({
    label: `${shortName(name)} ${label}`,
    sentence: `${capital(name)}: ${value}.`,
  });
  switch (change.kind) {
    case 'added':
      return { label: shortName(name), sentence: `${capital(name)} added.` };
    case 'swapped':
      return {
        label: shortName(name),
        sentence: `${capital(name)} instead of ${nameIn(catalogue, change.code)}.`,
      };
    case 'dose':
      return says(
        station.work.kind === 'hold' ? 'time' : 'reps',
        doseWords(station),
      );
    case 'sides':
      return says('sides', SIDES_WORDS[station.sides]);
    case 'variant':
      return says(
        'variant',
        station.variant === undefined
          ? 'as its guide shows it'
          : VARIANT_WORDS[station.variant],
      );
    case 'rest-after':
      return says(
        'rest',
        `${restAfter(circuit, change.at)} s of rest after it`,
      );
    case 'tempo': {
      const word = catalogue.get(station.code)?.tempo[change.phase]?.word;
      const seconds =
        station.work.kind === 'hold'
          ? 0
          : (station.work.tempo[change.phase] ?? 0);
      return says('tempo', `${word ?? 'tempo'}, ${seconds} s each rep`);
    }
  }
}
