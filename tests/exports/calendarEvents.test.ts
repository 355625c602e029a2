import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { dayAt, daysLater, timeAt } from '#core/calendar.ts';
import { circuitMinutes } from '#core/circuit/circuit.ts';
import { calendarSeries, circuitUid } from '#core/log/next/circuitNumber.ts';
import { nextDateAfter } from '#core/log/next/nextDate.ts';
import { circuitsIn } from '#core/log/next/standing.ts';
import { planSeason } from '#core/season/planSeason.ts';
import { DEFAULT_SEASON, type Season } from '#core/season/season.ts';
import {
  circuitEvent,
  seasonEvents,
} from '#exports/calendar/calendarEvents.ts';
import { calendarFile } from '#exports/calendar/calendarFile.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aLog } from '#builders/aLog.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';
import { eventsByIcalJs } from './calendarReaders.ts';

const MADE_AT = Date.UTC(2026, 1, 1, 12);
const CIRCUIT = {
  circuit: aCircuit(),
  catalogue: theCatalogue,
  address: 'https://example.org/#1',
  uid: 'a',
  day: '2026-03-01',
  time: '06:45',
  madeAt: MADE_AT,
};
const SEASON = {
  firstNumber: 3,
  series: 'k2x9f',
  time: '06:45',
  address: 'https://example.org/season/',
  madeAt: MADE_AT,
  circuit: null,
};

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the event of a circuit', () => {
  test('is as long as the circuit, the walk and half an hour of run, and says so', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const { minutes, description } = circuitEvent({ ...CIRCUIT, circuit });
        const own = circuitMinutes(circuit);
        const isWarmUp = circuit.mode === 'activation';
        expect(minutes).toBe(own + (isWarmUp ? 30 : 35));
        expect(description).toContain(
          isWarmUp
            ? `Time set aside: ${own} min for the warm-up, 30 min for the run.`
            : `Time set aside: ${own} min for the circuit, 5 min to walk, 30 min to run easy.`,
        );
      }),
    );
  });

  test('has the default title where there is none, and the note', () => {
    const circuit = aCircuit({ title: '', note: 'Slowly; "please"' });
    const { title, description } = circuitEvent({ ...CIRCUIT, circuit });
    expect(title).toBe('The 15-minute session, then an easy run');
    expect(description).toContain('\nNote: Slowly; "please"\n');
  });

  test('has every exercise on a line, in order, and one nobody knows by its short name', () => {
    const [first] = aCircuit().stations;
    const stations = [...aCircuit().stations];
    if (first) stations.push({ ...first, code: 'zz' });
    const circuit = aCircuit({ stations });
    const { description } = circuitEvent({ ...CIRCUIT, circuit });
    const lines = description.split('\n').filter((line) => /^\d/.test(line));
    expect(lines.map((line) => line.split(',')[0])).toEqual([
      '3 rounds of 6 exercises',
      '1. Glute bridge hold',
      '2. Bodyweight squat',
      '3. Forearm plank',
      '4. Lateral band walk',
      '5. Single-leg calf raise',
      '6. “zz”',
    ]);
  });

  test('made later wins over one made before, and none is below 0', () => {
    const sequence = (madeAt: number) =>
      circuitEvent({ ...CIRCUIT, madeAt }).sequence;
    expect(sequence(MADE_AT + 1000)).toBe(sequence(MADE_AT) + 1);
    expect(sequence(0)).toBe(0);
  });
});

describe('the events of a season', () => {
  const days = ['2026-03-15', '2026-03-29', '2026-04-12'].map((day) => ({
    day,
    words: `Easy on ${day}.`,
  }));

  test('keep their hour over the change to summer time', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const text = calendarFile(seasonEvents({ ...SEASON, days }), MADE_AT);
    expect(text.match(/^DTSTART:.*$/gm)).toEqual([
      'DTSTART:20260315T054500Z',
      'DTSTART:20260329T044500Z',
      'DTSTART:20260412T044500Z',
    ]);
    expect(text).not.toContain('RRULE');
  });

  test('keep their day and hour in any zone and season', () => {
    const zones = ['Europe/London', 'America/New_York', 'Pacific/Auckland'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.nat(1000),
        fc.integer({ min: 4, max: 23 }),
        (timeZone, first, hour) => {
          process.env['TZ'] = timeZone;
          const time = `${String(hour).padStart(2, '0')}:30`;
          const planned = Array.from({ length: 9 }, (_, at) => ({
            day: daysLater('2026-01-01', first + 42 * at),
            words: '',
          }));
          const events = seasonEvents({ ...SEASON, days: planned, time });
          const read = eventsByIcalJs(calendarFile(events, MADE_AT));
          expect(
            read.map(({ start }) => `${dayAt(start)} ${timeAt(start)}`),
          ).toEqual(planned.map(({ day }) => `${day} ${time}`));
        },
      ),
    );
  });

  test('each have the name of their number, and say why they are on their day and what is done where that is known', () => {
    const open = seasonEvents({ ...SEASON, days });
    expect(open.map(({ uid }) => uid)).toEqual(
      [3, 4, 5].map((number) => circuitUid(SEASON.series, number)),
    );
    expect(open[1]).toMatchObject({
      title: 'Circuit, then an easy run',
      minutes: 50,
      description:
        'Easy on 2026-03-29.\nThe circuit is put together on the day, to suit how you feel then.\nTime set aside: 15 min for the circuit, 5 min to walk, 30 min to run easy.',
    });
    const known = seasonEvents({ ...SEASON, days, circuit: CIRCUIT });
    expect(known[1]?.title).toBe('The 15-minute session, then an easy run');
    expect(known[1]?.description).toContain('Easy on 2026-03-29.\n3 rounds');
  });

  test('keep their names when a day is moved, and the moved one is newer', () => {
    const log = aLog({ date: '2026-11-01' }, { date: '2026-11-15' });
    const eventsOf = (season: Season, madeAt: number) => {
      const { series, next } = calendarSeries(log, null, MADE_AT);
      const { circuits } = planSeason(
        season,
        {
          done: circuitsIn(log).map(({ date }) => date),
          circuitsEver: 2,
          earliest: nextDateAfter(log),
        },
        '2026-11-16',
      );
      return seasonEvents({
        ...SEASON,
        days: circuits.map(({ day }) => ({ day, words: '' })),
        firstNumber: next,
        series,
        madeAt,
      });
    };
    const before = eventsOf(DEFAULT_SEASON, MADE_AT);
    const from = dayAt(before[1]?.startsAt ?? 0);
    const moved = [{ day: daysLater(from, 1), from }];
    const after = eventsOf({ ...DEFAULT_SEASON, moved }, MADE_AT + 90_000);

    expect(dayAt(after[1]?.startsAt ?? 0)).toBe(daysLater(from, 1));
    expect(after[1]?.uid).toBe(before[1]?.uid);
    expect(after[0]).toMatchObject({
      uid: before[0]?.uid,
      startsAt: before[0]?.startsAt,
    });
    expect(after[1]?.sequence).toBeGreaterThan(before[1]?.sequence ?? 0);

    // The next date alone is the first of them, also where the usual week has it on a later day.
    const { series, next } = calendarSeries(log, null, MADE_AT);
    expect(circuitUid(series, next)).toBe(before[0]?.uid);
  });
});
