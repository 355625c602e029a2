import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { entryId } from '#core/log/entry/entry.ts';
import { entryIn, readLog, writeLog } from '#core/log/log.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { createLogPage } from '#islands/log/createLogPage.ts';
import { createLog } from '#islands/shared/log/createLog.ts';
import { aRun, aSession, logOf } from '#builders/aLog.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeTabs } from '#fakes/fakeTabs.ts';

const CIRCUIT = aSession({ id: 'c', note: 'Cold.' });
const RUN = aRun({}, { id: 'r' });

function openPage() {
  const tabs = fakeTabs({ [LOG_KEY]: writeLog(logOf([CIRCUIT, RUN])) });
  const clock = fakeClock();
  const tab = tabs.open();
  const said: string[] = [];
  const { page, deviceLog } = createRoot(() => {
    const opened = createLog({ ...tab, clock, lifecycle: fakeLifecycle() });
    opened.open();
    const state = createLogPage(opened, clock, (words) => said.push(words));
    return { page: state, deviceLog: opened };
  });
  function stored() {
    const read = readLog(tabs.text(LOG_KEY));
    if (!read.ok) throw new Error(read.reason);
    return read.value.entries;
  }
  return { page, deviceLog, clock, said, stored, tab };
}

describe('adding', () => {
  test('stores the entry under a name of its own, opens it and closes the form', () => {
    const { page, clock, stored } = openPage();
    page.write('run');
    page.add('2026-03-07', { run: { kind: 'easy', minutes: 30 } });
    const id = entryId(clock.date());
    expect(stored().map((entry) => entry.id)).toEqual(['c', 'r', id]);
    expect(entryIn(page.shown(), id)).toMatchObject({
      date: '2026-03-07',
      run: { kind: 'easy', minutes: 30 },
    });
    expect([page.openId(), page.writing()]).toEqual([id, null]);
  });

  test('twice in one moment gives two entries', () => {
    const { page, stored } = openPage();
    page.add('2026-03-07', { run: { kind: 'easy' } });
    page.add('2026-03-07', { run: { kind: 'long' } });
    expect(stored()).toHaveLength(4);
  });

  test('is taken back in one step', () => {
    const { page, stored, said } = openPage();
    page.add('2026-03-07', { run: { kind: 'easy' } });
    page.undo();
    expect(stored()).toEqual([CIRCUIT, RUN]);
    expect(page.lastChange()).toBeNull();
    expect(said).toEqual(['Added.', 'Undone.']);
  });
});

describe('editing', () => {
  test('changes only what was changed, and later than before', () => {
    const { page, stored } = openPage();
    page.write({ id: 'c' });
    page.change('c', { note: 'Warm.', time: '07:15' });
    const [changed, run] = stored();
    expect(changed).toEqual({
      ...CIRCUIT,
      note: 'Warm.',
      time: '07:15',
      changedAt: changed?.changedAt,
    });
    expect(changed?.changedAt).toBeGreaterThan(CIRCUIT.changedAt);
    expect(run).toEqual(RUN);
    expect(page.writing()).toBeNull();
  });

  test('is taken back in one step, as a later version still', () => {
    const { page, stored } = openPage();
    page.change('c', { note: undefined, date: '2026-02-28' });
    const changedAt = stored()[0]?.changedAt ?? 0;
    page.undo();
    const restored = stored()[0];
    expect(restored).toEqual({ ...CIRCUIT, changedAt: restored?.changedAt });
    expect(restored?.changedAt).toBeGreaterThan(changedAt);
    expect(page.openId()).toBe('c');
  });
});

describe('deleting', () => {
  test('takes the entry out of the log at once, and leaves its place on the page', () => {
    const { page, stored, said } = openPage();
    page.show('c');
    page.remove('c');
    expect(stored()).toEqual([RUN]);
    expect(page.shown().entries.map(({ id }) => id)).toEqual(['c', 'r']);
    expect(page.lastChange()).toMatchObject({ kind: 'deleted', id: 'c' });
    expect(page.openId()).toBeNull();
    expect(said.at(-1)).toContain('Deleted.');
  });

  test('is taken back in one step, with everything that was in it', () => {
    const { page, stored } = openPage();
    page.remove('c');
    page.undo();
    expect(stored()[0]).toEqual({
      ...CIRCUIT,
      changedAt: stored()[0]?.changedAt,
    });
    expect(page.openId()).toBe('c');
  });

  test('of one more makes the first final', () => {
    const { page, stored } = openPage();
    page.remove('c');
    page.remove('r');
    expect(page.shown().entries.map(({ id }) => id)).toEqual(['r']);
    page.undo();
    expect(stored().map(({ id }) => id)).toEqual(['r']);
  });

  test('of what is not there does nothing', () => {
    const { page, said } = openPage();
    page.remove('nobody');
    expect([page.lastChange(), said]).toEqual([null, []]);
  });
});

test('what cannot be stored is said, and stays on the page', () => {
  const { page, deviceLog, said, tab, stored } = openPage();
  tab.fail(({ does }) => does === 'write');
  page.change('c', { note: 'Warm.' });
  expect(said.at(-1)).toMatch(/^Changes kept on screen only/);
  expect(deviceLog.state()).toBe('unsaved');
  expect(entryIn(page.shown(), 'c')?.note).toBe('Warm.');
  expect(stored()[0]?.note).toBe('Cold.');
});
