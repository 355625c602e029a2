import { Show } from 'solid-js';
import type { LinkFault } from '#core/circuit/link.ts';

interface Props {
  readonly fault: LinkFault;
  /** The address of the ready-made sessions. */
  readonly sessions: string;
  /** The address of an unfinished session; null without one. */
  readonly unfinished: string | null;
}

const SENTENCES: Readonly<
  Record<LinkFault, readonly [title: string, sentence: string]>
> = {
  empty: [
    'No session yet',
    'A session lives in its link, and this address carries none.',
  ],
  foreign: [
    'This is not a session',
    'The end of this address is not one of our links.',
  ],
  newer: [
    'This link is newer than the page',
    'It was made with a later version of this site. Reload the page, then open the link again.',
  ],
  'too-large': [
    'This link is too long',
    'No session needs that much, so nothing of it was read.',
  ],
  'cut-off': [
    'This link is cut off',
    'Its end is missing, as happens when a message breaks a long line. Copy the whole of it, or ask for it again.',
  ],
  damaged: [
    'This link was changed on its way',
    'Its checksum does not fit, so we cannot be sure of the doses. Ask for it again.',
  ],
  'beyond-limits': [
    'This session is too big',
    'It asks for more rounds, exercises or time than a session may hold: six hours is the most.',
  ],
};

/** Says what is wrong with a link, and offers another session. */
export function BrokenLink(props: Props) {
  return (
    <div class="fault">
      <h1>{SENTENCES[props.fault][0]}</h1>
      <p class="deck" role="status">
        {SENTENCES[props.fault][1]}
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
