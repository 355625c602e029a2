import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { readSaved } from '#core/saved.ts';
import { WAITING, type Session } from '#core/session.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createTimer, PLACE, type Timer } from '#islands/timer/createTimer.ts';
import { aCircuit, aHold, someReps } from '#make/aCircuit.ts';

const LINK = 'any-link';
const short = aCircuit({
  rounds: 2,
  stations: [aHold('gb', 30), someReps('sq', 4, [3, 1, 1])],
});

function running(first?: Session, circuit = short) {
  const clock = fakeClock();
  const store = fakeStore();
  const lifecycle = fakeLifecycle();
  const begun: Session = first ?? {
    state: 'running',
    before: 0,
    since: clock.now(),
  };
  return createRoot((dispose) => {
    const timer: Timer = createTimer(circuit, LINK, begun, {
      clock,
      store,
      lifecycle,
    });
    return { timer, clock, store, lifecycle, dispose };
  });
}

function place(store: ReturnType<typeof fakeStore>) {
  const saved = readSaved(store.read(PLACE));
  return saved.ok ? saved.value.elapsed : null;
}

describe('a timer', () => {
  test('shows each second of a hold as it comes', () => {
    const { timer, clock } = running();
    const shown: number[] = [];
    for (let second = 0; second < 13; second++) {
      shown.push(timer.secondsLeft());
      clock.pass(1000);
    }
    expect(shown).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 30, 29, 28]);
  });

  test('shows the rep and its phase as they come', () => {
    const { timer, clock } = running();
    clock.pass(10_000 + 30_000 + 20_000);
    expect(timer.rep()).toMatchObject({ rep: 1, phase: 0 });
    clock.pass(3000);
    expect(timer.rep()).toMatchObject({ rep: 1, phase: 1 });
    clock.pass(2000);
    expect(timer.rep()).toMatchObject({ rep: 2, phase: 0 });
  });

  test('looks at the clock no more than once a second, and half-second phases no more than their own', () => {
    const { clock } = running();
    clock.pass(40_000);
    expect(clock.wakes()).toBeLessThanOrEqual(41);
  });

  test('wakes in the right place after a sleep', () => {
    const { timer, clock } = running();
    clock.sleep(45_000);
    expect(timer.elapsed()).toBe(45_000);
    expect(timer.stretch()?.kind).toBe('rest');
  });

  test('keeps its place at every boundary, when paused, and when the page goes out of sight', () => {
    const { timer, clock, store, lifecycle } = running();
    clock.pass(10_000);
    expect(place(store)).toBe(10_000);
    clock.pass(5500);
    lifecycle.leave();
    expect(place(store)).toBe(15_500);
    clock.pass(1000);
    timer.send('pause');
    expect(place(store)).toBe(16_500);
  });

  test('comes back paused where it was left, and goes on from there', () => {
    const { timer, clock } = running({ state: 'paused', before: 23_000 });
    clock.pass(60_000);
    expect(timer.secondsLeft()).toBe(17);
    timer.send('resume');
    expect(timer.lead()).toBe(3000);
    clock.pass(4000);
    expect(timer.elapsed()).toBe(24_000);
  });

  test('forgets its place once it is over, and counts from then on', () => {
    const { timer, clock, store } = running();
    clock.pass(timer.timeline.end + 42_000);
    expect(timer.session().state).toBe('finished');
    expect(timer.since()).toBe(42);
    expect(place(store)).toBeNull();
  });

  test('goes on when the device keeps nothing', () => {
    const { timer, clock, store } = running();
    store.forbid();
    clock.pass(12_000);
    expect(timer.stretch()?.kind).toBe('work');
  });

  test('does nothing before it is started', () => {
    const { timer, clock } = running(WAITING);
    clock.pass(30_000);
    expect(timer.elapsed()).toBe(0);
  });

  test('lets go of clock and page when it is disposed of', () => {
    const { clock, lifecycle, dispose } = running();
    dispose();
    expect(clock.waiting()).toBe(0);
    expect(lifecycle.listeners()).toBe(0);
  });
});
