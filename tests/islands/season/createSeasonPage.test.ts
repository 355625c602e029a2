import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, type Log } from '#core/log/log.ts';
import { moveCircuit } from '#core/season/moveCircuit.ts';
import { writeSeason } from '#core/season/readSeason.ts';
import { SEASON_KEY } from '#core/storageKeys.ts';
import { createSeason } from '#islands/season/createSeason.ts';
import { createSeasonPage } from '#islands/season/createSeasonPage.ts';
import { withRace } from '#islands/season/raceFields.ts';
import { aLog, aRating } from '#builders/aLog.ts';
import { aRace, aSeason } from '#builders/aSeason.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeTabs } from '#fakes/fakeTabs.ts';

const LAST = { date: '2026-11-20', changedAt: 1 };

function open(log: Log = aLog(LAST), day = '2026-11-21') {
  const tab = fakeTabs({ [SEASON_KEY]: writeSeason(aSeason()) }).open();
  const [theLog, setLog] = createSignal(log);
  const [today, setToday] = createSignal(day);
  const said: string[] = [];
  const page = createRoot(() => {
    const device = createSeason({ ...tab, lifecycle: fakeLifecycle() });
    device.open(() => undefined);
    return createSeasonPage(device, { log: theLog, today }, (words) =>
      said.push(words),
    );
  });
  const days = () =>
    page
      .plan()
      .circuits.map((one) => one.day.slice(5))
      .join(' ');
  function moveTo(from: string, to: string) {
    const move = moveCircuit(
      page.season(),
      page.record(),
      page.today(),
      from,
      to,
    );
    if (move.ok) page.move(move.value, to);
  }
  return { ...page, page, days, said, setLog, setToday, moveTo, tab };
}

describe('the page of the season', () => {
  test('plans from the log, and anew after a week that was missed', () => {
    const { days, setToday, setLog } = open();
    expect(days()).toBe('12-04 12-18 01-01 01-15 01-29 02-12');
    setLog(aLog(LAST, { date: '2026-12-04', changedAt: 1 }));
    setToday('2026-12-21');
    expect(days()).toBe('12-25 01-15 01-29 02-12');
  });

  test('without anything on record the first may come today', () => {
    const { record } = open(EMPTY_LOG);
    expect(record()).toEqual({
      done: [],
      circuitsEver: 0,
      earliest: '2026-11-21',
    });
  });

  test('has no dates while pain is unchecked', () => {
    const { record, days, summary } = open(
      aLog({ ...LAST, ratings: [aRating(4, { pain: true })] }),
    );
    expect(record().earliest).toBeNull();
    expect(days()).toBe('');
    expect(summary()).toBe('No dates until the pain has been checked.');
  });

  test('moves a circuit, says so once, and takes it back', () => {
    const { days, said, moveTo, undo, lastStep } = open();
    moveTo('2027-01-01', '2027-01-02');
    expect(days()).toBe('12-04 12-18 01-02 01-16 01-30 02-13');
    expect(said).toEqual([
      'Moved to Saturday 2 January. Six circuits, the next on Friday 4 December.',
    ]);
    expect(lastStep()?.place).toBe('dates');
    undo();
    expect(days()).toBe('12-04 12-18 01-01 01-15 01-29 02-12');
    expect(said[1]).toBe(
      'Taken back: moved to Saturday 2 January. Six circuits, the next on Friday 4 December.',
    );
    expect(lastStep()).toBeNull();
  });

  test('a day that was moved can go back', () => {
    const { days, moveTo, free } = open();
    moveTo('2027-01-01', '2027-01-03');
    expect(days()).toBe('12-04 12-18 01-03 01-22 02-05 02-19');
    free('2027-01-03');
    expect(days()).toBe('12-04 12-18 01-01 01-15 01-29 02-12');
  });

  test('is laid around a race that is added', () => {
    const { days, change, said } = open();
    const race = aRace('2026-12-20', 'matters');
    change((season) => withRace(season, race), 'races', 'it was added');
    expect(days()).toBe('12-04 12-25 01-15 01-29 02-12');
    expect(said).toHaveLength(1);
  });

  test('says where a change could not be stored', () => {
    const { change, said, tab } = open();
    tab.fail(({ does }) => does === 'write');
    change((season) => ({ ...season, races: [] }), 'races', 'race deleted');
    expect(said[0]).toMatch(/^Race deleted\..*What you see is not stored\.$/);
  });

  test('a circuit that is planned no more is not moved any further', () => {
    const { startMoving, moving, setLog } = open();
    startMoving('2026-12-04');
    expect(moving()).toBe('2026-12-04');
    setLog(aLog(LAST, { date: '2026-11-30', changedAt: 1 }));
    expect(moving()).toBeNull();
  });

  test('rows keep their names while their days stay', () => {
    const { rows, setToday } = open();
    const before = [...rows().keys()];
    setToday('2026-11-22');
    expect([...rows().keys()]).toEqual(before);
    expect(before).toHaveLength(7);
    expect(before.at(-1)).toBe('2027-02-26 gap');
  });
});
