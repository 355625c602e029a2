import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { stationOf, type Station } from '#core/circuit/station.ts';

/**
 * The circuit with one more exercise at the circuit's own level: in the place of the one that tires the same region,
 * or else last. Null where the exercise has no dose at that level.
 */
export function withExercise(
  circuit: Circuit,
  exercise: Exercise,
  catalogue: Catalogue,
): Circuit | null {
  const station = stationOf(exercise, circuit.level);
  if (station === null) return null;
  const sameRegion = ({ code }: Station) =>
    catalogue.get(code)?.region === exercise.region;
  const at = circuit.stations.findIndex(sameRegion);
  const stations =
    at < 0
      ? [...circuit.stations, station]
      : circuit.stations.map((old, index) => (index === at ? station : old));
  return { ...circuit, title: `With ${exercise.name.toLowerCase()}`, stations };
}
