import { For, Show } from 'solid-js';

const KEYS = [
  ['Space', 'pause, and go on'],
  ['← →', 'back, skip'],
  ['M', 'sound off, sound on'],
  ['L', 'lock against stray touches, unlock'],
  ['Enter', 'on the lock: unlock'],
  ['Esc', 'pause'],
  ['?', 'these keys'],
] as const;

interface Props {
  readonly isOpen: boolean;
  /** Whether single keys control the session. */
  readonly hasKeys: boolean;
}

/** The keys that control a session. */
export function KeyList(props: Props) {
  return (
    <details open={props.isOpen}>
      <summary>Keys</summary>
      <Show when={!props.hasKeys}>
        <p class="small">
          Single keys are off: only Esc and Enter act. “Sound, voice and pace”
          has the switch.
        </p>
      </Show>
      <dl class="key-list">
        <For each={KEYS}>
          {([key, does]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          )}
        </For>
      </dl>
    </details>
  );
}
