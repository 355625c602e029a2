import { createRoot } from 'solid-js';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import { createCopies, type Copies } from '#islands/log/care/createCopies.ts';
import {
  createDeletion,
  type Deletion,
} from '#islands/log/care/createDeletion.ts';
import { createImport, type Import } from '#islands/log/care/createImport.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

/** What of the care of a log lasts for as long as the page is open: what can be undone, and when a copy was saved. */
interface KeptCare {
  readonly bringing: Import;
  readonly deletion: Deletion;
  readonly copies: Copies;
}

const keptByLog = new WeakMap<DeviceLog, KeptCare>();

/**
 * A log's import, deletion and copies, the same for every part of the page that shows them: the page shows other parts once the
 * log is empty, or no longer is, and an undo must outlast the part in which it was offered.
 */
export function keptCare(
  deviceLog: DeviceLog,
  ports: CarePorts,
  announce: (words: string) => void,
): KeptCare {
  const known = keptByLog.get(deviceLog);
  if (known !== undefined) return known;
  const page = { deviceLog, announce };
  // Never disposed of: it goes with the page.
  const kept = createRoot(() => ({
    bringing: createImport(page, ports),
    deletion: createDeletion(page, ports),
    copies: createCopies(deviceLog, ports),
  }));
  keptByLog.set(deviceLog, kept);
  return kept;
}
