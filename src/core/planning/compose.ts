import { defaultTitleOf, type Circuit } from '#core/circuit/circuit.ts';
import { setSeconds, type Station } from '#core/circuit/station.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { allowedExercises } from '#core/planning/allowedExercises.ts';
import { A_LITTLE_SORE, type Answers } from '#core/planning/answers.ts';
import {
  candidatesFor,
  type Candidates,
} from '#core/planning/composing/candidates.ts';
import { choicesFor } from '#core/planning/composing/choices.ts';
import { asNewcomer } from '#core/planning/firstTime.ts';
import { gatesOf, type Allowance } from '#core/planning/gates.ts';
import type { PlacedCircuit } from '#core/planning/composing/placedCircuit.ts';
import { reductionsOf, usualPlan, type Plan } from '#core/planning/plan.ts';
import { planStepsFrom } from '#core/planning/planSteps.ts';
import { circuitOf, type Choice } from '#core/planning/composing/rounds.ts';
import type { Suggestion, Wishes } from '#core/planning/suggestion.ts';
import { withVariant } from '#core/planning/composing/variants.ts';
import { composeWarmUp } from '#core/planning/composing/warmUp.ts';

/**
 * The best that today allows: a circuit, a warm-up, or the reason there is neither. Takes any answers and never throws.
 *
 * Of each number of exercises the line-up is taken that is nearest to the article's order and has the reader's focus.
 * Of these, in as many rounds as keep within the minutes, the level's cap and its points, the one with the most work
 * is chosen; ties go to more exercises, then to fewer rounds. One with the focus comes before all without. Where the
 * last circuit was easy enough, it goes one step up the ladder (rules "The alternating order", "Rounds, rests and
 * minutes", "The ladder").
 *
 * The same answers always give the same circuit, more minutes never give less work, and nothing that makes a circuit
 * smaller ever gives more.
 */
export function composeCircuit(
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes = {},
): Suggestion {
  const today = asNewcomer(answers);
  const allowance = gatesOf(today, wishes.steppedOver);
  const another = wishes.another ?? 0;
  switch (allowance.allows) {
    case 'none':
      return { kind: 'none', allowance };
    case 'activation': {
      const warmUp = composeWarmUp(today, catalogue, another);
      return warmUp === null
        ? { kind: 'empty', allowance, reason: 'no-exercises' }
        : { kind: 'activation', allowance, ...warmUp };
    }
    case 'circuit':
      return circuitFor(today, catalogue, allowance, another);
  }
}

function circuitFor(
  today: Answers,
  catalogue: Catalogue,
  allowance: Extract<Allowance, { allows: 'circuit' }>,
  another: number,
): Suggestion {
  const usual = usualPlan(today, allowance.modifiers);
  const candidates = candidatesFor(today, catalogue, another);
  const choicesAfter = choicesFor(today, usual, candidates);
  const choice = choicesAfter(reductionsOf(usual, allowance.modifiers)).at(-1);
  if (!choice)
    return { kind: 'empty', allowance, reason: whyEmpty(today, candidates) };

  const chosen = placed(choice, today);
  // What was chosen for fewer minutes may grow into all of today's.
  const plan = { ...choice.plan, mostSeconds: usual.mostSeconds };
  return {
    kind: 'circuit',
    allowance,
    ...chosen,
    plan,
    usualRounds: choicesAfter([]).at(-1)?.times ?? choice.times,
    ...oneStepUp(chosen, plan, today, catalogue, candidates),
  };
}

function whyEmpty({ soreness }: Answers, { rounds }: Candidates) {
  return rounds(soreness >= A_LITTLE_SORE, 1).length === 0
    ? 'no-exercises'
    : 'too-short';
}

/**
 * The circuit one step up the ladder, with its plan: the first step that changes one thing and nothing else. Null where
 * there is none, or the last circuit was not easy enough.
 */
function oneStepUp(
  chosen: PlacedCircuit,
  plan: Plan,
  today: Answers,
  catalogue: Catalogue,
  candidates: Candidates,
): (PlacedCircuit & { readonly plan: Plan }) | null {
  for (const next of planStepsFrom(plan, today)) {
    const higher =
      next.stepUp === 'variant'
        ? withVariant(
            chosen,
            next,
            allowedExercises(today, catalogue),
            today.level,
          )
        : placedFor(next, today, candidates);
    if (higher !== null && oneThingDiffers(chosen.circuit, higher.circuit))
      return { ...higher, plan: next };
  }
  return null;
}

function placedFor(
  plan: Plan,
  today: Answers,
  candidates: Candidates,
): PlacedCircuit | null {
  const choice = choicesFor(today, plan, candidates)([]).at(-1);
  return choice ? placed(choice, today) : null;
}

/** A choice as a circuit with its name. */
function placed(choice: Choice, { level }: Answers): PlacedCircuit {
  const circuit = circuitOf(choice, level);
  return {
    places: choice.round.places,
    circuit: { ...circuit, title: defaultTitleOf(circuit) },
  };
}

/** Whether exactly one thing differs: the doses, the rounds, the rests, or a single exercise. */
function oneThingDiffers(from: Circuit, to: Circuit): boolean {
  if (from.stations.length !== to.stations.length) return false;
  const exchanged = to.stations.filter(
    ({ code }, index) => code !== from.stations[index]?.code,
  );
  const hasOtherDose = to.stations.some((station, index) =>
    isOtherDose(from.stations[index], station),
  );
  const differences = [
    exchanged.length > 0,
    hasOtherDose,
    from.rounds !== to.rounds,
    from.restSeconds !== to.restSeconds,
  ].filter(Boolean);
  return exchanged.length <= 1 && differences.length === 1;
}

function isOtherDose(from: Station | undefined, to: Station): boolean {
  return (
    from?.code === to.code && setSeconds(from.work) !== setSeconds(to.work)
  );
}
