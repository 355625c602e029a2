import type { Circuit } from '#core/circuit/circuit.ts';
import { stepsOf, type Step } from '#core/session/timeline/steps.ts';

/** A mark after some steps: from the first of them on they are done so many times in all. */
export interface Repeat {
  readonly kind: 'repeat';
  readonly rounds: number;
}

/** A circuit as a watch goes through it: steps, and at most one mark that repeats all before it. */
export interface WatchPlan {
  readonly steps: readonly (Step | Repeat)[];
  /** Whether the rest after a round comes after the last one too. */
  readonly hasRestAtEnd: boolean;
}

// The editor of a maker's own website takes no more; by cable more have been reported to work.
const MOST_UNROLLED = 50;

/**
 * A circuit for a watch. Rounds are equal, so one is written and repeated; the last is written out, without a rest after
 * it, where that makes no more than 50 steps.
 */
export function watchPlanOf(circuit: Circuit): WatchPlan {
  const { rounds } = circuit;
  const steps = stepsOf(circuit);
  if (rounds === 1) return { steps, hasRestAtEnd: false };
  const first = steps.filter(({ round }) => round === 1);
  const repeated = [...first, { kind: 'repeat' as const, rounds }];
  if (first.at(-1)?.kind !== 'round-rest')
    return { steps: repeated, hasRestAtEnd: false };
  const last = steps.filter(({ round }) => round === rounds);
  const before: readonly (Step | Repeat)[] =
    rounds === 2 ? first : [...first, { kind: 'repeat', rounds: rounds - 1 }];
  const unrolled = [...before, ...last];
  return unrolled.length <= MOST_UNROLLED
    ? { steps: unrolled, hasRestAtEnd: false }
    : { steps: repeated, hasRestAtEnd: true };
}
