import { canonicalText } from '#core/jsonShape.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { inOrder, type Log } from '#core/log/log.ts';

/**
 * Two logs put together: every entry of both, by name. Of two versions of an entry the one written later stays, and the
 * other is kept among the earlier ones; records that could not be read are kept too. Nothing is lost, and it makes no
 * difference in which order logs are put together, nor how often.
 */
export function mergeLogs(one: Log, other: Log): Log {
  const latest = new Map<string, Entry>();
  const earlier = new Map<string, Entry>();
  const all = [one.entries, other.entries, one.earlier, other.earlier].flat();
  for (const entry of all) {
    const known = latest.get(entry.id);
    if (known === undefined || isLater(entry, known))
      latest.set(entry.id, entry);
  }
  for (const entry of all) {
    const kept = latest.get(entry.id);
    if (entry === kept) continue;
    const text = canonicalText(entry);
    if (text !== canonicalText(kept)) earlier.set(text, entry);
  }
  return {
    entries: inOrder([...latest.values()]),
    earlier: inOrderOfText(earlier),
    aside: inOrderOfText(
      new Map(
        [...one.aside, ...other.aside].map((record) => [
          canonicalText(record),
          record,
        ]),
      ),
    ),
  };
}

/** What putting a second log to a first one does to the first, as counts. */
export interface MergeCounts {
  /** Entries the first did not have. */
  readonly added: number;
  /** Entries of which the second has a later version. */
  readonly replaced: number;
  /** Entries of which the first has the later version. */
  readonly older: number;
  /** Entries that both have alike. */
  readonly alike: number;
  /** Records of the second that could not be read. */
  readonly unreadable: number;
}

/** How many entries of a second log are new to a first one, later, older or alike. */
export function countMerge(one: Log, other: Log): MergeCounts {
  const known = new Map(one.entries.map((entry) => [entry.id, entry]));
  const counts = { added: 0, replaced: 0, older: 0, alike: 0 };
  for (const entry of other.entries) {
    const present = known.get(entry.id);
    if (present === undefined) counts.added += 1;
    else if (canonicalText(present) === canonicalText(entry)) counts.alike += 1;
    else if (isLater(entry, present)) counts.replaced += 1;
    else counts.older += 1;
  }
  return { ...counts, unreadable: other.aside.length };
}

/** Whether a version of an entry is later than another; two of one moment are told apart by their text. */
function isLater(entry: Entry, than: Entry): boolean {
  return entry.changedAt === than.changedAt
    ? canonicalText(entry) > canonicalText(than)
    : entry.changedAt > than.changedAt;
}

function inOrderOfText<Item>(byText: ReadonlyMap<string, Item>) {
  return [...byText]
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, item]) => item);
}
