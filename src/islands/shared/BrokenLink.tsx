import { Show } from 'solid-js';
import { LINK_FAULT_WORDS } from '#copy/circuit/linkFaults.ts';
import type { LinkFault } from '#core/circuit/link.ts';

interface Props {
  readonly fault: LinkFault;
  /** The address of the ready-made sessions. */
  readonly sessions: string;
  /** The address of an unfinished session; null without one. */
  readonly unfinished: string | null;
}

/** Says what is wrong with a link, and offers another session. */
export function BrokenLink(props: Props) {
  return (
    <div class="fault">
      <h1>{LINK_FAULT_WORDS[props.fault][0]}</h1>
      <p class="deck" role="status">
        {LINK_FAULT_WORDS[props.fault][1]}
      </p>
      <div class="buttons">
        <Show when={props.unfinished}>
          {(address) => (
            <a class="button" href={address()}>
              Back to the session you left
            </a>
          )}
        </Show>
        <a class="button go" href={props.sessions}>
          Pick a ready-made session
        </a>
      </div>
    </div>
  );
}
