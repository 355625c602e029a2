import type { Circuit } from '#core/circuit/circuit.ts';
import type { Allowance, Gate } from '#core/planning/gates.ts';
import type { PlacedCircuit } from '#core/planning/composing/placedCircuit.ts';
import type { Plan } from '#core/planning/plan.ts';

/** A circuit for today, or a warm-up, or the reason there is neither. */
export type Suggestion =
  | { readonly kind: 'none'; readonly allowance: Allowance }
  /** Nothing that the reader has and is allowed fits. */
  | {
      readonly kind: 'empty';
      readonly allowance: Allowance;
      readonly reason: 'no-exercises' | 'too-short';
    }
  | (PlacedCircuit & {
      readonly kind: 'activation';
      readonly allowance: Allowance;
    })
  | (PlacedCircuit & {
      readonly kind: 'circuit';
      readonly allowance: Extract<Allowance, { allows: 'circuit' }>;
      readonly plan: Plan;
      /** Rounds there would have been if nothing made it smaller. */
      readonly usualRounds: number;
    });

/** A suggestion that has something to do: a circuit or a warm-up. */
export type SuggestedCircuit = Extract<Suggestion, { circuit: Circuit }>;

/** What the reader decides beside their answers: gates stepped over, and how many suggestions they have passed by. */
export interface Wishes {
  readonly steppedOver?: readonly Gate[];
  /** 0 for the best; 1 for the next best of the same kind, and so on, round and round. */
  readonly another?: number;
}
