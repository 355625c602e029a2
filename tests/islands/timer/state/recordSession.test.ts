import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link.ts';
import { readLog } from '#core/log/log.ts';
import { readProgress } from '#core/session/savedProgress.ts';
import { DAMAGED_LOG_KEY, LOG_KEY, PROGRESS_KEY } from '#core/storageKeys.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { recordUnfinished } from '#islands/timer/state/recordEntry.ts';
import { recordSession } from '#islands/timer/state/recordSession.ts';
import {
  createTimer,
  type TimerStart,
} from '#islands/timer/state/createTimer.ts';
import { nextCircuit } from '#islands/timer/state/nextCircuit.ts';
import { recordAbandoned } from '#islands/timer/state/recordAbandoned.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';

const circuit = aCircuit({ rounds: 2, stations: [aHold('pl', 30)] });

function running(
  stored: Readonly<Record<string, string>> = {},
  given: Partial<TimerStart> = {},
  isLate = false,
) {
  const clock = fakeClock();
  const store = fakeStore(stored);
  const lifecycle = fakeLifecycle();
  return createRoot((dispose) => {
    const [isThere, setThere] = createSignal(!isLate);
    const timer = createTimer(
      circuit,
      writeLink(circuit),
      { startedAt: clock.date(), ...given },
      { clock, store, lifecycle },
      {
        record: () =>
          isThere()
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
      /** The code for the record comes. */
      arrive: () => setThere(true),
    };
  });
}

/** The progress that is saved, if there is any. */
function placeIn(store: ReturnType<typeof fakeStore>) {
  const saved = readProgress(store.read(PROGRESS_KEY));
  return saved.ok ? saved.value : null;
}

const PAIN = { round: 1, rpe: null, signs: [], pain: true } as const;

function entries(store: ReturnType<typeof fakeStore>) {
  const log = readLog(store.read(LOG_KEY));
  return log.ok ? log.value.entries : null;
}

test('what was done is on record as soon as it is over, with the day the next is due', () => {
  const { clock, store, timer } = running();
  clock.pass(10_000 + 150_000);
  expect(entries(store)).toMatchObject([
    { rounds: 2, seconds: 120, ratings: [] },
  ]);
  expect(nextCircuit(timer)?.day).toMatch(/^2023-11-\d\d$/);
});

test('what is said of it afterwards belongs to it', () => {
  const { clock, store, timer } = running();
  clock.pass(10_000 + 150_000);
  timer.rate({ round: 2, rpe: 4, signs: [], pain: false });
  expect(entries(store)).toMatchObject([{ ratings: [{ round: 2, rpe: 4 }] }]);
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
  timer.send('catchUp');
  timer.send('end');
  expect(entries(store)).toMatchObject([{ rounds: 0, seconds: 5 }]);
});

test('its progress stays saved until it is on record, and is then removed', () => {
  const { clock, store } = running();
  clock.pass(10_000 + 110_000);
  expect(store.read(PROGRESS_KEY)).not.toBeNull();
  clock.pass(20_000);
  expect(store.read(PROGRESS_KEY)).toBeNull();
});

test('a session left half-way is put on record for what was done of it, once', () => {
  const { clock, store, lifecycle } = running();
  clock.pass(10_000 + 45_000);
  lifecycle.leave();
  const saved = readProgress(store.read(PROGRESS_KEY));
  if (!saved.ok) throw new Error(saved.reason);
  recordUnfinished(store, saved.value);
  recordUnfinished(store, saved.value);
  expect(entries(store)).toMatchObject([{ rounds: 1, seconds: 45 }]);
});

test('a damaged log is put aside whole, and a new one begun', () => {
  const { clock, store, timer } = running({ [LOG_KEY]: '{"version":1,"entr' });
  clock.pass(200_000);
  expect(store.read(DAMAGED_LOG_KEY)).toBe('{"version":1,"entr');
  expect(entries(store)).toHaveLength(1);
  expect(timer.log()).not.toBeNull();
});

test('a log that a newer version wrote is left alone, and that is said', () => {
  const { clock, store, timer } = running({ [LOG_KEY]: '{"version":9}' });
  clock.pass(200_000);
  expect(store.read(LOG_KEY)).toBe('{"version":9}');
  expect(timer.log()).toBeNull();
});

test('a device that keeps nothing says so, and stops nothing', () => {
  const { clock, store, timer } = running();
  store.forbid();
  clock.pass(200_000);
  expect(timer.progress().state).toBe('finished');
  expect(timer.log()).toBeNull();
});

test('nothing needs to be on the screen for it, and each session is on record once', () => {
  const { clock, store, timer, dispose } = running();
  clock.pass(10_000 + 150_000);
  expect(placeIn(store)).toBeNull();
  timer.rate({ round: 2, rpe: 4.5, signs: [], pain: false });
  timer.rate({ round: 2, rpe: 8, signs: [], pain: false });
  timer.chooseAfterWalk('none');
  dispose();
  expect(entries(store)).toMatchObject([
    { rounds: 2, ratings: [{ rpe: 8 }], afterWalk: 'none' },
  ]);
  expect(placeIn(store)).toBeNull();
});

test('a place is not let go of before the record is safe, and the record is tried again', () => {
  const { clock, store, timer, lifecycle } = running();
  store.refuse(LOG_KEY);
  clock.pass(10_000 + 45_000);
  timer.send('end');
  expect(timer.log()).toBeNull();
  expect(placeIn(store)).toMatchObject({ elapsed: 55_000, over: true });
  timer.rate({ round: 1, rpe: 7, signs: [], pain: false });
  expect(placeIn(store)).toMatchObject({ over: true, ratings: [{ rpe: 7 }] });
  store.makeRoom();
  lifecycle.leave();
  expect(timer.log()).not.toBeNull();
  expect(placeIn(store)).toBeNull();
  expect(entries(store)).toMatchObject([{ rounds: 1, ratings: [{ rpe: 7 }] }]);
});

test('a session that is over is never taken up again, only put on record', () => {
  const first = running();
  first.store.refuse(LOG_KEY);
  first.clock.pass(10_000 + 45_000);
  first.timer.send('end');
  first.clock.pass(7000);
  first.dispose();
  const place = placeIn(first.store);
  if (!place) throw new Error('no place');
  const { timer, store } = running(
    {},
    { saved: place, startedAt: place.startedAt },
  );
  expect(timer.state()).toBe('finished');
  expect(timer.outcome()).toMatchObject({ ending: 'enough', isWhole: false });
  expect(entries(store)).toMatchObject([{ rounds: 1, seconds: 45 }]);
});

test('a place with pain in it is over, whatever else it says', () => {
  const first = running();
  first.clock.pass(10_000 + 5000);
  first.timer.send('pause');
  const place = placeIn(first.store);
  if (!place) throw new Error('no place');
  const { timer, store } = running(
    {},
    { saved: { ...place, ratings: [PAIN] }, startedAt: place.startedAt },
  );
  for (const type of ['resume', 'skip', 'back', 'reopen', 'start'] as const)
    timer.send(type);
  expect(timer.state()).toBe('finished');
  expect(entries(store)).toMatchObject([{ ratings: [{ pain: true }] }]);
});

test('pain is on record at once, even before the first set', () => {
  const { clock, store, timer } = running();
  clock.pass(4000);
  timer.endEarly({ signs: [], pain: true });
  expect(entries(store)).toMatchObject([
    { rounds: 0, seconds: 0, ratings: [{ round: 1, pain: true }] },
  ]);
  expect(nextCircuit(timer)).toBeNull();
});

test('pain tapped by mistake is taken out of the record, and the session stands where it was', () => {
  const early = running();
  early.clock.pass(4000);
  early.timer.endEarly({ signs: [], pain: true });
  early.timer.takePainBack();
  expect(entries(early.store)).toEqual([]);
  expect(early.timer.progress()).toMatchObject({
    state: 'paused',
    elapsedBefore: 4000,
  });
  expect(early.timer.ratings()).toEqual([]);

  const rated = running();
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
  const { clock, timer } = running();
  clock.pass(10_000 + 35_000);
  timer.rate({ round: 1, rpe: 8, signs: [], pain: true });
  timer.takePainBack();
  expect(timer.outcome()).toMatchObject({
    ending: 'stop',
    rating: { rpe: 8 },
  });
});

test('a day that allows less is measured from, and saved with progress and record', () => {
  const { clock, store, timer } = running({}, { ceiling: 4 });
  clock.pass(10_000 + 35_000);
  timer.rate({ round: 1, rpe: 7, signs: [], pain: false });
  expect(timer.response()?.verdict).toBe('stop');
  expect(placeIn(store)).toMatchObject({ ceiling: 4 });
  timer.send('end');
  expect(entries(store)).toMatchObject([{ ceiling: 4 }]);
});

test('a place is let go of after it was put away, unless it has become another session’s', async () => {
  const left = () => {
    const { clock, store, timer } = running();
    clock.pass(10_000 + 45_000);
    timer.send('pause');
    const saved = placeIn(store);
    if (!saved) throw new Error('no place');
    return { store, saved };
  };
  const safe = left();
  await recordAbandoned(safe.store, safe.saved);
  expect(placeIn(safe.store)).toBeNull();
  expect(entries(safe.store)).toHaveLength(1);

  const full = left();
  full.store.refuse(LOG_KEY);
  await recordAbandoned(full.store, full.saved);
  expect(placeIn(full.store)).toEqual(full.saved);

  const other = left();
  await recordAbandoned(other.store, { ...other.saved, startedAt: 1 });
  expect(placeIn(other.store)).toEqual(other.saved);
});

test('code for the record that comes late finds the place still there', () => {
  const { clock, store, timer, arrive } = running({}, {}, true);
  clock.pass(10_000 + 45_000);
  timer.endEarly({ signs: [], pain: true });
  expect(placeIn(store)).toMatchObject({ over: true });
  expect(timer.log()).toBeNull();
  expect(entries(store)).toEqual([]);
  arrive();
  expect(placeIn(store)).toBeNull();
  expect(entries(store)).toMatchObject([{ ratings: [{ pain: true }] }]);
});
