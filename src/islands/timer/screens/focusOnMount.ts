import { onMount } from 'solid-js';

/** The main action of what has just come up has the focus; while that stands the focus stays where the runner put it. */
export function focusOnMount(element: HTMLElement) {
  onMount(() => {
    element.focus();
  });
}
