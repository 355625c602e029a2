import {
  effortLimitOf,
  type MeasuredCircuit,
} from '#core/session/rating/effortLimit.ts';
import type { Evidence } from '#core/vocabulary.ts';

/** The warning signs: legs heavier, breath shorter, movements clumsier than expected (rule "The three signs"). */
export const SIGNS = ['heavier', 'breathless', 'clumsier'] as const;
export type Sign = (typeof SIGNS)[number];

/** How a runner rated a round. */
export interface Rating {
  /** From 1. */
  readonly round: number;
  /** RPE 1 to 10; null where no number was given. */
  readonly rpe: number | null;
  readonly signs: readonly Sign[];
  /** The signs had gone when asked again after a longer rest: they stay on record, and no longer count. */
  readonly passed?: boolean;
  /** Pain that is sharp, in a joint or bone, or changes how they move (rule "Pain"). */
  readonly pain: boolean;
}

/** What a rating asks for, from the mildest to the strictest (rule "How hard is too hard"). */
export const VERDICTS = [
  'carry-on',
  'easier', // longer rests, less of the next exercise
  'wait', // the rest is doubled, and the question asked again
  'enough', // the remaining rounds are dropped; walk 3 minutes
  'stop', // the circuit ends; walk 5 minutes, shorten or skip the run
  'pain', // everything ends
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What can follow the walk after a stopped circuit: a short run, or none today. */
export const AFTER_WALK = ['short', 'none'] as const;
export type AfterWalk = (typeof AFTER_WALK)[number];

/** Who stands behind what each verdict asks for. */
export const VERDICT_TAGS: Readonly<Record<Verdict, readonly Evidence[]>> = {
  'carry-on': ['article', 'judgement'],
  easier: ['article', 'judgement'],
  wait: ['article', 'judgement'],
  enough: ['article', 'judgement'],
  stop: ['article', 'judgement'],
  pain: ['judgement'],
};

// Points above the circuit's limit from which a round was too hard to go on, and far too hard.
const MUCH_ABOVE = 1;
const FAR_ABOVE = 3;

/**
 * What a rating asks for, given those before it, measured from the circuit's own limit. The strictest applies: pain;
 * then 3 points above the limit, two signs or clumsiness; then more than a point above it, or above it twice in a row;
 * then one sign; then anything above it. A sign that is still there when asked again drops the remaining rounds (rules
 * "How hard is too hard", "The three signs" and "Pain").
 */
export function verdictOn(
  rating: Rating,
  before: readonly Rating[],
  measure: MeasuredCircuit,
): Verdict {
  const { pain, round } = rating;
  const signs = rating.passed === true ? [] : rating.signs;
  const limit = effortLimitOf(measure);
  const above = effortOf(rating) - limit;
  const previous = latestNumberBefore(round, before);
  const wasAbove = previous !== null && effortOf(previous) > limit;
  const isThereAgain = before.some(
    (one) => one.round === round && one.signs.length > 0,
  );
  if (pain) return 'pain';
  if (above >= FAR_ABOVE || signs.length >= 2 || signs.includes('clumsier'))
    return 'stop';
  if (above > MUCH_ABOVE || (above > 0 && wasAbove)) return 'enough';
  if (signs.length > 0) return isThereAgain ? 'enough' : 'wait';
  return above > 0 ? 'easier' : 'carry-on';
}

/** The latest rating of an earlier round that has a number. */
function latestNumberBefore(
  round: number,
  ratings: readonly Rating[],
): Rating | null {
  return ratings
    .filter((one) => one.round < round && one.rpe !== null)
    .reduce<Rating | null>(
      (latest, one) => (latest && latest.round > one.round ? latest : one),
      null,
    );
}

/** The effort of a rating, RPE; 0 where none was given. A number that is not on the scale is read as its top. */
function effortOf({ rpe }: Rating): number {
  if (rpe === null) return 0;
  return rpe >= 1 && rpe <= 10 ? rpe : 10;
}

/** The ratings with one more at the end; it replaces an earlier one of the same round. */
export function withRating(
  ratings: readonly Rating[],
  rating: Rating,
): readonly Rating[] {
  return [...ratings.filter(({ round }) => round !== rating.round), rating];
}

/** Whether a verdict ends the circuit: "enough" and everything stricter. */
export function endsCircuit(verdict: Verdict): boolean {
  return VERDICTS.indexOf(verdict) >= VERDICTS.indexOf('enough');
}
