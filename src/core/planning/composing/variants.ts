import {
  setSeconds,
  stationSeconds,
  type Station,
} from '#core/circuit/station.ts';
import { meanEffort, toHalfPoint } from '#core/circuit/effort/effort.ts';
import {
  catalogueOf,
  neverTogether,
  type Exercise,
} from '#core/exercise/exercise.ts';
import {
  fitsPlan,
  pointsOfPlaced,
} from '#core/planning/composing/fatiguePoints.ts';
import { type Placed } from '#core/planning/composing/lineUp.ts';
import { HEAVY_RANK } from '#core/planning/levelPlan.ts';
import {
  stationFor,
  type DoseAnswers,
  type PlacedCircuit,
} from '#core/planning/composing/placedCircuit.ts';
import type { Plan } from '#core/planning/plan.ts';
import { TARGETS } from '#core/vocabulary.ts';

// A harder exercise done for less than half its dose is another exercise.
const LEAST_SHARE = 0.5;

/**
 * The circuit with one exercise exchanged for a harder one of the same region: the mildest such exchange there is,
 * never longer than the set it replaces nor less effort (rule "The ladder"). Null where none keeps within the plan.
 */
export function withVariant(
  from: PlacedCircuit,
  plan: Plan,
  exercises: readonly Exercise[],
  answers: DoseAnswers,
): PlacedCircuit | null {
  const points = pointsOfPlaced(from);
  const effort = effortOf(from);
  return (
    from.places
      .flatMap((_, at) =>
        exercises.flatMap((harder) => variantsAt(from, at, harder, answers)),
      )
      .filter(
        (variant) =>
          pointsOfPlaced(variant) > points &&
          fitsPlan(variant, plan) &&
          effortOf(variant) >= effort &&
          toHalfPoint(effortOf(variant)) <= plan.mostEffort &&
          heavyCount(variant.places) <= plan.heavy,
      )
      .sort((one, other) => pointsOfPlaced(one) - pointsOfPlaced(other))[0] ??
    null
  );
}

/** The circuit with a harder exercise in one place, once for each dose from its level's down to half of it. */
function variantsAt(
  { circuit, places }: PlacedCircuit,
  at: number,
  harder: Exercise,
  answers: DoseAnswers,
): readonly PlacedCircuit[] {
  const old = places[at];
  const station = circuit.stations[at];
  const fullDose = harder.dose[answers.level];
  if (old === undefined || station === undefined || fullDose === null)
    return [];
  if (
    harder.region !== old.exercise.region ||
    harder.rank <= old.exercise.rank ||
    !worksAsMuch(harder, old.exercise) ||
    places.some(
      ({ exercise }, index) => index !== at && neverTogether(exercise, harder),
    )
  )
    return [];
  return dosesDownFrom(fullDose)
    .map((dose) => stationFor(harder, answers, dose))
    .filter((next) => isNoLonger(next, station))
    .map((next) => ({
      circuit: {
        ...circuit,
        stations: circuit.stations.map((one, index) =>
          index === at ? next : one,
        ),
      },
      places: places.map((place, index) =>
        index === at ? { ...place, exercise: harder } : place,
      ),
    }));
}

/** Whether an exercise trains all target muscles that another one does, and helps the hamstrings along if that does. */
function worksAsMuch(one: Exercise, other: Exercise): boolean {
  const isTrainedByOther = TARGETS.filter((muscle) =>
    other.primary.includes(muscle),
  );
  const touchesHamstrings = ({ primary, secondary }: Exercise) =>
    [...primary, ...secondary].includes('hamstrings');
  return (
    isTrainedByOther.every((muscle) => one.primary.includes(muscle)) &&
    (!touchesHamstrings(other) || touchesHamstrings(one))
  );
}

function dosesDownFrom(fullDose: number): readonly number[] {
  return Array.from({ length: fullDose }, (_, less) => fullDose - less).filter(
    (dose) => dose >= fullDose * LEAST_SHARE,
  );
}

function isNoLonger(next: Station, old: Station): boolean {
  return (
    stationSeconds(next) <= stationSeconds(old) && setSeconds(next.work) > 0
  );
}

/** The effort expected of a circuit that was put together here, RPE. */
function effortOf({ circuit, places }: PlacedCircuit): number {
  return meanEffort(
    circuit,
    catalogueOf(places.map(({ exercise }) => exercise)),
  );
}

function heavyCount(places: readonly Placed[]): number {
  return places.filter(({ exercise }) => exercise.rank >= HEAVY_RANK).length;
}
