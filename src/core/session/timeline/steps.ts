import type { Circuit } from '#core/circuit/circuit.ts';
import {
  timelineOf,
  type Segment,
  type Side,
} from '#core/session/timeline/timeline.ts';

/**
 * One step of a session as other programs count it: a set, or one side's half of it; the change between the halves; the
 * rest after an exercise; or the longer rest after a round.
 */
export interface Step {
  readonly kind: 'work' | 'change' | 'rest' | 'round-rest';
  /** From 1. */
  readonly round: number;
  /** The station that is done, or that the rest follows; its number in the round, from 0. */
  readonly station: number;
  /** The side that works, or the way the steps go; null for a rest, and where both sides work together or in turn. */
  readonly side: Side;
  readonly seconds: number;
}

/** Every step of a circuit in order, as its timer goes through them, without the time to get ready. */
export function stepsOf(circuit: Circuit): readonly Step[] {
  return timelineOf(circuit).segments.flatMap((segment) =>
    segment.kind === 'ready' ? [] : [stepOf(circuit, segment)],
  );
}

function stepOf(
  { stations }: Circuit,
  segment: Exclude<Segment, { readonly kind: 'ready' }>,
): Step {
  const { kind, round, from, to } = segment;
  const step = { kind, round, side: null, seconds: (to - from) / 1000 };
  switch (kind) {
    case 'work':
      return { ...step, station: segment.station, side: segment.side };
    case 'change':
      return { ...step, station: segment.station };
    case 'rest':
      return { ...step, station: segment.station - 1 };
    case 'round-rest':
      return { ...step, station: stations.length - 1 };
  }
}
