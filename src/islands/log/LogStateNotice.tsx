import { Show } from 'solid-js';
import { NOT_KEPT, UNSAVED } from '#copy/log/logPage.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  /** Whether there is nothing on the page that could be lost. */
  readonly isEmpty: boolean;
  readonly announce: (words: string) => void;
}

const SaveNow = lazyComponent(
  async () => (await import('#islands/log/care/SaveNow.tsx')).SaveNow,
  () => <div class="log-state-place" />,
);

/** Says at the top of the page that what is shown is not all stored, and saves it as a file. */
export function LogStateNotice(props: Props) {
  const words = () => (props.isEmpty ? NOT_KEPT : UNSAVED);
  return (
    <Show when={props.deviceLog.state() === 'unsaved'}>
      <div class="notice stop log-state">
        <p>
          <b>{words().title}</b>
          {words().sentence}
        </p>
        <Show when={!props.isEmpty}>
          <SaveNow deviceLog={props.deviceLog} announce={props.announce} />
        </Show>
      </div>
    </Show>
  );
}
