import { For, Show, type JSX } from 'solid-js';

/** One answer among several. */
export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  /** A second line, in small digits. */
  readonly small?: string | undefined;
  /** What follows the name for those who hear it: "minutes". */
  readonly spoken?: string;
}

/** The answers of a table of names. */
export function choicesOf<Value extends string>(
  names: Readonly<Record<Value, string>>,
): readonly Choice<Value>[] {
  return (Object.entries(names) as [Value, string][]).map(([value, name]) => ({
    value,
    name,
  }));
}

interface QuestionProps {
  readonly legend: string;
  /** What the legend is found by, where something else is named after it. */
  readonly legendId?: string;
  /** Whether the legend is only heard, because the same words stand above. */
  readonly isLegendHidden?: boolean;
  /** Drawn as joined buttons, four in a row, or five. */
  readonly joined?: boolean | 'five';
  readonly hidden?: boolean;
  /** What stands below the buttons. */
  readonly below?: JSX.Element;
  readonly children: JSX.Element;
}

/** A question with its answers as a row of buttons. */
export function Question(props: QuestionProps) {
  return (
    <fieldset class="question" hidden={props.hidden === true}>
      <legend
        id={props.legendId}
        class={props.isLegendHidden === true ? 'visually-hidden' : undefined}
      >
        {props.legend}
      </legend>
      <div
        class="pick"
        classList={{
          segmented: Boolean(props.joined),
          five: props.joined === 'five',
        }}
      >
        {props.children}
      </div>
      {props.below}
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
      {({ value, name, small, spoken }) => (
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
            <Show when={spoken}>
              <small class="visually-hidden"> {spoken}</small>
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
