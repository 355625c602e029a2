import { createSignal, Show, untrack } from 'solid-js';
import { CARE_WORDS } from '#copy/log/care.ts';
import { TROUBLE_WORDS } from '#copy/log/trouble.ts';
import { browserCarePorts } from '#islands/log/care/carePorts.ts';
import { keptCare } from '#islands/log/care/keptCare.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
}

/** Saves everything that is on the page as a file, where the device does not keep it. */
export function SaveNow(props: Props) {
  const { copies } = untrack(() =>
    keptCare(props.deviceLog, browserCarePorts(), (words) =>
      props.announce(words),
    ),
  );
  const [isSaved, setSaved] = createSignal(false);

  function save() {
    copies.saveCopy();
    setSaved(true);
    props.announce(CARE_WORDS.copySaved);
  }

  return (
    <div class="buttons">
      <button type="button" class="button compact" onClick={save}>
        {TROUBLE_WORDS.saveNow}
      </button>
      <Show when={isSaved()}>
        <span>{CARE_WORDS.copySaved}</span>
      </Show>
    </div>
  );
}
