import { createEffect, createRoot, on } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { readProgress } from '#core/session/savedProgress.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import {
  createTimer,
  type TimerStart,
  type Timer,
  type TimerOptions,
} from '#islands/timer/state/createTimer.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';

const LINK = 'any-link';
const short = aCircuit({
  rounds: 2,
  stations: [aHold('gb', 30), someReps('sq', 4, [3, 1, 1])],
});

function startTimer(
  start: Partial<TimerStart> = {},
  circuit = short,
  options: TimerOptions = {},
) {
  const clock = fakeClock();
  const store = fakeStore();
  const lifecycle = fakeLifecycle();
  const timerStart = { startedAt: clock.date(), ...start };
  return createRoot((dispose) => {
    const timer: Timer = createTimer(
      circuit,
      LINK,
      timerStart,
      { clock, store, lifecycle },
      options,
    );
    return { timer, clock, store, lifecycle, dispose };
  });
}

function savedElapsed(store: ReturnType<typeof fakeStore>) {
  const saved = readProgress(store.read(PROGRESS_KEY));
  return saved.ok ? saved.value.elapsed : null;
}

describe('a timer', () => {
  test('shows each second of a hold as it comes', () => {
    const { timer, clock } = startTimer();
    const shown: number[] = [];
    for (let second = 0; second < 13; second++) {
      shown.push(timer.secondsLeft());
      clock.pass(1000);
    }
    expect(shown).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 30, 29, 28]);
  });

  test('shows the rep and its phase as they come', () => {
    const { timer, clock } = startTimer();
    clock.pass(10_000 + 30_000 + 20_000);
    expect(timer.rep()).toMatchObject({ rep: 1, phase: 0 });
    clock.pass(3000);
    expect(timer.rep()).toMatchObject({ rep: 1, phase: 1 });
    clock.pass(2000);
    expect(timer.rep()).toMatchObject({ rep: 2, phase: 0 });
  });

  test('ticks no more than once a second, and half-second phases no more than their own', () => {
    const { clock } = startTimer();
    clock.pass(40_000);
    expect(clock.wakes()).toBeLessThanOrEqual(41);
  });

  test('wakes a few ms ahead of the second again after a slow tick', () => {
    const clock = fakeClock();
    const ticks: number[] = [];
    createRoot(() => {
      const { elapsed } = createTimer(
        short,
        LINK,
        { startedAt: clock.date() },
        { clock, store: fakeStore(), lifecycle: fakeLifecycle() },
      );
      createEffect(
        on(elapsed, () => {
          ticks.push(1000 - (clock.now() % 1000));
          clock.work(40);
        }),
      );
    });
    clock.pass(20_000);
    expect(ticks.length).toBeGreaterThan(15);
    // The fake clock began at a whole second, and so did the session.
    for (const early of ticks.slice(1)) {
      expect(early).toBeGreaterThan(0);
      expect(early).toBeLessThan(10);
    }
  });

  test('never goes back behind what it has shown', () => {
    const { timer, clock } = startTimer();
    clock.pass(12_000 - 5);
    expect(timer.elapsed()).toBe(12_000);
    timer.send('tick');
    expect(timer.elapsed()).toBe(12_000);
    timer.send('pause');
    expect(timer.elapsed()).toBe(12_000);
  });

  test('created long after the tap starts from the beginning', () => {
    const { timer } = startTimer({ startedAt: 5 });
    expect(timer.progress()).toMatchObject({
      state: 'running',
      elapsedBefore: 0,
    });
    expect(timer.secondsLeft()).toBe(10);
  });

  test('is interrupted after a sleep, and does nothing on its own', () => {
    const { timer, clock, store } = startTimer();
    clock.pass(12_000);
    clock.sleep(45_000);
    expect(timer.progress()).toMatchObject({
      state: 'interrupted',
      elapsedBefore: 12_000,
      clockElapsed: 57_000,
    });
    clock.pass(30_000);
    expect(timer.elapsed()).toBe(12_000);
    expect(savedElapsed(store)).toBe(12_000);
    timer.send('catchUp');
    expect(timer.elapsed()).toBe(57_000);
  });

  test('continues without ticks while the sound plays on', () => {
    let heard = 0;
    const { timer, clock } = startTimer({}, short, { soundClock: () => heard });
    clock.pass(12_000);
    heard = 57_000;
    clock.sleep(45_000);
    expect(timer.progress().state).toBe('running');
    expect(timer.elapsed()).toBe(57_000);
  });

  test('is interrupted by a sleep in which both its clock and the sound’s stood still', () => {
    let heard = 0;
    const { timer, clock } = startTimer({}, short, { soundClock: () => heard });
    for (let second = 0; second < 12; second++) {
      heard += 1000;
      clock.pass(1000);
    }
    clock.setCalendar(45_000);
    clock.pass(1000);
    expect(timer.progress()).toMatchObject({
      state: 'interrupted',
      elapsedBefore: 12_000,
    });
    timer.send('resume');
    expect(timer.elapsed()).toBe(12_000);
  });

  test('goes on as it was when the calendar is set back, with and without sound', () => {
    for (const soundClock of [() => null, () => performance.now()]) {
      const { timer, clock } = startTimer({}, short, { soundClock });
      clock.pass(12_000);
      clock.setCalendar(-3_600_000);
      clock.pass(5000);
      expect(timer.progress().state).toBe('running');
      expect(timer.elapsed()).toBe(17_000);
    }
  });

  test('saves its progress at every boundary, when paused, and when the page is hidden', () => {
    const { timer, clock, store, lifecycle } = startTimer();
    clock.pass(10_000);
    expect(savedElapsed(store)).toBe(10_000);
    clock.pass(5500);
    lifecycle.leave();
    expect(savedElapsed(store)).toBe(15_500);
    clock.pass(1000);
    timer.send('pause');
    expect(savedElapsed(store)).toBe(16_500);
  });

  test('comes back paused at the saved time, and continues from there', () => {
    const { timer, clock } = startTimer({
      saved: {
        elapsed: 23_000,
        played: [],
        adjustments: [],
        ratings: [],
        response: null,
      },
    });
    clock.pass(60_000);
    expect(timer.secondsLeft()).toBe(17);
    timer.send('resume');
    expect(timer.leadIn()).toBe(3000);
    clock.pass(4000);
    expect(timer.elapsed()).toBe(24_000);
  });

  test('gives the seconds since its end', () => {
    const { timer, clock } = startTimer();
    clock.pass(timer.timeline().end + 42_000);
    expect(timer.progress().state).toBe('finished');
    expect(timer.secondsSinceEnd()).toBe(42);
  });

  test('saved at its end is over when it comes back', () => {
    const { end } = startTimer().timer.timeline();
    const { timer } = startTimer({
      saved: {
        elapsed: end,
        played: [{ from: 0, to: end }],
        adjustments: [],
        ratings: [],
        response: null,
      },
    });
    expect(timer.state()).toBe('finished');
    expect(timer.played()).toEqual([{ from: 0, to: end }]);
  });

  test('runs on where nothing can be stored', () => {
    const { timer, clock, store } = startTimer();
    store.forbid();
    clock.pass(12_000);
    expect(timer.segment()?.kind).toBe('work');
  });

  test('makes a rest longer or shorter, but never shorter than the time passed', () => {
    const { timer, clock } = startTimer();
    clock.pass(45_000);
    expect(timer.secondsLeft()).toBe(15);
    timer.addToRest(10);
    expect(timer.secondsLeft()).toBe(25);
    timer.addToRest(-10);
    timer.addToRest(-10);
    expect(timer.secondsLeft()).toBe(5);
    timer.addToRest(-10);
    expect(timer.secondsLeft()).toBe(1);
    expect(timer.segment()?.kind).toBe('rest');
  });

  test('leaves a set alone where there is no rest to adjust', () => {
    const { timer, clock } = startTimer();
    clock.pass(15_000);
    timer.addToRest(10);
    expect(timer.adjustments()).toEqual([]);
  });

  test('makes the next round easier after a 6, and takes that back', () => {
    const { timer, clock } = startTimer();
    clock.pass(10_000 + 30_000 + 20_000 + 20_000 + 5000);
    expect(timer.segment()?.kind).toBe('round-rest');
    timer.rate({ round: 1, rpe: 6, signs: [], pain: false });
    expect(timer.response()).toMatchObject({ verdict: 'easier' });
    expect(timer.secondsLeft()).toBe(85);
    clock.pass(86_000);
    expect(timer.station()?.work).toMatchObject({ seconds: 25 });
    timer.takeBack();
    expect(timer.adjustments()).toEqual([]);
  });

  test('taken back in the longer rest continues with the next set', () => {
    const { timer, clock } = startTimer();
    clock.pass(80_000 + 70_000);
    expect(timer.segment()?.kind).not.toBe('round-rest');
    const other = startTimer();
    other.clock.pass(85_000);
    other.timer.rate({ round: 1, rpe: 4, signs: ['heavier'], pain: false });
    expect(other.timer.secondsLeft()).toBe(115);
    other.clock.pass(70_000);
    other.timer.takeBack();
    expect(other.timer.segment()).toMatchObject({ kind: 'work', round: 2 });
    expect(other.timer.secondsLeft()).toBe(30);
  });

  test('ends after an 8 when the runner agrees, and cannot be reopened', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 8, signs: [], pain: false });
    expect(timer.response()).toMatchObject({ verdict: 'stop' });
    timer.send('end');
    timer.takeBack();
    timer.reopen();
    timer.send('reopen');
    expect(timer.progress()).toMatchObject({ state: 'finished' });
    expect(timer.ratings()).toHaveLength(1);
  });

  test('ended by choice, or after a 7, can be reopened', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.endEarly();
    expect(timer.outcome()).toMatchObject({ ending: 'enough', rating: null });
    timer.reopen();
    expect(timer.progress()).toMatchObject({
      state: 'paused',
      elapsedBefore: 85_000,
    });
    timer.rate({ round: 1, rpe: 7, signs: [], pain: false });
    timer.send('end');
    expect(timer.outcome()).toMatchObject({ ending: 'enough', round: 1 });
    timer.reopen();
    expect(timer.progress()).toMatchObject({
      state: 'paused',
      elapsedBefore: 85_000,
    });
    expect(timer.response()).toBeNull();
  });

  test('ended for one sign is "enough", for clumsiness a "stop"', () => {
    for (const [sign, ending] of [
      ['heavier', 'enough'],
      ['breathless', 'enough'],
      ['clumsier', 'stop'],
    ] as const) {
      const { timer, clock } = startTimer();
      clock.pass(20_000);
      timer.endEarly({ signs: [sign], pain: false });
      expect(timer.outcome()).toMatchObject({ ending, round: 1 });
    }
  });

  test('ended for a sign counts the rating of the round before as well', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 4, signs: ['clumsier'], pain: false });
    timer.endEarly({ signs: ['heavier'], pain: false });
    expect(timer.outcome()).toMatchObject({ ending: 'stop' });
    expect(timer.ratings()).toMatchObject([
      { rpe: 4, signs: ['heavier', 'clumsier'] },
    ]);

    const two = startTimer();
    two.clock.pass(85_000);
    two.timer.rate({ round: 1, rpe: null, signs: ['heavier'], pain: false });
    two.timer.endEarly({ signs: ['breathless'], pain: false });
    expect(two.timer.outcome()).toMatchObject({ ending: 'stop' });
  });

  test('pain tapped by mistake leaves the earlier rating as it was', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: null, signs: ['clumsier'], pain: false });
    timer.endEarly({ signs: [], pain: true });
    timer.takePainBack();
    expect(timer.outcome()).toMatchObject({ ending: 'stop' });

    const one = startTimer();
    one.clock.pass(85_000);
    one.timer.rate({ round: 1, rpe: null, signs: ['heavier'], pain: false });
    one.timer.endEarly({ signs: [], pain: true });
    one.timer.takePainBack();
    expect(one.timer.state()).toBe('paused');
    expect(one.timer.response()?.verdict).toBe('wait');
    expect(one.timer.secondsLeft()).toBe(115);
  });

  test('a stop also holds after a jump back to an earlier set', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 9, signs: [], pain: false });
    timer.send('pause');
    timer.send('jump', 1);
    timer.send('resume');
    clock.pass(4000);
    expect(timer.outcome()).toMatchObject({ ending: 'stop' });
  });

  test('a sign that was gone when asked again stays on record, without further adjustments', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    const sign = { round: 1, rpe: 4, signs: ['heavier'], pain: false } as const;
    timer.rate(sign);
    timer.rate({ ...sign, passed: true }, true);
    expect(timer.response()?.verdict).toBe('carry-on');
    expect(timer.ratings()).toMatchObject([{ signs: ['heavier'] }]);
    timer.rate({ ...sign, rpe: 5 });
    expect(timer.response()?.verdict).toBe('carry-on');
    timer.rate({ ...sign, signs: [] });
    timer.rate(sign);
    expect(timer.response()?.verdict).toBe('wait');
  });

  test('rated at its end with a 5 in place of an 8 is no longer stopped', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 8, signs: [], pain: false });
    timer.send('end');
    timer.rate({ round: 1, rpe: 5, signs: [], pain: false });
    expect(timer.outcome()).toMatchObject({ ending: 'enough', isWhole: false });
  });

  test('ends after an 8 before the next set, without an answer', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 8, signs: [], pain: false });
    clock.pass(120_000);
    expect(timer.progress()).toMatchObject({
      state: 'finished',
      played: [{ from: 0, to: 140_000 }],
    });
  });

  test('continues after an 8 that was taken back', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 8, signs: [], pain: false });
    timer.takeBack();
    clock.pass(60_000);
    expect(timer.segment()).toMatchObject({ kind: 'work', round: 2 });
  });

  test('follows the corrected rating', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 6, signs: [], pain: false });
    timer.rate({ round: 1, rpe: 4, signs: [], pain: false });
    expect(timer.adjustments()).toEqual([]);
    expect(timer.ratings()).toMatchObject([{ rpe: 4 }]);
  });

  test('an effort rated after a sign leaves the rest twice as long, not four times', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: null, signs: ['heavier'], pain: false });
    expect(timer.secondsLeft()).toBe(115);
    timer.rate({ round: 1, rpe: 4, signs: ['heavier'], pain: false });
    expect(timer.secondsLeft()).toBe(115);
    timer.rate({ round: 1, rpe: 4, signs: [], pain: false });
    expect(timer.secondsLeft()).toBe(55);
  });

  test('a sign still there when asked again is "enough"', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    const sign = { round: 1, rpe: 4, signs: ['heavier'], pain: false } as const;
    timer.rate(sign);
    expect(timer.response()?.verdict).toBe('wait');
    expect(timer.secondsLeft()).toBe(115);
    timer.rate(sign, true);
    expect(timer.response()?.verdict).toBe('enough');
    expect(timer.secondsLeft()).toBe(115);
  });

  test('pain ends everything at once', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: null, signs: [], pain: true });
    expect(timer.progress().state).toBe('finished');
  });

  test('waits for the runner in a set at their own pace', () => {
    const { timer, clock } = startTimer({}, short, { pace: () => 'own' });
    clock.pass(10_000 + 30_000 + 20_000 + 45_000);
    expect(timer.isOwnPace()).toBe(true);
    expect(timer.secondsIn()).toBe(45);
    timer.send('skip');
    expect(timer.segment()?.kind).toBe('round-rest');
  });

  test('asks again before the next set where a sign was not rated again', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 4, signs: ['heavier'], pain: false });
    clock.pass(200_000);
    expect(timer.state()).toBe('paused');
    expect(timer.isHeld()).toBe(true);
    expect(timer.segment()).toMatchObject({ kind: 'round-rest', round: 1 });
    // The sign is gone, so the next round follows.
    timer.rate({ round: 1, rpe: 4, signs: [], pain: false }, true);
    timer.send('resume');
    clock.pass(3100);
    expect(timer.segment()).toMatchObject({ kind: 'work', round: 2 });
  });

  test('cannot be skipped past a sign that was not rated again', () => {
    const { timer, clock } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 4, signs: ['heavier'], pain: false });
    timer.send('skip');
    expect(timer.isHeld()).toBe(true);
  });

  test('comes back with the adjustments of a rating, and follows them', () => {
    const { timer, clock, store } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 8, signs: [], pain: false });
    const saved = readProgress(store.read(PROGRESS_KEY));
    if (!saved.ok) throw new Error(saved.reason);
    const again = startTimer({ saved: saved.value });
    expect(again.timer.response()?.verdict).toBe('stop');
    again.timer.send('resume');
    again.clock.pass(120_000);
    expect(again.timer.state()).toBe('finished');
  });

  test('saves its progress every three seconds, for a browser that crashes', () => {
    const { clock, store } = startTimer();
    const saved: (number | null)[] = [];
    for (let second = 0; second <= 23; second++) {
      saved.push(savedElapsed(store));
      clock.pass(1000);
    }
    // At 10 s the first set begins.
    expect([...new Set(saved)]).toEqual([
      0, 3000, 6000, 9000, 10_000, 12_000, 15_000, 18_000, 21_000,
    ]);
  });

  test('saves ratings and adjustments with its progress', () => {
    const { timer, clock, store } = startTimer();
    clock.pass(85_000);
    timer.rate({ round: 1, rpe: 6, signs: [], pain: false });
    const saved = readProgress(store.read(PROGRESS_KEY));
    expect(saved).toMatchObject({
      ok: true,
      value: {
        adjustments: [{ kind: 'easier', round: 2 }],
        ratings: [{ round: 1, rpe: 6 }],
        played: [{ from: 0, to: 85_000 }],
      },
    });
  });

  test('releases clock and page once it is disposed of', () => {
    const { clock, lifecycle, dispose } = startTimer();
    dispose();
    expect(clock.waiting()).toBe(0);
    expect(lifecycle.listeners()).toBe(0);
  });
});
