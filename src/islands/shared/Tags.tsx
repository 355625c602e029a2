import { For, Show, type JSX } from 'solid-js';
import { EVIDENCE_TAGS } from '#copy/shared/evidenceTags.ts';
import type { Evidence } from '#core/vocabulary.ts';

interface TagProps {
  readonly is: Evidence;
  /** The tag's text; the name of the evidence by default. */
  readonly children?: JSX.Element;
}

/** The kind of evidence behind a rule, as a shape and a word, so that it never depends on colour. */
export function Tag(props: TagProps) {
  return (
    <span class={`tag ${EVIDENCE_TAGS[props.is].shape}`} data-pagefind-ignore>
      {props.children ?? EVIDENCE_TAGS[props.is].name}
    </span>
  );
}

/** One tag for each kind of evidence behind a sentence. */
export function Tags(props: { readonly of: readonly Evidence[] }) {
  return (
    <Show when={props.of.length > 0}>
      <span class="tags">
        <For each={props.of}>{(evidence) => <Tag is={evidence} />}</For>
      </span>
    </Show>
  );
}
