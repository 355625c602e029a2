import type { JSX } from 'solid-js';
import { restoreFocus } from '#islands/builder/editing/restoreFocus.ts';

interface Props {
  readonly quiet?: boolean;
  /** Whether it does nothing at the moment; it can still have the focus. */
  readonly off?: boolean;
  readonly onDo: () => void;
  readonly children: JSX.Element;
}

/** A small button; when pressing it removes it, the focus moves to the circuit. */
export function ActionButton(props: Props) {
  let button: HTMLButtonElement | undefined;
  restoreFocus(
    () => button,
    () => document.getElementById('circuit'),
  );
  return (
    <button
      ref={button}
      type="button"
      class={props.quiet === true ? 'button compact quiet' : 'button compact'}
      aria-disabled={props.off}
      onClick={() => {
        if (props.off !== true) props.onDo();
      }}
    >
      {props.children}
    </button>
  );
}
