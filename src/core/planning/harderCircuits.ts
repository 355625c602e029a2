import type { Circuit } from '#core/circuit/circuit.ts';
import { kitOf } from '#core/circuit/kit.ts';
import {
  stationSeconds,
  stationWithDose,
  type Station,
} from '#core/circuit/station.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { fatiguePointsOf } from '#core/planning/composing/fatiguePoints.ts';
import { LEVELS, type Level } from '#core/vocabulary.ts';

// A harder exercise done for less than half its dose is another exercise.
const LEAST_SHARE = 0.5;

/**
 * The circuits with one exercise exchanged for a harder one of its region, the mildest first: in no more time, for at
 * least half its dose, and with the kit that the circuit already needs (rules "The ladder", "Families").
 */
export function harderCircuits(
  circuit: Circuit,
  catalogue: Catalogue,
): readonly Circuit[] {
  const exercises = [...catalogue.values()];
  const kit = [...kitOf(circuit, exercises), 'space'];
  const allowed = exercises.filter(
    (one) =>
      isForCircuits(one, circuit.level) &&
      one.kit.every((thing) => kit.includes(thing)),
  );
  const points = pointsOf(circuit, catalogue);
  return circuit.stations
    .flatMap((_, at) =>
      allowed
        .filter((harder) => mayReplace(harder, circuit, at, catalogue))
        .flatMap((harder) => exchangesAt(circuit, at, harder)),
    )
    .map((next) => ({ next, points: pointsOf(next, catalogue) }))
    .filter((one) => one.points > points)
    .sort((one, other) => one.points - other.points)
    .map(({ next }) => next);
}

function isForCircuits(exercise: Exercise, level: Level): boolean {
  return (
    exercise.places.includes('circuit') &&
    !exercise.impact &&
    LEVELS.indexOf(level) >= LEVELS.indexOf(exercise.builder.from)
  );
}

/** Whether an exercise is a harder one of the region in that place, and like none of the others in the round. */
function mayReplace(
  harder: Exercise,
  { stations }: Circuit,
  at: number,
  catalogue: Catalogue,
): boolean {
  const old = catalogue.get(stations[at]?.code ?? '');
  const { family } = harder.builder;
  return (
    old !== undefined &&
    harder.region === old.region &&
    harder.rank > old.rank &&
    !stations.some(
      ({ code }, index) =>
        code === harder.code ||
        (index !== at &&
          family !== null &&
          catalogue.get(code)?.builder.family === family),
    )
  );
}

/** The circuit with the harder exercise in a place, for each dose from its level's down to half of it that takes no longer. */
function exchangesAt(
  circuit: Circuit,
  at: number,
  harder: Exercise,
): readonly Circuit[] {
  const old = circuit.stations[at];
  const full = harder.dose[circuit.level];
  if (old === undefined || full === null) return [];
  const rest =
    old.restSeconds === undefined ? {} : { restSeconds: old.restSeconds };
  return Array.from({ length: full }, (_, less) => full - less)
    .filter((dose) => dose >= full * LEAST_SHARE)
    .map((dose): Station => ({ ...stationWithDose(harder, dose), ...rest }))
    .filter((station) => stationSeconds(station) <= stationSeconds(old))
    .map((station) => ({
      ...circuit,
      stations: circuit.stations.map((one, index) =>
        index === at ? station : one,
      ),
    }));
}

function pointsOf(circuit: Circuit, catalogue: Catalogue): number {
  return fatiguePointsOf(
    circuit,
    circuit.stations.map(({ code }) => catalogue.get(code)),
  );
}
