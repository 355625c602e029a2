import type { Month } from '#core/log/months.ts';
import { countInWords } from '#copy/log/numbers.ts';

/** A month by name, with its year where that is not this one: "November", "November 2025". */
export function monthName(month: string, today: string): string {
  const isThisYear = month.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-01`));
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
