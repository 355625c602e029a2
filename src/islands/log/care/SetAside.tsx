import { Show, untrack } from 'solid-js';
import { CARE_WORDS } from '#copy/log/care.ts';
import { asideWords, saveAsideWords } from '#copy/log/importing.ts';
import { TROUBLE_WORDS } from '#copy/log/trouble.ts';
import {
  browserCarePorts,
  type CarePorts,
} from '#islands/log/care/carePorts.ts';
import { keptCare } from '#islands/log/care/keptCare.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
  /** The browser; what the care of the log needs of it. */
  readonly ports?: CarePorts;
}

/** What could not be read and is kept aside, a log or records of one, each to be saved as a file. */
export function SetAside(props: Props) {
  const { copies } = untrack(() =>
    keptCare(props.deviceLog, props.ports ?? browserCarePorts(), (words) =>
      props.announce(words),
    ),
  );
  const aside = () => props.deviceLog.log().aside;
  /** A log that stands damaged on the device has a notice of its own. */
  const text = () =>
    props.deviceLog.state() === 'damaged'
      ? null
      : props.deviceLog.damagedText();

  function saveText(damaged: string) {
    copies.saveDamaged(damaged);
    props.announce(CARE_WORDS.copySaved);
  }

  function saveAside() {
    copies.saveAside(aside());
    props.announce(CARE_WORDS.copySaved);
  }

  return (
    <>
      <Show when={text()}>
        {(damaged) => (
          <div class="ui muted">
            <p>{TROUBLE_WORDS.keptAside}</p>
            <button
              type="button"
              class="care-text"
              onClick={() => saveText(damaged())}
            >
              {TROUBLE_WORDS.saveText}
            </button>
          </div>
        )}
      </Show>
      <Show when={aside().length > 0}>
        <div class="ui muted">
          <p>{asideWords(aside().length)}</p>
          <button type="button" class="care-text" onClick={saveAside}>
            {saveAsideWords(aside().length)}
          </button>
        </div>
      </Show>
    </>
  );
}
