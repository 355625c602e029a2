import { createSignal, createUniqueId, type JSX } from 'solid-js';
import type { Term } from '#copy/shared/terms.ts';

interface Props {
  readonly of: Term;
  /** The words that the term ends: "Aim: 4 to 5 of 10, by". */
  readonly children?: JSX.Element;
}

/**
 * A line that ends in a term, with its meaning behind a tap. It opens over what follows, so that nothing moves, and
 * closes with a second tap, Escape, or when the focus goes on.
 */
export function Explained(props: Props) {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);

  return (
    <span class="explained">
      {props.children}{' '}
      <button
        type="button"
        aria-label={`${props.of.term}: what is it?`}
        aria-expanded={isOpen()}
        aria-controls={id}
        onClick={() => setOpen(!isOpen())}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
        onFocusOut={() => setOpen(false)}
      >
        {props.of.term}
      </button>
      <span class="explanation" id={id} hidden={!isOpen()}>
        {props.of.meaning}
      </span>
    </span>
  );
}
