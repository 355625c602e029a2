import { counted } from '#copy/shared/clockface.ts';
import { dayInWords } from '#copy/shared/calendar.ts';
import { daysBetween } from '#core/calendar.ts';

/** When the next circuit is due, as the home page says it; too soon is calm, and late is no fault. */
export function nextCircuitWords(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days > 0)
    return `Next circuit: ${dayInWords(day)}, in ${counted(days, 'day')}. Run easy until then.`;
  if (days === 0) return 'Your next circuit is due today, before an easy run.';
  return 'Your next circuit is due. Before any easy run, and no hurry.';
}

/** What stands in place of a date while pain on record has not been checked. */
export function painWords(day: string): string {
  return `No date yet: pain ended the session of ${dayInWords(day)}. Have it checked first.`;
}

/** The days since the last circuit, as the strip of days is read out. */
export function dayOfWaitWords(done: number, all: number): string {
  return done >= all
    ? `All ${all} days have passed`
    : `Day ${done} of ${all} since the last one`;
}

/** What is in the log: "3 circuits, 7 runs". */
export function inLogWords(circuits: number, runs: number): string {
  const parts = [
    circuits > 0 ? counted(circuits, 'circuit') : '',
    runs > 0 ? counted(runs, 'run') : '',
  ].filter(Boolean);
  return parts.join(', ') || 'What you have done';
}

/** What is said where the log cannot be shown. */
export const LOG_UNREADABLE =
  'Your log cannot be read here. The log page says what can be done.';
