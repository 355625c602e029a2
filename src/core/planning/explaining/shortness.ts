import { circuitSeconds } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { MINUTES, type Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Constraint } from '#core/planning/explaining/constraints.ts';
import type { Cost } from '#core/planning/explaining/costs.ts';
import { LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import type { PlanReduction } from '#core/planning/plan.ts';
import type { Suggestion, Wishes } from '#core/planning/suggestion.ts';

/** Why a circuit is shorter than the minutes asked for: the rule that decided. */
export type ShortCause =
  /** A first circuit is one round. */
  | { readonly kind: 'first' }
  /** Rounds came off for something about today, or for how the last one went. */
  | {
      readonly kind: 'reductions';
      readonly reductions: readonly PlanReduction[];
    }
  /** Kit, soreness, a leaning or what was left out. */
  | {
      readonly kind: 'constraints';
      readonly constraints: readonly Constraint[];
    }
  /** The next longer one takes more minutes than there are. */
  | { readonly kind: 'minutes' }
  /** The level's circuits are no longer. */
  | { readonly kind: 'level' };

/** How much shorter a circuit is than the minutes asked for, and why. */
export interface Shortness {
  /** Seconds of the circuit, and those left of the minutes asked for. */
  readonly seconds: number;
  readonly left: number;
  readonly cause: ShortCause;
}

// Shorter by less than this is not told, in seconds.
const WORTH_TELLING = 60;
// Less than this share of the minutes asked for is short (rule "Rounds, rests and minutes").
const SHORT_SHARE = 0.75;
// A constraint that costs less than this is not what makes a circuit short, in seconds.
const WORTH_NAMING = 60;

/**
 * Why a suggested circuit is more than a quarter shorter than the minutes asked for, or shorter at all where those are
 * more than the level's longest; null where it is not.
 */
export function shortnessOf(
  suggestion: Suggestion,
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes,
  costs: readonly Cost[],
): Shortness | null {
  if (suggestion.kind !== 'circuit') return null;
  const seconds = circuitSeconds(suggestion.circuit);
  const asked = answers.minutes * 60;
  const isAboveCap = asked > LEVEL_PLANS[answers.level].capSeconds;
  const isShort = seconds < asked * SHORT_SHARE || isAboveCap;
  if (!isShort || asked - seconds < WORTH_TELLING) return null;
  const { plan, allowance } = suggestion;
  const cause = allowance.modifiers.includes('first')
    ? ({ kind: 'first' } as const)
    : (reductionsIn(plan.roundsTakenBy) ??
      constraintsIn(costs) ??
      limitOn(seconds, answers, catalogue, wishes));
  return { seconds, left: asked - seconds, cause };
}

function reductionsIn(reductions: readonly PlanReduction[]): ShortCause | null {
  return reductions.length === 0 ? null : { kind: 'reductions', reductions };
}

/** The constraint that makes it the shortest by itself, if any does. */
function constraintsIn(costs: readonly Cost[]): ShortCause | null {
  const [dearest] = costs
    .filter(({ seconds }) => seconds >= WORTH_NAMING)
    .toSorted((one, other) => other.seconds - one.seconds);
  return dearest === undefined
    ? null
    : { kind: 'constraints', constraints: dearest.constraints };
}

/** Whether the minutes stand in the way of a longer one, or the level does. */
function limitOn(
  seconds: number,
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes,
): ShortCause {
  const longest = composeCircuit(
    { ...answers, minutes: MINUTES.most },
    catalogue,
    wishes,
  );
  return longest.kind === 'circuit' && circuitSeconds(longest.circuit) > seconds
    ? { kind: 'minutes' }
    : { kind: 'level' };
}
