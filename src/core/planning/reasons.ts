import type { Circuit } from '#core/circuit/circuit.ts';
import type { Constraint, Cost } from '#core/planning/costs.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Placed } from '#core/planning/lineUp.ts';
import type { Suggestion } from '#core/planning/suggestion.ts';
import type { Kit } from '#core/vocabulary.ts';

/** Why an exercise stands where it stands. */
export interface Reason {
  readonly slot: Placed['slot'];
  /** Whether it has no business there, but for want of anything else. */
  readonly astray: boolean;
  /** The exercise it stands in for, by short name, and what the reader said that made it so. */
  readonly insteadOf: string | null;
  readonly because: readonly Constraint[];
  /** What hands go on where the ground will not do; the reader's own wall or step. */
  readonly raised: Kit | null;
}

/** The reason for each exercise of a suggestion, in its order. */
export function reasonsOf(
  suggestion: Extract<Suggestion, { circuit: Circuit }>,
  costs: readonly Cost[],
  kit: readonly string[],
): readonly Reason[] {
  return suggestion.places.map((place) => {
    const { slot, exercise } = place;
    const cause = costs.find(({ exchanges }) =>
      exchanges.some(({ instead }) => instead === exercise.code),
    );
    const exchange = cause?.exchanges.find(
      ({ instead }) => instead === exercise.code,
    );
    return {
      slot,
      astray: isAstray(place),
      insteadOf: exchange?.usual ?? null,
      because: cause?.constraints ?? [],
      raised: raisedOn(exercise, kit),
    };
  });
}

function isAstray({ slot, exercise }: Placed): boolean {
  return (
    exercise.region !== slot &&
    !exercise.builder.standsIn.some(({ place }) => place === slot)
  );
}

/** What an exercise of the ground is done on where there is no ground to lie on; nothing where there is, or no need. */
export function raisedOn(
  { kit, builder }: Exercise,
  has: readonly string[],
): Kit | null {
  const lacks = kit.some((thing) => thing !== 'space' && !has.includes(thing));
  return lacks
    ? (builder.raised?.find((thing) => has.includes(thing)) ?? null)
    : null;
}
