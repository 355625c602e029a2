import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createDelayedChoice,
  DELAY_MS,
} from '#islands/timer/state/createDelayedChoice.ts';

function startChoice() {
  const picked: number[] = [];
  const { choice, dispose } = createRoot((end) => ({
    choice: createDelayedChoice((value) => picked.push(value)),
    dispose: end,
  }));
  const press = (key: string) => {
    choice.keyDown(new KeyboardEvent('keydown', { key }));
  };
  /** The events a browser sends for an arrow key on radio buttons. */
  const arrowTo = (value: number) => {
    press('ArrowRight');
    choice.changed(value);
    choice.clicked();
  };
  const tap = (value: number) => {
    choice.pointerDown();
    choice.changed(value);
    choice.clicked();
  };
  const leave = () => {
    choice.focusOut(new FocusEvent('focusout'));
  };
  return { choice, picked, press, arrowTo, tap, leave, dispose };
}

describe('a choice on the scale', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('counts at once when it is tapped', () => {
    const { tap, picked } = startChoice();
    tap(6);
    expect(picked).toEqual([6]);
    vi.advanceTimersByTime(2 * DELAY_MS);
    expect(picked).toEqual([6]);
  });

  test('counts once after three arrow keys, and only when it is unchanged for a second', () => {
    const { arrowTo, choice, picked } = startChoice();
    for (const value of [5, 6, 7]) {
      arrowTo(value);
      vi.advanceTimersByTime(DELAY_MS - 1);
    }
    expect(choice.pending()).toBe(7);
    expect(picked).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(picked).toEqual([7]);
    expect(choice.pending()).toBeNull();
    vi.advanceTimersByTime(2 * DELAY_MS);
    expect(picked).toEqual([7]);
  });

  test.each([' ', 'Enter', 'Tab', 'Escape'])(
    'made by arrow keys counts at once with the key “%s”',
    (key) => {
      const { arrowTo, press, picked } = startChoice();
      arrowTo(6);
      press(key);
      expect(picked).toEqual([6]);
    },
  );

  test('made by arrow keys keeps waiting when only Shift is pressed', () => {
    const { arrowTo, press, picked } = startChoice();
    arrowTo(6);
    press('Shift');
    expect(picked).toEqual([]);
  });

  test('made by arrow keys counts when the focus leaves the scale, or a tap confirms it', () => {
    const { arrowTo, leave, choice, picked } = startChoice();
    arrowTo(6);
    leave();
    expect(picked).toEqual([6]);
    arrowTo(7);
    choice.pointerDown();
    choice.clicked();
    expect(picked).toEqual([6, 7]);
  });

  test('made by arrow keys is replaced by a tap on another', () => {
    const { arrowTo, tap, picked } = startChoice();
    arrowTo(6);
    tap(4);
    vi.advanceTimersByTime(2 * DELAY_MS);
    expect(picked).toEqual([4]);
  });

  test('counts once when the scale is removed first', async () => {
    const { arrowTo, dispose, picked } = startChoice();
    arrowTo(6);
    dispose();
    await Promise.resolve();
    vi.advanceTimersByTime(2 * DELAY_MS);
    expect(picked).toEqual([6]);
  });
});
