import { Show } from 'solid-js';
import type { DoubtWords } from '#copy/share/calendar.ts';
import { Tag } from '#islands/shared/Tags.tsx';

/** What speaks against the day that was chosen. */
export function DayDoubtNotice(props: { readonly words: DoubtWords }) {
  return (
    <p class="share-doubt">
      {props.words.sentence}{' '}
      <Show when={props.words.reason}>
        {(reason) => <Tag is={reason()[0]}>{reason()[1]}</Tag>}
      </Show>
    </p>
  );
}
