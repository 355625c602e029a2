import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { createTouchLock } from '#islands/timer/state/createTouchLock.ts';

function aLock(loadScreen: () => Promise<unknown> = () => Promise.resolve()) {
  const [isRunning, setRunning] = createSignal(true);
  const lock = createRoot(() => createTouchLock(isRunning, loadScreen));
  return { ...lock, setRunning };
}

/** Waits until pending imports have arrived. */
function arrival() {
  return new Promise((resolve) => setTimeout(resolve));
}

describe('the touch lock', () => {
  test('locks once the code of the unlock screen has arrived', async () => {
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

  test('does not lock where that screen cannot be fetched', async () => {
    const { lock, isLocked } = aLock(() =>
      Promise.reject(new Error('offline')),
    );
    lock();
    await arrival();
    expect(isLocked()).toBe(false);
  });

  test('unlocks when the session no longer runs', async () => {
    const { lock, isLocked, setRunning } = aLock();
    lock();
    await arrival();
    setRunning(false);
    expect(isLocked()).toBe(false);
  });
});
