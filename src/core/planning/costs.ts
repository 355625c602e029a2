import {
  DEFAULT_ANSWERS,
  withinRange,
  type Answers,
} from '#core/planning/answers.ts';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import type { Modifier } from '#core/planning/gates.ts';
import { LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import type { Placed } from '#core/planning/lineUp.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import type { Suggestion, Wishes } from '#core/planning/suggestion.ts';
import {
  EVIDENCE,
  HOME_KIT,
  type Evidence,
  type Focus,
  type HomeKit,
  type Target,
} from '#core/vocabulary.ts';

/** Something the reader said without which the circuit might be another. */
export type Constraint =
  | { readonly kind: 'kit'; readonly thing: HomeKit }
  | { readonly kind: 'left-out'; readonly code: string }
  | { readonly kind: 'sore'; readonly muscle: Target }
  | { readonly kind: 'focus'; readonly focus: Focus }
  | { readonly kind: 'today'; readonly modifier: Modifier };

/** One exercise in the place of another, by short name; nobody where the place is empty now. */
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

/**
 * Whether there was no room for what the reader leans towards. Missing kit that would make room has been told as a cost
 * already, and is not told again.
 */
export function focusUnmet(
  { focus }: Answers,
  catalogue: Catalogue,
  now: Suggestion,
  costs: readonly Cost[],
): boolean {
  const leaning = ({ builder }: Exercise) =>
    builder.standsIn.filter((one) => one.focus === focus);
  return (
    focus !== 'balanced' &&
    now.kind === 'circuit' &&
    !now.places.some(({ exercise, slot }) =>
      leaning(exercise).some(({ place }) => place === slot),
    ) &&
    !costs.some(
      ({ constraints, exchanges }) =>
        constraints.some(({ kind }) => kind === 'focus') ||
        exchanges.some(({ usual }) => {
          const exercise = catalogue.get(usual);
          return exercise !== undefined && leaning(exercise).length > 0;
        }),
    )
  );
}

/** What each constraint costs the suggestion; those that cost nothing are not named. */
export function costsOf(
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes = {},
): readonly Cost[] {
  const now = composeCircuit(answers, catalogue, wishes);
  if (!('circuit' in now)) return [];
  const constraints = constraintsOf(answers, now);
  function costOf(lifted: readonly Constraint[]): readonly Cost[] {
    const without = composeCircuit(lift(answers, lifted), catalogue, wishes);
    // A day of another kind cannot be laid beside this one.
    if (!('circuit' in without) || without.kind !== now.kind) return [];
    const cost = { constraints: lifted, ...difference(now, without) };
    const { exchanges, rounds, seconds } = cost;
    return exchanges.length > 0 || rounds !== 0 || seconds !== 0 ? [cost] : [];
  }
  const each = constraints.flatMap((one) => costOf([one]));
  if (each.length > 0 || costOf(constraints).length === 0) return each;
  // Those without which the others still make the difference have no part in it.
  const parts = constraints.reduce((left, one) => {
    const others = left.filter((other) => other !== one);
    return costOf(others).length > 0 ? others : left;
  }, constraints);
  return costOf(parts);
}

/** Where nothing can be composed: the constraints any of which would have to go, or all of them together. */
export function blockingConstraints(
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes = {},
): readonly Constraint[] {
  const constraints = constraintsOf(answers, null);
  const opens = (lifted: readonly Constraint[]) =>
    'circuit' in composeCircuit(lift(answers, lifted), catalogue, wishes);
  const single = constraints.filter((one) => opens([one]));
  if (single.length > 0) return single;
  if (!opens(constraints)) return [];
  // Which of many exercises to put back is the reader's choice; what else would not be missed is not named.
  return constraints.filter(
    (one) =>
      one.kind === 'left-out' ||
      !opens(constraints.filter((other) => other !== one)),
  );
}

/**
 * Seconds left for walking and loosening up where the reader has more time than their level's circuit may take; time
 * above the cap never becomes work.
 */
export function leadInSeconds(answers: Answers, circuit: Circuit): number {
  const seconds = withinRange(answers).answers.minutes * 60;
  return seconds > LEVEL_PLANS[answers.level].capSeconds
    ? Math.max(0, seconds - circuitSeconds(circuit))
    : 0;
}

function constraintsOf(
  answers: Answers,
  now: Suggestion | null,
): readonly Constraint[] {
  const { kit, leaveOut, soreness, soreAt, focus } = answers;
  const allowance = now?.allowance;
  const modifiers = allowance?.allows === 'circuit' ? allowance.modifiers : [];
  return [
    ...HOME_KIT.filter((thing) => !kit.includes(thing)).map(
      (thing): Constraint => ({ kind: 'kit', thing }),
    ),
    ...leaveOut.map((code): Constraint => ({ kind: 'left-out', code })),
    ...(soreness >= 2 ? soreAt : []).map((muscle): Constraint => ({
      kind: 'sore',
      muscle,
    })),
    ...(focus === 'balanced'
      ? []
      : [{ kind: 'focus', focus } satisfies Constraint]),
    ...modifiers
      .filter((modifier) => modifier in LIFTED)
      .map((modifier): Constraint => ({ kind: 'today', modifier })),
  ];
}

// How the day would be without what makes the circuit smaller; stepping over a gate is no property of the day.
const LIFTED: Readonly<Partial<Record<Modifier, Partial<Answers>>>> = {
  'a-little-sore': { soreness: 0 },
  early: { daysSince: DEFAULT_ANSWERS.daysSince },
  first: { daysSince: DEFAULT_ANSWERS.daysSince },
  restart: { daysSince: DEFAULT_ANSWERS.daysSince },
  'long-run': { run: 'easy' },
  'high-volume': { phase: 'normal' },
  worn: { worn: false },
};

function lift(answers: Answers, lifted: readonly Constraint[]): Answers {
  return lifted.reduce(
    (so, one) => ({ ...so, ...changeFor(so, one) }),
    answers,
  );
}

function changeFor(so: Answers, one: Constraint): Partial<Answers> {
  switch (one.kind) {
    case 'kit':
      return { kit: [...so.kit, one.thing] };
    case 'left-out':
      return { leaveOut: so.leaveOut.filter((code) => code !== one.code) };
    case 'sore':
      return { soreAt: so.soreAt.filter((muscle) => muscle !== one.muscle) };
    case 'focus':
      return { focus: 'balanced' };
    case 'today':
      return LIFTED[one.modifier] ?? {};
  }
}

type Made = Extract<Suggestion, { circuit: Circuit }>;

function difference(now: Made, without: Made): Omit<Cost, 'constraints'> {
  return {
    exchanges: exchangesBetween(without.places, now.places),
    rounds: without.circuit.rounds - now.circuit.rounds,
    seconds: circuitSeconds(without.circuit) - circuitSeconds(now.circuit),
  };
}

/** Who went and who came: first those of the same place, then the rest in order. */
function exchangesBetween(
  before: readonly Placed[],
  after: readonly Placed[],
): readonly Exchange[] {
  const came = after.filter((one) => !holds(before, one));
  const taken = new Set<Placed>();
  const gone = before.filter((one) => !holds(after, one));
  function successor(fits: (one: Placed) => boolean) {
    const next = came.find((one) => !taken.has(one) && fits(one));
    if (next !== undefined) taken.add(next);
    return next;
  }
  const first = gone.map((one) => successor(({ slot }) => slot === one.slot));
  return gone.map((one, index) => {
    const next = first[index] ?? successor(() => true);
    return {
      usual: one.exercise.code,
      instead: next?.exercise.code ?? null,
    };
  });
}

function holds(places: readonly Placed[], { exercise }: Placed): boolean {
  return places.some((one) => one.exercise.code === exercise.code);
}
