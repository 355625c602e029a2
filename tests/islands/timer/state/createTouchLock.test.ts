import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { createTouchLock } from '#islands/timer/state/createTouchLock.ts';

function aLock(loadScreen: () => Promise<unknown> = () => Promise.resolve()) {
  const [isRunning, setRunning] = createSignal(true);
  const lock = createRoot(() => createTouchLock(isRunning, loadScreen));
  return { ...lock, setRunning };
}

/** Lets the code that is being fetched arrive. */
function arrival() {
  return new Promise((resolve) => setTimeout(resolve));
}

describe('the lock against stray touches', () => {
  test('holds once the screen that unlocks it has arrived', async () => {
    const { lock, isLocked, unlock } = aLock();
    lock();
    expect(isLocked()).toBe(false);
    await arrival();
    expect(isLocked()).toBe(true);
    unlock();
    expect(isLocked()).toBe(false);
    lock();
    expect(isLocked()).toBe(true);
  });

  test('does not hold where that screen cannot be fetched', async () => {
    const { lock, isLocked } = aLock(() =>
      Promise.reject(new Error('offline')),
    );
    lock();
    await arrival();
    expect(isLocked()).toBe(false);
  });

  test('does not hold while the session stands still', async () => {
    const { lock, isLocked, setRunning } = aLock();
    lock();
    await arrival();
    setRunning(false);
    expect(isLocked()).toBe(false);
  });
});
