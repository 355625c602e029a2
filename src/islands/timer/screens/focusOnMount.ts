import { onMount } from 'solid-js';

/** Gives an element the focus when it is mounted, and never again. */
export function focusOnMount(element: HTMLElement) {
  onMount(() => {
    element.focus();
  });
}
