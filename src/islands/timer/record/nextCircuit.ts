import { dayAt, daysLater } from '#core/calendar.ts';
import { LONGER_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
import {
  progressionAfter,
  type ProgressionStep,
} from '#core/planning/progression.ts';
import { nextDateAfter } from '#core/log/next/nextDate.ts';
import { standingOn } from '#core/log/next/standing.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';

/**
 * The next circuit after the one just done: its day, and in words how far off and how much easier it is (rule "After
 * the last circuit").
 */
export interface NextCircuit {
  readonly day: string;
  readonly words: string;
}

/** When the next circuit is due; null after a warm-up, or where there is no record. */
export function nextCircuit(timer: Timer): NextCircuit | null {
  const log = timer.log();
  const { mode, level, rounds } = timer.circuit;
  const day = log && nextDateAfter(log);
  if (mode !== 'circuit' || !day) return null;
  const last = standingOn(log, day)?.last;
  const easier = last ? easierWords(progressionAfter(last, level), rounds) : '';
  const isLong = day >= daysLater(dayAt(timer.startedAt), LONGER_INTERVAL_DAYS);
  const when = isLong ? 'Three weeks on' : 'A fortnight on';
  return { day, words: easier === '' ? '' : `${when}, ${easier}` };
}

/** How the next circuit is easier; empty where it is not. */
function easierWords(step: ProgressionStep, rounds: number): string {
  switch (step) {
    case 'back':
    case 'less':
      return rounds > 1 ? 'with a round fewer' : 'and easier';
    case 'ease':
      return 'a step easier';
    case 'repeat':
    case 'up':
      return '';
  }
}
