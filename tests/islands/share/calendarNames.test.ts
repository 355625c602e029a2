import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, withEntry } from '#core/log/log.ts';
import { CALENDAR_SERIES_KEY } from '#core/storageKeys.ts';
import { seasonEvents } from '#exports/calendar/calendarEvents.ts';
import { calendarNames } from '#islands/share/calendarNames.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aLog, aSession } from '#builders/aLog.ts';
import { fakeStore } from '#fakes/fakeStore.ts';

const NOW = Date.UTC(2026, 2, 1, 12);
const LATER = NOW + 14 * 24 * 3600 * 1000;
const DONE = withEntry(EMPTY_LOG, aSession({ date: '2026-03-15' }));
const WARM_UP = aCircuit({ mode: 'activation', rounds: 1 });

/** The names of the events of a plan, as they go into a file. */
function namesInFile(
  { series: { series, next } }: ReturnType<typeof calendarNames>,
  days: readonly string[],
) {
  return seasonEvents({
    days: days.map((day) => ({ day, words: '' })),
    firstNumber: next,
    series,
    time: '07:00',
    address: '',
    madeAt: NOW,
    circuit: null,
  }).map(({ uid }) => uid);
}

describe('the dates of a plan in a calendar', () => {
  test('saved with nothing on record, are moved by a file after the first circuit, and not doubled', () => {
    const store = fakeStore();
    const before = calendarNames(store, EMPTY_LOG, NOW);
    before.keep(null);
    const planned = namesInFile(before, [
      '2026-03-15',
      '2026-03-29',
      '2026-04-12',
    ]);
    const after = calendarNames(store, DONE, LATER);
    expect(namesInFile(after, ['2026-03-30', '2026-04-13'])).toEqual(
      planned.slice(1),
    );
    // The next one by itself is the same event as in the plan.
    expect(after.uidOf(aCircuit())).toBe(planned[1]);
  });

  test('keep their names where the first entry goes, or an older log comes', () => {
    const store = fakeStore();
    const log = aLog({ id: 'm2', date: '2026-03-01' }, { id: 'm3' });
    const { series } = calendarNames(store, log, NOW);
    calendarNames(store, log, NOW).keep(aCircuit());
    for (const changed of [
      aLog({ id: 'm3' }),
      withEntry(log, aSession({ id: 'm1' })),
    ])
      expect(calendarNames(store, changed, LATER).series.series).toBe(
        series.series,
      );
  });

  test('have a new name where what is stored is no name', () => {
    const store = fakeStore({ [CALENDAR_SERIES_KEY]: 'a\r\nEND:VEVENT' });
    const names = calendarNames(store, EMPTY_LOG, NOW);
    names.keep(null);
    expect(store.read(CALENDAR_SERIES_KEY)).toBe(names.series.series);
  });
});

describe('a circuit by itself', () => {
  test('has an event of its own before anything is done or planned, and nothing is stored for it', () => {
    const store = fakeStore();
    const names = calendarNames(store, EMPTY_LOG, NOW);
    const uids = [aCircuit(), aCircuit({ rounds: 1 }), WARM_UP].map(
      names.uidOf,
    );
    expect(new Set(uids).size).toBe(3);
    names.keep(aCircuit());
    expect(store.read(CALENDAR_SERIES_KEY)).toBeNull();
    expect(calendarNames(store, EMPTY_LOG, LATER).uidOf(aCircuit())).toBe(
      uids[0],
    );
  });

  test('that is a warm-up has one of its own always', () => {
    const names = calendarNames(fakeStore(), DONE, NOW);
    expect(names.uidOf(WARM_UP)).not.toBe(names.uidOf(aCircuit()));
    expect(names.uidOf(WARM_UP)).toBe(
      calendarNames(fakeStore(), EMPTY_LOG, LATER).uidOf(WARM_UP),
    );
  });
});
