import type { Constraint } from '#core/planning/explaining/constraints.ts';
import type { Cost } from '#core/planning/explaining/costs.ts';
import type { Placed } from '#core/planning/composing/lineUp.ts';
import type { SuggestedCircuit } from '#core/planning/suggestion.ts';

/** Why an exercise stands where it stands. */
export interface Reason {
  readonly slot: Placed['slot'];
  /** Whether it belongs elsewhere, and nothing else was left for this place. */
  readonly outOfPlace: boolean;
  /** The exercise it stands in for, by short name; null for one in its usual place. */
  readonly insteadOf: string | null;
  /** What the reader said that made it stand in. */
  readonly constraints: readonly Constraint[];
}

/** The reason for each exercise of a suggestion, in its order. */
export function reasonsOf(
  suggestion: SuggestedCircuit,
  costs: readonly Cost[],
): readonly Reason[] {
  return suggestion.places.map(({ slot, exercise }) => {
    const [cause] = costs.flatMap(({ constraints, exchanges }) =>
      exchanges
        .filter(({ instead }) => instead === exercise.code)
        .map(({ usual }) => ({ usual, constraints })),
    );
    return {
      slot,
      outOfPlace: isOutOfPlace({ slot, exercise }),
      insteadOf: cause?.usual ?? null,
      constraints: cause?.constraints ?? [],
    };
  });
}

function isOutOfPlace({ slot, exercise }: Placed): boolean {
  return (
    exercise.region !== slot &&
    !exercise.builder.standsIn.some(({ place }) => place === slot)
  );
}
