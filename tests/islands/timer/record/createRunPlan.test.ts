import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { entryId } from '#core/log/entry/entry.ts';
import { entryIn, readLog, writeLog, type Log } from '#core/log/log.ts';
import { LOG_COPIES_KEY, LOG_KEY } from '#core/storageKeys.ts';
import { questionsDue } from '#core/log/next/laterQuestions.ts';
import { createRunPlan } from '#islands/timer/record/createRunPlan.ts';
import {
  askToPersistOnce,
  isInPageLog,
  saveLogCopy,
} from '#islands/timer/record/logCopy.ts';
import { aSession, logOf } from '#builders/aLog.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeStore } from '#fakes/fakeStore.ts';

const STARTED_AT = 1_700_000_000_000;
const ID = entryId(STARTED_AT);
const LOG = logOf([aSession({ id: ID, date: '2023-11-14' })]);

function openPlan(isRecorded = true) {
  const store = fakeStore(isRecorded ? { [LOG_KEY]: writeLog(LOG) } : {});
  const [log, setLog] = createSignal<Log | null>(isRecorded ? LOG : null);
  const choice = createRoot(() =>
    createRunPlan({ log, startedAt: STARTED_AT }, store, fakeClock()),
  );
  const entry = () => {
    const read = readLog(store.read(LOG_KEY));
    return read.ok ? entryIn(read.value, ID) : null;
  };
  return { store, setLog, entry, ...choice };
}

describe('the run planned after a circuit', () => {
  test('is kept with the entry at once, and can be changed', () => {
    const { plan, choose, entry } = openPlan();
    expect(plan()).toBeNull();
    choose(30);
    expect(entry()?.run).toEqual({
      kind: 'easy',
      minutes: 30,
      isPlanned: true,
    });
    choose(20);
    expect(entry()?.run?.minutes).toBe(20);
    choose('none');
    expect(entry()).not.toHaveProperty('run');
    expect(entry()?.wavedOff).toEqual(['run']);
    choose(40);
    expect(entry()?.run?.minutes).toBe(40);
    expect(entry()).not.toHaveProperty('wavedOff');
    expect(plan()).toBe(40);
  });

  test('is not asked about later where there will be none', () => {
    const { store, choose } = openPlan();
    const due = () => {
      const read = readLog(store.read(LOG_KEY));
      return read.ok ? questionsDue(read.value, '2023-11-14') : [];
    };
    expect(due().map(({ question }) => question)).toEqual(['run']);
    choose('none');
    expect(due()).toEqual([]);
  });

  test('waits for the record where that comes later', () => {
    const { store, setLog, choose, entry } = openPlan(false);
    choose(30);
    expect(entry()).toBeNull();
    store.write(LOG_KEY, writeLog(LOG));
    setLog(LOG);
    expect(entry()?.run?.minutes).toBe(30);
  });

  test('is said not to be stored where the device does not take it', () => {
    const { store, choose, isStored, entry } = openPlan();
    store.refuse(LOG_KEY);
    choose(30);
    expect(isStored()).toBe(false);
    expect(entry()?.run).toBeUndefined();
    store.makeRoom();
    choose(40);
    expect(isStored()).toBe(true);
  });
});

test('a copy has what only this page remembers, and its day is remembered', () => {
  const store = fakeStore({ [LOG_KEY]: writeLog(LOG) });
  expect(isInPageLog(store, STARTED_AT)).toBe(true);
  expect(isInPageLog(store, STARTED_AT + 1)).toBe(false);
  const saved: string[] = [];
  const clock = { date: () => Date.parse('2023-11-14T12:00:00') };
  saveLogCopy(store, { save: (...parts) => saved.push(...parts) }, clock);
  expect(saved[0]).toBe('tired-on-purpose-log-2023-11-14.json');
  expect(saved[2]).toContain(`"id":"${ID}"`);
  expect(store.read(LOG_COPIES_KEY)).toContain('2023-11-14');
});

test('the browser is asked once to keep what is stored', () => {
  const store = fakeStore();
  let asked = 0;
  const persistence = {
    ask: () => {
      asked += 1;
      return Promise.resolve(false);
    },
  };
  askToPersistOnce(store, persistence);
  askToPersistOnce(store, persistence);
  expect(asked).toBe(1);
});
