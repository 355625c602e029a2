import {
  CIRCUIT_INTERVAL_DAYS,
  LONGER_INTERVAL_DAYS,
  RESTART_DAYS,
  TOO_SOON_DAYS,
} from '#core/planning/circuitInterval.ts';
import {
  A_LITTLE_SORE,
  SORE,
  TOO_SORE,
  type Answers,
} from '#core/planning/answers.ts';
import { progressionAfter } from '#core/planning/progression.ts';

/** The rules that can take a circuit away for the day, in the order they are asked; the first that applies decides. */
export const GATES = [
  'red-flag', // a yes to the first list of the safety questions, or pain on record
  'not-cleared', // a yes to their second list
  'too-sore', // soreness of 7 and more
  'sore', // soreness of 4 to 6 (rule "Soreness")
  'key-run-near', // a race in the next 3 days, a key session in the next 2 (rule "Race, key session and gym")
  'gym-near', // hard leg work in the gym yesterday, today or tomorrow
  'hard-run', // intervals, tempo, hills or a race today (rule "The run of the day")
  'high-volume',
  'taper',
  'too-soon', // under 10 days since the last circuit (rule "Too soon")
  'long-run', // and fewer than two circuits yet that kept to their ceiling
  'overdone', // too much last time, or pain that was checked under three weeks ago
  'too-many-reasons', // more than two modifiers at once
] as const;
export type Gate = (typeof GATES)[number];

/** The gates that cannot be overridden: there is no session today. */
export const HARD_GATES = ['red-flag', 'not-cleared', 'too-sore'] as const;
export type HardGate = (typeof HARD_GATES)[number];

/** What makes a circuit smaller without taking it away. */
export const MODIFIERS = [
  'a-little-sore',
  'early',
  'first',
  'restart',
  'long-run',
  'high-volume',
  'overridden',
  'worn', // last, since where the others leave a single round it lengthens the rests instead
] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** What today allows, and the rule that says so. */
export type Allowance =
  | { readonly allows: 'none'; readonly gate: HardGate }
  | { readonly allows: 'activation'; readonly gate: Gate }
  | {
      readonly allows: 'circuit';
      /** Gates that apply, but that the reader has overridden with a tap; their notices stay. */
      readonly overridden: readonly Gate[];
      readonly modifiers: readonly Modifier[];
    };

// Circuits at or below their ceiling that come before one on the day of a long run (rule "The run of the day").
const EASY_CIRCUITS_BEFORE_LONG = 2;
const MOST_MODIFIERS = 2;
// Overriding these takes a round off by a modifier of their own.
const WITH_OWN_MODIFIER: readonly Gate[] = [
  'sore',
  'high-volume',
  'too-soon',
  'long-run',
];

/** Whether a gate cannot be overridden: pain, illness, a missing clearance and very sore legs. */
export function isHard(gate: Gate): gate is HardGate {
  return HARD_GATES.some((hard) => hard === gate);
}

/** Days from the last circuit to the next: two weeks, or three after what was far too hard (rule "After the last circuit"). */
export function daysToWait(answers: Answers): number {
  return wasTooHard(answers) ? LONGER_INTERVAL_DAYS : CIRCUIT_INTERVAL_DAYS;
}

/** Whether the last two were both too hard, legs were still sore after two days, or the last one was far too hard. */
function wasTooHard({ overdone, last, level }: Answers): boolean {
  return (
    overdone || (last !== null && progressionAfter(last, level) === 'back')
  );
}

/** What today allows. The first gate that applies and is not overridden decides. */
export function gatesOf(
  answers: Answers,
  overrides: readonly Gate[] = [],
): Allowance {
  const shut = GATES.filter(
    (gate) => gate !== 'too-many-reasons' && APPLIES[gate](answers),
  );
  const overridden = shut.filter(
    (gate) => !isHard(gate) && overrides.includes(gate),
  );
  const decides = shut.find((gate) => !overridden.includes(gate));
  if (decides !== undefined)
    return isHard(decides)
      ? { allows: 'none', gate: decides }
      : { allows: 'activation', gate: decides };

  const modifiers = modifiersOf(answers, overridden);
  const tooMany = 'too-many-reasons';
  if (modifiers.length <= MOST_MODIFIERS)
    return { allows: 'circuit', overridden, modifiers };
  return overrides.includes(tooMany)
    ? { allows: 'circuit', overridden: [...overridden, tooMany], modifiers }
    : { allows: 'activation', gate: tooMany };
}

const APPLIES: Readonly<Record<Gate, (answers: Answers) => boolean>> = {
  'red-flag': ({ redFlag }) => redFlag,
  'not-cleared': ({ notCleared }) => notCleared,
  'too-sore': ({ soreness }) => soreness >= TOO_SORE,
  sore: ({ soreness }) => soreness >= SORE,
  'key-run-near': ({ raceNear, keySessionNear }) => raceNear || keySessionNear,
  'gym-near': ({ gymNear }) => gymNear,
  'hard-run': ({ run }) => run === 'hard' || run === 'race',
  'high-volume': ({ phase }) => phase === 'high-volume',
  taper: ({ phase }) => phase === 'taper',
  'too-soon': ({ daysSince }) =>
    daysSince !== null && daysSince < TOO_SOON_DAYS,
  'long-run': ({ run, easyCircuits }) =>
    run === 'long' && easyCircuits < EASY_CIRCUITS_BEFORE_LONG,
  overdone: (answers) =>
    answers.painWait > 0 ||
    (wasTooHard(answers) &&
      (answers.daysSince ?? Infinity) < LONGER_INTERVAL_DAYS),
  'too-many-reasons': () => false,
};

function modifiersOf(
  answers: Answers,
  overridden: readonly Gate[],
): readonly Modifier[] {
  const { soreness, daysSince, run, worn } = answers;
  const applies: Readonly<Record<Modifier, boolean>> = {
    'a-little-sore': soreness >= A_LITTLE_SORE,
    early: daysSince !== null && daysSince < CIRCUIT_INTERVAL_DAYS,
    first: daysSince === null,
    restart: daysSince !== null && daysSince > RESTART_DAYS,
    'long-run': run === 'long',
    'high-volume': overridden.includes('high-volume'),
    overridden: overridden.some((gate) => !WITH_OWN_MODIFIER.includes(gate)),
    worn,
  };
  return MODIFIERS.filter((modifier) => applies[modifier]);
}
