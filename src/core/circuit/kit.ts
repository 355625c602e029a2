import type { Circuit } from '#core/circuit/circuit.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { KIT, type Kit } from '#core/vocabulary.ts';

/** What a circuit needs, each thing once. */
export function kitOf(
  circuit: Circuit,
  exercises: readonly Exercise[],
): readonly Kit[] {
  const needed = circuit.stations.flatMap(
    ({ code }) => exercises.find((one) => one.code === code)?.kit ?? [],
  );
  return KIT.filter((thing) => needed.includes(thing));
}
