import { createRoot } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { dayAt } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { writeLog } from '#core/log/log.ts';
import { aLog, aRating } from '#builders/aLog.ts';
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
function createOpenSafety(ports: SafetyPorts) {
  const safety = createSafety(ports);
  safety.open();
  return safety;
}

function openSafety(store = fakeStore(), clock = fakeClock()) {
  const lifecycle = fakeLifecycle();
  return createRoot((dispose) => ({
    safety: createOpenSafety({ store, clock, lifecycle }),
    store,
    clock,
    lifecycle,
    dispose,
  }));
}

describe('the safety questions', () => {
  test('let nothing start before they are answered', () => {
    const { safety } = openSafety();
    expect(safety.mayStart()).toBe(false);
    safety.answerNone();
    expect(safety.mayStart()).toBe(true);
  });

  test('a yes shuts the day, on the next page as well, until it is taken back', () => {
    const { safety, store, clock } = openSafety();
    safety.answerYes('bone');
    const next = openSafety(store, clock).safety;
    expect(next.state()).toEqual({ is: 'shut', item: 'bone' });
    expect(next.mayStart()).toBe(false);
    next.takeBack();
    expect(next.state()).toEqual({ is: 'unasked' });
  });

  test('are asked again the next day, also on a page left open', () => {
    const { safety, clock, lifecycle } = openSafety();
    safety.answerNone();
    clock.sleep(DAY_MS);
    lifecycle.comeBack();
    expect(safety.state()).toEqual({ is: 'unasked' });
    safety.answerYes('ill');
    clock.sleep(DAY_MS);
    expect(safety.mayStart()).toBe(false);
    expect(safety.state()).toEqual({ is: 'unasked' });
  });

  test('take over the answer of another tab once the page is shown again', () => {
    const one = openSafety();
    const other = openSafety(one.store, one.clock);
    other.safety.answerYes('chest');
    expect(one.safety.mayStart()).toBe(false);
    one.lifecycle.comeBack();
    expect(one.safety.state()).toEqual({ is: 'shut', item: 'chest' });
  });

  test('do not change their state when nothing new is stored', () => {
    const { safety, lifecycle } = openSafety();
    safety.answerYes('limp');
    const before = safety.state();
    lifecycle.comeBack();
    expect(safety.state()).toBe(before);
  });

  test('store a clinician’s agreement with its day, and ask the rest', () => {
    const { safety, store, clock } = openSafety();
    safety.answerYes('surgery');
    safety.recordClearance('surgery');
    expect(safety.state()).toEqual({ is: 'unasked' });
    const next = openSafety(store, clock).safety;
    expect(next.clearedOn('surgery')).toBe(dayAt(clock.date()));
    next.answerYes('surgery');
    expect(next.state()).toEqual({ is: 'unasked' });
    next.answerYes('told');
    expect(next.mayStart()).toBe(false);
  });

  test('hold while the page is open where nothing can be stored, and report that', () => {
    const store = fakeStore();
    store.forbid();
    const { safety, lifecycle } = openSafety(store);
    expect(safety.isSaved()).toBe(true);
    safety.answerYes('head');
    expect(safety.isSaved()).toBe(false);
    lifecycle.comeBack();
    expect(safety.mayStart()).toBe(false);
    expect(safety.state()).toEqual({ is: 'shut', item: 'head' });
  });

  test('are asked again where the stored text is damaged', () => {
    const { safety } = openSafety(fakeStore({ [SAFETY_KEY]: '{"version":1' }));
    expect(safety.state()).toEqual({ is: 'unasked' });
  });

  test('do not leave an older answer stored where the newer could not be', () => {
    const texts = new Map<string, string>();
    let isFull = false;
    const store = {
      read: (name: string) => texts.get(name) ?? null,
      readStored: (name: string) => ({ text: texts.get(name) ?? null }),
      remember: () => undefined,
      write(name: string, text: string) {
        if (!isFull) texts.set(name, text);
        return !isFull;
      },
      remove: (name: string) => void texts.delete(name),
    };
    const clock = fakeClock();
    const lifecycle = fakeLifecycle();
    const openAgain = () =>
      createRoot(() => createOpenSafety({ store, clock, lifecycle }));
    const safety = openAgain();
    safety.answerNone();
    isFull = true;
    safety.answerYes('chest');
    expect(safety.state()).toEqual({ is: 'shut', item: 'chest' });
    expect(openAgain().mayStart()).toBe(false);
  });

  test('pain in a session that could not be recorded shuts its day as well', async () => {
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
    const { safety } = openSafety(store, clock);
    safety.answerNone();
    expect(safety.mayStart()).toBe(false);
    await vi.waitFor(() =>
      expect(safety.state()).toMatchObject({ is: 'pain', isToday: true }),
    );
    expect(safety.mayStart()).toBe(false);
  });

  test('take over a yes that an older version stored', () => {
    const clock = fakeClock();
    const day = dayAt(clock.date());
    const old = JSON.stringify({ version: 2, day, redFlag: true });
    const store = fakeStore({ [ANSWERS_KEY]: old });
    expect(openSafety(store, clock).safety.mayStart()).toBe(false);
    store.remove(ANSWERS_KEY);
    expect(openSafety(store, clock).safety.state()).toEqual({
      is: 'shut',
      item: 'not-said',
    });
  });

  describe('after a session that ended in pain', () => {
    function painful(clock = fakeClock()) {
      const log = aLog({
        date: dayAt(clock.date()),
        ratings: [aRating(4, { pain: true })],
      });
      return openSafety(fakeStore({ [LOG_KEY]: writeLog(log) }), clock);
    }

    test('nothing starts on that day, whatever is answered', async () => {
      const { safety } = painful();
      safety.answerNone();
      expect(safety.mayStart()).toBe(false);
      await vi.waitFor(() =>
        expect(safety.state()).toMatchObject({ is: 'pain', isToday: true }),
      );
    });

    test('nothing starts later either until it was checked; then the lists are asked', async () => {
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
      const again = openSafety(store, clock).safety;
      await vi.waitFor(() => expect(again.mayStart()).toBe(true));
      expect(store.read(LOG_KEY)).toContain(dayAt(clock.date()));
    });
  });

  test('stop listening when they are disposed of', () => {
    const { lifecycle, dispose } = openSafety();
    expect(lifecycle.listeners()).toBe(1);
    dispose();
    expect(lifecycle.listeners()).toBe(0);
  });
});
