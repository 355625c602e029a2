import type { Circuit } from '#core/circuit/circuit.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import { createAnswers } from '#islands/share/createAnswers.ts';
import type { ShareRequest } from '#islands/share/shareRequest.ts';
import { browserClock } from '#platform/page/clock.ts';
import { browserShare } from '#platform/page/share.ts';
import { files } from '#platform/storage/files.ts';

/** The rows of the panel that answer. */
export type ShareRow =
  'link' | 'card' | 'calendar' | 'text' | 'picture' | 'watch' | 'data';

/** What every row of the panel works with: the circuit as its link gives it back, its address, and the browser. */
export function createSharing(request: ShareRequest, circuit: Circuit) {
  const addressOf = (one: Circuit) =>
    new URL(
      request.path ?? `${request.base}session/#${writeLink(one)}`,
      location.href,
    ).href;
  return {
    request,
    circuit,
    catalogue: request.catalogue,
    addressOf,
    address: addressOf(circuit),
    answers: createAnswers<ShareRow>(),
    share: browserShare(),
    files: files(),
    clock: browserClock(),
  };
}

export type Sharing = ReturnType<typeof createSharing>;

/** The circuit as its own link gives it back; null where it does not, and then nothing may be made of it. */
export function sharable(circuit: Circuit): Circuit | null {
  const read = readLink(writeLink(circuit));
  return read.ok ? read.value : null;
}
