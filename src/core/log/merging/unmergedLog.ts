import type { Entry } from '#core/log/entry/entry.ts';
import { inOrder, type Log } from '#core/log/log.ts';
import { canonicalText } from '#core/jsonShape.ts';
import { mergeLogs } from '#core/log/merging/mergeLogs.ts';

/**
 * A log as if another had never been put to it: what came with that goes again, and what gave way to it returns. What
 * the reader has changed, added or taken out since stays as it is now (rule "Two logs put together").
 *
 * @param now the log as it is
 * @param before the log before the other was put to it
 * @param other the log that was put to it
 */
export function unmergedLog(now: Log, before: Log, other: Log): Log {
  const merged = mergeLogs(before, other);
  const mergedById = entriesById(merged);
  const beforeById = entriesById(before);
  const entries = now.entries.flatMap((entry) => {
    const isAsMerged =
      canonicalText(entry) === canonicalText(mergedById.get(entry.id));
    return isAsMerged ? (beforeById.get(entry.id) ?? []) : entry;
  });
  return {
    entries: inOrder(entries),
    earlier: withoutAdded(now.earlier, before.earlier, merged.earlier),
    aside: withoutAdded(now.aside, before.aside, merged.aside),
  };
}

/** A list without what was added to it: what it had before, as far as it is not gone since, and what came later. */
function withoutAdded<Item>(
  now: readonly Item[],
  before: readonly Item[],
  merged: readonly Item[],
): readonly Item[] {
  const [inNow, inBefore, inMerged] = [
    textsOf(now),
    textsOf(before),
    textsOf(merged),
  ];
  return [
    ...before.filter((item) => {
      const text = canonicalText(item);
      return inNow.has(text) || !inMerged.has(text);
    }),
    ...now.filter((item) => {
      const text = canonicalText(item);
      return !inBefore.has(text) && !inMerged.has(text);
    }),
  ];
}

function entriesById({ entries }: Log): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function textsOf(items: readonly unknown[]): ReadonlySet<string> {
  return new Set(items.map(canonicalText));
}
