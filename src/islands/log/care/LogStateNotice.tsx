import { createSignal, Show, untrack } from 'solid-js';
import { CARE_WORDS } from '#copy/log/care.ts';
import { NOT_KEPT, TROUBLE_WORDS, UNSAVED } from '#copy/log/trouble.ts';
import { browserCarePorts } from '#islands/log/care/carePorts.ts';
import { keptCare } from '#islands/log/care/keptCare.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  /** Whether there is nothing on the page that could be lost. */
  readonly isEmpty: boolean;
  readonly announce: (words: string) => void;
}

/** Says at the top of the page that what is shown is not all stored, and saves it as a file. */
export function LogStateNotice(props: Props) {
  const { copies } = untrack(() =>
    keptCare(props.deviceLog, browserCarePorts(), (words) =>
      props.announce(words),
    ),
  );
  const [isSaved, setSaved] = createSignal(false);
  const words = () => (props.isEmpty ? NOT_KEPT : UNSAVED);

  function save() {
    copies.saveCopy();
    setSaved(true);
    props.announce(CARE_WORDS.copySaved);
  }

  return (
    <div class="notice stop log-state">
      <p>
        <b>{words().title}</b>
        {words().sentence}
      </p>
      <Show when={!props.isEmpty}>
        <div class="buttons">
          <button type="button" class="button compact" onClick={save}>
            {TROUBLE_WORDS.saveNow}
          </button>
          <Show when={isSaved()}>
            <span>{CARE_WORDS.copySaved}</span>
          </Show>
        </div>
      </Show>
    </div>
  );
}
