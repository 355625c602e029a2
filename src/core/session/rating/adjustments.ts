import { restAfter, type Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';

/** Something adjusted while the session runs; it can be taken back. Rounds count from 1, stations from 0. */
export type Adjustment =
  /**
   * Another length for the rest after a station of a round; after the last station that is the rest between rounds.
   */
  | {
      readonly kind: 'rest';
      readonly round: number;
      readonly station: number;
      readonly seconds: number;
    }
  /** An easier round: longer rests before and in it, and less of its first exercise. */
  | { readonly kind: 'easier'; readonly round: number };

// What an easier round is (rule "How hard is too hard").
const LONGER_REST_SECONDS = 15;
const LONGER_ROUND_REST_SECONDS = 30;
const FEWER_REPS = 2;
const SHORTER_HOLD_SECONDS = 5;

/** The adjustments with one more; a second length for the same rest replaces the first. */
export function withAdjustment(
  adjustments: readonly Adjustment[],
  adjustment: Adjustment,
): readonly Adjustment[] {
  return [...adjustments.filter((one) => !isSame(one, adjustment)), adjustment];
}

/** The adjustments without one. */
export function withoutAdjustment(
  adjustments: readonly Adjustment[],
  adjustment: Adjustment,
): readonly Adjustment[] {
  return adjustments.filter((one) => !isSame(one, adjustment));
}

/** A station as it is done in a round. */
export function stationIn(
  station: Station,
  adjustments: readonly Adjustment[],
  round: number,
  index: number,
): Station {
  if (index !== 0 || !isEasier(adjustments, round)) return station;
  const { work } = station;
  return {
    ...station,
    work:
      work.kind === 'hold'
        ? { ...work, seconds: lessBy(work.seconds, SHORTER_HOLD_SECONDS) }
        : { ...work, count: lessBy(work.count, FEWER_REPS) },
  };
}

/** Seconds of rest after a station of a round; 0 after the last, as the rest between rounds follows. */
export function restIn(
  circuit: Circuit,
  adjustments: readonly Adjustment[],
  round: number,
  index: number,
): number {
  if (index >= circuit.stations.length - 1) return 0;
  const planned = restAfter(circuit, index);
  const more =
    planned > 0 && isEasier(adjustments, round) ? LONGER_REST_SECONDS : 0;
  return adjustedRest(adjustments, round, index) ?? planned + more;
}

/** Seconds of rest after a round. */
export function roundRestIn(
  circuit: Circuit,
  adjustments: readonly Adjustment[],
  round: number,
): number {
  const more = isEasier(adjustments, round + 1) ? LONGER_ROUND_REST_SECONDS : 0;
  return (
    adjustedRest(adjustments, round, circuit.stations.length - 1) ??
    circuit.roundRestSeconds + more
  );
}

function isEasier(adjustments: readonly Adjustment[], round: number): boolean {
  return adjustments.some(
    (one) => one.kind === 'easier' && one.round === round,
  );
}

function adjustedRest(
  adjustments: readonly Adjustment[],
  round: number,
  station: number,
): number | undefined {
  for (const one of adjustments)
    if (one.kind === 'rest' && one.round === round && one.station === station)
      return one.seconds;
  return undefined;
}

function isSame(one: Adjustment, other: Adjustment): boolean {
  return (
    one.kind === other.kind &&
    one.round === other.round &&
    (one.kind !== 'rest' ||
      other.kind !== 'rest' ||
      one.station === other.station)
  );
}

/** Less by so much, but never less than half. */
function lessBy(amount: number, less: number): number {
  return Math.max(Math.ceil(amount / 2), amount - less);
}
