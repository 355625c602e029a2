import { readLink, type LinkFault } from '#core/circuit/link/link.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** What is wrong with the link that was in the address; null where nothing is. */
export function linkFault({
  brokenLink,
}: Pick<Builder, 'brokenLink'>): LinkFault | null {
  const text = brokenLink();
  const read = text === null ? null : readLink(text);
  return read === null || read.ok ? null : read.reason;
}
