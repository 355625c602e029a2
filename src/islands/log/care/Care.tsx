import { Show, untrack } from 'solid-js';
import {
  browserCarePorts,
  type CarePorts,
} from '#islands/log/care/carePorts.ts';
import { DeleteEverything } from '#islands/log/care/DeleteEverything.tsx';
import { ImportOffer } from '#islands/log/care/ImportOffer.tsx';
import { keptCare } from '#islands/log/care/keptCare.ts';
import { KeepSafe } from '#islands/log/care/KeepSafe.tsx';
import { KeptWhere } from '#islands/log/care/KeptWhere.tsx';
import { SetAside } from '#islands/log/care/SetAside.tsx';
import { Trouble } from '#islands/log/care/Trouble.tsx';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
  /** The browser; what the care of the log needs of it. */
  readonly ports?: CarePorts;
}

/**
 * Keeping the log safe, what is kept where, and deleting everything. Rendered only in the browser, once the log has been
 * read.
 */
export function Care(props: Props) {
  const ports = untrack(() => props.ports ?? browserCarePorts());
  const forgetsAfterDays = ports.forgetsAfterDays();
  const announce = (words: string) => props.announce(words);
  const { copies } = untrack(() => keptCare(props.deviceLog, ports, announce));
  // It may have been saved in another tab, or deleted, since.
  copies.refresh();
  const isNewer = () => props.deviceLog.state() === 'newer';
  const isDamaged = () => props.deviceLog.state() === 'damaged';

  return (
    <div class="care">
      <Trouble
        deviceLog={props.deviceLog}
        announce={announce}
        copies={copies}
      />
      {/* A log of a later version can neither be saved nor changed from here. */}
      <Show when={!isNewer()}>
        <SetAside
          deviceLog={props.deviceLog}
          announce={announce}
          ports={ports}
        />
        {/* Of a damaged log there is nothing to copy but its text. */}
        <Show
          when={!isDamaged()}
          fallback={
            <ImportOffer
              deviceLog={props.deviceLog}
              announce={announce}
              ports={ports}
            />
          }
        >
          <KeepSafe
            deviceLog={props.deviceLog}
            announce={announce}
            ports={ports}
            copies={copies}
            forgetsAfterDays={forgetsAfterDays}
          />
          <KeptWhere
            deviceLog={props.deviceLog}
            ports={ports}
            forgetsAfterDays={forgetsAfterDays}
          />
        </Show>
        <DeleteEverything
          deviceLog={props.deviceLog}
          announce={announce}
          ports={ports}
          copies={copies}
        />
      </Show>
    </div>
  );
}
