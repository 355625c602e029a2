import type { JSX } from 'solid-js';
import { restoreFocus } from '#islands/builder/restoreFocus.ts';

interface Props {
  readonly quiet?: boolean;
  /** Whether it can do nothing now; it keeps the focus all the same. */
  readonly off?: boolean;
  readonly onDo: () => void;
  readonly children: JSX.Element;
}

/** A small button; where pressing it makes it go away, the circuit takes the focus. */
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
