import { createRoot, createSignal } from 'solid-js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createKeys } from '#islands/timer/state/createKeys.ts';

let dispose: () => void;

function listening() {
  const [isLocked, setLocked] = createSignal(false);
  const [hasKeys, setHasKeys] = createSignal(true);
  const called: string[] = [];
  const command = (name: string) => () => void called.push(name);
  const onAnyKey = vi.fn();
  createRoot((end) => {
    dispose = end;
    createKeys({
      hasKeys,
      isLocked,
      onUnlock: command('unlock'),
      onAnyKey,
      commands: {
        toggle: command('toggle'),
        pause: command('pause'),
        skip: command('skip'),
        back: command('back'),
        mute: command('mute'),
        lock: command('lock'),
        help: command('help'),
      },
    });
  });
  return { called, onAnyKey, setLocked, setHasKeys };
}

function press(key: string) {
  const event = new KeyboardEvent('keydown', { key, cancelable: true });
  document.dispatchEvent(event);
  return event;
}

afterEach(() => {
  dispose();
});

describe('the keys of the timer', () => {
  test('act on the session, and on nothing else', () => {
    const { called } = listening();
    for (const key of [' ', 'ArrowRight', 'ArrowLeft', 'm', 'l', '?', 'Escape'])
      expect(press(key).defaultPrevented).toBe(true);
    expect(called).toEqual([
      'toggle',
      'skip',
      'back',
      'mute',
      'lock',
      'help',
      'pause',
    ]);
    expect(press('x').defaultPrevented).toBe(false);
  });

  test('only unlock while the screen is locked', () => {
    const { called, setLocked } = listening();
    setLocked(true);
    for (const key of [' ', 'ArrowRight', 'm', 'Escape', 'l']) press(key);
    expect(called).toEqual(['unlock']);
  });

  test('can be switched off, except Escape', () => {
    const { called, setHasKeys } = listening();
    setHasKeys(false);
    for (const key of [' ', 'm', 'l', 'Escape']) press(key);
    expect(called).toEqual(['pause']);
  });

  test('turn lost sound on again, whichever is pressed', () => {
    const { onAnyKey } = listening();
    press('x');
    expect(onAnyKey).toHaveBeenCalledOnce();
  });

  test('do nothing once the timer is disposed of', () => {
    const { called } = listening();
    dispose();
    press(' ');
    expect(called).toEqual([]);
  });
});
