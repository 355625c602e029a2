import { daysLater } from '#core/calendar.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { daysAfterPain, unresolvedPain } from '#core/log/next/pain.ts';
import {
  circuitOf,
  circuitsIn,
  isOverdone,
  isStillSore,
  lastCircuitOf,
} from '#core/log/next/standing.ts';
import {
  CIRCUIT_INTERVAL_DAYS,
  LONGER_INTERVAL_DAYS,
} from '#core/planning/circuitInterval.ts';
import { progressionAfter } from '#core/planning/progression.ts';

/** Why the next circuit is due when it is (rules "One circuit in two weeks", "After the last circuit", "Pain"). */
export type DateReason =
  /** One in two weeks. */
  | 'fortnight'
  /** The last one ended at 7 or more, or as if it had. */
  | 'far-too-hard'
  /** The last two both ended a point or more above their ceiling. */
  | 'twice-too-hard'
  /** The legs were still more than 3 out of 10 sore two days on. */
  | 'still-sore'
  /** Pain was checked; three weeks from then. */
  | 'pain-checked';

/** The day the next circuit is due, and why. */
export interface NextDate {
  readonly day: string;
  readonly because: DateReason;
}

/** When the next circuit is due; null while none is on record, or pain has not been checked. */
export function nextDateOf(log: Log): NextDate | null {
  if (unresolvedPain(log) !== null) return null;
  const afterLast = dateAfterLast(circuitsIn(log));
  const afterPain = daysAfterPain(log).toSorted().at(-1);
  return afterPain !== undefined && afterPain >= (afterLast?.day ?? '')
    ? { day: afterPain, because: 'pain-checked' }
    : afterLast;
}

/** The day the next circuit is due, as "2026-03-01"; null as for `nextDateOf`. */
export function nextDateAfter(log: Log): string | null {
  return nextDateOf(log)?.day ?? null;
}

function dateAfterLast(circuits: readonly Entry[]): NextDate | null {
  const last = circuits.at(-1);
  if (last === undefined) return null;
  const because = reasonAfter(circuits, last);
  const days =
    because === 'fortnight' ? CIRCUIT_INTERVAL_DAYS : LONGER_INTERVAL_DAYS;
  return { day: daysLater(last.date, days), because };
}

function reasonAfter(circuits: readonly Entry[], last: Entry): DateReason {
  if (isFarTooHard(last)) return 'far-too-hard';
  if (isOverdone(circuits)) return 'twice-too-hard';
  return isStillSore(last) ? 'still-sore' : 'fortnight';
}

/** Whether a circuit asks for the longest step back, with the longer wait. */
function isFarTooHard(entry: Entry): boolean {
  const last = lastCircuitOf(entry);
  const level = circuitOf(entry)?.level ?? 'returning';
  return last !== null && progressionAfter(last, level) === 'back';
}
