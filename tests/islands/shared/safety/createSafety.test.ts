import { createRoot } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { dayAt } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link.ts';
import { EMPTY_LOG, withEntry, writeLog } from '#core/log/log.ts';
import { writeProgress } from '#core/session/savedProgress.ts';
import {
  ANSWERS_KEY,
  LOG_KEY,
  PROGRESS_KEY,
  SAFETY_KEY,
} from '#core/storageKeys.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import {
  createSafety,
  type SafetyPorts,
} from '#islands/shared/safety/createSafety.ts';
import { aCircuit } from '#builders/aCircuit.ts';

const DAY_MS = 86_400_000;

/** The safety questions with what the device remembers. */
function openSafety(ports: SafetyPorts) {
  const safety = createSafety(ports);
  safety.open();
  return safety;
}

function opened(store = fakeStore(), clock = fakeClock()) {
  const lifecycle = fakeLifecycle();
  return createRoot((dispose) => ({
    safety: openSafety({ store, clock, lifecycle }),
    store,
    clock,
    lifecycle,
    dispose,
  }));
}

describe('the safety questions', () => {
  test('let nothing start before they are answered', () => {
    const { safety } = opened();
    expect(safety.mayStart()).toBe(false);
    safety.answerNone();
    expect(safety.mayStart()).toBe(true);
  });

  test('a yes shuts the day, on the next page as well, until it is taken back', () => {
    const { safety, store, clock } = opened();
    safety.answerYes('bone');
    const next = opened(store, clock).safety;
    expect(next.state()).toEqual({ is: 'shut', item: 'bone' });
    expect(next.mayStart()).toBe(false);
    next.takeBack();
    expect(next.state()).toEqual({ is: 'unasked' });
  });

  test('are asked again the next day, also on a page left open', () => {
    const { safety, clock, lifecycle } = opened();
    safety.answerNone();
    clock.sleep(DAY_MS);
    lifecycle.comeBack();
    expect(safety.state()).toEqual({ is: 'unasked' });
    safety.answerYes('ill');
    clock.sleep(DAY_MS);
    expect(safety.mayStart()).toBe(false);
    expect(safety.state()).toEqual({ is: 'unasked' });
  });

  test('answered in another tab, are answered here once it is seen again', () => {
    const one = opened();
    const other = opened(one.store, one.clock);
    other.safety.answerYes('chest');
    expect(one.safety.mayStart()).toBe(false);
    one.lifecycle.comeBack();
    expect(one.safety.state()).toEqual({ is: 'shut', item: 'chest' });
  });

  test('a look that finds nothing new disturbs nobody', () => {
    const { safety, lifecycle } = opened();
    safety.answerYes('limp');
    const before = safety.state();
    lifecycle.comeBack();
    expect(safety.state()).toBe(before);
  });

  test('a clinician’s agreement is kept with its day, and the rest is asked', () => {
    const { safety, store, clock } = opened();
    safety.answerYes('surgery');
    safety.recordClearance('surgery');
    expect(safety.state()).toEqual({ is: 'unasked' });
    const next = opened(store, clock).safety;
    expect(next.clearedOn('surgery')).toBe(dayAt(clock.date()));
    next.answerYes('surgery');
    expect(next.state()).toEqual({ is: 'unasked' });
    next.answerYes('told');
    expect(next.mayStart()).toBe(false);
  });

  test('hold for the visit where the device keeps nothing, and say so', () => {
    const store = fakeStore();
    store.forbid();
    const { safety, lifecycle } = opened(store);
    expect(safety.isSaved()).toBe(true);
    safety.answerYes('head');
    expect(safety.isSaved()).toBe(false);
    lifecycle.comeBack();
    expect(safety.mayStart()).toBe(false);
    expect(safety.state()).toEqual({ is: 'shut', item: 'head' });
  });

  test('garbage on the device is asked again', () => {
    const { safety } = opened(fakeStore({ [SAFETY_KEY]: '{"version":1' }));
    expect(safety.state()).toEqual({ is: 'unasked' });
  });

  test('an older answer is not found again where the newer could not be kept', () => {
    const texts = new Map<string, string>();
    let isFull = false;
    const store = {
      read: (name: string) => texts.get(name) ?? null,
      write(name: string, text: string) {
        if (!isFull) texts.set(name, text);
        return !isFull;
      },
      remove: (name: string) => void texts.delete(name),
    };
    const clock = fakeClock();
    const lifecycle = fakeLifecycle();
    const made = () =>
      createRoot(() => openSafety({ store, clock, lifecycle }));
    const safety = made();
    safety.answerNone();
    isFull = true;
    safety.answerYes('chest');
    expect(safety.state()).toEqual({ is: 'shut', item: 'chest' });
    expect(made().mayStart()).toBe(false);
  });

  test('pain of a session whose record was refused shuts its day as well', async () => {
    const clock = fakeClock();
    const saved = writeProgress({
      link: writeLink(aCircuit()),
      elapsed: 20_000,
      startedAt: clock.date(),
      savedAt: clock.date(),
      played: [],
      adjustments: [],
      ratings: [{ round: 1, rpe: null, signs: [], pain: true }],
      response: null,
      over: true,
    });
    const store = fakeStore({ [PROGRESS_KEY]: saved });
    const { safety } = opened(store, clock);
    safety.answerNone();
    expect(safety.mayStart()).toBe(false);
    await vi.waitFor(() =>
      expect(safety.state()).toMatchObject({ is: 'pain', isToday: true }),
    );
    expect(safety.mayStart()).toBe(false);
  });

  test('a yes of an older version is kept here from now on', () => {
    const clock = fakeClock();
    const day = dayAt(clock.date());
    const old = JSON.stringify({ version: 2, day, redFlag: true });
    const store = fakeStore({ [ANSWERS_KEY]: old });
    expect(opened(store, clock).safety.mayStart()).toBe(false);
    store.remove(ANSWERS_KEY);
    expect(opened(store, clock).safety.state()).toEqual({
      is: 'shut',
      item: 'not-said',
    });
  });

  describe('after a session that ended in pain', () => {
    function painful(clock = fakeClock()) {
      const entry = {
        id: 'a',
        date: dayAt(clock.date()),
        link: writeLink(aCircuit()),
        rounds: 1,
        seconds: 100,
        ratings: [{ round: 1, rpe: 4, signs: [], pain: true }],
      };
      const log = withEntry(EMPTY_LOG, entry);
      return opened(fakeStore({ [LOG_KEY]: writeLog(log) }), clock);
    }

    test('nothing starts on its day, whatever else is answered', async () => {
      const { safety } = painful();
      safety.answerNone();
      expect(safety.mayStart()).toBe(false);
      await vi.waitFor(() =>
        expect(safety.state()).toMatchObject({ is: 'pain', isToday: true }),
      );
    });

    test('nothing starts later either, until it has been checked; then the lists are asked', async () => {
      const { safety, clock, store, lifecycle } = painful();
      clock.sleep(3 * DAY_MS);
      lifecycle.comeBack();
      await vi.waitFor(() =>
        expect(safety.state()).toMatchObject({ is: 'pain', isToday: false }),
      );
      expect(safety.mayStart()).toBe(false);
      await safety.recordPainChecked();
      expect(safety.state()).toEqual({ is: 'unasked' });
      safety.answerNone();
      expect(safety.mayStart()).toBe(true);
      const again = opened(store, clock).safety;
      await vi.waitFor(() => expect(again.mayStart()).toBe(true));
      expect(store.read(LOG_KEY)).toContain(dayAt(clock.date()));
    });
  });

  test('stop listening when they are disposed of', () => {
    const { lifecycle, dispose } = opened();
    expect(lifecycle.listeners()).toBe(1);
    dispose();
    expect(lifecycle.listeners()).toBe(0);
  });
});
