import { bendOf, type Bend } from '#core/season/bendWeek.ts';
import { dayOf, weekdayOf } from '#core/season/dayNumber.ts';
import { neighboursOf, type Neighbours } from '#core/season/neighbours.ts';
import {
  SHORT_RUN,
  usualOn,
  type Season,
  type SeasonRecord,
  type UsualDay,
} from '#core/season/season.ts';
import {
  closedByRaces,
  closedByWeek,
  numberedRaces,
  type ClosedBy,
} from '#core/season/seasonDays.ts';
import { gapsOf, type SeasonGap } from '#core/season/seasonGaps.ts';
import { spanOf, type SeasonSpan } from '#core/season/seasonSpan.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';

/** A circuit of the plan, and why it stands where it stands. */
export interface PlannedCircuit extends Neighbours {
  readonly day: string;
  readonly usual: UsualDay;
  /** Days since the circuit before it, done or planned; null where there is none. */
  readonly daysSince: number | null;
  /** Whether it is one of the first two ever, so that the run after it takes 40 minutes at most. */
  readonly keepsShort: boolean;
  /** Whether the reader has fixed it to its day. */
  readonly isFixed: boolean;
  /** The day from which it was moved by hand; null where it was not. */
  readonly movedFrom: string | null;
  /** The rules it breaks; none unless it is fixed. */
  readonly broken: readonly ClosedBy[];
}

/** A day of the season's weeks. */
export interface SeasonDay {
  readonly day: string;
  readonly usual: UsualDay;
  /** Whether a circuit was done on it or is planned for it. */
  readonly circuit: 'done' | 'planned' | null;
  /** The rules that close it; none where a circuit was done, and for a planned one those it breaks. */
  readonly closedBy: readonly ClosedBy[];
}

/** The plan of a season. */
export interface SeasonPlan {
  /** The last day planned for. */
  readonly end: string;
  /** The id of the race on that day; null where no race is ahead. */
  readonly endsWith: string | null;
  /** The circuits still to come, in order. */
  readonly circuits: readonly PlannedCircuit[];
  /** Every stretch of more than a fortnight without a circuit, and its reason. */
  readonly gaps: readonly SeasonGap[];
  /** Whole weeks, from the Monday of this week to the Sunday of the last. */
  readonly days: readonly SeasonDay[];
  /** What to bend where the usual week allows no circuit; null where it allows one. */
  readonly bend: Bend | null;
}

/**
 * The plan of a season: as many circuits as the rules allow, the earliest such plan, around the days done and those
 * fixed by hand (rule "The season"). Only circuits fixed by hand ever break a rule, and each says which.
 */
export function planSeason(
  season: Season,
  record: SeasonRecord,
  today: string,
): SeasonPlan {
  const races = numberedRaces(season.races);
  const span = spanOf(races, season.moved, record, today);
  const first = span.today - weekdayOf(span.today);
  const weeks = Math.ceil((span.end + 1 - first) / 7);
  const usualRules = Array.from({ length: weeks * 7 }, (_, at) => [
    ...closedByWeek(season.week, first + at),
    ...closedByRaces(races, first + at),
  ]);
  const rulesOn = (number: number) => usualRules[number - first] ?? [];

  const planned = earliestFullest(span, (day) => rulesOn(day).length === 0);
  const circuits = [...span.done, ...planned].sort((one, other) => one - other);
  const days = usualRules.map((rules, at) => {
    const number = first + at;
    return {
      day: dayOf(number),
      usual: usualOn(season.week, weekdayOf(number)),
      ...stateOf(span, planned, circuits, number, rules),
    };
  });
  const dayAt = (number: number) => days[number - first];
  const ever = Math.max(record.circuitsEver, span.done.length);
  return {
    end: dayOf(span.end),
    endsWith: span.endsWith?.id ?? null,
    circuits: planned.map((number, at) => ({
      ...placeOf(span, circuits, number),
      usual: usualOn(season.week, weekdayOf(number)),
      ...neighboursOf(season.week, races, number),
      keepsShort: ever + at < SHORT_RUN.circuits,
      broken: dayAt(number)?.closedBy ?? [],
    })),
    gaps: gapsOf(span, planned, dayAt),
    days,
    bend: bendOf(season.week),
  };
}

/** Whether a day has a circuit, and everything that closes it, given what the week and the races do. */
function stateOf(
  span: SeasonSpan,
  planned: readonly number[],
  circuits: readonly number[],
  number: number,
  rules: readonly ClosedBy[],
): Pick<SeasonDay, 'circuit' | 'closedBy'> {
  if (span.done.includes(number)) return { circuit: 'done', closedBy: [] };
  return {
    circuit: planned.includes(number) ? 'planned' : null,
    closedBy: [
      ...closedByTime(span, number),
      ...rules,
      ...closedByCircuits(span, circuits, number),
    ],
  };
}

/** Where a circuit stands: its day, how long after the one before it, and whether by hand. */
function placeOf(
  { fixed }: SeasonSpan,
  circuits: readonly number[],
  number: number,
): Pick<PlannedCircuit, 'day' | 'daysSince' | 'isFixed' | 'movedFrom'> {
  const day = dayOf(number);
  const before = circuits.findLast((one) => one < number);
  const from = fixed.find((one) => one.number === number)?.from ?? null;
  return {
    day,
    daysSince: before === undefined ? null : number - before,
    isFixed: from !== null,
    movedFrom: from === day ? null : from,
  };
}

/**
 * The days of the fullest plan, of these the earliest, in order. Each circuit takes the first open day a fortnight
 * after the one before, clear of the fixed ones: no other plan has its first, second or any later circuit sooner, so
 * none has more.
 */
function earliestFullest(
  { earliest, end, fixed }: SeasonSpan,
  isOpen: (number: number) => boolean,
): readonly number[] {
  if (earliest === null) return [];
  const isClear = (number: number) =>
    fixed.every(
      (one) => Math.abs(one.number - number) >= CIRCUIT_INTERVAL_DAYS,
    );
  const chosen: number[] = [];
  for (let number = earliest; number <= end; number++) {
    if (!isOpen(number) || !isClear(number)) continue;
    chosen.push(number);
    number += CIRCUIT_INTERVAL_DAYS - 1;
  }
  return [...chosen, ...fixed.map(({ number }) => number)].sort(
    (one, other) => one - other,
  );
}

/** What closes a day that lies before today or after the season, or while nothing may be planned. */
function closedByTime(
  { today, end, earliest }: SeasonSpan,
  number: number,
): readonly ClosedBy[] {
  if (number < today) return [{ rule: 'past' }];
  if (number > end) return [{ rule: 'season-over' }];
  return earliest === null ? [{ rule: 'not-checked' }] : [];
}

/** What the other circuits, done and planned, close a day by. */
function closedByCircuits(
  { earliest, fixed, today }: SeasonSpan,
  circuits: readonly number[],
  number: number,
): readonly ClosedBy[] {
  const closed: ClosedBy[] = [];
  const before = circuits.findLast((one) => one < number);
  if (before !== undefined && number - before < CIRCUIT_INTERVAL_DAYS)
    closed.push({
      rule: 'too-soon',
      after: dayOf(before),
      days: number - before,
    });
  else if (earliest !== null && number >= today && number < earliest)
    closed.push({ rule: 'longer-wait', until: dayOf(earliest) });

  const isFixed = fixed.some((one) => one.number === number);
  const next = fixed.find((one) => one.number > number)?.number;
  if (!isFixed && next !== undefined && next - number < CIRCUIT_INTERVAL_DAYS)
    closed.push({
      rule: 'before-moved',
      day: dayOf(next),
      days: next - number,
    });
  return closed;
}
