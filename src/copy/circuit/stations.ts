import { ownSupport, supportsFor } from '#core/circuit/kit.ts';
import type { Hold, Reps, Station } from '#core/circuit/station.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Kit, Sides, Variant } from '#core/vocabulary.ts';
import { kitName, supportWords } from '#copy/circuit/kit.ts';

/** The dose as it is printed: "30 s", "10 reps", "10 each side", "10 steps each way". */
export function doseWords(station: Station): string {
  const { work, sides } = station;
  const amount = work.kind === 'hold' ? `${work.seconds} s` : `${work.count}`;
  switch (sides) {
    case 'both':
      return work.kind === 'hold'
        ? amount
        : `${amount} ${work.count === 1 ? 'rep' : 'reps'}`;
    case 'each':
      return `${amount} each side`;
    case 'alternating':
      return `${amount} each side, in turn`;
    case 'ways':
      return work.kind === 'hold'
        ? `${amount} each way`
        : `${amount} ${work.count === 1 ? 'step' : 'steps'} each way`;
  }
}

/**
 * The dose of an exercise that may be known: as it is printed, but that a set done once of what is for one side at a
 * time says so: "5 reps, one side only".
 */
export function setWords(
  station: Station,
  exercise: Pick<Exercise, 'sides'> | undefined,
): string {
  return station.sides === 'both' && exercise !== undefined
    ? `${doseWords(station)}${ONCE_WORDS[exercise.sides]}`
    : doseWords(station);
}

// A set of both sides together takes the dose once (rule "Sides").
const ONCE_WORDS: Readonly<Record<Sides, string>> = {
  both: '',
  each: ', one side only',
  alternating: ' in all, in turn',
  ways: ', one way only',
};

/** How the sides share a set, as a choice; of what is for one side at a time, both together is one side. */
export function sidesName(
  sides: Sides,
  exercise: Pick<Exercise, 'sides'> | undefined,
): string {
  return sides === 'both' && exercise !== undefined
    ? BOTH_NAMES[exercise.sides]
    : SIDES_NAMES[sides];
}

const SIDES_NAMES: Readonly<Record<Sides, string>> = {
  both: 'Both sides together',
  each: 'One side, then the other',
  alternating: 'Sides in turn',
  ways: 'There and back',
};
const BOTH_NAMES: Readonly<Record<Sides, string>> = {
  both: SIDES_NAMES.both,
  each: 'One side only',
  alternating: 'Sides in turn, so many in all',
  ways: 'One way only',
};

/**
 * How an exercise is done, where not as its guide shows it: "Hands on a wall or a step"; empty where it is. Of a reader
 * whose `kit` is known it names their own thing: "Hands on the wall".
 */
export function variantWords(
  station: Station,
  exercise: Exercise | undefined,
  kit?: readonly Kit[],
): string {
  const { variant } = station;
  if (variant === undefined) return '';
  const supports = supportsFor(station, exercise);
  if (supports === null) return VARIANT_NAMES[variant];
  const own = ownSupport(station, exercise, kit);
  return own === undefined
    ? `Hands on ${supportWords(supports)}`
    : `Hands on the ${kitName(own).toLowerCase()}`;
}

/** The versions of an exercise by name. */
const VARIANT_NAMES: Readonly<Record<Variant, string>> = {
  raised: 'Raised version',
  easier: 'Easier version',
  harder: 'Harder version',
};

/** The dose and, where it is not as the guide shows it, how it is done: "15 s, hands on a wall or a step". */
export function setAndVariantWords(
  station: Station,
  exercise: Exercise | undefined,
): string {
  return joined([
    setWords(station, exercise),
    inSentence(variantWords(station, exercise)),
  ]);
}

/** Phrases as one, with commas; empty ones are left out. */
export function joined(phrases: readonly string[]): string {
  return phrases.filter(Boolean).join(', ');
}

/** A phrase as it stands inside a sentence, with a small first letter. */
export function inSentence(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** The tempo as coaches write it: "3-1-1"; empty for a hold. */
export function tempoWords(work: Hold | Reps): string {
  return work.kind === 'hold' ? '' : work.tempo.join('-');
}

/** What is said of a drill that is marched. */
export const MARCH_IT = 'March it: one foot stays down';
