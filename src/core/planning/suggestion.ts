import type { Circuit } from '#core/circuit/circuit.ts';
import type { Allowance, Gate } from '#core/planning/gates.ts';
import type { PlacedCircuit } from '#core/planning/composing/placedCircuit.ts';
import type { Plan } from '#core/planning/plan.ts';

/** Why there is no circuit although the day allows one. */
export type NoCircuit =
  | 'no-exercises' // fewer than three exercises are left
  | 'too-short'; // even the shortest takes longer than the minutes there are

/** A circuit for today, or a warm-up, or the reason there is neither. */
export type Suggestion =
  | { readonly kind: 'none'; readonly allowance: Allowance }
  /** Not even a drill of the warm-up is left. */
  | {
      readonly kind: 'empty';
      readonly allowance: Allowance;
      readonly instead: NoCircuit | null;
    }
  | (PlacedCircuit & {
      readonly kind: 'activation';
      readonly allowance: Allowance;
      /** Why it stands in for a circuit, where the day allows one. */
      readonly instead: NoCircuit | null;
      readonly turn: number;
    })
  | (PlacedCircuit & {
      readonly kind: 'circuit';
      readonly allowance: Extract<Allowance, { allows: 'circuit' }>;
      readonly plan: Plan;
      /** Rounds there would have been if nothing made it smaller. */
      readonly usualRounds: number;
      /** Which it is of those "another" walks through; 0 for the best, and again after the last. */
      readonly turn: number;
    });

/** A suggestion that has something to do: a circuit or a warm-up. */
export type SuggestedCircuit = Extract<Suggestion, { circuit: Circuit }>;

/** How many circuits in a row at the effort aimed at open the doors (rule "Three doors"). */
export const CIRCUITS_FOR_DOORS = 2;

/** How many suggestions "another" walks through at most before it begins again. */
export const VARIETY = 12;

/** What the reader decides beside their answers. */
export interface Wishes {
  /** Gates that were overridden. */
  readonly overrides?: readonly Gate[];
  /** How many suggestions they have passed by: 0 for the best, 1 for the next best, round and round. */
  readonly another?: number;
  /** Whether they ask for one step up the ladder (rule "Three doors"). */
  readonly stepUp?: boolean;
}
