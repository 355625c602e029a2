import {
  For,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
  untrack,
} from 'solid-js';
import { CloseButton } from '#islands/shared/CloseButton.tsx';
import { onEscape } from '#islands/shared/onEscape.ts';
import { recoverFocus } from '#islands/shared/recoverFocus.ts';
import {
  createSearch,
  KINDS,
  type SearchState,
} from '#islands/search/createSearch.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import { createSettings } from '#islands/timer/state/createSettings.ts';
import { browserClock } from '#platform/page/clock.ts';
import { browserFigures, type Figures } from '#platform/page/figures.ts';
import { browserSearchIndex } from '#platform/page/searchIndex.ts';
import { browserStore } from '#platform/storage/store.ts';

interface Props {
  /** The site's own address, with its folder. */
  readonly base: string;
  readonly onClose: () => void;
}

const SUGGESTIONS = [
  'squat',
  'how hard',
  'calf',
  'no band',
  'soreness',
] as const;

/** The search dialog over all pages, which works by keyboard alone. */
export function Search(props: Props) {
  const search = createSearch(
    () => browserSearchIndex(props.base),
    browserClock(),
  );
  const store = browserStore();
  const { settings, change } = createSettings({ ...store, write });
  const figures = untrack(() => browserFigures(props.base));
  let dialog: HTMLDialogElement | undefined;
  let input: HTMLInputElement | undefined;
  const found = () => {
    const current = search.state();
    return current.state === 'found' ? current : undefined;
  };

  onMount(() => {
    dialog?.addEventListener('keydown', handleKey);
    if (dialog) onCleanup(recoverFocus(dialog));
    dialog?.showModal();
    input?.focus();
  });

  /** The up and down arrows move through input and results; Escape empties the input, then closes the dialog. */
  function handleKey(event: KeyboardEvent) {
    onEscape(event, {
      field: input,
      clear: () => search.setWords(''),
      close: () => dialog?.close(),
    });
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !dialog) return;
    const focusable = [
      ...dialog.querySelectorAll<HTMLElement>('input[type=search], .hit'),
    ];
    const at = focusable.indexOf(document.activeElement as HTMLElement);
    focusable[Math.min(focusable.length - 1, Math.max(0, at + step))]?.focus();
    event.preventDefault();
  }

  /**
   * Stores the settings. Where the device cannot, they are put on the root element for as long as the page is open, where
   * the layout (`Page.astro`) reads them.
   */
  function write(name: string, text: string) {
    const isStored = store.write(name, text);
    const { dataset } = document.documentElement;
    if (isStored) delete dataset['settings'];
    else dataset['settings'] = text;
    return isStored;
  }

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-label="Search"
      onClose={() => props.onClose()}
    >
      <div class="bar">
        <input
          ref={input}
          data-focus
          type="search"
          aria-label="Search the site"
          placeholder="Search"
          autocomplete="off"
          enterkeyhint="search"
          value={search.words()}
          onInput={(event) => search.setWords(event.currentTarget.value)}
        />
        <CloseButton label="Close search" onClose={() => dialog?.close()} />
      </div>
      <fieldset class="pick">
        <legend class="visually-hidden">Show</legend>
        <For each={[null, ...KINDS]}>
          {(kind) => (
            <label>
              <input
                type="radio"
                name="kind"
                checked={search.kind() === kind}
                onChange={() => search.setKind(kind)}
              />
              <span>{kind === null ? 'All' : `${kind}s`}</span>
            </label>
          )}
        </For>
      </fieldset>
      <p class="ui muted" role="status">
        {statusWords(search.state(), search.words())}
      </p>
      <Switch>
        <Match when={search.state().state === 'empty'}>
          <Suggestions onPick={(words) => search.setWords(words)} />
          <KeysSwitch
            isOn={settings().keys}
            onChange={(keys) => change({ keys })}
          />
        </Match>
        <Match when={found()}>
          {(results) => <Results pages={results().pages} figures={figures} />}
        </Match>
      </Switch>
    </dialog>
  );
}

/** Example searches, shown while nothing is typed. */
function Suggestions(props: { readonly onPick: (words: string) => void }) {
  return (
    <p class="buttons">
      <For each={SUGGESTIONS}>
        {(words) => (
          <button
            type="button"
            class="button compact quiet"
            onClick={() => props.onPick(words)}
          >
            {words}
          </button>
        )}
      </For>
    </p>
  );
}

interface KeysSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Turns the site's single-key shortcuts on and off. */
function KeysSwitch(props: KeysSwitchProps) {
  return (
    <label class="keys-switch ui">
      <input
        type="checkbox"
        checked={props.isOn}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        Single-key shortcuts{' '}
        <small>/ opens this search; others lead the timer.</small>
      </span>
    </label>
  );
}

interface ResultsProps {
  readonly pages: Extract<SearchState, { state: 'found' }>['pages'];
  readonly figures: Figures;
}

/** The pages found, the best first. */
function Results(props: ResultsProps) {
  return (
    <ul>
      <For each={props.pages}>
        {(page) => (
          <li>
            <a class="hit" href={page.url}>
              <Show
                when={page.figure}
                fallback={<span class="hit-symbol">{page.kind.charAt(0)}</span>}
              >
                <StillFigure id={page.figure} figures={props.figures} />
              </Show>
              <span>
                <b>{page.title}</b>
                <For each={page.excerpt}>
                  {({ text, marked }) => (marked ? <mark>{text}</mark> : text)}
                </For>
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

function statusWords(search: SearchState, words: string): string {
  switch (search.state) {
    case 'empty':
      return 'Exercises, chapters and sessions. Try one of these:';
    case 'searching':
      return 'Looking…';
    case 'failed':
      return 'The search could not be loaded. Check the connection and type on, or use the menu.';
    case 'found':
      return search.pages.length === 0
        ? `Nothing matches “${words}”. Try a muscle, a movement, or a plainer word.`
        : `${search.pages.length} ${search.pages.length === 1 ? 'result' : 'results'}`;
  }
}
