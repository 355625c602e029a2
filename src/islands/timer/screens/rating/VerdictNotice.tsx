import type { JSX } from 'solid-js';
import { VERDICT_TAGS, type Verdict } from '#core/session/rating/rating.ts';
import { Tags } from '#islands/shared/Tags.tsx';

interface Props {
  readonly verdict: Verdict;
  readonly words: readonly [title: string, sentence: string];
  /** Whether it stands out as a warning. */
  readonly isStop: boolean;
  /** What can be done about it, between the words and their evidence. */
  readonly children?: JSX.Element;
}

/** What a rating led to, and who stands behind that. */
export function VerdictNotice(props: Props) {
  return (
    <aside class={props.isStop ? 'notice stop' : 'notice'}>
      <b>{props.words[0]}</b>
      <span>{props.words[1]}</span>
      {props.children}
      <Tags of={VERDICT_TAGS[props.verdict]} />
    </aside>
  );
}
