import type { Circuit } from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import type { Station } from '#core/circuit/station.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';

/** What would bring a circuit down to a limit: fewer rounds, or smaller doses. */
export interface Relief {
  readonly rounds: number;
  /** The doses as a share of those it has; 1 where they may stay. */
  readonly share: number;
  /** The effort then expected, RPE to the half point. */
  readonly effort: number;
}

// Less than half of every dose is no way to do a circuit.
const TENTHS = [9, 8, 7, 6, 5] as const;

/**
 * The least that brings the effort expected of a circuit down to a limit, RPE: rounds left out before doses are made
 * smaller; both where neither is enough. Null where the circuit is within the limit, or nothing brings it there (rule
 * "Expected effort").
 */
export function reliefFor(
  circuit: Circuit,
  catalogue: Catalogue,
  limit: number,
): Relief | null {
  if (expectedEffort(circuit, catalogue) <= limit) return null;
  for (const { rounds, share } of reliefsOf(circuit)) {
    const effort = expectedEffort(
      {
        ...circuit,
        rounds,
        stations: circuit.stations.map((one) => withShare(one, share)),
      },
      catalogue,
    );
    if (effort <= limit) return { rounds, share, effort };
  }
  return null;
}

function* reliefsOf({ rounds }: Circuit): Iterable<Omit<Relief, 'effort'>> {
  for (let fewer = rounds - 1; fewer > 0; fewer--)
    yield { rounds: fewer, share: 1 };
  for (const tenth of TENTHS) yield { rounds, share: tenth / 10 };
  for (const tenth of TENTHS) yield { rounds: 1, share: tenth / 10 };
}

/** The station with a share of its dose, at least one second or rep. */
function withShare(station: Station, share: number): Station {
  const { work } = station;
  return {
    ...station,
    work:
      work.kind === 'hold'
        ? { ...work, seconds: Math.max(1, Math.round(work.seconds * share)) }
        : { ...work, count: Math.max(1, Math.round(work.count * share)) },
  };
}
