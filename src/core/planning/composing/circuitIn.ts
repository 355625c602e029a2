import { defaultTitleOf, type Circuit } from '#core/circuit/circuit.ts';
import {
  setSeconds,
  stationSeconds,
  type Station,
} from '#core/circuit/station.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { allowedExercises } from '#core/planning/allowedExercises.ts';
import {
  A_LITTLE_SORE,
  MINUTES,
  SORE,
  type Answers,
} from '#core/planning/answers.ts';
import type { Candidates } from '#core/planning/composing/candidates.ts';
import {
  choicesFor,
  minutesIndex,
  type ChoicesByMinutes,
} from '#core/planning/composing/choices.ts';
import {
  NO_REDUCTIONS,
  reductionSet,
} from '#core/planning/composing/reductionSets.ts';
import type { PlacedCircuit } from '#core/planning/composing/placedCircuit.ts';
import { circuitOf, type Choice } from '#core/planning/composing/rounds.ts';
import { withVariant } from '#core/planning/composing/variants.ts';
import type { Modifier } from '#core/planning/gates.ts';
import { mostSecondsIn, reductionsOf, type Plan } from '#core/planning/plan.ts';
import { planStepsFrom } from '#core/planning/planSteps.ts';

/** What a circuit is composed for: the answers, the plan before anything makes it smaller, and what does. */
export interface ComposeTask {
  readonly today: Answers;
  readonly usual: Plan;
  readonly modifiers: readonly Modifier[];
  readonly catalogue: Catalogue;
}

/** A circuit, the plan it keeps, and the rounds there would have been if nothing made it smaller. */
export interface Composed extends PlacedCircuit {
  readonly plan: Plan;
  readonly usualRounds: number;
}

/** The circuit for today out of some candidates, one step up the ladder where the plan says so; null where nothing fits. */
export function circuitIn(
  task: ComposeTask,
  candidates: Candidates,
): Composed | null {
  const { today, usual, modifiers, catalogue } = task;
  const exercises = [...catalogue.values()];
  const choicesAfter = choicesFor(
    today,
    usual,
    candidates,
    exercises,
    milderChoices(task, candidates),
  );
  const choices = choicesAfter(reductionSet(reductionsOf(usual, modifiers)));
  const at = minutesIndex(today.minutes, today);
  const choice = choices[at];
  if (!choice) return null;
  const usualRounds = choicesAfter(NO_REDUCTIONS)[at]?.times ?? choice.times;
  // What was chosen for fewer minutes may grow into all of today's.
  const plan = { ...choice.plan, mostSeconds: usual.mostSeconds };
  const stepped =
    usual.progression === 'up' ? steppedUp(task, candidates, choices) : null;
  return { ...placed(choice, today), plan, usualRounds, ...stepped };
}

/** The choices of the same day at a soreness of 2, for legs that are sorer: those spare more exercises, and never give more work. */
function milderChoices(
  { today, usual, catalogue }: ComposeTask,
  candidates: Candidates,
) {
  if (today.soreness < SORE) return null;
  const milder = { ...today, soreness: A_LITTLE_SORE };
  return choicesFor(milder, usual, candidates, [...catalogue.values()]);
}

/** A circuit one step up the ladder, with its plan. */
type Stepped = PlacedCircuit & { readonly plan: Plan };

/**
 * One step up the ladder: the first step that changes one thing and nothing else. Minutes are gone through from the
 * fewest up, so that more of them never give less work; a step that would is not taken. Null where there is none.
 */
function steppedUp(
  task: ComposeTask,
  candidates: Candidates,
  choices: ChoicesByMinutes,
): Stepped | null {
  const { today, usual, catalogue } = task;
  const allowed = allowedExercises(today, catalogue);
  const ladder = planStepsFrom(usual, today).map((plan) => ({
    plan,
    choices:
      plan.stepUp === 'variant'
        ? null
        : choicesFor(today, plan, candidates, [])(NO_REDUCTIONS),
  }));
  let reached: Stepped | null = null;
  for (let at = 0; at <= minutesIndex(today.minutes, today); at++) {
    const choice = choices[at];
    if (!choice) continue;
    const mostSeconds = mostSecondsIn(MINUTES.least + at, today.level);
    const chosen = placed(choice, today);
    const least = workOf(reached);
    const unchanged = { ...chosen, plan: { ...choice.plan, mostSeconds } };
    const next =
      ladder
        .map(({ plan, choices: stepped }): Stepped | null => {
          const higher =
            stepped === null
              ? withVariant(chosen, { ...plan, mostSeconds }, allowed, today)
              : placedOrNull(stepped[at], today);
          return higher && { ...higher, plan: { ...plan, mostSeconds } };
        })
        .find(
          (one) =>
            one !== null &&
            workOf(one) >= least &&
            oneThingDiffers(chosen.circuit, one.circuit),
        ) ?? unchanged;
    if (workOf(next) >= least) reached = next;
  }
  return reached;
}

function placedOrNull(
  choice: Choice | null | undefined,
  today: Answers,
): PlacedCircuit | null {
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

/** Seconds of work in all rounds; 0 for no circuit. */
function workOf(composed: PlacedCircuit | null): number {
  if (composed === null) return 0;
  const { rounds, stations } = composed.circuit;
  return rounds * stations.reduce((sum, one) => sum + stationSeconds(one), 0);
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
