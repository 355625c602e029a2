import {
  For,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
  untrack,
} from 'solid-js';
import { countWords, SEARCH_STATES, SUGGESTIONS } from '#copy/search/search.ts';
import { CloseButton } from '#islands/shared/CloseButton.tsx';
import { onEscape } from '#islands/shared/onEscape.ts';
import { recoverFocus } from '#islands/shared/recoverFocus.ts';
import {
  createSearch,
  KINDS,
  type SearchState,
} from '#islands/search/createSearch.ts';
import { Results, WaysOn } from '#islands/search/Results.tsx';
import { createSettings } from '#islands/timer/state/createSettings.ts';
import { browserClock } from '#platform/page/clock.ts';
import { browserFigures } from '#platform/page/figures.ts';
import { browserSearchIndex } from '#platform/page/searchIndex.ts';
import { browserStore } from '#platform/storage/store.ts';

interface Props {
  /** The site's own address, with its folder. */
  readonly base: string;
  readonly onClose: () => void;
}

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
    // The arrows choose among the kinds while one of them has the focus.
    if (
      event.target instanceof HTMLInputElement &&
      event.target.type === 'radio'
    )
      return;
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
      <div class="search-field">
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
        {statusWords(search.state())}
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
          {(current) => (
            <Show
              when={current().results.total > 0}
              fallback={
                <WaysOn
                  base={props.base}
                  onAllKinds={
                    current().kind === null
                      ? undefined
                      : () => search.setKind(null)
                  }
                />
              }
            >
              <Results
                results={current().results}
                figures={figures}
                onMore={search.showMore}
              />
            </Show>
          )}
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
        <small>/ opens this search; others control the timer.</small>
      </span>
    </label>
  );
}

function statusWords(search: SearchState): string {
  if (search.state !== 'found') return SEARCH_STATES[search.state];
  const { words, kind, results } = search;
  return countWords(words, kind, results.total, results.hits.length);
}
