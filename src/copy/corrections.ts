/** The numbers that a field takes. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** What it counts, as it is said: "seconds"; none where the field's name says it. */
  readonly unit?: string;
}

/**
 * What is said of a typed number that was brought to another: "999 is the most". Empty where it was taken as it is; NaN
 * stands for what is no number.
 */
export function correctionWords(
  typed: number,
  taken: number,
  { least, most, unit }: NumberRange,
): string {
  const named = (value: number) =>
    unit === undefined ? `${value}` : `${value} ${unit}`;
  if (Number.isNaN(typed)) return `That is no number: ${named(taken)} stays`;
  if (typed > most) return `${named(most)} is the most`;
  if (typed < least) return `${named(least)} is the least`;
  if (typed === taken) return '';
  return Number.isInteger(taken) && !Number.isInteger(typed)
    ? `Whole numbers only: ${named(taken)} is taken`
    : `${named(taken)} is taken`;
}
