import type { Circuit } from '#core/circuit/circuit.ts';
import { counted } from '#core/clockface.ts';
import {
  isMarched,
  MARCH_IT,
  type Catalogue,
} from '#core/exercise/exercise.ts';
import { doseWords, type Station } from '#core/circuit/station.ts';
import type { Side, Segment } from '#core/session/timeline.ts';

/** What a stretch is called, for the eye and the ear. */
export interface SegmentWords {
  /** "Round 2 of 3", with what is going on where that is not work. */
  readonly where: string;
  /** The line above the name: "Rest, then". */
  readonly before: string;
  /** The exercise, now or next. */
  readonly name: string;
  /** The line under it: the side, the dose, the cue. */
  readonly under: string;
  /** What follows: "Then rest 20 s". */
  readonly next: string;
  /** All of it in one sentence, announced when the segment begins. */
  readonly status: string;
}

/** The words of a stretch. */
export function segmentWords(
  {
    circuit,
    stationOf,
  }: {
    readonly circuit: Circuit;
    readonly stationOf: (segment: Segment) => Station | undefined;
  },
  catalogue: Catalogue,
  segment: Segment,
  following: Segment | undefined,
): SegmentWords {
  const round =
    circuit.rounds > 1
      ? `Round ${segment.round} of ${circuit.rounds}`
      : 'One round';
  const nameAt = (index: number) => {
    const code = circuit.stations[index]?.code ?? '';
    return catalogue.get(code)?.name ?? `“${code}”`;
  };
  // As it is done in its round, which may be an easier one.
  const now = stationOf(segment);
  const dose = now ? doseWords(now) : '';
  const next = following ? nextWords(circuit, following) : 'Then you are done';

  switch (segment.kind) {
    case 'ready':
      return {
        where: 'Get ready',
        before: 'First,',
        name: nameAt(0),
        under: dose,
        next,
        status: `Get ready. First, ${nameAt(0)}, ${dose}.`,
      };
    case 'work': {
      const exercise = catalogue.get(
        circuit.stations[segment.station]?.code ?? '',
      );
      const side = sideWords(
        segment.side,
        circuit.stations[segment.station]?.sides === 'ways',
      );
      return {
        where: round,
        before: '',
        name: nameAt(segment.station),
        under:
          side ||
          (isMarched(exercise, circuit.mode)
            ? MARCH_IT
            : (exercise?.cue ?? '')),
        next,
        status: `${[nameAt(segment.station), side, dose].filter(Boolean).join(', ')}. ${round}.`,
      };
    }
    case 'change':
      return {
        where: `${round} · Change`,
        before: 'Change sides',
        name: 'Right side',
        under: nameAt(segment.station),
        next,
        status: `Change sides. Right side next.`,
      };
    case 'rest':
      return {
        where: `${round} · Rest`,
        before: 'Rest, then',
        name: nameAt(segment.station),
        under: dose,
        next,
        status: `Rest. Next, ${nameAt(segment.station)}, ${dose}.`,
      };
    case 'round-rest':
      return {
        where: `${counted(circuit.rounds - segment.round, 'round')} to go · Rest`,
        before: `Round ${segment.round} done. Next,`,
        name: nameAt(0),
        under: dose,
        next,
        status:
          circuit.mode === 'circuit'
            ? `Round ${segment.round} done. Rest. ${questionOn(segment.round, false)}`
            : `Round ${segment.round} done. Rest. Next, ${nameAt(0)}.`,
      };
  }
}

function nextWords(circuit: Circuit, following: Segment): string {
  const seconds = Math.round((following.to - following.from) / 1000);
  switch (following.kind) {
    case 'ready':
      return '';
    case 'work':
      return following.side === 'right' &&
        circuit.stations[following.station]?.sides === 'ways'
        ? 'Then back the other way'
        : '';
    case 'change':
      return 'Then change sides';
    case 'rest':
      return `Then rest ${seconds} s`;
    case 'round-rest':
      return `Then the round is done, rest ${seconds} s`;
  }
}

function sideWords(side: Side, isWay: boolean): string {
  if (side === null) return '';
  if (isWay) return side === 'left' ? 'To the left' : 'To the right';
  return side === 'left' ? 'Left side' : 'Right side';
}

/** The question after a round, as it is shown and said. */
export function questionOn(round: number, isAgain: boolean): string {
  return isAgain ? 'Is it still there?' : `How hard was round ${round}?`;
}
