import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLater } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { EMPTY_LOG, withEntry } from '#core/log/log.ts';
import {
  calendarSeries,
  circuitUid,
  readSeries,
  seriesOfCircuit,
} from '#core/log/next/circuitNumber.ts';
import { nextDateAfter } from '#core/log/next/nextDate.ts';
import { circuitsIn } from '#core/log/next/standing.ts';
import { planSeason } from '#core/season/planSeason.ts';
import { DEFAULT_SEASON } from '#core/season/season.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aLog, anyLog, aRun, aSession, logOf } from '#builders/aLog.ts';

const NOW = Date.UTC(2026, 10, 16);

describe('the number of the next circuit', () => {
  test('is the first where nothing is on record', () => {
    expect(calendarSeries(EMPTY_LOG, null, NOW).next).toBe(1);
  });

  test('counts circuits, and neither runs nor warm-ups', () => {
    const warmUp = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));
    const log = logOf([
      aSession({ id: 'a', date: '2026-03-01' }),
      aSession({ id: 'b', date: '2026-03-15', link: warmUp }),
      aRun({}, { id: 'c', date: '2026-03-16' }),
      aSession({ id: 'd', date: '2026-03-20' }),
    ]);
    expect(calendarSeries(log, null, NOW).next).toBe(3);
  });

  test('is the same from the next date and from the season’s plan', () => {
    const log = aLog({ date: '2026-11-01' }, { date: '2026-11-15' });
    const { series, next } = calendarSeries(log, null, NOW);
    const done = circuitsIn(log).map(({ date }) => date);
    const earliest = nextDateAfter(log);
    const record = { done, circuitsEver: done.length, earliest };
    const planOn = (today: string) =>
      planSeason(DEFAULT_SEASON, record, today).circuits;
    const numbered = planOn('2026-11-16').map((_, at) =>
      circuitUid(series, next + at),
    );
    expect(numbered[0]).toBe(circuitUid(series, 3));
    expect(new Set(numbered).size).toBe(numbered.length);
    expect(numbered.length).toBeGreaterThan(2);

    // The third is done, early: what was the fourth still has its name.
    const later = withEntry(log, aSession({ id: 'n', date: '2026-11-28' }));
    expect(circuitUid(calendarSeries(later, null, NOW).series, 4)).toBe(
      numbered[1],
    );
    expect(calendarSeries(later, null, NOW).next).toBe(4);
  });
});

describe('the series of a log', () => {
  test('keeps its name whatever is put on record after its first entry, also for an earlier day', () => {
    const log = aLog({ id: 'mabc1230', date: '2026-03-15' });
    const later = ['mabc1231', 'zzzzzzzz', '100000000'].map((id) =>
      withEntry(log, aSession({ id, date: daysLater('2026-03-15', -30) })),
    );
    for (const one of later)
      expect(calendarSeries(one, null, NOW).series).toBe(
        calendarSeries(log, null, NOW).series,
      );
  });

  test('is another for another log, and for a circuit of none', () => {
    const names = [
      calendarSeries(aLog({ id: 'mabc1230' }), null, NOW).series,
      calendarSeries(aLog({ id: 'mabc1231' }), null, NOW).series,
      calendarSeries(EMPTY_LOG, null, NOW).series,
      seriesOfCircuit(writeLink(aCircuit())),
      seriesOfCircuit(writeLink(aCircuit({ rounds: 2 }))),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  test('keeps the name that was stored for it, whatever comes on record or goes', () => {
    const { series } = calendarSeries(EMPTY_LOG, null, NOW);
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, later) => {
        expect(calendarSeries(log, series, NOW + later)).toEqual({
          series,
          next: circuitsIn(log).length + 1,
        });
      }),
    );
  });

  test('is another for each reader with nothing on record', () => {
    expect(calendarSeries(EMPTY_LOG, null, NOW).series).not.toBe(
      calendarSeries(EMPTY_LOG, null, NOW + 1).series,
    );
  });

  test.each([
    ['k2x9f', 'k2x9f'],
    [null, null],
    ['', null],
    ['K2X9F', null],
    ['k2x9f\n', null],
    ['k2x9f\r\nBEGIN:VEVENT', null],
    ['k'.repeat(8), null],
  ])('is read from %j as %j', (text, series) => {
    expect(readSeries(text)).toBe(series);
  });

  test('makes names that need no care anywhere, whatever the log and the stored text', () => {
    fc.assert(
      fc.property(anyLog, fc.option(fc.string()), (log, stored) => {
        const { series, next } = calendarSeries(log, stored, NOW);
        expect(readSeries(series)).toBe(series);
        expect(circuitUid(series, next)).toMatch(
          /^circuit-\d+-[0-9a-z]+@tired-on-purpose$/,
        );
      }),
    );
  });
});
