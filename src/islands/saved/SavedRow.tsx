import { createMemo, createSignal, Show } from 'solid-js';
import {
  DONE_WORDS,
  SAVED_WORDS,
  savedName,
} from '#copy/saved/savedSessions.ts';
import { readLink } from '#core/circuit/link/link.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { RenameForm } from '#islands/saved/RenameForm.tsx';
import { SavedDetails } from '#islands/saved/SavedDetails.tsx';
import type { SavedDevice } from '#islands/shared/saved/createSaved.ts';

interface Props {
  /** The link of the session, by which it is known. */
  readonly link: string;
  readonly saved: SavedDevice;
  readonly base: string;
  /** Undefined until it is there, null where it cannot be had. */
  readonly catalogue: Catalogue | null | undefined;
  announce(words: string): void;
}

/** A saved session, its new name being typed, or its place once it is deleted. */
export function SavedRow(props: Props) {
  const [isRenaming, setRenaming] = createSignal(false);
  const session = createMemo(() =>
    props.saved.sessions().find(({ link }) => link === props.link),
  );
  const gone = () =>
    props.saved.removed().find(({ link }) => link === props.link);
  const read = createMemo(() => readLink(props.link));
  const name = () => savedName(session() ?? gone() ?? { name: '' });
  let row: HTMLLIElement | undefined;

  const focus = (selector: string) =>
    row?.querySelector<HTMLElement>(selector)?.focus();

  /** Says what was done, and where it could not be stored, that too. */
  function say(words: string) {
    const isStored = props.saved.state() === 'saved';
    props.announce(isStored ? words : `${words} ${DONE_WORDS.notStored}`);
  }

  function stopRenaming() {
    setRenaming(false);
    focus('.saved-rename');
  }

  function rename(typed: string) {
    const before = name();
    props.saved.rename(props.link, typed);
    stopRenaming();
    if (name() !== before) say(DONE_WORDS.renamed(name()));
  }

  function remove() {
    const removed = name();
    props.saved.remove(props.link);
    focus('.saved-undo');
    say(DONE_WORDS.removed(removed));
  }

  function undo() {
    props.saved.undo(props.link);
    focus('[data-name]');
    say(DONE_WORDS.back(name()));
  }

  return (
    <li ref={row}>
      <Show
        when={session()}
        fallback={
          <div class="saved-gone">
            <p>{DONE_WORDS.removed(name())}</p>
            <button
              type="button"
              class="button compact saved-undo"
              onClick={undo}
            >
              {SAVED_WORDS.undo}
            </button>
          </div>
        }
      >
        {(shown) => (
          <>
            <Show
              when={isRenaming()}
              fallback={
                <h3>
                  <Show
                    when={read().ok}
                    fallback={
                      <bdi tabindex="-1" data-name>
                        {name()}
                      </bdi>
                    }
                  >
                    <a href={`${props.base}session/#${props.link}`} data-name>
                      <bdi>{name()}</bdi>
                    </a>
                  </Show>
                </h3>
              }
            >
              <RenameForm
                name={shown().name}
                onSave={rename}
                onLeave={stopRenaming}
              />
            </Show>
            <SavedDetails
              session={shown()}
              read={read()}
              catalogue={props.catalogue}
            />
            <div class="buttons">
              <Show when={!isRenaming()}>
                <button
                  type="button"
                  class="button compact quiet saved-rename"
                  aria-label={`${SAVED_WORDS.rename}: ${name()}`}
                  onClick={() => setRenaming(true)}
                >
                  {SAVED_WORDS.rename}
                </button>
              </Show>
              <button
                type="button"
                class="button compact quiet"
                aria-label={`${SAVED_WORDS.remove}: ${name()}`}
                onClick={remove}
              >
                {SAVED_WORDS.remove}
              </button>
            </div>
          </>
        )}
      </Show>
    </li>
  );
}
