import type { Month } from '#core/log/sums/months.ts';
import { countInWords, numberInWords } from '#copy/log/numbers.ts';
import { dayFormat } from '#copy/shared/calendar.ts';

const MONTH = dayFormat({ month: 'long' });
const MONTH_OF_YEAR = dayFormat({ month: 'long', year: 'numeric' });

/** A month by name, with its year where that is not this one: "November", "November 2025". */
export function monthName(month: string, today: string): string {
  const isThisYear = month.slice(0, 4) === today.slice(0, 4);
  const name = isThisYear ? MONTH : MONTH_OF_YEAR;
  return name(`${month}-01`);
}

/** What a month holds: "two circuits, one run without". */
export function monthCounts({ circuits, runs, entries }: Month): string {
  const warmUps = entries.length - circuits - runs;
  return [
    circuits > 0 ? countInWords(circuits, 'circuit') : '',
    warmUps > 0 ? countInWords(warmUps, 'warm-up') : '',
    runs > 0
      ? `${countInWords(runs, 'run')}${circuits > 0 ? ' without' : ''}`
      : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The button that shows more of a long log: "Show twelve earlier months". */
export function earlierMonths(count: number): string {
  return count === 1
    ? 'Show one earlier month'
    : `Show ${numberInWords(count)} earlier months`;
}
