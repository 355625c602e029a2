import { MODIFIERS } from '#core/planning/gates.ts';
import type { PlanReduction } from '#core/planning/plan.ts';

/** Some of what makes a circuit smaller, one bit each; a day with many reasons asks for hundreds of such sets. */
export type ReductionSet = number;

/** Nothing that makes a circuit smaller. */
export const NO_REDUCTIONS: ReductionSet = 0;

// In the order in which a plan takes them.
const REDUCTIONS: readonly PlanReduction[] = [
  'ease',
  'less',
  'back',
  ...MODIFIERS,
];

const bitOf = (one: PlanReduction) => 1 << REDUCTIONS.indexOf(one);

/** The set of some reductions. */
export function reductionSet(
  reductions: readonly PlanReduction[],
): ReductionSet {
  return reductions.reduce((set, one) => set | bitOf(one), NO_REDUCTIONS);
}

/** The reductions of a set, in the order in which a plan takes them. */
export function reductionsIn(set: ReductionSet): readonly PlanReduction[] {
  return REDUCTIONS.filter((one) => (set & bitOf(one)) !== 0);
}

/** Whether a set has a reduction. */
export function hasReduction(set: ReductionSet, one: PlanReduction): boolean {
  return (set & bitOf(one)) !== 0;
}

/** Of a set, what the end of the last circuit asks for, without what is true of the day. */
export function fromLastCircuit(set: ReductionSet): ReductionSet {
  return set & LAST_CIRCUIT;
}

const LAST_CIRCUIT = reductionSet(['ease', 'less', 'back']);

/** The sets with one reduction fewer. */
export function setsWithoutOne(set: ReductionSet): readonly ReductionSet[] {
  return reductionsIn(set).map((one) => set & ~bitOf(one));
}
