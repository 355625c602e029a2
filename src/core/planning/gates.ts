import {
  CIRCUIT_INTERVAL_DAYS,
  LONGER_INTERVAL_DAYS,
} from '#core/planning/circuitInterval.ts';
import {
  A_LITTLE_SORE,
  SORE,
  TOO_SORE,
  type Answers,
} from '#core/planning/answers.ts';
import { progressionAfter } from '#core/planning/progression.ts';

/** The rules that can take a circuit away, in the order they are asked; the first that applies decides. */
export const GATES = [
  'red-flag', // a yes to the first list of the safety questions, or pain on record
  'not-cleared', // a yes to their second list
  'too-sore', // soreness of 7 and more
  'sore', // soreness of 4 to 6
  'key-run-near', // a race in the next 3 days, a key session in the next 2
  'gym-near', // hard leg work in the gym yesterday, today or tomorrow
  'hard-run', // intervals, tempo, hills or a race today
  'high-volume',
  'taper',
  'too-soon', // under 10 days since the last circuit
  'long-run', // and fewer than two circuits yet that kept to their ceiling
  'overdone', // too much last time, or pain that was checked under three weeks ago
  'too-many-reasons', // more than two modifiers at once
] as const;
export type Gate = (typeof GATES)[number];

/** The gates nobody can step over: there is no session today. */
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
  'stepped-over',
  'worn', // last: where the others leave no round, it asks for longer rests
] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** What today allows, and the rule that says so. */
export type Allowance =
  | { readonly allows: 'none'; readonly gate: HardGate }
  | { readonly allows: 'activation'; readonly gate: Gate }
  | {
      readonly allows: 'circuit';
      /** Gates the reader has stepped over by a tap of their own; their notices stay. */
      readonly over: readonly Gate[];
      readonly modifiers: readonly Modifier[];
    };

/** Days before which a circuit is too soon, and after which the body has to begin anew (our judgement). */
const TOO_SOON_DAYS = 10;
const FORGOTTEN_DAYS = 42;
/** Circuits at or below their ceiling that come before one on the day of a long run. */
const EASY_ONES_BEFORE_LONG = 2;
const MOST_MODIFIERS = 2;
// Stepping over these already takes a round off, under another name.
const OWN_MODIFIER: readonly Gate[] = [
  'sore',
  'high-volume',
  'too-soon',
  'long-run',
];

/** Whether a gate can be stepped over: pain, illness and very sore legs cannot. */
export function isHard(gate: Gate): gate is HardGate {
  return HARD_GATES.some((hard) => hard === gate);
}

/** Days from the last circuit to the next: two weeks, or three after what was far too hard. */
export function daysToWait(answers: Answers): number {
  return wasTooHard(answers) ? LONGER_INTERVAL_DAYS : CIRCUIT_INTERVAL_DAYS;
}

/** The last two both too hard, legs still sore after two days, or the last one far too hard. */
function wasTooHard({ overdone, last, level }: Answers): boolean {
  return (
    overdone || (last !== null && progressionAfter(last, level) === 'back')
  );
}

/** What today allows. The first gate that applies and has not been stepped over decides. */
export function gatesOf(
  answers: Answers,
  steppedOver: readonly Gate[] = [],
): Allowance {
  const shut = GATES.filter(
    (gate) => gate !== 'too-many-reasons' && APPLIES[gate](answers),
  );
  const over = shut.filter(
    (gate) => !isHard(gate) && steppedOver.includes(gate),
  );
  const decides = shut.find((gate) => !over.includes(gate));
  if (decides !== undefined)
    return isHard(decides)
      ? { allows: 'none', gate: decides }
      : { allows: 'activation', gate: decides };

  const modifiers = modifiersOf(answers, over);
  const tooMany = 'too-many-reasons';
  if (modifiers.length <= MOST_MODIFIERS)
    return { allows: 'circuit', over, modifiers };
  return steppedOver.includes(tooMany)
    ? { allows: 'circuit', over: [...over, tooMany], modifiers }
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
  'long-run': ({ run, easyOnes }) =>
    run === 'long' && easyOnes < EASY_ONES_BEFORE_LONG,
  overdone: (answers) =>
    answers.painWait > 0 ||
    (wasTooHard(answers) &&
      (answers.daysSince ?? Infinity) < LONGER_INTERVAL_DAYS),
  'too-many-reasons': () => false,
};

function modifiersOf(
  answers: Answers,
  over: readonly Gate[],
): readonly Modifier[] {
  const { soreness, daysSince, run, worn } = answers;
  const applies: Readonly<Record<Modifier, boolean>> = {
    'a-little-sore': soreness >= A_LITTLE_SORE,
    early: daysSince !== null && daysSince < CIRCUIT_INTERVAL_DAYS,
    first: daysSince === null,
    restart: daysSince !== null && daysSince > FORGOTTEN_DAYS,
    'long-run': run === 'long',
    'high-volume': over.includes('high-volume'),
    'stepped-over': over.some((gate) => !OWN_MODIFIER.includes(gate)),
    worn,
  };
  return MODIFIERS.filter((modifier) => applies[modifier]);
}
