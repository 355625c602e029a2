import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { writeLink } from '#core/link.ts';
import { LOG, LOG_ASIDE, readLog } from '#core/log.ts';
import { PLACE, readSaved } from '#core/saved.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createRecord } from '#islands/timer/createRecord.ts';
import { keepLeftover } from '#islands/timer/keepEntry.ts';
import { createTimer } from '#islands/timer/createTimer.ts';
import { aCircuit, aHold } from '#make/aCircuit.ts';

const circuit = aCircuit({ rounds: 2, stations: [aHold('pl', 30)] });

function running(kept: Readonly<Record<string, string>> = {}) {
  const clock = fakeClock();
  const store = fakeStore(kept);
  const lifecycle = fakeLifecycle();
  return createRoot(() => {
    const timer = createTimer(
      circuit,
      writeLink(circuit),
      { startedAt: clock.date() },
      { clock, store, lifecycle },
    );
    const record = createRecord(timer, store);
    return { timer, record, clock, store, lifecycle };
  });
}

function entries(store: ReturnType<typeof fakeStore>) {
  const log = readLog(store.read(LOG));
  return log.ok ? log.value.entries : null;
}

test('what was done is on record as soon as it is over, with the day the next is due', () => {
  const { clock, store, record } = running();
  clock.pass(10_000 + 150_000);
  expect(entries(store)).toMatchObject([
    { rounds: 2, seconds: 120, readings: [] },
  ]);
  expect(record.due()).toMatch(/^2023-11-\d\d$/);
});

test('what is said of it afterwards belongs to it', () => {
  const { clock, store, timer } = running();
  clock.pass(10_000 + 150_000);
  timer.rate({ round: 2, rpe: 4, signs: [], pain: false });
  expect(entries(store)).toMatchObject([{ readings: [{ round: 2, rpe: 4 }] }]);
});

test('ended early it holds what was done, and no more', () => {
  const { clock, store, timer } = running();
  clock.pass(10_000 + 45_000);
  timer.send('end');
  expect(entries(store)).toMatchObject([{ rounds: 1, seconds: 45 }]);
});

test('a session that never came to a set is none', () => {
  const { clock, store, timer } = running();
  clock.pass(5000);
  timer.send('end');
  expect(entries(store)).toEqual([]);
});

test('time nobody was cued through is not on record', () => {
  const { clock, store, timer } = running();
  clock.pass(15_000);
  clock.sleep(100_000);
  timer.send('now');
  timer.send('end');
  expect(entries(store)).toMatchObject([{ rounds: 0, seconds: 5 }]);
});

test('its place is kept until it is on record, and then let go of', () => {
  const { clock, store } = running();
  clock.pass(10_000 + 110_000);
  expect(store.read(PLACE)).not.toBeNull();
  clock.pass(20_000);
  expect(store.read(PLACE)).toBeNull();
});

test('a session left half-way is put on record for what was done of it, once', () => {
  const { clock, store, lifecycle } = running();
  clock.pass(10_000 + 45_000);
  lifecycle.leave();
  const saved = readSaved(store.read(PLACE));
  if (!saved.ok) throw new Error(saved.reason);
  keepLeftover(store, saved.value);
  keepLeftover(store, saved.value);
  expect(entries(store)).toMatchObject([{ rounds: 1, seconds: 45 }]);
});

test('a damaged log is put aside whole, and a new one begun', () => {
  const { clock, store, record } = running({ [LOG]: '{"version":1,"entr' });
  clock.pass(200_000);
  expect(store.read(LOG_ASIDE)).toBe('{"version":1,"entr');
  expect(entries(store)).toHaveLength(1);
  expect(record.kept()).toBe(true);
});

test('a log that a newer version wrote is left alone, and that is said', () => {
  const { clock, store, record } = running({ [LOG]: '{"version":9}' });
  clock.pass(200_000);
  expect(store.read(LOG)).toBe('{"version":9}');
  expect(record.kept()).toBe(false);
});

test('a device that keeps nothing says so, and stops nothing', () => {
  const { clock, store, record, timer } = running();
  store.forbid();
  clock.pass(200_000);
  expect(timer.session().state).toBe('finished');
  expect(record.kept()).toBe(false);
});
