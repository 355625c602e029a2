import { restAfter, type Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';

/** Something changed while the session runs; each can be taken back. Rounds count from 1, stations from 0. */
export type Adjustment =
  /** Another length for the rest after a station of a round; the last station's is the rest between rounds. */
  | {
      readonly kind: 'rest';
      readonly round: number;
      readonly station: number;
      readonly seconds: number;
    }
  /** That round is easier: longer rests before and in it, and less of its first exercise. */
  | { readonly kind: 'easier'; readonly round: number };

// What "easier" means (our judgement; the article only says to adjust the rest).
const LONGER_REST = 15;
const LONGER_ROUND_REST = 30;
const FEWER_REPS = 2;
const SHORTER_HOLD = 5;

/** The changes with one more; a second length for the same rest takes the place of the first. */
export function withAdjustment(
  adjustments: readonly Adjustment[],
  adjustment: Adjustment,
): readonly Adjustment[] {
  return [...adjustments.filter((one) => !isSame(one, adjustment)), adjustment];
}

/** The changes without one. */
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
        ? { ...work, seconds: lessBy(work.seconds, SHORTER_HOLD) }
        : { ...work, count: lessBy(work.count, FEWER_REPS) },
  };
}

/** Seconds of rest after a station of a round; none after the last. */
export function restIn(
  circuit: Circuit,
  adjustments: readonly Adjustment[],
  round: number,
  index: number,
): number {
  if (index >= circuit.stations.length - 1) return 0;
  const usual = restAfter(circuit, index);
  const more = usual > 0 && isEasier(adjustments, round) ? LONGER_REST : 0;
  return restGiven(adjustments, round, index) ?? usual + more;
}

/** Seconds of rest after a round. */
export function roundRestIn(
  circuit: Circuit,
  adjustments: readonly Adjustment[],
  round: number,
): number {
  const more = isEasier(adjustments, round + 1) ? LONGER_ROUND_REST : 0;
  return (
    restGiven(adjustments, round, circuit.stations.length - 1) ??
    circuit.roundRestSeconds + more
  );
}

function isEasier(adjustments: readonly Adjustment[], round: number): boolean {
  return adjustments.some(
    (one) => one.kind === 'easier' && one.round === round,
  );
}

function restGiven(
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

/** Less by so much, but never under half of it. */
function lessBy(whole: number, part: number): number {
  return Math.max(Math.ceil(whole / 2), whole - part);
}
