import { daysBetween } from '#core/calendar.ts';
import type { DateReason, NextDate } from '#core/log/next/nextDate.ts';
import type { Evidence } from '#core/vocabulary.ts';
import { dayInWords } from '#copy/shared/calendar.ts';

/** When the next circuit is due, as the log says it first. */
export interface DueWords {
  /** Days to wait, to be shown large; null where there is nothing to count. */
  readonly days: number | null;
  /** What stands after the number, or alone. */
  readonly heading: string;
  readonly sentence: string;
  /** Why, and who stands behind it. */
  readonly reason: readonly [evidence: Evidence, words: string] | null;
}

const REASONS: Readonly<Record<DateReason, readonly [Evidence, string]>> = {
  fortnight: ['article', 'Article: once a fortnight'],
  'far-too-hard': [
    'judgement',
    'Our judgement: three weeks after one that was far too hard',
  ],
  'twice-too-hard': [
    'judgement',
    'Our judgement: three weeks after two that were too hard',
  ],
  'still-sore': [
    'judgement',
    'Our judgement: three weeks where legs are still sore after two days',
  ],
  'pain-checked': [
    'judgement',
    'Our judgement: three weeks from the day pain was checked',
  ],
};

// More days than these since the last one, and a circuit is begun anew (rule "After six weeks").
const LONG_AGO_DAYS = 42;

/** When the next circuit is due, on a day; `last` is the day of the last one. */
export function dueWords(
  { day, because }: NextDate,
  last: string,
  today: string,
): DueWords {
  const days = daysBetween(today, day);
  const reason = REASONS[because];
  if (days > 0)
    return {
      days,
      heading: `${days === 1 ? 'day' : 'days'} until the next one`,
      sentence: `${dayInWords(day)}. Run easy until then.`,
      reason,
    };
  if (daysBetween(last, today) > LONG_AGO_DAYS)
    return {
      days: null,
      heading: 'Whenever you like.',
      sentence:
        'It has been more than six weeks, so start smaller: a round fewer, a fifth off. Choose the day of an easy run, when your legs are not sore.',
      reason: ['judgement', 'Our judgement: start again after six weeks'],
    };
  return {
    days: null,
    heading: days === 0 ? 'The next one is due today.' : 'The next one is due.',
    sentence:
      days === 0
        ? 'Before an easy run, when your legs are not sore. Tomorrow is just as good.'
        : `Since ${dayInWords(day)}, but there is no hurry: before an easy run, when your legs are not sore.`,
    reason,
  };
}

/** What is said in place of a date while nobody has looked at the pain that ended a session. */
export function painWords(day: string): DueWords {
  return {
    days: null,
    heading: 'No date yet.',
    sentence: `Pain ended the session of ${dayInWords(day)}. Have it checked first. Before the next circuit this site will ask whether it has been.`,
    reason: ['judgement', 'Our judgement: first checked, then three weeks'],
  };
}

/** What is said where runs are on record, or warm-ups, and no circuit. */
export const NO_CIRCUIT_WORDS: DueWords = {
  days: null,
  heading: 'No circuit here yet.',
  sentence:
    'After the first one this page says when the next is due, and what it could be.',
  reason: null,
};

/** What is said where a question comes tomorrow. */
export const TOMORROW = {
  heading: 'Tomorrow, one question',
  sentence:
    'How your legs are in the morning. It waits here; nothing will buzz.',
} as const;
