import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { dayAt } from '#core/calendar.ts';
import {
  EMPTY_LOG,
  readLog,
  withChange,
  withEntry,
  withoutEntry,
  writeLog,
  type Log,
} from '#core/log/log.ts';
import { DAMAGED_LOG_KEY, LOG_KEY } from '#core/storageKeys.ts';
import { createLog } from '#islands/shared/log/createLog.ts';
import { aRun, logOf } from '#builders/aLog.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeTabs } from '#fakes/fakeTabs.ts';

const LOG = logOf([aRun({}, { id: 'a' }), aRun({}, { id: 'b' })]);
const DAMAGED = '{"version":3,"entr';

function openTabs(text: string | null = writeLog(LOG)) {
  const tabs = fakeTabs(text === null ? {} : { [LOG_KEY]: text });
  const clock = fakeClock();
  function openTab() {
    const tab = tabs.open();
    const lifecycle = fakeLifecycle();
    const { log, close } = createRoot((dispose) => {
      const deviceLog = createLog({ ...tab, clock, lifecycle });
      deviceLog.open();
      return { log: deviceLog, close: dispose };
    });
    return { ...tab, ...log, lifecycle, close };
  }
  return { tabs, clock, openTab };
}

const ids = (log: Log) => log.entries.map(({ id }) => id);
const added = (id: string) => (log: Log) => withEntry(log, aRun({}, { id }));

function stored(tabs: ReturnType<typeof fakeTabs>): Log {
  const read = readLog(tabs.text(LOG_KEY));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

describe('the log on the device', () => {
  test('is empty until it is opened, then what is stored, and a change is stored at once', () => {
    const { tabs, clock, openTab } = openTabs();
    const unopened = createRoot(() =>
      createLog({ ...tabs.open(), clock, lifecycle: fakeLifecycle() }),
    );
    expect(unopened.isReady()).toBe(false);
    expect(unopened.log()).toEqual(EMPTY_LOG);
    const tab = openTab();
    expect([tab.isReady(), tab.state()]).toEqual([true, 'saved']);
    expect(tab.log()).toEqual(LOG);
    expect(tab.today()).toBe(dayAt(clock.date()));
    expect(tab.change(added('c'))).toBe(true);
    expect(ids(stored(tabs))).toEqual(['a', 'b', 'c']);
    expect(ids(tab.log())).toEqual(['a', 'b', 'c']);
  });

  test('keeps the entries on screen the same where they have not changed', () => {
    const { tabs, openTab } = openTabs();
    const [one, other] = [openTab(), openTab()];
    const before = one.log().entries[0];
    other.change((log) => withChange(log, 'b', { note: 'Cold' }, 5));
    tabs.settle();
    expect(one.log().entries[0]).toBe(before);
    expect(one.log().entries[1]?.note).toBe('Cold');
    const shown = one.log().entries;
    one.lifecycle.comeBack();
    expect(one.log().entries).toBe(shown);
  });

  test('knows a new day when the reader comes back', () => {
    const { clock, openTab } = openTabs();
    const tab = openTab();
    clock.pass(36 * 3_600_000);
    tab.lifecycle.comeBack();
    expect(tab.today()).toBe(dayAt(clock.date()));
  });

  test('hears nothing any more once it is closed', () => {
    const { tabs, openTab } = openTabs();
    const [one, other] = [openTab(), openTab()];
    one.close();
    expect(one.lifecycle.listeners()).toBe(0);
    other.change(added('c'));
    tabs.settle();
    expect(ids(one.log())).toEqual(['a', 'b']);
  });
});

describe('a full device', () => {
  test('leaves what was not stored on screen, and takes it when there is room again', () => {
    const { tabs, openTab } = openTabs();
    const tab = openTab();
    tab.fail(({ does }) => does === 'write');
    expect(tab.change(added('c'))).toBe(false);
    expect(tab.change((log) => withoutEntry(log, 'a'))).toBe(false);
    expect([ids(tab.log()), tab.state()]).toEqual([['b', 'c'], 'unsaved']);
    expect(stored(tabs)).toEqual(LOG);
    tab.fail(() => false);
    tab.lifecycle.comeBack();
    tabs.settle();
    expect([ids(tab.log()), tab.state()]).toEqual([['b', 'c'], 'saved']);
    expect(ids(stored(tabs))).toEqual(['b', 'c']);
  });

  test('does not keep another tab’s change from being seen, nor overwrite it later', () => {
    const { tabs, openTab } = openTabs();
    const [full, other] = [openTab(), openTab()];
    full.fail(({ does }) => does === 'write');
    full.change(added('c'));
    other.change(added('d'));
    tabs.settle();
    expect([ids(full.log()), full.state()]).toEqual([
      ['a', 'b', 'c', 'd'],
      'unsaved',
    ]);
    full.fail(() => false);
    expect(full.change(added('e'))).toBe(true);
    tabs.settle();
    expect(ids(stored(tabs))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids(other.log())).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

test('a device that may not be read is not taken for an empty one', () => {
  const { tabs, openTab } = openTabs();
  const tab = openTab();
  tab.fail(({ does }) => does === 'read');
  expect(tab.change(added('c'))).toBe(false);
  expect(tab.state()).toBe('unsaved');
  expect(stored(tabs)).toEqual(LOG);
  expect(ids(tab.log())).toContain('c');
  tab.fail(() => false);
  tab.lifecycle.comeBack();
  tabs.settle();
  expect(ids(stored(tabs))).toEqual(['a', 'b', 'c']);
});

test('what the timer could not store on this page is in the log, and is stored with the next change', () => {
  const { tabs, openTab } = openTabs();
  const tab = openTab();
  tab.fail(({ does }) => does === 'write');
  tab.store.write(LOG_KEY, writeLog(added('session')(LOG)));
  const again = createRoot(() => {
    const log = createLog({
      ...tab,
      clock: fakeClock(),
      lifecycle: fakeLifecycle(),
    });
    log.open();
    return log;
  });
  expect([ids(again.log()), again.state()]).toEqual([
    ['a', 'b', 'session'],
    'unsaved',
  ]);
  tab.fail(() => false);
  again.change(added('c'));
  expect(ids(stored(tabs))).toEqual(['a', 'b', 'c', 'session']);
});

describe('a damaged log', () => {
  test('stays as it is until the reader begins anew, and is put aside first', () => {
    const { tabs, openTab } = openTabs(DAMAGED);
    const tab = openTab();
    expect([tab.state(), tab.damagedText()]).toEqual(['damaged', DAMAGED]);
    tab.lifecycle.comeBack();
    tabs.settle();
    expect(tabs.text(LOG_KEY)).toBe(DAMAGED);
    tab.startAnew();
    expect([tab.state(), tab.damagedText()]).toEqual(['saved', DAMAGED]);
    expect(tabs.text(DAMAGED_LOG_KEY)).toBe(DAMAGED);
    expect(stored(tabs)).toEqual(EMPTY_LOG);
    tab.forgetDamaged();
    expect(tab.damagedText()).toBeNull();
    expect(tabs.text(DAMAGED_LOG_KEY)).toBeNull();
  });

  test('gives way to one that is brought in, and joins what was put aside before', () => {
    const { tabs, openTab } = openTabs(DAMAGED);
    const tab = openTab();
    tab.store.write(DAMAGED_LOG_KEY, 'older');
    expect(tab.change(() => LOG)).toBe(true);
    expect(tab.damagedText()).toBe(`older\n${DAMAGED}`);
    expect(stored(tabs)).toEqual(LOG);
  });

  test('is not overwritten where it cannot be put aside', () => {
    const { tabs, openTab } = openTabs(DAMAGED);
    const tab = openTab();
    tab.fail(({ name }) => name === DAMAGED_LOG_KEY);
    expect(tab.change(added('c'))).toBe(false);
    expect([ids(tab.log()), tab.state()]).toEqual([['c'], 'damaged']);
    expect(tabs.text(LOG_KEY)).toBe(DAMAGED);
    tab.fail(() => false);
    expect(tab.change(added('d'))).toBe(true);
    expect(ids(stored(tabs))).toEqual(['c', 'd']);
    expect(tabs.text(DAMAGED_LOG_KEY)).toBe(DAMAGED);
  });
});

test('a log of a newer version is left alone', () => {
  const newer = '{"version":99,"entries":[]}';
  const { tabs, openTab } = openTabs(newer);
  const tab = openTab();
  expect(tab.state()).toBe('newer');
  tab.startAnew();
  expect(tab.change(added('c'))).toBe(false);
  expect([ids(tab.log()), tab.state()]).toEqual([['c'], 'newer']);
  expect(tabs.text(LOG_KEY)).toBe(newer);
});
