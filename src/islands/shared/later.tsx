import {
  createComponent,
  createSignal,
  Show,
  type Component,
  type JSX,
} from 'solid-js';

/**
 * A component whose code comes when it is first shown; until then something else keeps its room, or nothing. It is
 * made once: what it reads while it is made does not make it anew. The framework's own way of doing this brings its
 * machinery for suspense along, a kilobyte of the page's budget.
 */
export function later<Props extends object>(
  load: () => Promise<Component<Props>>,
  meanwhile?: () => JSX.Element,
): (props: Props) => JSX.Element {
  const [view, setView] = createSignal<Component<Props>>();
  return function Later(props: Props) {
    if (view() === undefined)
      // What could not be fetched now is asked for again when it is shown again.
      load().then(
        (made) => setView(() => made),
        () => undefined,
      );
    return (
      <Show when={view()} fallback={meanwhile?.()}>
        {(View) => createComponent(View(), props)}
      </Show>
    );
  };
}
