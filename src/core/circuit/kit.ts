import type { Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { KIT, type Kit } from '#core/vocabulary.ts';

/** What a circuit needs, each thing once; no ground to lie on for what is done raised. */
export function kitOf(
  circuit: Circuit,
  exercises: readonly Exercise[],
): readonly Kit[] {
  const needed = circuit.stations.flatMap((station) => {
    const exercise = exercises.find(({ code }) => code === station.code);
    return (exercise?.kit ?? []).filter(
      (thing) => thing !== 'mat' || supportsFor(station, exercise) === null,
    );
  });
  return KIT.filter((thing) => needed.includes(thing));
}

/**
 * What will do for the hands in a circuit with raised exercises, any one of these things; empty where none is raised, or
 * where one of them is needed anyway.
 */
export function supportsOf(
  circuit: Circuit,
  exercises: readonly Exercise[],
): readonly Kit[] {
  const needed = kitOf(circuit, exercises);
  const lists = circuit.stations.flatMap((station) => {
    const exercise = exercises.find(({ code }) => code === station.code);
    const supports = supportsFor(station, exercise);
    return supports === null || supports.some((thing) => needed.includes(thing))
      ? []
      : [supports];
  });
  const [first = [], ...others] = lists;
  const common = first.filter((thing) =>
    others.every((supports) => supports.includes(thing)),
  );
  return common.length > 0 ? common : first;
}

/** What the hands can go on at a station that is done raised; null where it is not, or cannot be. */
export function supportsFor(
  { variant }: Station,
  exercise: Exercise | undefined,
): readonly Kit[] | null {
  return variant === 'raised' ? (exercise?.builder.raised ?? null) : null;
}

/** Which of the things for the hands a reader has, the first of them; undefined where nothing is raised, or none is at hand. */
export function ownSupport(
  station: Station,
  exercise: Exercise | undefined,
  kit: readonly Kit[] = [],
): Kit | undefined {
  return supportsFor(station, exercise)?.find((thing) => kit.includes(thing));
}
