import { dayOf } from '#core/season/dayNumber.ts';
import type { UsualDay } from '#core/season/season.ts';
import { isEasy, type ClosedBy } from '#core/season/seasonDays.ts';
import type { SeasonSpan } from '#core/season/seasonSpan.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';

/** A stretch of more than a fortnight without a circuit, or a whole season without one. */
export interface SeasonGap {
  /** The circuit before it, done or planned; null where there was never one, so that it begins today. */
  readonly from: string | null;
  /** The circuit after it; null where it lasts to the end of the season. */
  readonly to: string | null;
  /** How many days it takes. */
  readonly days: number;
  /** The first day on which the reason holds: an easy day, where it has one, on which a circuit would have been due. */
  readonly day: string;
  /** The rule that closes most of its easy days, as it closes that day (rule "The season"). */
  readonly reason: ClosedBy;
}

/** What a gap asks of a day of the season: what the usual week holds on it, and what closes it. */
interface GapDay {
  readonly day: string;
  readonly usual: UsualDay;
  readonly closedBy: readonly ClosedBy[];
}

// Where two rules close as many easy days, the first of these is the reason.
const ORDER: readonly ClosedBy['rule'][] = [
  'not-checked',
  'longer-wait',
  'race',
  'taper',
  'after-race',
  'near-hard',
  'near-gym',
  'before-moved',
  'too-soon',
];

/** Every gap between the circuits of a season, in order; the planned ones told by numbers. */
export function gapsOf(
  span: SeasonSpan,
  planned: readonly number[],
  dayAt: (number: number) => GapDay | undefined,
): readonly SeasonGap[] {
  const last = span.done.findLast((day) => day <= span.today) ?? null;
  // With a clock set back, days done may be still to come.
  const ahead = span.done.filter((day) => day > span.today && day <= span.end);
  const later = [...ahead, ...planned];
  const circuits = [last, ...later.sort((one, other) => one - other)];
  return circuits.flatMap((from, at) => {
    const to = circuits[at + 1] ?? null;
    const days = (to ?? span.end) - (from ?? span.today);
    const isOnlyOne = circuits.length === 1;
    if (days <= CIRCUIT_INTERVAL_DAYS && !isOnlyOne) return [];
    return {
      from: from === null ? null : dayOf(from),
      to: to === null ? null : dayOf(to),
      days,
      ...reasonOf(span, from, to, dayAt),
    };
  });
}

/** Why no circuit stands between two others. */
function reasonOf(
  { today, end }: SeasonSpan,
  from: number | null,
  to: number | null,
  dayAt: (number: number) => GapDay | undefined,
): Pick<SeasonGap, 'day' | 'reason'> {
  const stop = to ?? end + 1;
  const due = from === null ? today : from + CIRCUIT_INTERVAL_DAYS;
  // Where the fortnight is not over within the season, its own days are what the reason is about.
  const fortnight = from === null ? today : from + 1;
  const start = Math.max(due < stop ? due : fortnight, today);
  const easy = numbersBetween(start, stop)
    .flatMap((number) => dayAt(number) ?? [])
    .filter(({ usual }) => isEasy(usual));
  const cases = ORDER.map((rule) =>
    easy.flatMap(({ day, closedBy }) => {
      const reason = closedBy.find((one) => one.rule === rule);
      return reason === undefined ? [] : [{ day, reason }];
    }),
  );
  const [most] = cases.toSorted((one, other) => other.length - one.length);
  const first = most?.[0];
  if (first !== undefined) return first;
  return due < today
    ? { day: dayOf(due), reason: { rule: 'past' } }
    : { day: dayOf(start), reason: { rule: 'not-easy' } };
}

/** The numbers from one up to another, without that one. */
function numbersBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
