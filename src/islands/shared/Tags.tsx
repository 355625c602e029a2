import { For, Show } from 'solid-js';
import type { Evidence } from '#core/vocabulary.ts';

const TAGS: Readonly<Record<Evidence, readonly [shape: string, name: string]>> =
  {
    article: ['article', 'Article'],
    study: ['study', 'Study'],
    experience: ['said', 'Personal experience'],
    judgement: ['ours', 'Our judgement'],
  };

/** Who stands behind what was just said: a shape and a word each. */
export function Tags(props: { readonly of: readonly Evidence[] }) {
  return (
    <Show when={props.of.length > 0}>
      <span class="tags">
        <For each={props.of}>
          {(tag) => <span class={`tag ${TAGS[tag][0]}`}>{TAGS[tag][1]}</span>}
        </For>
      </span>
    </Show>
  );
}
