import {
  restIn,
  roundRestIn,
  stationIn,
  type Adjustment,
} from '#core/session/rating/adjustments.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  SIDE_CHANGE_SECONDS,
  setSeconds,
  type Station,
} from '#core/circuit/station.ts';

/** Where a segment lies in the session, in ms: from `from` up to, but not including, `to`. */
interface Span {
  /** Its number in the timeline, from 0. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** The round it belongs to, from 1. */
  readonly round: number;
}

/** The side that works, or the way the steps go; null where both sides work together or in turn. */
export type Side = 'left' | 'right' | null;

/** Time to get into place before the first set. */
export interface GettingReady extends Span {
  readonly kind: 'ready';
}

/** One set, or one side's half of it. */
export interface Work extends Span {
  readonly kind: 'work';
  /** The station's number in the round, from 0. */
  readonly station: number;
  readonly side: Side;
  /** Whether it is counted in reps rather than held for a time. */
  readonly isReps: boolean;
}

/** The time to change sides between the two halves of a set. */
export interface SideChange extends Span {
  readonly kind: 'change';
  readonly station: number;
}

/** The rest before the next exercise of the round. */
export interface Rest extends Span {
  readonly kind: 'rest';
  /** The station that comes next. */
  readonly station: number;
}

/** The longer rest after a round. */
export interface RoundRest extends Span {
  readonly kind: 'round-rest';
}

/** A part of the session in which only the clock changes. */
export type Segment = GettingReady | Work | SideChange | Rest | RoundRest;

/** The session laid out in time, in ms from its start. */
export interface Timeline {
  readonly segments: readonly Segment[];
  /** When it is over. */
  readonly end: number;
}

/** A moment of a set of reps: which rep it is, and how far it has come. */
export interface RepMoment {
  /** From 1. */
  readonly rep: number;
  readonly reps: number;
  /** The phase of the tempo, from 0, and the ms gone of it. */
  readonly phase: number;
  readonly intoPhase: number;
  readonly phaseMs: number;
}

/** Time to get into place before the first set; not counted in a circuit's length (rule "Getting ready"). */
export const READY_MS = 10_000;

/**
 * The circuit laid out in time, with its adjustments. Segments without any length are left out. An adjustment of what
 * is still to come leaves everything before it where it was.
 */
export function timelineOf(
  circuit: Circuit,
  adjustments: readonly Adjustment[] = [],
): Timeline {
  const segments: Segment[] = [];
  let end = 0;

  function add(ms: number, make: (span: Span) => Segment, round: number) {
    if (ms <= 0) return;
    segments.push(
      make({ index: segments.length, from: end, to: end + ms, round }),
    );
    end += ms;
  }

  add(READY_MS, (span) => ({ ...span, kind: 'ready' }), 1);
  for (let round = 1; round <= circuit.rounds; round++) {
    circuit.stations.forEach((planned, index) => {
      const station = stationIn(planned, adjustments, round, index);
      const isReps = station.work.kind === 'reps';
      for (const [part, side, ms] of partsOf(station)) {
        add(
          ms,
          (span) =>
            part === 'work'
              ? { ...span, kind: 'work', station: index, side, isReps }
              : { ...span, kind: 'change', station: index },
          round,
        );
      }
      const rest = restIn(circuit, adjustments, round, index) * 1000;
      add(
        rest,
        (span) => ({ ...span, kind: 'rest', station: index + 1 }),
        round,
      );
    });
    if (round < circuit.rounds) {
      const rest = roundRestIn(circuit, adjustments, round) * 1000;
      add(rest, (span) => ({ ...span, kind: 'round-rest' }), round);
    }
  }
  return { segments, end };
}

/** The segment at a moment; undefined before the start and from the end on. */
export function segmentAt(timeline: Timeline, ms: number): Segment | undefined {
  let [low, high] = [0, timeline.segments.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = timeline.segments[middle];
    if (segment === undefined) return undefined;
    if (ms < segment.from) high = middle - 1;
    else if (ms >= segment.to) low = middle + 1;
    else return segment;
  }
  return undefined;
}

/** The rep under way so many ms into a set; null for a hold. */
export function repAt(station: Station, intoSet: number): RepMoment | null {
  const { work, sides } = station;
  if (work.kind === 'hold') return null;
  const phases = work.tempo.map((seconds) => seconds * 1000);
  const repMs = phases.reduce((sum, ms) => sum + ms, 0);
  const reps = sides === 'alternating' ? 2 * work.count : work.count;
  const done = Math.min(reps - 1, Math.max(0, Math.floor(intoSet / repMs)));
  let into = Math.min(repMs, Math.max(0, intoSet - done * repMs));
  let phase = 0;
  while (phase < phases.length - 1 && into >= (phases[phase] ?? 0)) {
    into -= phases[phase] ?? 0;
    phase++;
  }
  return {
    rep: done + 1,
    reps,
    phase,
    intoPhase: into,
    phaseMs: phases[phase] ?? 0,
  };
}

/**
 * When the screen of a session next changes by itself, in ms of the session: at the next second of the clock or of a
 * phase, or at the next segment. No tick is needed before then.
 */
export function nextChangeAfter(
  circuit: Circuit,
  timeline: Timeline,
  ms: number,
): number {
  const segment = segmentAt(timeline, ms);
  if (segment === undefined) return timeline.end;
  const left = segment.to - ms;
  const secondLess = segment.to - (Math.ceil(left / 1000) - 1) * 1000;
  const station =
    segment.kind === 'work' ? circuit.stations[segment.station] : undefined;
  const moment = station ? repAt(station, ms - segment.from) : null;
  if (moment === null) return Math.min(segment.to, secondLess);
  const phaseSecond =
    ms - moment.intoPhase + (Math.floor(moment.intoPhase / 1000) + 1) * 1000;
  const phaseEnd = ms - moment.intoPhase + moment.phaseMs;
  return Math.min(segment.to, secondLess, phaseSecond, phaseEnd);
}

/** A set, one side's half of it, or the change between the halves. */
type Part = readonly ['work' | 'change', Side, ms: number];

function partsOf(station: Station): readonly Part[] {
  const ms = setSeconds(station.work) * 1000;
  switch (station.sides) {
    case 'both':
      return [['work', null, ms]];
    case 'alternating':
      return [['work', null, 2 * ms]];
    case 'ways':
      return [
        ['work', 'left', ms],
        ['work', 'right', ms],
      ];
    case 'each':
      return [
        ['work', 'left', ms],
        ['change', null, SIDE_CHANGE_SECONDS * 1000],
        ['work', 'right', ms],
      ];
  }
}
