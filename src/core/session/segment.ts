import {
  stationIn,
  withChange,
  type Change,
} from '#core/session/adjustments.ts';
import { LIMITS, type Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';
import type { Stretch } from '#core/session/timeline.ts';

/** The station a stretch is about, as it is done in its round; in a rest, the one to come. */
export function stationOf(
  circuit: Circuit,
  changes: readonly Change[],
  stretch: Stretch,
): Station | undefined {
  const index = 'station' in stretch ? stretch.station : 0;
  const planned = circuit.stations[index];
  const round =
    stretch.kind === 'round-rest' ? stretch.round + 1 : stretch.round;
  return planned && stationIn(planned, changes, round, index);
}

/** The changes with more or less of the rest under way, never less than what has gone by; as they were in a set. */
export function withRestBy(
  seconds: number,
  circuit: Circuit,
  changes: readonly Change[],
  stretch: Stretch,
  elapsed: number,
): readonly Change[] {
  const station = restAfterWhich(circuit, stretch);
  if (station === null) return changes;
  const gone = Math.ceil((elapsed - stretch.from) / 1000);
  const now = (stretch.to - stretch.from) / 1000;
  return withChange(changes, {
    kind: 'rest',
    round: stretch.round,
    station,
    seconds: Math.min(LIMITS.restSeconds, Math.max(gone + 1, now + seconds)),
  });
}

/** The same stretch as before, unless its place, its length or its kind is another. */
export function isSameStretch(
  one: Stretch | undefined,
  other: Stretch | undefined,
): boolean {
  return (
    one?.index === other?.index &&
    one?.from === other?.from &&
    one?.to === other?.to &&
    one?.kind === other?.kind
  );
}

/** The station a rest follows. */
function restAfterWhich(circuit: Circuit, stretch: Stretch): number | null {
  if (stretch.kind === 'rest') return stretch.station - 1;
  return stretch.kind === 'round-rest' ? circuit.stations.length - 1 : null;
}
