import { batch, createSignal, onCleanup, untrack } from 'solid-js';

/** How long a value chosen with the arrow keys stands before it counts, in ms. */
export const REST_MS = 1000;

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

/**
 * A choice on a scale of radio buttons. A tap counts at once. Arrow keys choose every value they pass, so what they
 * choose counts only when it has stood for a second, when another key is pressed, or when the focus leaves the scale or
 * the scale goes away.
 */
export function createRestingChoice(pick: (value: number) => void) {
  const [resting, setResting] = createSignal<number | null>(null);
  let isArrow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle() {
    clearTimeout(timer);
    const value = resting();
    if (value === null) return;
    batch(() => {
      setResting(null);
      pick(value);
    });
  }
  // Where the scale goes away first, as when a rest ends, it counts all the same.
  onCleanup(() => {
    clearTimeout(timer);
    const value = untrack(resting);
    if (value !== null) queueMicrotask(() => pick(value));
  });

  return {
    /** The value that stands chosen and does not count yet. */
    resting,
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
        setResting(value);
        timer = setTimeout(settle, REST_MS);
        return;
      }
      setResting(value);
      settle();
    },
    /** A tap on what the arrows have chosen changes nothing, and means it. */
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
