import { Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { ENTRY_WORDS } from '#copy/log/entryActions.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import type { LogPlaces } from '#islands/log/places.ts';
import { ShareButton } from '#islands/shared/ShareButton.tsx';

interface Props {
  readonly entry: Entry;
  /** Its circuit; null where there is none, or it is not known. */
  readonly circuit: Circuit | null;
  readonly catalogue: Catalogue;
  readonly page: LogPageState;
  readonly places: LogPlaces;
}

/** What can be done with an entry. */
export function EntryActions(props: Props) {
  return (
    <div class="buttons log-entry-buttons">
      <Show when={props.circuit}>
        <a
          class="button compact"
          href={`${props.places.base}session/#${props.entry.circuit?.link ?? ''}`}
        >
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
          <ShareButton
            class="button compact"
            label={ENTRY_WORDS.share}
            open={(panels) =>
              panels.openShare({
                circuit: circuit(),
                catalogue: props.catalogue,
                base: props.places.base,
                entry: props.entry,
              })
            }
          />
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
  );
}
