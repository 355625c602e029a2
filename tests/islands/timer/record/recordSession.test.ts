import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import { readLog } from '#core/log/log.ts';
import { readProgress } from '#core/session/savedProgress.ts';
import { DAMAGED_LOG_KEY, LOG_KEY, PROGRESS_KEY } from '#core/storageKeys.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { recordUnfinished } from '#islands/timer/record/recordEntry.ts';
import { recordSession } from '#islands/timer/record/recordSession.ts';
import {
  createTimer,
  type TimerStart,
} from '#islands/timer/state/createTimer.ts';
import { nextCircuit } from '#islands/timer/record/nextCircuit.ts';
import { recordAbandoned } from '#islands/timer/record/recordAbandoned.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';

const circuit = aCircuit({ rounds: 2, stations: [aHold('pl', 30)] });

function startTimer(
  stored: Readonly<Record<string, string>> = {},
  start: Partial<TimerStart> = {},
  isCodeLate = false,
) {
  const clock = fakeClock();
  const store = fakeStore(stored);
  const lifecycle = fakeLifecycle();
  return createRoot((dispose) => {
    const [isLoaded, setLoaded] = createSignal(!isCodeLate);
    const timer = createTimer(
      circuit,
      writeLink(circuit),
      { startedAt: clock.date(), ...start },
      { clock, store, lifecycle },
      {
        record: () =>
          isLoaded()
            ? (over, timeline) => recordSession(store, over, timeline)
            : undefined,
      },
    );
    return {
      timer,
      clock,
      store,
      lifecycle,
      dispose,
      /** The code that records the session arrives. */
      load: () => setLoaded(true),
    };
  });
}

/** The saved progress; null where there is none. */
function savedProgressIn(store: ReturnType<typeof fakeStore>) {
  const saved = readProgress(store.read(PROGRESS_KEY));
  return saved.ok ? saved.value : null;
}

const PAIN = { round: 1, rpe: null, signs: [], pain: true } as const;

/** What was done, of the sessions on record. */
function entries(store: ReturnType<typeof fakeStore>) {
  const log = readLog(store.read(LOG_KEY));
  return log.ok ? log.value.entries.map(({ circuit }) => circuit) : null;
}

test('a session is recorded as soon as it is over, with the day the next is due', () => {
  const { clock, store, timer } = startTimer();
  clock.pass(10_000 + 150_000);
  expect(entries(store)).toMatchObject([
    { rounds: 2, seconds: 120, ratings: [] },
  ]);
  expect(nextCircuit(timer)?.day).toMatch(/^2023-11-\d\d$/);
});

test('a rating given afterwards is added to the record', () => {
  const { clock, store, timer } = startTimer();
  clock.pass(10_000 + 150_000);
  timer.rate({ round: 2, rpe: 4, signs: [], pain: false });
  expect(entries(store)).toMatchObject([{ ratings: [{ round: 2, rpe: 4 }] }]);
});

test('a session ended early is recorded with what was done, and no more', () => {
  const { clock, store, timer } = startTimer();
  clock.pass(10_000 + 45_000);
  timer.send('end');
  expect(entries(store)).toMatchObject([{ rounds: 1, seconds: 45 }]);
});

test('a session that never reached a set is not recorded', () => {
  const { clock, store, timer } = startTimer();
  clock.pass(5000);
  timer.send('end');
  expect(entries(store)).toEqual([]);
});

test('time without cues, as while the device slept, is not recorded', () => {
  const { clock, store, timer } = startTimer();
  clock.pass(15_000);
  clock.sleep(100_000);
  timer.send('catchUp');
  timer.send('end');
  expect(entries(store)).toMatchObject([{ rounds: 0, seconds: 5 }]);
});

test('progress stays saved until the session is recorded, and is then removed', () => {
  const { clock, store } = startTimer();
  clock.pass(10_000 + 110_000);
  expect(store.read(PROGRESS_KEY)).not.toBeNull();
  clock.pass(20_000);
  expect(store.read(PROGRESS_KEY)).toBeNull();
});

test('an abandoned session is recorded once, with what was done of it', () => {
  const { clock, store, lifecycle } = startTimer();
  clock.pass(10_000 + 45_000);
  lifecycle.leave();
  const saved = readProgress(store.read(PROGRESS_KEY));
  if (!saved.ok) throw new Error(saved.reason);
  recordUnfinished(store, saved.value);
  recordUnfinished(store, saved.value);
  expect(entries(store)).toMatchObject([{ rounds: 1, seconds: 45 }]);
});

test('a damaged log is stored apart unchanged, and a new one begun', () => {
  const { clock, store, timer } = startTimer({
    [LOG_KEY]: '{"version":1,"entr',
  });
  clock.pass(200_000);
  expect(store.read(DAMAGED_LOG_KEY)).toBe('{"version":1,"entr');
  expect(entries(store)).toHaveLength(1);
  expect(timer.log()).not.toBeNull();
});

test('a log that a newer version wrote is left alone, and that is reported', () => {
  const { clock, store, timer } = startTimer({ [LOG_KEY]: '{"version":9}' });
  clock.pass(200_000);
  expect(store.read(LOG_KEY)).toBe('{"version":9}');
  expect(timer.log()).toBeNull();
});

test('where nothing can be stored, that is reported and the session runs on', () => {
  const { clock, store, timer } = startTimer();
  store.forbid();
  clock.pass(200_000);
  expect(timer.progress().state).toBe('finished');
  expect(timer.log()).toBeNull();
});

test('a session is recorded once, without any end screen', () => {
  const { clock, store, timer, dispose } = startTimer();
  clock.pass(10_000 + 150_000);
  expect(savedProgressIn(store)).toBeNull();
  timer.rate({ round: 2, rpe: 4.5, signs: [], pain: false });
  timer.rate({ round: 2, rpe: 8, signs: [], pain: false });
  timer.chooseAfterWalk('none');
  dispose();
  expect(entries(store)).toMatchObject([
    { rounds: 2, ratings: [{ rpe: 8 }], afterWalk: 'none' },
  ]);
  expect(savedProgressIn(store)).toBeNull();
});

test('progress is not removed before the record is stored, and storing is tried again', () => {
  const { clock, store, timer, lifecycle } = startTimer();
  store.refuse(LOG_KEY);
  clock.pass(10_000 + 45_000);
  timer.send('end');
  expect(timer.log()).toBeNull();
  expect(savedProgressIn(store)).toMatchObject({ elapsed: 55_000, over: true });
  timer.rate({ round: 1, rpe: 7, signs: [], pain: false });
  expect(savedProgressIn(store)).toMatchObject({
    over: true,
    ratings: [{ rpe: 7 }],
  });
  store.makeRoom();
  lifecycle.leave();
  expect(timer.log()).not.toBeNull();
  expect(savedProgressIn(store)).toBeNull();
  expect(entries(store)).toMatchObject([{ rounds: 1, ratings: [{ rpe: 7 }] }]);
});

test('a saved session that is over is not resumed, only recorded', () => {
  const first = startTimer();
  first.store.refuse(LOG_KEY);
  first.clock.pass(10_000 + 45_000);
  first.timer.send('end');
  first.clock.pass(7000);
  first.dispose();
  const saved = savedProgressIn(first.store);
  if (!saved) throw new Error('no saved progress');
  const { timer, store } = startTimer(
    {},
    { saved: saved, startedAt: saved.startedAt },
  );
  expect(timer.state()).toBe('finished');
  expect(timer.outcome()).toMatchObject({ ending: 'enough', isWhole: false });
  expect(entries(store)).toMatchObject([{ rounds: 1, seconds: 45 }]);
});

test('saved progress with pain in it is over, whatever else it holds', () => {
  const first = startTimer();
  first.clock.pass(10_000 + 5000);
  first.timer.send('pause');
  const saved = savedProgressIn(first.store);
  if (!saved) throw new Error('no saved progress');
  const { timer, store } = startTimer(
    {},
    { saved: { ...saved, ratings: [PAIN] }, startedAt: saved.startedAt },
  );
  for (const type of ['resume', 'skip', 'back', 'reopen', 'start'] as const)
    timer.send(type);
  expect(timer.state()).toBe('finished');
  expect(entries(store)).toMatchObject([{ ratings: [{ pain: true }] }]);
});

test('pain is recorded at once, even before the first set', () => {
  const { clock, store, timer } = startTimer();
  clock.pass(4000);
  timer.endEarly({ signs: [], pain: true });
  expect(entries(store)).toMatchObject([
    { rounds: 0, seconds: 0, ratings: [{ round: 1, pain: true }] },
  ]);
  expect(nextCircuit(timer)).toBeNull();
});

test('pain tapped by mistake is removed from the record, and the session is as before', () => {
  const early = startTimer();
  early.clock.pass(4000);
  early.timer.endEarly({ signs: [], pain: true });
  early.timer.takePainBack();
  expect(entries(early.store)).toEqual([]);
  expect(early.timer.progress()).toMatchObject({
    state: 'paused',
    elapsedBefore: 4000,
  });
  expect(early.timer.ratings()).toEqual([]);

  const rated = startTimer();
  rated.clock.pass(10_000 + 35_000);
  rated.timer.rate({ round: 1, rpe: 6, signs: [], pain: false });
  rated.timer.rate({ round: 1, rpe: 6, signs: [], pain: true });
  expect(rated.timer.state()).toBe('finished');
  rated.timer.takePainBack();
  expect(rated.timer.state()).toBe('paused');
  expect(rated.timer.response()).toMatchObject({ verdict: 'easier' });
  expect(entries(rated.store)).toMatchObject([{ ratings: [{ pain: false }] }]);
});

test('pain taken back after an 8 leaves the stop that the 8 asks for', () => {
  const { clock, timer } = startTimer();
  clock.pass(10_000 + 35_000);
  timer.rate({ round: 1, rpe: 8, signs: [], pain: true });
  timer.takePainBack();
  expect(timer.outcome()).toMatchObject({
    ending: 'stop',
    rating: { rpe: 8 },
  });
});

test('a lower ceiling for the day decides the verdict, and is saved with progress and record', () => {
  const { clock, store, timer } = startTimer({}, { ceiling: 4 });
  clock.pass(10_000 + 35_000);
  timer.rate({ round: 1, rpe: 7, signs: [], pain: false });
  expect(timer.response()?.verdict).toBe('stop');
  expect(savedProgressIn(store)).toMatchObject({ ceiling: 4 });
  timer.send('end');
  expect(entries(store)).toMatchObject([{ ceiling: 4 }]);
});

test('progress is removed once an abandoned session is recorded, unless it belongs to another session', async () => {
  const left = () => {
    const { clock, store, timer } = startTimer();
    clock.pass(10_000 + 45_000);
    timer.send('pause');
    const saved = savedProgressIn(store);
    if (!saved) throw new Error('no saved progress');
    return { store, saved };
  };
  const safe = left();
  await recordAbandoned(safe.store, safe.saved);
  expect(savedProgressIn(safe.store)).toBeNull();
  expect(entries(safe.store)).toHaveLength(1);

  const full = left();
  full.store.refuse(LOG_KEY);
  await recordAbandoned(full.store, full.saved);
  expect(savedProgressIn(full.store)).toEqual(full.saved);

  const other = left();
  await recordAbandoned(other.store, { ...other.saved, startedAt: 1 });
  expect(savedProgressIn(other.store)).toEqual(other.saved);
});

test('progress stays saved until the code that records it has arrived', () => {
  const { clock, store, timer, load } = startTimer({}, {}, true);
  clock.pass(10_000 + 45_000);
  timer.endEarly({ signs: [], pain: true });
  expect(savedProgressIn(store)).toMatchObject({ over: true });
  expect(timer.log()).toBeNull();
  expect(entries(store)).toEqual([]);
  load();
  expect(savedProgressIn(store)).toBeNull();
  expect(entries(store)).toMatchObject([{ ratings: [{ pain: true }] }]);
});
