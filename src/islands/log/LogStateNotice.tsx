import { Show } from 'solid-js';
import { UNSAVED } from '#copy/log/logPage.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

/** Says at the top of the page that what is shown is not all stored, and leads to where it can be saved as a file. */
export function LogStateNotice(props: { readonly deviceLog: DeviceLog }) {
  return (
    <Show when={props.deviceLog.state() === 'unsaved'}>
      <p class="notice stop log-state">
        <b>{UNSAVED.title}</b>
        {UNSAVED.sentence} <a href="#log-care">{UNSAVED.link}</a>.
      </p>
    </Show>
  );
}
