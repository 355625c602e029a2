import { For, Show, type JSX } from 'solid-js';

/** One answer among several. */
export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  /** A second line, in small digits. */
  readonly small?: string | undefined;
}

interface QuestionProps {
  readonly legend: string;
  /** Drawn as one row of joined buttons. */
  readonly joined?: boolean;
  readonly hidden?: boolean;
  readonly children: JSX.Element;
}

/** A question with its answers as a row of buttons. */
export function Question(props: QuestionProps) {
  return (
    <fieldset class="question" hidden={props.hidden === true}>
      <legend>{props.legend}</legend>
      <div class={props.joined === true ? 'pick segmented' : 'pick'}>
        {props.children}
      </div>
    </fieldset>
  );
}

interface PickOneProps<Value> {
  /** The name that the buttons share. */
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly isChosen: (value: Value) => boolean;
  readonly onPick: (value: Value) => void;
}

/** Radio buttons: one answer is chosen. */
export function PickOne<Value>(props: PickOneProps<Value>) {
  return (
    <For each={props.choices}>
      {({ value, name, small }) => (
        <label>
          <input
            type="radio"
            name={props.name}
            value={String(value)}
            checked={props.isChosen(value)}
            onInput={() => props.onPick(value)}
          />
          <span>
            {name}
            <Show when={small}>
              <small class="numerals">{small}</small>
            </Show>
          </span>
        </label>
      )}
    </For>
  );
}

interface PickSomeProps<Value> {
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  /** Called with all chosen values, in the order of the choices. */
  readonly onPick: (values: readonly Value[]) => void;
}

/** Checkboxes: any number of answers is chosen. */
export function PickSome<Value>(props: PickSomeProps<Value>) {
  function toggle(value: Value, isOn: boolean) {
    const values = props.choices.map((choice) => choice.value);
    props.onPick(
      values.filter((other) =>
        other === value ? isOn : props.chosen.includes(other),
      ),
    );
  }

  return (
    <For each={props.choices}>
      {({ value, name }) => (
        <YesNo
          name={props.name}
          value={String(value)}
          isOn={props.chosen.includes(value)}
          onChange={(isOn) => toggle(value, isOn)}
        >
          {name}
        </YesNo>
      )}
    </For>
  );
}

interface YesNoProps {
  readonly name: string;
  readonly value?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: JSX.Element;
}

/** A checkbox for one thing that is true or not. */
export function YesNo(props: YesNoProps) {
  return (
    <label>
      <input
        type="checkbox"
        name={props.name}
        value={props.value ?? 'on'}
        checked={props.isOn}
        onInput={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
