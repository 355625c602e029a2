import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { readSeason, writeSeason } from '#core/season/readSeason.ts';
import { DEFAULT_SEASON, type Season } from '#core/season/season.ts';
import { SEASON_KEY } from '#core/storageKeys.ts';
import { createSeason } from '#islands/season/createSeason.ts';
import { withRace } from '#islands/season/raceFields.ts';
import { aRace, aSeason } from '#builders/aSeason.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeTabs } from '#fakes/fakeTabs.ts';

const DAMAGED = '{"version":1,"races"';
const NEWER = '{"version":2}';
const RACE = aRace('2027-05-01', 'matters');
const added = (season: Season) => withRace(season, RACE);

function openTabs(text: string | null = writeSeason(aSeason())) {
  const tabs = fakeTabs(text === null ? {} : { [SEASON_KEY]: text });
  function openTab({ isBlocked = false } = {}) {
    const tab = tabs.open();
    if (isBlocked) tab.fail(() => true);
    const lifecycle = fakeLifecycle();
    const heard: string[] = [];
    const season = createRoot(() => {
      const device = createSeason({ ...tab, lifecycle });
      device.open(() => heard.push('other'));
      return device;
    });
    return { ...tab, ...season, lifecycle, heard };
  }
  return { tabs, openTab };
}

function stored(tabs: ReturnType<typeof fakeTabs>): Season {
  const read = readSeason(tabs.text(SEASON_KEY));
  if (!read.ok) throw new Error(read.reason);
  return read.value.season;
}

describe('the season on the device', () => {
  test('is the default where nothing is stored, and a change is stored at once', () => {
    const { tabs, openTab } = openTabs(null);
    const tab = openTab();
    expect(tab.isReady()).toBe(true);
    expect(tab.season()).toEqual(DEFAULT_SEASON);
    expect(tab.lastStep()).toBeNull();
    expect(tabs.text(SEASON_KEY)).toBeNull();
    tab.change(added, 'races', 'added');
    expect(stored(tabs).races).toEqual([RACE]);
    expect(tab.state()).toBe('saved');
  });

  test('goes back step by step, and what is undone is stored', () => {
    const { tabs, openTab } = openTabs();
    const tab = openTab();
    tab.change(added, 'races', 'added');
    tab.change((one) => ({ ...one, races: [] }), 'races', 'emptied');
    expect(tab.lastStep()?.words).toBe('emptied');
    expect(tab.undo()?.words).toBe('emptied');
    expect(stored(tabs).races).toContainEqual(RACE);
    expect(tab.undo()?.words).toBe('added');
    expect(stored(tabs)).toEqual(aSeason());
    expect(tab.undo()).toBeNull();
  });

  test('hears other tabs, and changes what they have stored', () => {
    const { tabs, openTab } = openTabs();
    const [one, other] = [openTab(), openTab()];
    other.change(added, 'races', 'added');
    tabs.settle();
    expect(one.season().races).toContainEqual(RACE);
    expect(one.heard).toEqual(['other']);
    expect(other.heard).toEqual([]);
    one.change((season) => ({ ...season, moved: [] }), 'dates', 'moved');
    expect(stored(tabs).races).toContainEqual(RACE);
  });

  test.each([
    [DAMAGED, 'damaged'],
    [NEWER, 'newer'],
  ])('that is %s is kept as it is: %s', (text, state) => {
    const { tabs, openTab } = openTabs(text);
    const tab = openTab();
    expect([tab.state(), tab.oddText()]).toEqual([state, text]);
    tab.change(added, 'races', 'added');
    tab.lifecycle.comeBack();
    expect(tabs.text(SEASON_KEY)).toBe(text);
  });

  test('gives way to a new one only after a tap and a change', () => {
    const { tabs, openTab } = openTabs(DAMAGED);
    const tab = openTab();
    tab.startAnew();
    tab.lifecycle.comeBack();
    expect(tab.state()).toBe('saved');
    expect(tabs.text(SEASON_KEY)).toBe(DAMAGED);
    tab.change(added, 'races', 'added');
    expect(stored(tabs).races).toEqual([RACE]);
    expect(tab.oddText()).toBe(DAMAGED);
  });

  test('a newer one never gives way', () => {
    const { tabs, openTab } = openTabs(NEWER);
    const tab = openTab();
    tab.startAnew();
    tab.change(added, 'races', 'added');
    expect(tab.state()).toBe('newer');
    expect(tabs.text(SEASON_KEY)).toBe(NEWER);
  });

  test('counts what could not be read, and keeps its text to be saved', () => {
    const text = JSON.stringify({
      version: 1,
      ...aSeason(),
      races: [RACE, { id: 'odd' }],
    });
    const tab = openTabs(text).openTab();
    expect([tab.state(), tab.dropped()]).toEqual(['saved', 1]);
    expect(tab.season().races).toEqual([RACE]);
    tab.change((one) => ({ ...one, races: [] }), 'races', 'emptied');
    expect(tab.oddText()).toBe(text);
  });

  test('what a full device does not take stays on screen, and is stored once there is room', () => {
    const { tabs, openTab } = openTabs();
    const tab = openTab();
    tab.fail(({ does }) => does === 'write');
    tab.change(added, 'races', 'added');
    expect(tab.state()).toBe('unsaved');
    tab.lifecycle.comeBack();
    expect(tab.season().races).toContainEqual(RACE);
    expect(stored(tabs).races).not.toContainEqual(RACE);
    tab.fail(() => false);
    tab.lifecycle.comeBack();
    expect(tab.state()).toBe('saved');
    expect(stored(tabs).races).toContainEqual(RACE);
  });

  test('a device that may not be read says so, and takes changes for this page', () => {
    const { tabs, openTab } = openTabs();
    const tab = openTab({ isBlocked: true });
    expect(tab.state()).toBe('unsaved');
    tab.change(added, 'races', 'added');
    expect(tab.season().races).toEqual([RACE]);
    expect(stored(tabs)).toEqual(aSeason());
  });
});
