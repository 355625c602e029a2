import type { JSX } from 'solid-js';

interface Props {
  readonly title: string;
  /** The answers in force, in words: "easy run, legs fine". */
  readonly answers: string;
  readonly children: JSX.Element;
}

/** Questions that most people need not open: folded to a line that says the answers in force. */
export function Folded(props: Props) {
  return (
    <details class="folded">
      <summary>
        <span>
          <b>
            {props.title}
            <span class="visually-hidden">:</span>
          </b>{' '}
          <small>{props.answers}</small>
        </span>
      </summary>
      {props.children}
    </details>
  );
}
