import {
  inSentence,
  joined,
  MARCH_IT,
  setAndVariantWords,
  setWords,
  variantWords,
} from '#copy/circuit/stations.ts';
import { exerciseName } from '#copy/circuit/circuits.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { counted } from '#copy/shared/clockface.ts';
import { isMarched, type Catalogue } from '#core/exercise/exercise.ts';
import { type Station } from '#core/circuit/station.ts';
import type { Segment, Work } from '#core/session/timeline/timeline.ts';

/** What a segment is called on the screen, and by a screen reader. */
export interface SegmentWords {
  /** "Round 2 of 3", with what is going on where that is not work. */
  readonly where: string;
  /** The line above the name: "Rest, then". */
  readonly before: string;
  /** The exercise, now or next. */
  readonly name: string;
  /** The line under it: the side, the dose or the exercise's cue. */
  readonly under: string;
  /** What follows: "Then rest 20 s". */
  readonly next: string;
  /** All of it in one sentence, announced when the segment begins. */
  readonly status: string;
}

/** A session as far as its words need it. */
interface Session {
  readonly circuit: Circuit;
  /** The station of a segment, as it is done in its round. */
  readonly stationOf: (segment: Segment) => Station | undefined;
}

/** The words of a segment, and of the one that follows it. */
export function segmentWords(
  session: Session,
  catalogue: Catalogue,
  segment: Segment,
  following: Segment | undefined,
): SegmentWords {
  const { circuit } = session;
  return {
    ...ownWords(session, catalogue, segment),
    next: following ? nextWords(circuit, following) : 'Then you are done',
  };
}

function ownWords(
  { circuit, stationOf }: Session,
  catalogue: Catalogue,
  segment: Segment,
): Omit<SegmentWords, 'next'> {
  const where = roundWords(circuit, segment);
  const index = 'station' in segment ? segment.station : 0;
  const name = nameAt(circuit, catalogue, index);
  const station = stationOf(segment);
  const exercise = catalogue.get(station?.code ?? '');
  const dose = station ? setAndVariantWords(station, exercise) : '';
  switch (segment.kind) {
    case 'ready':
      return {
        where: 'Get ready',
        before: 'First,',
        name,
        under: dose,
        status: `Get ready. First, ${name}, ${dose}.`,
      };
    case 'work': {
      const side = sideWords(circuit, segment);
      const how = station ? variantWords(station, exercise) : '';
      const set = station ? setWords(station, exercise) : '';
      return {
        where,
        before: '',
        name,
        under:
          (side ? joined([side, inSentence(how)]) : how) ||
          cueWords(circuit, catalogue, index),
        status: `${joined([name, inSentence(how), side, set])}. ${where}.`,
      };
    }
    case 'change':
      return {
        where: `${where} · Change`,
        before: 'Change sides',
        name: 'Right side',
        under: name,
        status: 'Change sides. Right side next.',
      };
    case 'rest':
      return {
        where: `${where} · Rest`,
        before: 'Rest, then',
        name,
        under: dose,
        status: `Rest. Next, ${name}, ${dose}.`,
      };
    case 'round-rest':
      return { ...roundRestWords(circuit, segment.round, name), under: dose };
  }
}

function roundRestWords(circuit: Circuit, round: number, name: string) {
  const done = `Round ${round} done.`;
  const asked =
    circuit.mode === 'circuit' ? questionOn(round, false) : `Next, ${name}.`;
  return {
    where: `${counted(circuit.rounds - round, 'round')} to go · Rest`,
    before: `${done} Next,`,
    name,
    status: `${done} Rest. ${asked}`,
  };
}

function roundWords({ rounds }: Circuit, { round }: Segment): string {
  return rounds > 1 ? `Round ${round} of ${rounds}` : 'One round';
}

function nameAt(circuit: Circuit, catalogue: Catalogue, index: number): string {
  return exerciseName(catalogue, circuit.stations[index]?.code ?? '');
}

/** The cue of an exercise, or that it is marched, as hopping drills are in a warm-up. */
function cueWords(
  circuit: Circuit,
  catalogue: Catalogue,
  index: number,
): string {
  const exercise = catalogue.get(circuit.stations[index]?.code ?? '');
  return isMarched(exercise, circuit.mode) ? MARCH_IT : (exercise?.cue ?? '');
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
      return `Then the round is done: rest ${seconds} s`;
  }
}

function sideWords(circuit: Circuit, { side, station }: Work): string {
  if (side === null) return '';
  if (circuit.stations[station]?.sides === 'ways')
    return side === 'left' ? 'To the left' : 'To the right';
  return side === 'left' ? 'Left side' : 'Right side';
}

/** The question after a round, as it is shown and announced. */
export function questionOn(round: number, isAgain: boolean): string {
  return isAgain ? 'Is it still there?' : `How hard was round ${round}?`;
}
