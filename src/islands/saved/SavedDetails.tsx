import { createMemo, Match, Show, Switch } from 'solid-js';
import { LINK_FAULT_WORDS } from '#copy/circuit/linkFaults.ts';
import {
  SAVED_WORDS,
  savedOnWords,
  sessionLine,
} from '#copy/saved/savedSessions.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { LinkFault } from '#core/circuit/link/link.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Result } from '#core/result.ts';
import type { SavedSession } from '#core/saved/savedSessions.ts';
import { StripPicture } from '#islands/shared/StripPicture.tsx';

interface Props {
  readonly session: SavedSession;
  /** The circuit its link holds, or why it holds none. */
  readonly read: Result<Circuit, LinkFault>;
  /** Undefined until it is there, null where it cannot be had. */
  readonly catalogue: Catalogue | null | undefined;
}

/** What a saved session is: its time, rounds, day and strip, or why its link can no longer be opened. */
export function SavedDetails(props: Props) {
  const circuit = () => (props.read.ok ? props.read.value : null);
  const fault = () => {
    const [title, sentence] = props.read.ok
      ? ['', '']
      : LINK_FAULT_WORDS[props.read.reason];
    return title && `${SAVED_WORDS.cannotOpen} ${title}. ${sentence}`;
  };
  const line = createMemo(() => {
    const known = circuit();
    const parts = [known && sessionLine(known), savedOnWords(props.session)];
    return parts.filter(Boolean).join(' · ');
  });

  return (
    <>
      <p class="ui muted">{line()}</p>
      <Switch>
        <Match when={fault()}>
          {(words) => <p class="ui hot">{words()}</p>}
        </Match>
        <Match when={props.catalogue !== null && circuit()}>
          {(known) => (
            <div class="saved-strip">
              <Show when={props.catalogue}>
                {(catalogue) => (
                  <StripPicture
                    circuit={known()}
                    catalogue={catalogue()}
                    kind="profile"
                  />
                )}
              </Show>
            </div>
          )}
        </Match>
      </Switch>
    </>
  );
}
