import { daysLater } from '#core/calendar.ts';
import type { Log } from '#core/log/log.ts';
import { nextDateOf, type NextDate } from '#core/log/next/nextDate.ts';
import { unresolvedPain } from '#core/log/next/pain.ts';
import { circuitsIn } from '#core/log/next/standing.ts';

// Where no circuit on record says when it began.
const USUAL_TIME = '07:00';
const QUARTER = 15;
const LAST_QUARTER = 24 * 60 - QUARTER;

/**
 * The day offered for a circuit in a calendar: the one it is wanted for; else the day the next is due, where that lies
 * ahead; else tomorrow (rule "One circuit in two weeks").
 */
export function offeredDay(log: Log, today: string, wanted?: string): string {
  if (wanted !== undefined) return wanted;
  const next = nextDateOf(log)?.day ?? today;
  return next > today ? next : daysLater(today, 1);
}

/** The time offered, as "06:45": when the last circuit on record began, to the quarter hour; else seven in the morning. */
export function offeredTime(log: Log): string {
  const time = circuitsIn(log).findLast((one) => one.time !== undefined)?.time;
  if (time === undefined) return USUAL_TIME;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const quarters = Math.round((hours * 60 + minutes) / QUARTER);
  const rounded = Math.min(quarters * QUARTER, LAST_QUARTER);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(rounded / 60))}:${two(rounded % 60)}`;
}

/** What speaks against a circuit on a day; nothing of it forbids the day. */
export type DayDoubt =
  | { readonly kind: 'past' }
  /** Pain ended the session of that day, and nobody has said that it was checked. */
  | { readonly kind: 'pain'; readonly day: string }
  /** The next one is due only later; `last` is the day of the last one. */
  | { readonly kind: 'early'; readonly next: NextDate; readonly last: string };

/** What speaks against a circuit on a day; null where nothing does. */
export function doubtAbout(
  day: string,
  log: Log,
  today: string,
): DayDoubt | null {
  if (day < today) return { kind: 'past' };
  const pain = unresolvedPain(log);
  if (pain !== null) return { kind: 'pain', day: pain.date };
  const next = nextDateOf(log);
  const last = circuitsIn(log).at(-1)?.date;
  return next !== null && last !== undefined && day < next.day
    ? { kind: 'early', next, last }
    : null;
}
