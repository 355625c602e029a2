import type { Answers } from '#core/planning/answers.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { planStepsFrom } from '#core/planning/planSteps.ts';
import { setSeconds, type Station } from '#core/circuit/station.ts';
import {
  composeToday,
  type Foot,
  type Suggestion,
  type Wishes,
} from '#core/planning/suggestion.ts';
import { withVariant } from '#core/planning/variants.ts';

/** The best circuit that today allows, a rung up the ladder where the last one was easy enough. */
export function composeCircuit(
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes = {},
): Suggestion {
  return composeToday(answers, catalogue, wishes, climbedFrom);
}

function climbedFrom({ base, plan, answers, exercises, chosenFor }: Foot) {
  for (const next of planStepsFrom(plan, answers)) {
    const made =
      next.rung === 'variant'
        ? withVariant(base, next, exercises, answers.level)
        : chosenFor(next);
    if (made !== null && oneThingDiffers(base.circuit, made.circuit))
      return { ...made, plan: next };
  }
  return null;
}

/** One rung is one thing: the doses, the rounds, the rests, or a single exercise. */
function oneThingDiffers(from: Circuit, to: Circuit): boolean {
  const same = (station: Station, index: number) =>
    station.code === from.stations[index]?.code;
  const others = to.stations.filter((station, index) => !same(station, index));
  const dose = to.stations.some(
    (station, index) =>
      same(station, index) &&
      setSeconds(station.work) !==
        setSeconds((from.stations[index] ?? station).work),
  );
  const changed = [
    others.length > 0,
    dose,
    from.rounds !== to.rounds,
    from.restSeconds !== to.restSeconds,
  ].filter(Boolean);
  return (
    from.stations.length === to.stations.length &&
    others.length <= 1 &&
    changed.length === 1
  );
}
