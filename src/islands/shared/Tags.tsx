import { For, Show } from 'solid-js';
import type { Evidence } from '#core/vocabulary.ts';
import { EVIDENCE_TAGS } from '#copy/evidenceTags.ts';

/** Who stands behind what was just said: a shape and a word each. */
export function Tags(props: { readonly of: readonly Evidence[] }) {
  return (
    <Show when={props.of.length > 0}>
      <span class="tags">
        <For each={props.of}>
          {(tag) => (
            <span class={`tag ${EVIDENCE_TAGS[tag].shape}`}>
              {EVIDENCE_TAGS[tag].name}
            </span>
          )}
        </For>
      </span>
    </Show>
  );
}
