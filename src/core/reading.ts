import type { Evidence } from '#core/vocabulary.ts';

/** The three warning signs (article): legs heavier, breath shorter, movements clumsier than expected. */
export const SIGNS = ['heavier', 'breathless', 'clumsier'] as const;
export type Sign = (typeof SIGNS)[number];

/** What the runner said after a round. */
export interface Reading {
  /** From 1. */
  readonly round: number;
  /** RPE 1 to 10, or nothing where it was not given. */
  readonly rpe: number | null;
  readonly signs: readonly Sign[];
  /** Sharp, in a joint or a bone, or such that it changes how they move. */
  readonly pain: boolean;
}

/** What to do about it, from the mildest to the strictest. */
export const VERDICTS = [
  'carry-on',
  'easier', // longer rests, less of the next exercise
  'wait', // the rest is doubled, and the question asked again
  'enough', // the remaining rounds are dropped; walk 3 minutes
  'stop', // the circuit ends; walk 5 minutes, shorten or skip the run
  'pain', // everything ends
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Who stands behind each rule (`domain.md` 4.7). */
export const VERDICT_TAGS: Readonly<Record<Verdict, readonly Evidence[]>> = {
  'carry-on': ['article'],
  easier: ['article', 'judgement'],
  wait: ['article', 'judgement'],
  enough: ['article', 'judgement'],
  stop: ['article', 'judgement'],
  pain: ['judgement'],
};

/**
 * What a reading asks for, in the light of those before it (`domain.md` 4.7). Where several rules apply the strictest
 * does: pain, then 8 and more, two signs or clumsiness, then 7 or a second reading above 5 in a row, then one sign,
 * then anything above 5. A sign that is still there when asked again drops the remaining rounds.
 */
export function verdictOn(
  reading: Reading,
  before: readonly Reading[],
): Verdict {
  const { rpe, signs, pain, round } = reading;
  const effort = rpe ?? 0;
  const last = before.filter((one) => one.round < round).at(-1);
  const again = before.some(
    (one) => one.round === round && one.signs.length > 0,
  );
  if (pain) return 'pain';
  if (effort >= 8 || signs.length >= 2 || signs.includes('clumsier'))
    return 'stop';
  if (effort > 6 || (effort > 5 && (last?.rpe ?? 0) > 5)) return 'enough';
  if (signs.length > 0) return again ? 'enough' : 'wait';
  return effort > 5 ? 'easier' : 'carry-on';
}

/** The readings with one more; a second one of the same round takes the first one's place at the end. */
export function withReading(
  readings: readonly Reading[],
  reading: Reading,
): readonly Reading[] {
  return [...readings.filter(({ round }) => round !== reading.round), reading];
}

/** Whether a verdict ends the circuit. */
export function ends(verdict: Verdict): boolean {
  return VERDICTS.indexOf(verdict) >= VERDICTS.indexOf('enough');
}
