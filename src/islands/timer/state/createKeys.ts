import { onCleanup, onMount, type Accessor } from 'solid-js';
import { commandOf, type Command } from '#islands/timer/state/keys.ts';

interface KeyHandlers {
  /** Whether single keys act, beside Escape. */
  readonly hasKeys: Accessor<boolean>;
  readonly isLocked: Accessor<boolean>;
  readonly onUnlock: () => void;
  /** Called for every key that the timer may take, before its command. */
  readonly onAnyKey: () => void;
  readonly commands: Readonly<Record<Exclude<Command, 'none'>, () => void>>;
}

/** Listens for the timer's keys on the whole document, so that they act wherever the focus is. */
export function createKeys({
  hasKeys,
  isLocked,
  onUnlock,
  onAnyKey,
  commands,
}: KeyHandlers) {
  function onKey(event: KeyboardEvent) {
    const command = commandOf(event, hasKeys());
    if (command === null) return;
    onAnyKey();
    if (isLocked()) {
      if (command === 'lock') onUnlock();
      return;
    }
    if (command === 'none') return;
    commands[command]();
    event.preventDefault();
  }

  onMount(() => {
    document.addEventListener('keydown', onKey);
  });
  onCleanup(() => {
    document.removeEventListener('keydown', onKey);
  });
}
