import { Match, Show, Switch, type JSX } from 'solid-js';
import {
  asideWords,
  SAVED_TROUBLE,
  SAVED_WORDS,
  savedTextName,
} from '#copy/saved/savedSessions.ts';
import { dayAt } from '#core/calendar.ts';
import type { SavedDevice } from '#islands/shared/saved/createSaved.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Files } from '#platform/storage/files.ts';

interface Props {
  readonly saved: SavedDevice;
  readonly clock: Pick<Clock, 'date'>;
  readonly files: Pick<Files, 'save'>;
  announce(words: string): void;
  /** Moves the focus to the heading of the list, or of the page where the list is empty. */
  focusHeading(): void;
}

/** What is not as it should be with the saved sessions, with a way on that loses nothing. */
export function SavedNotices(props: Props) {
  const state = () => props.saved.state();
  const aside = () => props.saved.aside();
  let place: HTMLDivElement | undefined;

  function saveText() {
    const name = savedTextName(dayAt(props.clock.date()));
    const parts = aside().map((one) =>
      typeof one === 'string' ? one : JSON.stringify(one),
    );
    props.files.save(name, 'text/plain', parts.join('\n'));
    props.announce(SAVED_WORDS.textSaved);
  }

  function startAnew() {
    props.saved.change((list) => list);
    props.announce(SAVED_WORDS.startedAnew);
    place?.querySelector('button')?.focus();
  }

  function removeRecords() {
    props.saved.change((list) => ({ ...list, aside: [] }));
    props.announce(SAVED_WORDS.recordsRemoved);
    // What was tapped is gone.
    props.focusHeading();
  }

  return (
    <div class="saved-notices" ref={place}>
      <Switch>
        <Match when={state() === 'unsaved'}>
          <Notice {...SAVED_TROUBLE.unsaved} />
        </Match>
        <Match when={state() === 'newer'}>
          <Notice {...SAVED_TROUBLE.newer}>
            {/* The page's own address: following it loads the page again. */}
            <a class="button compact" href="./">
              {SAVED_WORDS.reload}
            </a>
          </Notice>
        </Match>
        <Match when={state() === 'damaged'}>
          <Notice {...SAVED_TROUBLE.damaged}>
            <button type="button" class="button compact" onClick={saveText}>
              {SAVED_WORDS.saveText}
            </button>
            <button type="button" class="button compact" onClick={startAnew}>
              {SAVED_WORDS.startAnew}
            </button>
          </Notice>
        </Match>
      </Switch>
      <Show when={state() !== 'damaged' && aside().length > 0}>
        <div class="notice soft">
          <p>{asideWords(aside().length)}</p>
          <div class="buttons">
            <button type="button" class="button compact" onClick={saveText}>
              {SAVED_WORDS.saveRecords}
            </button>
            <button
              type="button"
              class="button compact quiet"
              onClick={removeRecords}
            >
              {SAVED_WORDS.removeRecords}
            </button>
          </div>
        </div>
      </Show>
    </div>
  );
}

function Notice(props: {
  readonly title: string;
  readonly words: string;
  readonly children?: JSX.Element;
}) {
  return (
    <div class="notice stop">
      <p>
        <b>{props.title}</b>
        {props.words}
      </p>
      <Show when={props.children}>
        <div class="buttons">{props.children}</div>
      </Show>
    </div>
  );
}
