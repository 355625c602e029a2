import { createUniqueId, For, Match, Switch } from 'solid-js';
import {
  FEEL_WORDS,
  LATER,
  questionWords,
  type LaterAnswer,
} from '#copy/log/later.ts';
import {
  FEELS,
  type Entry,
  type LaterQuestion,
} from '#core/log/entry/entry.ts';
import { NumberScale } from '#islands/shared/log/NumberScale.tsx';

interface Props {
  readonly entry: Entry;
  readonly question: LaterQuestion;
  readonly today: string;
  readonly onAnswer: (answer: LaterAnswer) => void;
}

/** A question that is asked later, with its answers as buttons. */
export function OpenQuestion(props: Props) {
  const id = createUniqueId();
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id}>{questionWords(props.question, props.entry, props.today)}</h3>
      <Switch>
        <Match when={props.question === 'run'}>
          <div class="later-feels">
            <For each={FEELS}>
              {(feel) => (
                <button type="button" onClick={() => props.onAnswer({ feel })}>
                  {FEEL_WORDS[feel]}
                </button>
              )}
            </For>
          </div>
          <button
            type="button"
            class="later-none"
            onClick={() => props.onAnswer('no-run')}
          >
            {LATER.didNotRun}
          </button>
        </Match>
        <Match when={true}>
          <NumberScale from={0} onChoose={(sore) => props.onAnswer(sore)} />
          <p class="later-ends" aria-hidden="true">
            <span>{LATER.notSore}</span>
            <span>{LATER.verySore}</span>
          </p>
        </Match>
      </Switch>
    </div>
  );
}
