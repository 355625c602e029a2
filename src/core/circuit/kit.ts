import type { Circuit } from '#core/circuit/circuit.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Kit } from '#core/vocabulary.ts';
import { KIT } from '#core/vocabulary.ts';

const KIT_NAMES: Readonly<Record<Kit, string>> = {
  band: 'a mini-band',
  'long-band': 'a long light band',
  mat: 'a mat or soft ground',
  wall: 'a wall for your fingertips',
  step: 'a stable step',
  space: 'a few metres of flat ground',
  bench: 'a bench',
  barbell: 'a barbell and rack',
};

/** What a circuit needs, each thing once, as it is said in a sentence. */
export function kitOf(
  circuit: Circuit,
  exercises: readonly Exercise[],
): readonly string[] {
  const needed = new Set(
    circuit.stations.flatMap(
      ({ code }) => exercises.find((one) => one.code === code)?.kit ?? [],
    ),
  );
  return KIT.filter((thing) => needed.has(thing)).map(
    (thing) => KIT_NAMES[thing],
  );
}
