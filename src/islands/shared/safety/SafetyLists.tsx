import { For, type JSX } from 'solid-js';
import {
  ASK_FIRST,
  NOT_TODAY,
  type SafetyItem,
} from '#core/safety/safetyQuestions.ts';

interface Props {
  /** Renders one item of the lists, as a row to tap; plain text by default. */
  readonly children?: (item: SafetyItem, words: string) => JSX.Element;
}

/** The two lists of the safety questions: "Not today", then "Ask first". */
export function SafetyLists(props: Props) {
  return (
    <div class="safety">
      <section class="safety-stop">
        <b class="safety-list-heading">Not today</b>
        <ul>
          <For each={NOT_TODAY}>
            {({ id, words }) => <li>{props.children?.(id, words) ?? words}</li>}
          </For>
        </ul>
      </section>
      <section class="safety-ask">
        <b class="safety-list-heading">Ask first</b>
        <ul>
          <For each={ASK_FIRST}>
            {({ id, words }) => <li>{props.children?.(id, words) ?? words}</li>}
          </For>
        </ul>
      </section>
    </div>
  );
}
