import { For, type Accessor } from 'solid-js';
import type { TimerSettings } from '#core/session/timerSettings.ts';

/** A setting that is on or off, with its name and a note. */
export type Flag = readonly [
  flag: Exclude<keyof TimerSettings, 'pace'>,
  name: string,
  note: string,
];

interface Props {
  readonly flags: readonly Flag[];
  readonly settings: Accessor<TimerSettings>;
  readonly onChange: (changes: Partial<TimerSettings>) => void;
}

/** Settings that are on or off, as checkboxes. */
export function FlagList(props: Props) {
  return (
    <ul class="options-list">
      <For each={props.flags}>
        {([flag, name, note]) => (
          <li>
            <label>
              <input
                type="checkbox"
                checked={props.settings()[flag]}
                onChange={(event) =>
                  props.onChange({ [flag]: event.currentTarget.checked })
                }
              />
              <span>
                {name} <small>{note}</small>
              </span>
            </label>
          </li>
        )}
      </For>
    </ul>
  );
}
