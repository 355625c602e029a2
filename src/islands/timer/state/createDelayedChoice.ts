import { batch, createSignal, onCleanup, untrack } from 'solid-js';

/** How long a value chosen with the arrow keys stands before it counts, in ms. */
export const DELAY_MS = 1000;

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

/**
 * A choice on a scale of radio buttons. A tap counts at once. Arrow keys choose every value they pass, so what they
 * choose counts only when it has stood for a second, when another key is pressed, or when the focus leaves the scale
 * or the scale goes away.
 */
export function createDelayedChoice(pick: (value: number) => void) {
  const [pending, setPending] = createSignal<number | null>(null);
  let isArrow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle() {
    clearTimeout(timer);
    const value = pending();
    if (value === null) return;
    batch(() => {
      setPending(null);
      pick(value);
    });
  }
  // A value that is pending when the scale goes away, as when a rest ends, counts too.
  onCleanup(() => {
    clearTimeout(timer);
    const value = untrack(pending);
    if (value !== null) queueMicrotask(() => pick(value));
  });

  return {
    /** The value that is chosen and does not count yet. */
    pending,
    keyDown({ key }: KeyboardEvent) {
      if (MODIFIERS.includes(key)) return;
      isArrow = key.startsWith('Arrow');
      if (!isArrow) settle();
    },
    pointerDown() {
      isArrow = false;
    },
    changed(value: number) {
      clearTimeout(timer);
      if (isArrow) {
        setPending(value);
        timer = setTimeout(settle, DELAY_MS);
        return;
      }
      setPending(value);
      settle();
    },
    /** A tap on the value that the arrows have chosen fires no change event; it counts at once. */
    clicked() {
      if (!isArrow) settle();
    },
    focusOut({ relatedTarget, currentTarget }: FocusEvent) {
      const scale = currentTarget instanceof Node ? currentTarget : null;
      const isInside =
        relatedTarget instanceof Node && scale?.contains(relatedTarget);
      if (isInside !== true) settle();
    },
  };
}
