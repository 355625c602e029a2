import { circuitSeconds } from '#core/circuit/circuit.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { allowedExercises } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import {
  constraintsOf,
  withoutConstraints,
  type Constraint,
} from '#core/planning/explaining/constraints.ts';
import type { Placed } from '#core/planning/composing/lineUp.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import type {
  SuggestedCircuit,
  Suggestion,
  Wishes,
} from '#core/planning/suggestion.ts';
import { EVIDENCE, type Evidence } from '#core/vocabulary.ts';

/** One exercise in the place of another, by short name; `instead` is null where the place is empty now. */
export interface Exchange {
  readonly usual: string;
  readonly instead: string | null;
}

/** What a constraint costs: found by lifting it alone and composing again. */
export interface Cost {
  /** Several where each alone makes no difference, and all together do. */
  readonly constraints: readonly Constraint[];
  readonly exchanges: readonly Exchange[];
  /** Rounds and seconds of the circuit fewer than without it; less than nothing where it gives more. */
  readonly rounds: number;
  readonly seconds: number;
}

/** Who stands behind what comes of a constraint; of today's, the rule itself says. */
export const COST_TAGS: Readonly<
  Record<Exclude<Constraint['kind'], 'today'>, readonly Evidence[]>
> = {
  kit: ['judgement'],
  'left-out': ['judgement'],
  sore: ['article', 'judgement'],
  focus: ['judgement'],
};

/** Everybody who stands behind a cost, each once. */
export function tagsOf({ constraints }: Cost): readonly Evidence[] {
  const tags = constraints.flatMap((one) =>
    one.kind === 'today' ? RULE_TAGS[one.modifier] : COST_TAGS[one.kind],
  );
  return EVIDENCE.filter((one) => tags.includes(one));
}

/** What each constraint costs a suggestion that was composed of these answers; those that cost nothing are left out. */
export function costsOf(
  suggestion: Suggestion,
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes = {},
): readonly Cost[] {
  if (!('circuit' in suggestion)) return [];
  const present = suggestion;
  const constraints = constraintsOf(answers, present.allowance);
  function costOf(lifted: readonly Constraint[]): Cost | null {
    const without = withoutConstraints(answers, lifted);
    const usual = composeCircuit(without, catalogue, wishes);
    return costBetween(usual, present, lifted);
  }

  const each = constraints.flatMap((one) => costOf([one]) ?? []);
  if (each.length > 0 || costOf(constraints) === null)
    return withOneCause(each, (cost, code) =>
      makesRoomFor(code, cost, answers, catalogue),
    );
  // None alone makes a difference, but all together do: leave out those that have no part in it.
  const needed = constraints.reduce((left, one) => {
    const others = left.filter((other) => other !== one);
    return costOf(others) === null ? left : others;
  }, constraints);
  const together = costOf(needed);
  return together === null ? [] : [together];
}

/**
 * The costs with every exchange told once: by the constraint that keeps the usual exercise out itself, else by the first
 * that brings the exchange about. A cost of which nothing is left but time is not told.
 */
function withOneCause(
  costs: readonly Cost[],
  isDirect: (cost: Cost, usual: string) => boolean,
): readonly Cost[] {
  const told = new Set<string>();
  const kept = new Map<Cost, readonly Exchange[]>();
  const namesOf = ({ usual, instead }: Exchange) =>
    instead === null ? [usual] : [usual, instead];
  for (const onlyDirect of [true, false]) {
    for (const cost of costs) {
      const own = cost.exchanges.filter(
        (exchange) =>
          isDirect(cost, exchange.usual) === onlyDirect &&
          !namesOf(exchange).some((name) => told.has(name)),
      );
      for (const name of own.flatMap(namesOf)) told.add(name);
      kept.set(cost, [...(kept.get(cost) ?? []), ...own]);
    }
  }
  return costs.flatMap((cost) => {
    const exchanges = cost.exchanges.filter((one) =>
      kept.get(cost)?.includes(one),
    );
    const lostAll = exchanges.length === 0 && cost.exchanges.length > 0;
    return lostAll && cost.rounds === 0 ? [] : [{ ...cost, exchanges }];
  });
}

/** Whether an exercise may be taken only without a cost's constraints. */
function makesRoomFor(
  code: string,
  { constraints }: Cost,
  answers: Answers,
  catalogue: Catalogue,
): boolean {
  const isAllowed = (one: Answers) =>
    allowedExercises(one, catalogue).some((exercise) => exercise.code === code);
  return (
    !isAllowed(answers) && isAllowed(withoutConstraints(answers, constraints))
  );
}

/**
 * Whether there was no room for the reader's focus. Where missing kit would make room, that was told as a cost already,
 * and the answer is no.
 */
export function focusUnmet(
  { focus }: Answers,
  catalogue: Catalogue,
  suggestion: Suggestion,
  costs: readonly Cost[],
): boolean {
  if (focus === 'balanced' || suggestion.kind !== 'circuit') return false;
  const focusPlaces = ({ builder }: Exercise) =>
    builder.standsIn.filter((one) => one.focus === focus);
  const isMet = suggestion.places.some(({ exercise, slot }) =>
    focusPlaces(exercise).some(({ place }) => place === slot),
  );
  const isTold = costs.some(
    ({ constraints, exchanges }) =>
      constraints.some(({ kind }) => kind === 'focus') ||
      exchanges.some(({ usual }) => {
        const exercise = catalogue.get(usual);
        return exercise !== undefined && focusPlaces(exercise).length > 0;
      }),
  );
  return !isMet && !isTold;
}

/** The cost that lies between a usual suggestion and the present one; null where there is no difference. */
function costBetween(
  usual: Suggestion,
  present: SuggestedCircuit,
  constraints: readonly Constraint[],
): Cost | null {
  // A circuit and a warm-up cannot be compared.
  if (!('circuit' in usual) || usual.kind !== present.kind) return null;
  const exchanges = exchangesBetween(usual.places, present.places);
  const rounds = usual.circuit.rounds - present.circuit.rounds;
  const seconds =
    circuitSeconds(usual.circuit) - circuitSeconds(present.circuit);
  return exchanges.length > 0 || rounds !== 0 || seconds !== 0
    ? { constraints, exchanges, rounds, seconds }
    : null;
}

/** Each exercise that went with the one that came for it: those of the same place first, then the rest in order. */
function exchangesBetween(
  before: readonly Placed[],
  after: readonly Placed[],
): readonly Exchange[] {
  const gone = before.filter((one) => !holds(after, one));
  const came = new Set(after.filter((one) => !holds(before, one)));
  function takeOne(isRight: (one: Placed) => boolean): Placed | undefined {
    const next = [...came].find(isRight);
    if (next !== undefined) came.delete(next);
    return next;
  }
  const inSamePlace = gone.map(({ slot }) =>
    takeOne((one) => one.slot === slot),
  );
  return gone.map(({ exercise }, index) => {
    const next = inSamePlace[index] ?? takeOne(() => true);
    return { usual: exercise.code, instead: next?.exercise.code ?? null };
  });
}

function holds(places: readonly Placed[], { exercise }: Placed): boolean {
  return places.some((one) => one.exercise.code === exercise.code);
}
