import { joined, setWords } from '#copy/circuit/stations.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { type Station } from '#core/circuit/station.ts';
import type { RatingResponse } from '#core/session/rating/ratingResponse.ts';
import type { Outcome } from '#core/session/rating/ending.ts';
import type { Verdict } from '#core/session/rating/rating.ts';
import type { Segment } from '#core/session/timeline/timeline.ts';
import type { Mode } from '#core/vocabulary.ts';

/** Seconds a rest must last for its whole line to be read before it is over. */
const SECONDS_TO_SPEAK = 8;

/** What a voice says as a segment begins, in eight words at most. A short rest gets a short line. */
export function lineOnSegment(
  segment: Segment,
  circuit: Circuit,
  catalogue: Catalogue,
  station: Station | undefined,
): string {
  const exercise = catalogue.get(station?.code ?? '');
  const name = exercise?.name ?? 'next exercise';
  const how = station?.variant ?? '';
  const set = joined([name, how, station ? setWords(station, exercise) : '']);
  const isShort = segment.to - segment.from < SECONDS_TO_SPEAK * 1000;
  switch (segment.kind) {
    case 'ready':
      return firstWords(how ? `First, ${set}` : `Get ready. ${set}`);
    case 'work':
      return segment.side === 'right' ? 'Other side' : joined(['Go', how]);
    case 'change':
      return 'Change sides';
    case 'rest':
      return isShort
        ? 'Rest'
        : firstWords(how ? `Next, ${set}` : `Rest. Next, ${set}`);
    case 'round-rest':
      return `Round ${segment.round} of ${circuit.rounds} done. How hard?`;
  }
}

const VERDICT_LINES: Readonly<Record<Verdict, string>> = {
  'carry-on': 'Carry on',
  easier: 'Too hard. The next round is easier',
  wait: 'One sign. Rest twice as long',
  enough: 'That is enough for today',
  stop: 'Stop the circuit. Walk five minutes',
  pain: 'Stop here. No run today',
};

/** What a voice says a rating led to, its number first. */
export function lineOnResponse(
  { rating, verdict }: RatingResponse,
  mode: Mode = 'circuit',
): string {
  const line =
    mode === 'activation'
      ? VERDICT_LINES[verdict].replace('circuit', 'warm-up')
      : VERDICT_LINES[verdict];
  return withNumber(rating.rpe, line);
}

/** What a voice says once a session is over, in eight words at most. */
export function lineAtEnd(
  { ending, isWhole, rating, verdict }: Outcome,
  mode: Mode,
): string {
  const rpe = rating?.rpe ?? null;
  switch (ending) {
    case 'pain':
      return 'Stop here. No run today. Chest pain: 999';
    case 'stop':
      return 'Stop. Now walk five minutes, then decide';
    case 'enough':
      return mode === 'activation'
        ? 'Enough. Walk three minutes. Keep today easy'
        : 'Enough. Walk three minutes. Easy if legs settle';
    case 'finished':
      if (isWhole && rating === null) return 'Done. How hard was it?';
      if (mode === 'activation')
        return verdict === 'easier'
          ? 'Ready. Do less next time. Start easy'
          : 'Ready. First ten minutes easy, then your run';
      return withNumber(
        rpe,
        verdict === 'easier' ? 'Keep it short and easy' : 'Walk, then run easy',
      );
  }
}

function withNumber(rpe: number | null, line: string): string {
  if (rpe === null) return line;
  const whole = Math.floor(rpe);
  return `${rpe > whole ? `${whole} and a half` : rpe}. ${line}`;
}

const MOST_WORDS = 8;

function firstWords(text: string): string {
  return text.split(' ').slice(0, MOST_WORDS).join(' ').replace(/[,.]$/, '');
}
