import {
  createMemo,
  createResource,
  createSignal,
  createUniqueId,
  For,
  Show,
  untrack,
} from 'solid-js';
import { FULL_WORDS, SAVED_WORDS } from '#copy/saved/savedSessions.ts';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import { inOrder, MOST_SAVED } from '#core/saved/savedSessions.ts';
import { SavedNotices } from '#islands/saved/SavedNotices.tsx';
import { SavedRow } from '#islands/saved/SavedRow.tsx';
import {
  createSaved,
  type SavedPorts,
} from '#islands/shared/saved/createSaved.ts';
import type { Files } from '#platform/storage/files.ts';

interface Props {
  /** The folder the site is served from. */
  readonly base: string;
  readonly ports: SavedPorts;
  readonly files: Pick<Files, 'save'>;
  /** The site's exercises, from which strips are drawn; null where they cannot be had. */
  readonly exercises: Promise<readonly unknown[] | null>;
}

/** The sessions saved on this device: opened, renamed, deleted and had back; nothing where nothing is saved. */
export function SavedSessions(props: Props) {
  const heading = createUniqueId();
  const saved = createSaved(untrack(() => props.ports));
  let ownHeading: HTMLHeadingElement | undefined;
  const [status, setStatus] = createSignal('');
  const [catalogue] = createResource(async () => {
    const exercises = await props.exercises;
    // Written by the same build as this page.
    return exercises && catalogueOf(exercises as readonly Exercise[]);
  });
  /** Every session with a place on the page, those deleted on it included: by their links, so that rows stay. */
  const links = createMemo(() => {
    const gone = saved.removed().filter(({ link }) => !saved.isSaved(link));
    return inOrder([...saved.sessions(), ...gone]).map(({ link }) => link);
  });
  const isEmpty = () =>
    links().length === 0 &&
    saved.aside().length === 0 &&
    (saved.state() === 'saved' || saved.state() === 'unsaved');

  /** Says something again also where the same was said last. */
  function announce(words: string) {
    setStatus('');
    queueMicrotask(() => setStatus(words));
  }

  function focusHeading() {
    const heading =
      ownHeading?.isConnected === true
        ? ownHeading
        : document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  return (
    <>
      <Show when={!isEmpty()}>
        <h2 id={heading} ref={ownHeading}>
          {SAVED_WORDS.heading}
        </h2>
      </Show>
      <SavedNotices
        saved={saved}
        clock={props.ports.clock}
        files={props.files}
        announce={announce}
        focusHeading={focusHeading}
      />
      <Show when={links().length > 0}>
        <ul class="saved-list" aria-labelledby={heading}>
          <For each={links()}>
            {(link) => (
              <SavedRow
                link={link}
                saved={saved}
                base={props.base}
                catalogue={catalogue.latest}
                announce={announce}
              />
            )}
          </For>
        </ul>
      </Show>
      <Show when={saved.sessions().length >= MOST_SAVED}>
        <p class="notice soft">{FULL_WORDS}</p>
      </Show>
      <p class="visually-hidden" role="status">
        {status()}
      </p>
    </>
  );
}
