import { LIMITS } from '#core/circuit/circuit.ts';

/** The numbers that a field takes. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** What it counts, as it is said: "seconds"; none where the field's name says it. */
  readonly unit?: string;
}

/** A number that was asked for, NaN for what is none, and the numbers in use before and after. */
export interface AskedNumber {
  readonly asked: number;
  readonly before: number;
  readonly after: number;
}

/** What is said of a number that was brought to another: "999 is the most". Empty where it was taken as it is. */
export function correctionWords(
  { asked, before, after }: AskedNumber,
  { least, most, unit }: NumberRange,
): string {
  const named = (value: number) =>
    unit === undefined ? `${value}` : `${value} ${unit}`;
  if (Number.isNaN(asked))
    return `That is not a number: ${named(before)} stays`;
  if (asked === after) return '';
  if (asked > most && after === most) return `${named(most)} is the most`;
  if (asked < least && after === least) return `${named(least)} is the least`;
  // Each number may lie within its limits, and the set or the session still be longer than any may be.
  if (after === before && Math.abs(asked - before) >= 1)
    return `${named(before)} stays: that would be too long`;
  return Number.isInteger(after)
    ? `Whole numbers only: set to ${named(after)}`
    : `Set to ${named(after)}`;
}

const MOST_HOURS = LIMITS.totalSeconds / 3600;

/** What is said of an exercise that was not moved, as the rest it takes along would make the session too long. */
export function refusedMoveWords(name: string): string {
  return `${name} stays where it is. Moving it there would make the session longer than ${MOST_HOURS} hours, which is the most.`;
}

/** What is said of an exercise that was not added or swapped in, as the session would be too long. */
export function refusedExerciseWords(name: string): string {
  return `${name} was left out: the session would be too long. The most is ${MOST_HOURS} hours and ${LIMITS.stations} exercises.`;
}
