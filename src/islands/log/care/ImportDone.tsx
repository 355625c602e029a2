import { Show } from 'solid-js';
import { CARE_WORDS, mergeWords } from '#copy/log/care.ts';
import { savedOfferWords } from '#copy/saved/savedInCopy.ts';
import { IMPORT_WORDS } from '#copy/log/importing.ts';
import type { ImportState } from '#islands/log/care/createImport.ts';

interface Props {
  readonly outcome: Extract<ImportState, { readonly is: 'done' }>;
  readonly onClose: () => void;
}

/** What came of putting a copy to the log, and its undo. */
export function ImportDone(props: Props) {
  return (
    <div class="notice soft import-panel">
      <h3 tabindex="-1" data-heading>
        {IMPORT_WORDS.done}
      </h3>
      <p class="import-counts">{mergeWords(props.outcome.counts)}</p>
      <Show when={savedOfferWords(props.outcome.saved.offer)}>
        {(words) => <p>{words()}</p>}
      </Show>
      <p>{IMPORT_WORDS.doneWords}</p>
      <Show when={!props.outcome.isStored}>
        <p class="hot">{IMPORT_WORDS.notStored}</p>
      </Show>
      <Show when={props.outcome.season === 'not-stored'}>
        <p class="hot">{IMPORT_WORDS.seasonNotStored}</p>
      </Show>
      <Show when={!props.outcome.saved.isStored}>
        <p class="hot">{IMPORT_WORDS.savedNotStored}</p>
      </Show>
      <div class="buttons">
        <button
          type="button"
          class="button compact"
          onClick={() => props.outcome.undo()}
        >
          {CARE_WORDS.undo}
        </button>
        <button
          type="button"
          class="button compact quiet"
          onClick={() => props.onClose()}
        >
          {CARE_WORDS.close}
        </button>
      </div>
    </div>
  );
}
