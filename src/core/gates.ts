import { DUE_DAYS } from '#core/due.ts';
import { TOO_SORE, type Answers } from '#core/answers.ts';
import type { Evidence } from '#core/vocabulary.ts';

/** The rules that can take a circuit away, in the order they are asked; the first that applies decides (`domain.md` 4.6). */
export const GATES = [
  'red-flag', // G1
  'not-cleared', // G2
  'too-sore', // G3
  'sore', // G4
  'key-run-near', // G5
  'hard-run', // G6
  'high-volume', // G7
  'taper', // G8
  'too-soon', // G9
  'long-run', // G10
  'overdone', // G11
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
  'long-run',
  'high-volume',
  'worn',
  'stepped-over',
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

/** Days before which a circuit is too soon, and after which the body has to begin anew (our judgement, 4.6). */
const TOO_SOON_DAYS = 10;
const FORGOTTEN_DAYS = 42;
/** Circuits at RPE 5 or below that come before one on the day of a long run (4.6 G10). */
const EASY_ONES_BEFORE_LONG = 2;
const MOST_MODIFIERS = 2;
// Stepping over these already takes a round off, under another name.
const OWN_MODIFIER: readonly Gate[] = [
  'sore',
  'high-volume',
  'too-soon',
  'long-run',
];

/** Who stands behind each rule: the article, and for the numbers we ourselves. */
export const RULE_TAGS: Readonly<Record<Gate | Modifier, readonly Evidence[]>> =
  {
    'red-flag': ['judgement'],
    'not-cleared': ['judgement'],
    'too-sore': ['article', 'judgement'],
    sore: ['article', 'judgement'],
    'key-run-near': ['experience', 'judgement'],
    'hard-run': ['study', 'judgement'],
    'high-volume': ['article'],
    taper: ['judgement'],
    'too-soon': ['article', 'judgement'],
    'long-run': ['judgement'],
    overdone: ['article', 'judgement'],
    'too-many-reasons': ['judgement'],
    'a-little-sore': ['article', 'judgement'],
    early: ['article', 'judgement'],
    first: ['article', 'judgement'],
    worn: ['article', 'judgement'],
    'stepped-over': ['judgement'],
  };

/** Whether a gate can be stepped over: pain, illness and very sore legs cannot. */
export function isHard(gate: Gate): gate is HardGate {
  return HARD_GATES.some((hard) => hard === gate);
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
  sore: ({ soreness }) => soreness >= 4,
  'key-run-near': ({ keyRunNear }) => keyRunNear,
  'hard-run': ({ run }) => run === 'hard' || run === 'race',
  'high-volume': ({ phase }) => phase === 'high-volume',
  taper: ({ phase }) => phase === 'taper',
  'too-soon': ({ daysSince }) =>
    daysSince !== null && daysSince < TOO_SOON_DAYS,
  'long-run': ({ run, easyOnes }) =>
    run === 'long' && easyOnes < EASY_ONES_BEFORE_LONG,
  overdone: ({ overdone }) => overdone,
  'too-many-reasons': () => false,
};

function modifiersOf(
  answers: Answers,
  over: readonly Gate[],
): readonly Modifier[] {
  const { soreness, daysSince, run, worn } = answers;
  const applies: Readonly<Record<Modifier, boolean>> = {
    'a-little-sore': soreness >= 2,
    early: daysSince !== null && daysSince < DUE_DAYS,
    first: daysSince === null || daysSince > FORGOTTEN_DAYS,
    'long-run': run === 'long',
    'high-volume': over.includes('high-volume'),
    worn,
    'stepped-over': over.some((gate) => !OWN_MODIFIER.includes(gate)),
  };
  return MODIFIERS.filter((modifier) => applies[modifier]);
}
