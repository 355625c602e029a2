import { Show, untrack } from 'solid-js';
import {
  browserCarePorts,
  type CarePorts,
} from '#islands/log/care/carePorts.ts';
import { createCopies } from '#islands/log/care/createCopies.ts';
import { DeleteEverything } from '#islands/log/care/DeleteEverything.tsx';
import { KeepSafe } from '#islands/log/care/KeepSafe.tsx';
import { KeptWhere } from '#islands/log/care/KeptWhere.tsx';
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
  const copies = untrack(() => createCopies(props.deviceLog, ports));
  const forgetsAfterDays = ports.forgetsAfterDays();
  const isNewer = () => props.deviceLog.state() === 'newer';
  const announce = (words: string) => props.announce(words);

  return (
    <div class="care">
      <Trouble
        deviceLog={props.deviceLog}
        announce={announce}
        copies={copies}
      />
      {/* A log of a later version can neither be saved nor changed from here. */}
      <Show when={!isNewer()}>
        <KeepSafe
          deviceLog={props.deviceLog}
          announce={announce}
          ports={ports}
          copies={copies}
          forgetsAfterDays={forgetsAfterDays}
        />
        <KeptWhere
          log={props.deviceLog.log()}
          ports={ports}
          forgetsAfterDays={forgetsAfterDays}
        />
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
