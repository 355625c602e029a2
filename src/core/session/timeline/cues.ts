import type { Circuit } from '#core/circuit/circuit.ts';
import {
  stationIn,
  type Adjustment,
} from '#core/session/rating/adjustments.ts';
import type { Pace } from '#core/session/progress/progress.ts';
import type { Station } from '#core/circuit/station.ts';
import type {
  Segment,
  Timeline,
  Work,
} from '#core/session/timeline/timeline.ts';

/** What a cue announces; each kind has its own pitch and rhythm. */
export const CUES = [
  'count', // three, two, one
  'start', // a set begins
  'half', // half of a long hold
  'change', // the other side, or back the other way
  'rest',
  'round', // a round is over
  'done', // the session is over
  'phase-0', // the parts of a repetition's tempo, in order
  'phase-1',
  'phase-2',
  'phase-3',
] as const;
export type CueKind = (typeof CUES)[number];

/** Something to be heard or felt at a moment of the session, in ms of the session. */
export interface Cue {
  readonly at: number;
  readonly kind: CueKind;
}

/** A hold of this length or more, in ms, has its half announced (rule "Getting ready"). */
export const HALVED_MS = 20_000;
const COUNT_MS = [3000, 2000, 1000] as const;
const PHASES = ['phase-0', 'phase-1', 'phase-2', 'phase-3'] as const;

/** Every cue of a session, in order. At the runner's own pace a set of reps has only its start. */
export function cuesOf(
  circuit: Circuit,
  timeline: Timeline,
  adjustments: readonly Adjustment[],
  pace: Pace,
): readonly Cue[] {
  const cues = timeline.segments.flatMap((segment) => {
    const planned =
      segment.kind === 'work' ? circuit.stations[segment.station] : undefined;
    return segment.kind === 'work' && planned !== undefined
      ? workCues(
          segment,
          stationIn(planned, adjustments, segment.round, segment.station),
          pace,
        )
      : pauseCues(segment);
  });
  return [...cues, { at: timeline.end, kind: 'done' as const }];
}

/**
 * The cues of the lead-in after a pause, in the `leadIn` ms before the session goes on at `elapsed` ms: a countdown,
 * and in a set its start again.
 */
export function resumeCues(
  segment: Segment | undefined,
  elapsed: number,
  leadIn: number,
): readonly Cue[] {
  if (segment === undefined || leadIn <= 0) return [];
  const count = COUNT_MS.filter((ms) => ms < leadIn).map((ms): Cue => ({
    at: elapsed - ms,
    kind: 'count',
  }));
  return segment.kind === 'work' && elapsed > segment.from
    ? [...count, { at: elapsed, kind: 'start' }]
    : count;
}

/** The cues after a moment of the session, up to and including another. */
export function cuesBetween(
  cues: readonly Cue[],
  from: number,
  to: number,
): readonly Cue[] {
  return cues.filter(({ at }) => at > from && at <= to);
}

function workCues(segment: Work, station: Station, pace: Pace): readonly Cue[] {
  const { from, to, side } = segment;
  // The way back of a stepping exercise follows without a break.
  const isBack = side === 'right' && station.sides === 'ways';
  const start: Cue = { at: from, kind: isBack ? 'change' : 'start' };
  if (!segment.isReps) {
    const half =
      to - from >= HALVED_MS
        ? [{ at: from + (to - from) / 2, kind: 'half' } as const]
        : [];
    return [start, ...half, ...countdown(segment)];
  }
  return pace === 'own' ? [start] : [start, ...tempoCues(segment, station)];
}

function tempoCues({ from, to }: Work, { work }: Station): readonly Cue[] {
  if (work.kind === 'hold') return [];
  const cues: Cue[] = [];
  for (let at = from; at < to;) {
    const before = at;
    work.tempo.forEach((seconds, phase) => {
      const kind = PHASES[phase];
      // At the first phase of the set, its start is heard.
      if (kind !== undefined && seconds > 0 && at > from && at < to)
        cues.push({ at, kind });
      at += seconds * 1000;
    });
    if (at <= before) break;
  }
  return cues;
}

function pauseCues(segment: Segment): readonly Cue[] {
  const { from, kind } = segment;
  const count = countdown(segment);
  switch (kind) {
    case 'ready':
    case 'work':
      return count;
    case 'change':
      return [{ at: from, kind: 'change' }, ...count];
    case 'rest':
      return [{ at: from, kind: 'rest' }, ...count];
    case 'round-rest':
      return [{ at: from, kind: 'round' }, ...count];
  }
}

/** Three, two, one: as many as have room after the segment's own cue. */
function countdown({ from, to }: Segment): readonly Cue[] {
  return COUNT_MS.map((ms) => to - ms)
    .filter((at) => at >= from + 500)
    .map((at) => ({ at, kind: 'count' }));
}
