import { readLog } from '#core/log/log.ts';
import { nextDateOf } from '#core/log/next/nextDate.ts';
import { unresolvedPain } from '#core/log/next/pain.ts';
import { circuitsIn } from '#core/log/next/standing.ts';
import { dueWords, painWords } from '#copy/log/nextDates.ts';
import type { NextOneWords } from '#copy/guide/nextOne.ts';

/** The last circuit on record, and what the log says in place of the fortnight; null where the fortnight holds. */
export interface LastInLog {
  readonly day: string;
  readonly instead: NextOneWords | null;
}

/** The last circuit in a log as it is stored; null where none is on record or it cannot be read. */
export function lastInLog(text: string, today: string): LastInLog | null {
  const log = readLog(text);
  if (!log.ok) return null;
  const last = circuitsIn(log.value).at(-1);
  if (last === undefined) return null;
  return { day: last.date, instead: insteadOf(log.value, last.date, today) };
}

/** What the log page says of the next date, where pain or a circuit that was too hard makes it another. */
function insteadOf(
  log: Parameters<typeof nextDateOf>[0],
  last: string,
  today: string,
): NextOneWords | null {
  const pain = unresolvedPain(log);
  if (pain !== null) return painWords(pain.date);
  const next = nextDateOf(log);
  if (next === null || next.because === 'fortnight') return null;
  const { days, heading, sentence, reason } = dueWords(next, last, today);
  return {
    heading: days === null ? heading : `${days} ${heading}.`,
    sentence: reason === null ? sentence : `${sentence} ${reason[1]}.`,
  };
}
