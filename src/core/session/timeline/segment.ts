import {
  stationIn,
  withAdjustment,
  type Adjustment,
} from '#core/session/rating/adjustments.ts';
import { LIMITS, type Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';
import type { Segment, Side } from '#core/session/timeline/timeline.ts';

/** The station of a segment, as it is done in its round; in a rest, the station that comes next. */
export function stationOf(
  circuit: Circuit,
  adjustments: readonly Adjustment[],
  segment: Segment,
): Station | undefined {
  const index = 'station' in segment ? segment.station : 0;
  const planned = circuit.stations[index];
  const round =
    segment.kind === 'round-rest' ? segment.round + 1 : segment.round;
  return planned && stationIn(planned, adjustments, round, index);
}

/**
 * The adjustments with the rest under way so many seconds longer, though never shorter than what has gone by.
 * Unchanged in a set.
 */
export function withRestAdjustedBy(
  seconds: number,
  circuit: Circuit,
  adjustments: readonly Adjustment[],
  segment: Segment,
  elapsed: number,
): readonly Adjustment[] {
  const station = stationBeforeRest(circuit, segment);
  if (station === null) return adjustments;
  const secondsGone = Math.ceil((elapsed - segment.from) / 1000);
  const length = (segment.to - segment.from) / 1000;
  return withAdjustment(adjustments, {
    kind: 'rest',
    round: segment.round,
    station,
    seconds: Math.min(
      LIMITS.restSeconds,
      Math.max(secondsGone + 1, length + seconds),
    ),
  });
}

/** Whether two segments have the same place, length and kind. */
export function isSameSegment(
  one: Segment | undefined,
  other: Segment | undefined,
): boolean {
  return (
    one?.index === other?.index &&
    one?.from === other?.from &&
    one?.to === other?.to &&
    one?.kind === other?.kind
  );
}

/**
 * Whether two segments are the same part of a circuit, wherever they lie in their timelines and however long they are.
 */
export function isSamePart(one: Segment, other: Segment): boolean {
  const [{ kind, round }, station, side] = [
    one,
    stationIndex(one),
    sideOf(one),
  ];
  return (
    kind === other.kind &&
    round === other.round &&
    station === stationIndex(other) &&
    side === sideOf(other)
  );
}

function stationIndex(segment: Segment): number | null {
  return 'station' in segment ? segment.station : null;
}

function sideOf(segment: Segment): Side {
  return segment.kind === 'work' ? segment.side : null;
}

/** The station that a rest follows; null for a segment that is no rest. */
function stationBeforeRest(circuit: Circuit, segment: Segment): number | null {
  if (segment.kind === 'rest') return segment.station - 1;
  return segment.kind === 'round-rest' ? circuit.stations.length - 1 : null;
}
