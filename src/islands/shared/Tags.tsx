import { For, Show, type JSX } from 'solid-js';
import { EVIDENCE_TAGS } from '#copy/evidenceTags.ts';
import type { Evidence } from '#core/vocabulary.ts';

interface TagProps {
  readonly is: Evidence;
  /** What it says, where that is more than the kind of evidence. */
  readonly children?: JSX.Element;
}

/** Who stands behind a rule: a shape and a word, never colour alone. */
export function Tag(props: TagProps) {
  return (
    <span class={`tag ${EVIDENCE_TAGS[props.is].shape}`}>
      {props.children ?? EVIDENCE_TAGS[props.is].name}
    </span>
  );
}

/** Everybody who stands behind what was just said, a tag each. */
export function Tags(props: { readonly of: readonly Evidence[] }) {
  return (
    <Show when={props.of.length > 0}>
      <span class="tags">
        <For each={props.of}>{(evidence) => <Tag is={evidence} />}</For>
      </span>
    </Show>
  );
}
