import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createRatingPrompt } from '#islands/timer/state/createRatingPrompt.ts';
import { createStatus } from '#islands/timer/state/createStatus.ts';
import { createTimer } from '#islands/timer/state/createTimer.ts';
import { createWords } from '#islands/timer/state/createWords.ts';

const circuit = aCircuit({ rounds: 2, stations: [aHold('gb', 30)] });

function startTimer(mode: 'circuit' | 'activation' = 'circuit') {
  const clock = fakeClock();
  return createRoot((dispose) => {
    const timer = createTimer(
      { ...circuit, mode },
      'any-link',
      { startedAt: clock.date() },
      { clock, store: fakeStore(), lifecycle: fakeLifecycle() },
    );
    const [screenStatus, setScreenStatus] = createSignal('');
    const [canAsk, setCanAsk] = createSignal(true);
    const [isSpoken, setSpoken] = createSignal(false);
    const words = createWords(timer, aCatalogue());
    return {
      timer,
      clock,
      dispose,
      words,
      setScreenStatus,
      setSpoken,
      status: createStatus(timer, { words, screenStatus, isSpoken }),
      prompt: createRatingPrompt(timer, canAsk),
      setCanAsk,
    };
  });
}

describe('what a screen reader announces', () => {
  test('is each segment, and half-way in a long hold', () => {
    const { clock, status } = startTimer();
    expect(status()).toMatch(/^Get ready\./);
    clock.pass(10_000);
    expect(status()).toMatch(/Round 1 of 2\.$/);
    clock.pass(15_000);
    expect(status()).toBe('Half way.');
    clock.pass(15_000);
    expect(status()).toMatch(/^Round 1 done\. Rest\./);
  });

  test('is replaced by what the screen announces, and empty while a voice speaks', () => {
    const { status, setScreenStatus, setSpoken, timer } = startTimer();
    setScreenStatus('6 is too hard');
    expect(status()).toBe('6 is too hard');
    setSpoken(true);
    expect(status()).toBe('');
    setScreenStatus('');
    timer.send('pause');
    expect(status()).toBe('Paused.');
  });

  test('is that the session was interrupted, after a sleep', () => {
    const { status, clock } = startTimer();
    clock.pass(12_000);
    clock.sleep(60_000);
    expect(status()).toBe('Stopped: nobody was looking. Where were we?');
  });

  test('stops with the timer', () => {
    const { status, clock, dispose } = startTimer();
    const before = status();
    dispose();
    clock.pass(15_000);
    expect(status()).toBe(before);
  });
});

describe('the question how hard a round was', () => {
  test('is asked in the rest after it, until it is closed', () => {
    const { clock, prompt } = startTimer();
    clock.pass(39_000);
    expect(prompt.rest()).toBeNull();
    clock.pass(2000);
    expect(prompt.rest()).toMatchObject({ round: 1 });
    prompt.close();
    expect(prompt.rest()).toBeNull();
  });

  test('is asked once it can be, where it could not at first', () => {
    const { clock, prompt, setCanAsk } = startTimer();
    setCanAsk(false);
    clock.pass(41_000);
    expect(prompt.rest()).toBeNull();
    setCanAsk(true);
    expect(prompt.rest()).toMatchObject({ round: 1 });
  });

  test('is not asked in a paused session, nor in a warm-up', () => {
    const { clock, prompt, timer } = startTimer();
    clock.pass(41_000);
    timer.send('pause');
    expect(prompt.rest()).toBeNull();
    const warmUp = startTimer('activation');
    warmUp.clock.pass(41_000);
    expect(warmUp.prompt.rest()).toBeNull();
  });

  test('is asked again at the end of the rest after a sign; closing it continues the session', () => {
    const { clock, prompt, timer } = startTimer();
    clock.pass(41_000);
    timer.rate({ round: 1, rpe: 4, signs: ['heavier'], pain: false });
    clock.pass(200_000);
    expect(timer.state()).toBe('paused');
    expect(prompt.rest()).toMatchObject({ round: 1 });
    prompt.close();
    expect(timer.state()).toBe('running');
  });
});
