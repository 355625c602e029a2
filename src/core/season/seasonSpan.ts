import { isDay } from '#core/calendar.ts';
import { numberOf } from '#core/season/dayNumber.ts';
import {
  FARTHEST_DAYS,
  NO_RACE_DAYS,
  type MovedDay,
  type SeasonRecord,
} from '#core/season/season.ts';
import type { NumberedRace } from '#core/season/seasonDays.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';

/** From when to when a season is planned, and what is fixed in it; all days as numbers. */
export interface SeasonSpan {
  readonly today: number;
  /** Its last day: that of the last race, or the end of 16 weeks (rule "The season"). */
  readonly end: number;
  readonly endsWith: NumberedRace | null;
  /** Days of circuits done, in order, each once. */
  readonly done: readonly number[];
  /** The earliest day for the next circuit; null while nothing may be planned. */
  readonly earliest: number | null;
  /** Circuits fixed by hand that are still to come, in order. */
  readonly fixed: readonly FixedDay[];
}

/** A circuit fixed by hand: its day, and that from which it was moved. */
export interface FixedDay {
  readonly number: number;
  readonly from: string;
}

// A circuit done up to this many days before a fixed one may be that one, done early.
const DONE_EARLY_DAYS = 7;

/** The span of a season as it stands today. */
export function spanOf(
  races: readonly NumberedRace[],
  moved: readonly MovedDay[],
  record: SeasonRecord,
  today: string,
): SeasonSpan {
  const now = numberOf(today);
  const ahead = races.filter(
    ({ number }) => number > now && number <= now + FARTHEST_DAYS,
  );
  const endsWith = ahead.at(-1) ?? null;
  const end = endsWith?.number ?? now + NO_RACE_DAYS - 1;
  const done = [...new Set(record.done.filter(isDay).map(numberOf))].sort(
    (one, other) => one - other,
  );
  const earliest = isDay(record.earliest)
    ? Math.max(
        now,
        numberOf(record.earliest),
        (done.at(-1) ?? -Infinity) + CIRCUIT_INTERVAL_DAYS,
      )
    : null;
  const fixed =
    earliest === null
      ? []
      : fixedDays(moved, done).filter(
          ({ number }) => number >= now && number <= end,
        );
  return { today: now, end, endsWith, done, earliest, fixed };
}

/** The circuits fixed by hand that have not been done, in order, no two on one day. */
function fixedDays(
  moved: readonly MovedDay[],
  done: readonly number[],
): readonly FixedDay[] {
  const days = moved
    .filter(({ day, from }) => isDay(day) && isDay(from))
    .map(({ day, from }) => ({ number: numberOf(day), from }))
    .filter((one) => !done.some((day) => isFulfilled(one, day)))
    .sort((one, other) => one.number - other.number);
  return days.filter(({ number }, at) => number !== days[at - 1]?.number);
}

/**
 * Whether a circuit done on a day was the fixed one: on its day, or in the week before it and so near the day it was
 * moved from that it was not yet done when that was planned.
 */
function isFulfilled({ number, from }: FixedDay, done: number): boolean {
  const early = number - done;
  if (early === 0) return true;
  return (
    early > 0 &&
    early <= DONE_EARLY_DAYS &&
    numberOf(from) - done < CIRCUIT_INTERVAL_DAYS
  );
}
