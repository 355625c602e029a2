import { daysBetween, isDay } from '#core/calendar.ts';
import { dayOf, numberOf, weekdayOf } from '#core/season/dayNumber.ts';
import { planSeason, type SeasonPlan } from '#core/season/planSeason.ts';
import {
  SEASON_LIMITS,
  type MovedDay,
  type Season,
  type SeasonRecord,
} from '#core/season/season.ts';
import type { ClosedBy } from '#core/season/seasonDays.ts';
import { err, ok, type Result } from '#core/result.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';

/** Why a circuit cannot be moved: there is none, its new day is out of the season or has one, or too many are fixed. */
export type MoveFault =
  'not-planned' | 'past' | 'season-over' | 'taken' | 'too-many';

/** What comes of moving a circuit. */
export interface Move {
  /** The season with the move, to be kept where the reader wants it. */
  readonly season: Season;
  /** The plan with the move. */
  readonly plan: SeasonPlan;
  /** The rules the circuit breaks on its new day. */
  readonly broken: readonly ClosedBy[];
  /** Days of other circuits that fall away, and those that take their place, in order. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** A day of the week to move within. */
export interface MovingDay {
  readonly day: string;
  readonly move: Result<Move, MoveFault>;
}

/**
 * What moving a circuit from its day to another breaks, and what follows for the later ones (rule "The season"). Those
 * before it stay: one that is planned under a fortnight before the new day is kept where it is.
 */
export function moveCircuit(
  season: Season,
  record: SeasonRecord,
  today: string,
  from: string,
  to: string,
): Result<Move, MoveFault> {
  const before = planSeason(season, record, today);
  return moveWithin(before, season, record, today, from, to);
}

/** A move, where the plan before it is known. */
function moveWithin(
  before: SeasonPlan,
  season: Season,
  record: SeasonRecord,
  today: string,
  from: string,
  to: string,
): Result<Move, MoveFault> {
  const fault = faultOf(before, record, today, from, to);
  if (fault !== null) return err(fault);

  const others = season.moved.filter(
    ({ day }) => day !== from && day !== to && day >= today,
  );
  const origin = season.moved.find(({ day }) => day === from)?.from ?? from;
  // Back where the plan would have it, it needs no fixing.
  const back = { ...season, moved: others };
  const isBack =
    origin === to && daysOf(planSeason(back, record, today)).includes(to);
  const moved = isBack
    ? others
    : [...others, ...keptBefore(before, from, to), { day: to, from: origin }];
  if (moved.length > SEASON_LIMITS.movedDays) return err('too-many');

  const after = { ...season, moved };
  const plan = planSeason(after, record, today);
  const broken = plan.circuits.find(({ day }) => day === to)?.broken ?? [];
  const [was, is] = [daysOf(before), daysOf(plan)];
  return ok({
    season: after,
    plan,
    broken,
    gone: was.filter((day) => day !== from && !is.includes(day)),
    come: is.filter((day) => day !== to && !was.includes(day)),
  });
}

/** What moving a circuit to each day of its own week comes to, Monday first. */
export function movesInWeek(
  season: Season,
  record: SeasonRecord,
  today: string,
  from: string,
): readonly MovingDay[] {
  if (!isDay(from)) return [];
  const before = planSeason(season, record, today);
  const monday = numberOf(from) - weekdayOf(numberOf(from));
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const day = dayOf(monday + weekday);
    return { day, move: moveWithin(before, season, record, today, from, day) };
  });
}

/** The season without what was fixed by hand for a day, so that the plan decides again. */
export function withoutMove(season: Season, day: string): Season {
  return { ...season, moved: season.moved.filter((one) => one.day !== day) };
}

function faultOf(
  plan: SeasonPlan,
  { done }: SeasonRecord,
  today: string,
  from: string,
  to: string,
): MoveFault | null {
  if (!daysOf(plan).includes(from)) return 'not-planned';
  if (!isDay(to) || to < today) return 'past';
  if (to > plan.end) return 'season-over';
  return daysOf(plan).includes(to) || done.includes(to) ? 'taken' : null;
}

/** The circuit planned before a new day, fixed where it is if that day comes under a fortnight after it. */
function keptBefore(
  { circuits }: SeasonPlan,
  from: string,
  to: string,
): readonly MovedDay[] {
  const last = circuits.findLast(({ day }) => day < to && day !== from);
  return last !== undefined &&
    !last.isFixed &&
    daysBetween(last.day, to) < CIRCUIT_INTERVAL_DAYS
    ? [{ day: last.day, from: last.day }]
    : [];
}

function daysOf({ circuits }: SeasonPlan): readonly string[] {
  return circuits.map(({ day }) => day);
}
