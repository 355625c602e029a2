import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';

/**
 * Exercises that could stand in a place of the circuit, the closest first: the same region, then shared muscles;
 * those allowed today before the rest, and of equals the builder's own first choice. Exercises that are in already and
 * gym lifts are left out.
 */
export function swapsFor(
  circuit: Circuit,
  at: number,
  catalogue: Catalogue,
  allowed: readonly Exercise[],
): readonly Exercise[] {
  const old = catalogue.get(circuit.stations[at]?.code ?? '');
  const neighbours = [at - 1, at + 1].map(
    (index) => catalogue.get(circuit.stations[index]?.code ?? '')?.region,
  );
  const score = (one: Exercise) =>
    (one.region === old?.region ? 8 : 0) +
    2 * one.primary.filter((muscle) => old?.primary.includes(muscle)).length -
    (neighbours.includes(one.region) ? 5 : 0) -
    (allowed.includes(one) ? 0 : 20);
  return addableExercises(circuit, catalogue)
    .filter((one) => old === undefined || isAlike(one, old))
    .sort(
      (one, other) =>
        score(other) - score(one) || one.builder.choice - other.builder.choice,
    );
}

/** Exercises that can be added to a circuit: all but gym lifts and those it has. */
export function addableExercises(
  circuit: Circuit,
  catalogue: Catalogue,
): readonly Exercise[] {
  return [...catalogue.values()].filter(
    ({ code, places }) =>
      !places.includes('gym') &&
      !circuit.stations.some((station) => station.code === code),
  );
}

/** Whether two exercises tire the same region or have a main muscle in common. */
function isAlike(one: Exercise, other: Exercise): boolean {
  return (
    one.region === other.region ||
    one.primary.some((muscle) => other.primary.includes(muscle))
  );
}
