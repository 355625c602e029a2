import type { Exercise } from '#core/exercise/exercise.ts';
import { HEAVY_RANK, type Placed } from '#core/planning/lineUp.ts';
import type { PlacedCircuit } from '#core/planning/placedCircuit.ts';
import type { Plan } from '#core/planning/plan.ts';
import { fits, pointsOf } from '#core/planning/effortPoints.ts';
import {
  setSeconds,
  stationSeconds,
  stationWithDose,
} from '#core/circuit/station.ts';
import type { Level } from '#core/vocabulary.ts';

/**
 * The circuit with one exercise exchanged for a harder one of the same region: the mildest such step there is, never
 * longer than the set it replaces (the fourth rung). Nothing where no step keeps within the plan.
 */
export function withVariant(
  base: PlacedCircuit,
  plan: Plan,
  exercises: readonly Exercise[],
  level: Level,
): PlacedCircuit | null {
  const steps = base.places.flatMap((_, at) =>
    exercises.flatMap((harder) => stepAt(base, at, harder, level) ?? []),
  );
  const rise = (made: PlacedCircuit) => pointsOf(made.circuit, made.places);
  const before = rise(base);
  return (
    steps
      .filter((made) => rise(made) > before && fits(made, plan))
      .filter((made) => heavyOnes(made.places) <= plan.heavy)
      .sort((one, other) => rise(one) - rise(other))[0] ?? null
  );
}

// A harder exercise done for less than half its dose is another exercise.
const LEAST_SHARE = 0.5;

function stepAt(
  { circuit, places }: PlacedCircuit,
  at: number,
  harder: Exercise,
  level: Level,
): readonly PlacedCircuit[] | null {
  const old = places[at];
  const station = circuit.stations[at];
  const whole = harder.dose[level];
  if (old === undefined || station === undefined || whole === null) return null;
  if (
    harder.region !== old.exercise.region ||
    harder.rank <= old.exercise.rank ||
    places.some(({ exercise }) => exercise.code === harder.code)
  )
    return null;
  const doses = Array.from({ length: whole }, (_, index) => whole - index);
  return doses
    .filter((dose) => dose >= whole * LEAST_SHARE)
    .map((dose) => stationWithDose(harder, dose))
    .filter(
      (next) =>
        stationSeconds(next) <= stationSeconds(station) &&
        setSeconds(next.work) > 0,
    )
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

function heavyOnes(places: readonly Placed[]): number {
  return places.filter(({ exercise }) => exercise.rank >= HEAVY_RANK).length;
}
