import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import { readSaved, writeSaved } from '#core/saved/readSaved.ts';
import { MOST_SAVED } from '#core/saved/savedSessions.ts';
import { SAVED_KEY } from '#core/storageKeys.ts';
import { createSaved } from '#islands/shared/saved/createSaved.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { savedHolds } from '#builders/aSavedList.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeTabs } from '#fakes/fakeTabs.ts';

const LEGS = aCircuit({ title: 'Legs' });
const PLANK = aCircuit({ title: 'Plank', stations: [aHold()] });
const DAMAGED = '{"version":1,"sessions":[{"link"';
const NEWER = '{"version":2,"sessions":[]}';

function openTabs(text?: string) {
  const tabs = fakeTabs(text === undefined ? {} : { [SAVED_KEY]: text });
  const clock = fakeClock();
  function openTab(tab = tabs.open()) {
    const open = () => createRoot(() => createSaved({ ...tab, clock }));
    return { ...tab, ...open(), openAgain: open };
  }
  return { tabs, clock, openTab };
}

function stored(tabs: ReturnType<typeof fakeTabs>) {
  const read = readSaved(tabs.text(SAVED_KEY));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

const names = (list: { readonly sessions: readonly { name: string }[] }) =>
  list.sessions.map(({ name }) => name);

describe('the sessions saved on the device', () => {
  test('are none, and nothing is written, until one is saved', () => {
    const { tabs, openTab } = openTabs();
    const tab = openTab();
    expect(tab.sessions()).toEqual([]);
    expect(tab.isSaved(writeLink(LEGS))).toBe(false);
    expect(tabs.text(SAVED_KEY)).toBeNull();
    expect(tab.save(LEGS)).toBe('saved');
    expect(tab.save(LEGS)).toBe('already');
    expect(tab.isSaved(writeLink(LEGS))).toBe(true);
    expect(names(stored(tabs))).toEqual(['Legs']);
    expect(tab.state()).toBe('saved');
  });

  test('are renamed, taken out and brought back, each stored at once', () => {
    const { tabs, openTab } = openTabs(writeSaved(savedHolds(3)));
    const tab = openTab();
    const [, second, third] = tab.sessions().map(({ link }) => link);
    tab.rename(second ?? '', '  For the fridge ');
    expect(names(stored(tabs))).toEqual(['Hold 1', 'For the fridge', 'Hold 3']);
    tab.remove(second ?? '');
    tab.remove(third ?? '');
    expect(names(stored(tabs))).toEqual(['Hold 1']);
    expect(tab.removed().map(({ name }) => name)).toEqual([
      'For the fridge',
      'Hold 3',
    ]);
    tab.undo(second);
    expect(names(stored(tabs))).toEqual(['Hold 1', 'For the fridge']);
    tab.undo();
    expect(names(stored(tabs))).toEqual(['Hold 1', 'For the fridge', 'Hold 3']);
    expect(tab.removed()).toEqual([]);
  });

  test('leave nothing on the device once the last is taken out', () => {
    const { tabs, openTab } = openTabs(writeSaved(savedHolds(1)));
    const tab = openTab();
    tab.remove(tab.sessions()[0]?.link ?? '');
    expect(tabs.text(SAVED_KEY)).toBeNull();
    expect([tab.sessions(), tab.state()]).toEqual([[], 'saved']);
    tab.undo();
    expect(names(stored(tabs))).toEqual(['Hold 1']);
  });

  test('are no more than there may be', () => {
    const { tabs, openTab } = openTabs(writeSaved(savedHolds(MOST_SAVED)));
    const before = tabs.text(SAVED_KEY);
    expect(openTab().save(LEGS)).toBe('full');
    expect(tabs.text(SAVED_KEY)).toBe(before);
  });

  test('are those of every tab', () => {
    const { tabs, openTab } = openTabs();
    const [one, other] = [openTab(), openTab()];
    one.save(LEGS);
    tabs.settle();
    expect(other.isSaved(writeLink(LEGS))).toBe(true);
    other.save(PLANK);
    tabs.settle();
    expect(names(stored(tabs)).toSorted()).toEqual(['Legs', 'Plank']);
    expect(one.sessions()).toEqual(other.sessions());
  });
});

describe('a device that does not take it', () => {
  test('has it on the page, and stores it once there is room', () => {
    const { tabs, openTab } = openTabs(writeSaved(savedHolds(1)));
    const tab = openTab();
    tab.fail(({ does }) => does === 'write');
    expect(tab.save(LEGS)).toBe('failed');
    tab.rename(writeLink(LEGS), 'Mine');
    expect(tab.state()).toBe('unsaved');
    expect(tab.sessions().map(({ name }) => name)).toEqual(['Mine', 'Hold 1']);
    // Another part of the page knows of it as well.
    expect(tab.openAgain().isSaved(writeLink(LEGS))).toBe(true);
    expect(names(stored(tabs))).toEqual(['Hold 1']);
    tab.fail(() => false);
    expect(tab.save(PLANK)).toBe('saved');
    expect(tab.state()).toBe('saved');
    expect(names(stored(tabs)).toSorted()).toEqual(['Hold 1', 'Mine', 'Plank']);
  });

  test('stores it when another tab has made room', () => {
    const { tabs, openTab } = openTabs(writeSaved(savedHolds(1)));
    const [tab, other] = [openTab(), openTab()];
    tab.fail(({ does }) => does === 'write');
    tab.save(LEGS);
    tab.fail(() => false);
    other.remove(other.sessions()[0]?.link ?? '');
    tabs.settle();
    expect(names(stored(tabs))).toEqual(['Legs']);
    expect(tab.state()).toBe('saved');
  });

  test('and may not be read is never taken for an empty one', () => {
    const { tabs, openTab } = openTabs(writeSaved(savedHolds(1)));
    const blocked = tabs.open();
    blocked.fail(() => true);
    const tab = openTab(blocked);
    expect(tab.state()).toBe('unsaved');
    expect(tab.save(LEGS)).toBe('failed');
    expect(tab.isSaved(writeLink(LEGS))).toBe(true);
    expect(names(stored(tabs))).toEqual(['Hold 1']);
  });
});

describe('a list that cannot be read', () => {
  test('is kept aside when a session is saved', () => {
    const { tabs, openTab } = openTabs(DAMAGED);
    const tab = openTab();
    expect([tab.state(), tab.sessions()]).toEqual(['damaged', []]);
    expect(tabs.text(SAVED_KEY)).toBe(DAMAGED);
    expect(tab.aside()).toEqual([DAMAGED]);
    expect(tab.save(LEGS)).toBe('saved');
    expect(tab.state()).toBe('saved');
    expect(stored(tabs)).toMatchObject({
      sessions: [{ name: 'Legs' }],
      aside: [DAMAGED],
    });
  });

  test('stays as it is where the device is full', () => {
    const { tabs, openTab } = openTabs(DAMAGED);
    const tab = openTab();
    tab.fail(({ does }) => does === 'write');
    expect(tab.save(LEGS)).toBe('failed');
    expect(tabs.text(SAVED_KEY)).toBe(DAMAGED);
    expect(tab.state()).toBe('damaged');
  });

  test('and was written by a newer version is left alone', () => {
    const { tabs, openTab } = openTabs(NEWER);
    const tab = openTab();
    expect(tab.state()).toBe('newer');
    expect(tab.save(LEGS)).toBe('failed');
    tab.rename('x', 'y');
    expect(tabs.text(SAVED_KEY)).toBe(NEWER);
  });
});
