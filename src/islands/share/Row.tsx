import { children, For, Show, type JSX } from 'solid-js';
import { AnswerWords } from '#islands/share/AnswerWords.tsx';
import type { Answer, Answers } from '#islands/share/createAnswers.ts';

interface Props<Name extends string> {
  readonly name: Name;
  readonly title: string;
  readonly words: string;
  /** What the button says, and what it does that to, for those who do not see the row. */
  readonly action: string;
  readonly what: string;
  /** Where the answers of the panel's rows are kept. */
  readonly answers: Answers<Name>;
  /** What the button does; resolves to the answer of the row. */
  readonly act: () => Promise<Answer> | Answer;
  /** Choices of the row, below its words. */
  readonly children?: JSX.Element;
}

/** A row of the panel: what it is, its button, its choices, and what came of the button. */
export function Row<Name extends string>(props: Props<Name>) {
  const more = children(() => props.children);
  return (
    <li class="share-row" data-row={props.name}>
      <div class="share-words">
        <h3>{props.title}</h3>
        <p>{props.words}</p>
      </div>
      <button
        type="button"
        class="button compact"
        onClick={() => void props.answers.attempt(props.name, props.act)}
      >
        {props.action}
        <span class="visually-hidden"> {props.what}</span>
      </button>
      <Show when={more()}>
        <div class="share-more">{more()}</div>
      </Show>
      <AnswerWords answer={props.answers.of(props.name)} />
    </li>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, as buttons to tap. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <fieldset class="pick">
      <legend class="visually-hidden">{props.legend}</legend>
      <For each={props.options}>
        {([value, words]) => (
          <label>
            <input
              type="radio"
              name={props.name}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span>{words}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
