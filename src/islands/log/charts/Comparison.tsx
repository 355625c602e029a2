import { createMemo, createUniqueId, For, Show } from 'solid-js';
import {
  COMPARISON_WORDS,
  feelWords,
  meanNoun,
  meanWords,
  NOT_ENOUGH_WORDS,
  runsNoun,
  waitingWords,
} from '#copy/log/charts.ts';
import type { Log } from '#core/log/log.ts';
import { compareRuns, type RunGroup } from '#core/log/sums/withAndWithout.ts';
import { percent } from '#islands/log/charts/effortPicture.ts';
import { Tag } from '#islands/shared/Tags.tsx';

/** Easy runs after a circuit beside those without one; nothing is compared before there are three of each. */
export function Comparison(props: { readonly log: Log }) {
  const heading = createUniqueId();
  const compared = createMemo(() => compareRuns(props.log));

  return (
    <section class="log-comparison" aria-labelledby={heading}>
      <h2 id={heading}>{COMPARISON_WORDS.heading}</h2>
      <Show
        when={compared().isEnough}
        fallback={
          <>
            <p class="ui">
              {NOT_ENOUGH_WORDS} <Tag is="judgement" />
            </p>
            <dl class="log-sums">
              <div>
                <dt>{COMPARISON_WORDS.with}</dt>
                <dd>{waitingWords(compared().with)}</dd>
              </div>
              <div>
                <dt>{COMPARISON_WORDS.without}</dt>
                <dd>{waitingWords(compared().without)}</dd>
              </div>
            </dl>
          </>
        }
      >
        <p class="log-caution">{COMPARISON_WORDS.caution}</p>
        <div class="log-pair">
          <Group name={COMPARISON_WORDS.with} group={compared().with} />
          <Group name={COMPARISON_WORDS.without} group={compared().without} />
        </div>
      </Show>
    </section>
  );
}

function Group(props: { readonly name: string; readonly group: RunGroup }) {
  const feels = () => {
    const { lighter, same, heavier } = props.group;
    const all = lighter + same + heavier;
    const share = (count: number) => (all === 0 ? 0 : (count / all) * 100);
    return [
      { look: 'feel-lighter', from: 0, width: share(lighter) },
      { look: 'feel-same', from: share(lighter), width: share(same) },
      {
        look: 'feel-heavier',
        from: share(lighter + same),
        width: share(heavier),
      },
    ].filter(({ width }) => width > 0);
  };

  return (
    <div>
      <h3>{props.name}</h3>
      <p class="log-count numerals">
        <b>{props.group.runs}</b> {runsNoun(props.group)}
      </p>
      <Show
        when={props.group.meanEffort}
        fallback={<p class="ui muted">{COMPARISON_WORDS.noEffort}</p>}
      >
        {(mean) => (
          <p class="log-count numerals">
            <b>{meanWords(mean())}</b> {meanNoun(props.group)}
          </p>
        )}
      </Show>
      <svg class="log-feel" width="100%" height="26" aria-hidden="true">
        <For each={feels()}>
          {({ look, from, width }) => (
            <rect
              class={look}
              x={percent(from)}
              width={percent(width)}
              y="1"
              height="24"
            />
          )}
        </For>
      </svg>
      <ul class="ui numerals">
        <For each={feelWords(props.group)}>{(words) => <li>{words}</li>}</For>
      </ul>
    </div>
  );
}
