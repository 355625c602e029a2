import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, daysLater } from '#core/calendar.ts';
import { moveCircuit } from '#core/season/moveCircuit.ts';
import { planSeason } from '#core/season/planSeason.ts';
import type { Season, SeasonRecord } from '#core/season/season.ts';
import {
  ANY_TODAY as TODAY,
  anySeason,
  anySeasonRecord,
} from '#builders/anySeason.ts';
import { aRace, aWeek } from '#builders/aSeason.ts';

// The rules told once more, as a reader would check a day by hand.
const TAPER = { most: 14, matters: 7, 'on-the-way': 3 };

function usualOn({ week }: Season, day: string) {
  const weekday = (new Date(`${day}T12:00Z`).getUTCDay() + 6) % 7;
  return week[weekday] ?? { kinds: [], isKey: false };
}

/** Whether the week and the races allow a circuit on a day. */
function isAllowed(season: Season, day: string): boolean {
  const on = (days: number) => usualOn(season, daysLater(day, days));
  const isHard = (days: number) =>
    on(days).kinds.includes('hard') ||
    (on(days).isKey && on(days).kinds.includes('long'));
  const isGym = (days: number) => on(days).kinds.includes('gym');
  return (
    on(0).kinds.includes('easy') &&
    ![0, 1, 2].some(isHard) &&
    ![-1, 0, 1].some(isGym) &&
    season.races.every((race) => {
      const days = daysBetween(day, race.day);
      return days > TAPER[race.importance] || days < -3;
    })
  );
}

/** The days on which a circuit may be planned, whatever the other planned ones: clear of those done and fixed. */
function candidates(
  season: Season,
  { done, earliest }: SeasonRecord,
  fixed: readonly string[],
  end: string,
): readonly string[] {
  if (earliest === null) return [];
  const days: string[] = [];
  for (let day = TODAY; day <= end; day = daysLater(day, 1))
    if (
      day >= earliest &&
      isAllowed(season, day) &&
      done.every((one) => daysBetween(one, day) >= 14) &&
      fixed.every((one) => Math.abs(daysBetween(one, day)) >= 14)
    )
      days.push(day);
  return days;
}

/** Every choice of days a fortnight apart. */
function* choices(days: readonly string[]): Iterable<readonly string[]> {
  yield [];
  for (const [at, day] of days.entries()) {
    const later = days
      .slice(at + 1)
      .filter((one) => daysBetween(day, one) >= 14);
    for (const others of choices(later)) yield [day, ...others];
  }
}

/** The fullest choice, of these the earliest, found by looking at each. */
function bestOf(days: readonly string[]): readonly string[] {
  let best: readonly string[] = [];
  for (const one of choices(days))
    if (
      one.length > best.length ||
      (one.length === best.length && one.join() < best.join())
    )
      best = one;
  return best;
}

// A race ends the season soon, so that every plan can be tried.
const END = 50;
const anySmallSeason = anySeason(END, { races: 2, moved: 2 }).map((season) => ({
  ...season,
  races: [...season.races, { ...aRace(daysLater(TODAY, END), 'on-the-way') }],
}));

const daysOf = (circuits: readonly { day: string }[]) =>
  circuits.map(({ day }) => day);

/** A race tomorrow, on a Sunday that is never easy, with a circuit done today: no other day is left to give a reason for. */
const RACE_TOMORROW: Season = {
  races: [aRace(daysLater(TODAY, 1), 'most')],
  week: aWeek('easy, easy, easy, easy, easy, easy, gym'),
  moved: [],
};
const DONE_TODAY: SeasonRecord = {
  done: [TODAY],
  circuitsEver: 0,
  earliest: null,
};

describe('the plan of a season', () => {
  test('has as many circuits as any, and is the earliest of those', () => {
    fc.assert(
      fc.property(anySmallSeason, anySeasonRecord, (season, record) => {
        const { circuits, end } = planSeason(season, record, TODAY);
        const fixed = circuits.filter(({ isFixed }) => isFixed);
        const best = bestOf(candidates(season, record, daysOf(fixed), end));
        expect(daysOf(circuits)).toEqual([...daysOf(fixed), ...best].sort());
      }),
      { numRuns: 1000 },
    );
  });

  test('breaks no rule but by hand, and says each rule the hand breaks', () => {
    fc.assert(
      fc.property(anySeason(200), anySeasonRecord, (season, record) => {
        const { circuits } = planSeason(season, record, TODAY);
        const all = [...record.done, ...daysOf(circuits)].sort();
        for (const { day, isFixed, broken } of circuits) {
          const before = all.findLast((one) => one < day) ?? '1970-01-01';
          const isSoon =
            daysBetween(before, day) < 14 || day < (record.earliest ?? '');
          expect(broken.length === 0).toBe(isAllowed(season, day) && !isSoon);
          if (!isFixed) expect(broken).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps every day done as it is, and plans none of them again', () => {
    fc.assert(
      fc.property(anySeason(200), anySeasonRecord, (season, record) => {
        const { circuits, days } = planSeason(season, record, TODAY);
        const done = days.filter(({ circuit }) => circuit === 'done');
        const monday = days[0]?.day ?? '';
        expect(daysOf(done)).toEqual(
          [...new Set(record.done)].filter((day) => day >= monday).sort(),
        );
        for (const day of record.done)
          expect(daysOf(circuits)).not.toContain(day);
        expect(daysOf(circuits)).toEqual([...daysOf(circuits)].sort());
      }),
    );
  });

  test('has each circuit fixed by hand for a day to come, unless it was done', () => {
    fc.assert(
      fc.property(anySeason(200), anySeasonRecord, (season, record) => {
        const { circuits, end } = planSeason(season, record, TODAY);
        const lastDone = [...record.done].sort().at(-1) ?? '1970-01-01';
        for (const { day } of season.moved)
          if (
            day >= TODAY &&
            day <= end &&
            daysBetween(lastDone, day) > 7 &&
            record.earliest !== null
          )
            expect(daysOf(circuits)).toContain(day);
      }),
    );
  });

  test('has a reason for every day without a circuit, and for every long gap', () => {
    fc.assert(
      fc.property(anySeason(200), anySeasonRecord, (season, record) => {
        const { circuits, days, gaps } = planSeason(season, record, TODAY);
        for (const { circuit, closedBy } of days)
          if (circuit === null) expect(closedBy).not.toEqual([]);
        for (const { day, daysSince } of circuits)
          expect(gaps.some(({ from, to }) => from !== null && to === day)).toBe(
            (daysSince ?? 0) > 14,
          );
        for (const { day, reason } of gaps) {
          const closed = days.find((one) => one.day === day)?.closedBy;
          if (closed) expect(closed).toContainEqual(reason);
        }
      }),
      { numRuns: 500, examples: [[RACE_TOMORROW, DONE_TODAY]] },
    );
  });

  test('is the same when it is made again, and whatever order things are told in', () => {
    fc.assert(
      fc.property(anySeason(200), anySeasonRecord, (season, record) => {
        const plan = planSeason(season, record, TODAY);
        const turned = {
          ...season,
          races: season.races.toReversed(),
          moved: season.moved.toReversed(),
        };
        const again = planSeason(
          turned,
          { ...record, done: record.done.toReversed() },
          TODAY,
        );
        expect(daysOf(again.circuits)).toEqual(daysOf(plan.circuits));
      }),
    );
  });

  test('is there for any races and weeks, however wrong their days', () => {
    const anyText = fc.oneof(
      fc.constantFrom('2026-02-31', '9999-12-31', '0000-01-01', '', 'x'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        anySeason(2000, { races: 40, moved: 60 }),
        anySeasonRecord,
        anyText,
        fc.nat(8),
        (season, record, text, weekdays) => {
          const hostile = {
            races: [...season.races, aRace(text, 'most')],
            week: season.week.slice(0, weekdays),
            moved: [...season.moved, { day: text, from: text }],
          };
          const asked = {
            ...record,
            done: [...record.done, text],
            earliest: text,
          };
          for (const one of [record, asked]) {
            const { days } = planSeason(hostile, one, TODAY);
            expect(days.length % 7).toBe(0);
            expect(days.length).toBeLessThan(750);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('moves by hand, one after another,', () => {
  const anyStep = fc.tuple(fc.nat(12), fc.integer({ min: -6, max: 6 }));
  const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 4 });

  /** Checks one move against the plan before it, and returns the season after it. */
  function checkMove(
    season: Season,
    record: SeasonRecord,
    [which, step]: readonly [number, number],
  ): Season {
    const before = planSeason(season, record, TODAY);
    const from = before.circuits[which]?.day;
    if (from === undefined) return season;
    const to = daysLater(from, step);
    const move = moveCircuit(season, record, TODAY, from, to);
    const isOpen =
      to >= TODAY &&
      to <= before.end &&
      ![...record.done, ...daysOf(before.circuits)].includes(to);
    expect(move.ok).toBe(isOpen);
    if (!move.ok) return season;

    const { plan, broken, gone, come } = move.value;
    const days = daysOf(plan.circuits);
    const earlier = from < to ? from : to;
    const isBefore = (day: string) => day < earlier;
    expect(days).toContain(to);
    expect(days).not.toContain(from);
    expect(days).toEqual(
      expect.arrayContaining(daysOf(before.circuits).filter(isBefore)),
    );
    expect(broken).toEqual(plan.circuits.find(({ day }) => day === to)?.broken);
    expect(gone.some(isBefore)).toBe(false);
    expect(before.circuits.length - gone.length + come.length).toBe(
      days.length,
    );
    return move.value.season;
  }

  test('put a circuit where they say, and leave those before it alone', () => {
    fc.assert(
      fc.property(
        anySeason(120, { races: 2, moved: 0 }),
        anySeasonRecord,
        anySteps,
        (season, record, steps) => {
          steps.reduce((one, step) => checkMove(one, record, step), season);
        },
      ),
      { numRuns: 500 },
    );
  });
});
