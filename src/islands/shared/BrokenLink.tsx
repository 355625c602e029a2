import { Show } from 'solid-js';
import { LINK_FAULT_WORDS } from '#copy/circuit/linkFaults.ts';
import type { LinkFault } from '#core/circuit/link/link.ts';
import { readLinkBeginning } from '#core/circuit/link/linkBeginning.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { LinkBeginning } from '#islands/shared/LinkBeginning.tsx';

interface Props {
  readonly fault: LinkFault;
  /** The link as it came, and the exercises it may speak of. */
  readonly text: string;
  readonly catalogue: Catalogue;
  /** The address of the ready-made sessions. */
  readonly sessions: string;
  /** The address of an unfinished session; null without one. */
  readonly unfinished: string | null;
}

/** Says what is wrong with a link and how one begins that is cut off, and offers another session. */
export function BrokenLink(props: Props) {
  const beginning = () =>
    props.fault === 'cut-off' ? readLinkBeginning(props.text) : null;

  return (
    <div class="fault">
      <h1>{LINK_FAULT_WORDS[props.fault][0]}</h1>
      <p class="deck" role="status">
        {LINK_FAULT_WORDS[props.fault][1]}
      </p>
      <Show when={beginning()}>
        {(found) => (
          <LinkBeginning beginning={found()} catalogue={props.catalogue} />
        )}
      </Show>
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
