import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Answers } from '#core/planning/answers.ts';
import {
  candidatesFor,
  FRESH,
  type Candidates,
} from '#core/planning/composing/candidates.ts';
import type { GivenExercises } from '#core/planning/composing/lineUp.ts';
import { otherGivenExercises } from '#core/planning/composing/givenExercises.ts';
import {
  circuitIn,
  type Composed,
  type ComposeTask,
} from '#core/planning/composing/circuitIn.ts';
import { composeWarmUp } from '#core/planning/composing/warmUp.ts';
import { asNewcomer } from '#core/planning/firstTime.ts';
import { gatesOf, type Allowance } from '#core/planning/gates.ts';
import { usualPlan, type Plan } from '#core/planning/plan.ts';
import {
  VARIETY,
  type NoCircuit,
  type Suggestion,
  type Wishes,
} from '#core/planning/suggestion.ts';

/**
 * The best that today allows: a circuit, a warm-up, or the reason there is neither. Takes any answers and never throws.
 *
 * Of each number of exercises the line-up is taken that is nearest to the article's order and has the reader's focus.
 * Of these, in as many rounds as keep within the minutes, the level's cap, its points and its effort, the one with the
 * most work is chosen; ties go to more exercises, then to fewer rounds. One with the focus comes before all without.
 * Where the last circuit was easy enough, or the reader asks for it, it goes one step up the ladder (rules "The
 * alternating order", "Rounds, rests and minutes", "The ladder").
 *
 * The same answers always give the same circuit, more minutes never give less work, and nothing that makes a circuit
 * smaller ever gives more work or anything new.
 */
export function composeCircuit(
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes = {},
): Suggestion {
  const today = asNewcomer(answers);
  const allowance = gatesOf(today, wishes.overrides);
  switch (allowance.allows) {
    case 'none':
      return { kind: 'none', allowance };
    case 'activation':
      return warmUpFor(today, catalogue, allowance, wishes, null);
    case 'circuit':
      return circuitFor(today, catalogue, allowance, wishes);
  }
}

/** The warm-up; `instead` says why there is no circuit on a day that allows one. */
function warmUpFor(
  today: Answers,
  catalogue: Catalogue,
  allowance: Allowance,
  { another = 0 }: Wishes,
  instead: NoCircuit | null,
): Suggestion {
  const warmUp = composeWarmUp(today, catalogue, another);
  return warmUp === null
    ? { kind: 'empty', allowance, instead }
    : { kind: 'activation', allowance, instead, ...warmUp };
}

function circuitFor(
  today: Answers,
  catalogue: Catalogue,
  allowance: Extract<Allowance, { allows: 'circuit' }>,
  wishes: Wishes,
): Suggestion {
  const { modifiers } = allowance;
  const task: ComposeTask = {
    today,
    usual: planWished(usualPlan(today, modifiers), modifiers.length, wishes),
    modifiers,
    catalogue,
  };
  const candidatesWith = candidatesFor(today, catalogue);
  const candidates = candidatesWith(null);
  const best = circuitIn(task, candidates);
  if (best === null) {
    const isEmpty = candidates.rounds(FRESH, 1).length === 0;
    const isTooShort = !isEmpty && !modifiers.includes('a-little-sore');
    return warmUpFor(
      today,
      catalogue,
      allowance,
      wishes,
      isTooShort ? 'too-short' : 'no-exercises',
    );
  }
  const { composed, turn } = inTurn(
    task,
    best,
    candidatesWith,
    wishes.another ?? 0,
  );
  return { kind: 'circuit', allowance, ...composed, turn };
}

/** The plan with the step up that the reader asks for; a day that asks for less is no day for one. */
function planWished(
  plan: Plan,
  modifierCount: number,
  { stepUp = false }: Wishes,
): Plan {
  const mayStep = plan.progression === null || plan.progression === 'repeat';
  return stepUp && mayStep && modifierCount === 0
    ? { ...plan, progression: 'up' }
    : plan;
}

/**
 * The circuit whose turn it is, when the reader has passed by so many: the best, then those with other exercises for
 * hip, knee or core, twelve in all or as many as there are, and from the start again (rule "Variety").
 */
function inTurn(
  task: ComposeTask,
  best: Composed,
  candidatesWith: (given: GivenExercises) => Candidates,
  another: number,
): { readonly composed: Composed; readonly turn: number } {
  if (another === 0) return { composed: best, turn: 0 };
  const all = [best];
  for (const given of othersFor(task, best)) {
    if (all.length > another || all.length === VARIETY) break;
    const other = circuitIn(task, candidatesWith(given));
    if (other !== null) all.push(other);
  }
  const turn = another % all.length;
  return { composed: all[turn] ?? best, turn };
}

function othersFor(
  { today, catalogue, modifiers }: ComposeTask,
  { places }: Composed,
) {
  const soreness = modifiers.includes('a-little-sore') ? today.soreness : 0;
  return otherGivenExercises(
    today,
    catalogue,
    { soreness, normal: null },
    places,
  );
}
