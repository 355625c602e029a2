import type { Circuit } from '#core/circuit/circuit.ts';
import { kitOf, supportsOf } from '#core/circuit/kit.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Kit } from '#core/vocabulary.ts';

// By themselves, so that the tools, which say it in full, do not load these as well.
const SHORT: Readonly<Record<Kit, string>> = {
  band: 'band',
  'long-band': 'long band',
  mat: 'mat',
  wall: 'wall',
  step: 'step',
  space: 'flat ground',
  bench: 'bench',
  barbell: 'barbell',
};

/** What a circuit needs, in a few words beside its name: "Band, mat, wall"; "No kit" where it is nothing. */
export function kitInShort(
  circuit: Circuit,
  exercises: readonly Exercise[],
): string {
  const supports = supportsOf(circuit, exercises).map((one) => SHORT[one]);
  const things = [
    ...kitOf(circuit, exercises).map((thing) => SHORT[thing]),
    ...(supports.length > 0 ? [supports.join(' or ')] : []),
  ].join(', ');
  return things === ''
    ? 'No kit'
    : things.charAt(0).toUpperCase() + things.slice(1);
}
