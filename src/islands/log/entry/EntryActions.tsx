import { createSignal, Show } from 'solid-js';
import { defaultTitleOf, type Circuit } from '#core/circuit/circuit.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { ENTRY_WORDS } from '#copy/log/entryActions.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import type { LogPlaces } from '#islands/log/places.ts';
import { browserShare, type ShareOutcome } from '#platform/page/share.ts';

interface Props {
  readonly entry: Entry;
  /** Its circuit; null where there is none, or it is not known. */
  readonly circuit: Circuit | null;
  readonly page: LogPageState;
  readonly places: LogPlaces;
  readonly announce: (words: string) => void;
}

/** What can be done with an entry. What came of sharing stands below the buttons. */
export function EntryActions(props: Props) {
  const [outcome, setOutcome] = createSignal<ShareOutcome>('cancelled');
  const sessionAt = () =>
    `${props.places.base}session/#${props.entry.circuit?.link ?? ''}`;
  const fullAddress = () => new URL(sessionAt(), document.baseURI).href;

  async function share(circuit: Circuit) {
    const title = circuit.title || defaultTitleOf(circuit);
    const came = await browserShare().share(title, fullAddress());
    setOutcome(came);
    props.announce(ENTRY_WORDS[came]);
  }

  return (
    <>
      <div class="buttons log-entry-buttons">
        <Show when={props.circuit}>
          <a class="button compact" href={sessionAt()}>
            {ENTRY_WORDS.openAgain}
          </a>
        </Show>
        <button
          type="button"
          class="button compact"
          data-edit
          onClick={() => props.page.write({ id: props.entry.id })}
        >
          {ENTRY_WORDS.edit}
        </button>
        <Show when={props.circuit}>
          {(circuit) => (
            <button
              type="button"
              class="button compact"
              onClick={() => void share(circuit())}
            >
              {ENTRY_WORDS.share}
            </button>
          )}
        </Show>
        <button
          type="button"
          class="text-button hot"
          onClick={() => props.page.remove(props.entry.id)}
        >
          {ENTRY_WORDS.delete}
        </button>
      </div>
      <Show when={outcome() !== 'cancelled'}>
        <p class="log-shared ui">{ENTRY_WORDS[outcome()]}</p>
      </Show>
      <Show when={outcome() === 'failed'}>
        <input
          class="log-link"
          readonly
          aria-label="The link of this session"
          value={fullAddress()}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Show>
    </>
  );
}
