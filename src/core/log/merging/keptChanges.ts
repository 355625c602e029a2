import type { Entry } from '#core/log/entry/entry.ts';
import {
  entryIn,
  laterThan,
  withEntry,
  withoutEntry,
  type Log,
} from '#core/log/log.ts';
import { canonicalText } from '#core/jsonShape.ts';

/** What changes did to one entry: what it was before each of them, and after all; null where there was none. */
interface EntryStep {
  readonly before: readonly (Entry | null)[];
  readonly after: Entry | null;
}

/** What a change did to a log, so that it can be done again on what another tab has made of the log meanwhile. */
export interface LogChanges {
  readonly entries: readonly EntryStep[];
  /** Records it brought that could not be read, and versions that gave way to a later one. */
  readonly aside: Log['aside'];
  readonly earlier: Log['earlier'];
}

/** No change at all. */
export const NO_CHANGES: LogChanges = { entries: [], aside: [], earlier: [] };

/** Whether a change did anything. */
export function hasChanges({ entries, aside, earlier }: LogChanges): boolean {
  return entries.length + aside.length + earlier.length > 0;
}

/** What lies between a log and the same log after a change. */
export function changesBetween(before: Log, after: Log): LogChanges {
  if (before === after) return NO_CHANGES;
  const known = new Map(before.entries.map((entry) => [entry.id, entry]));
  const present = new Map(after.entries.map((entry) => [entry.id, entry]));
  const ids = new Set([...known.keys(), ...present.keys()]);
  const steps = [...ids].map((id) => ({
    before: [known.get(id) ?? null],
    after: present.get(id) ?? null,
  }));
  return {
    entries: steps.filter((step) => !isAlike(step.before[0], step.after)),
    aside: without(after.aside, before.aside),
    earlier: without(after.earlier, before.earlier),
  };
}

/**
 * A log with changes that may have been overwritten by a tab that did not know of them. What is there already stays as
 * it is, so that doing this again changes nothing; of a field that both changed the other tab's value stays; an entry
 * that the other tab has changed since is not taken away.
 */
export function withChangesKept(log: Log, changes: LogChanges): Log {
  const kept = changes.entries.reduce(withStepKept, log);
  const aside = without(changes.aside, kept.aside);
  const earlier = without(changes.earlier, kept.earlier);
  if (aside.length + earlier.length === 0) return kept;
  return {
    ...kept,
    aside: [...kept.aside, ...aside],
    earlier: [...kept.earlier, ...earlier],
  };
}

/** Several changes, oldest first, as one. */
export function changesAsOne(all: readonly LogChanges[]): LogChanges {
  const steps = new Map<string, EntryStep>();
  for (const step of all.flatMap(({ entries }) => entries)) {
    const id = nameOf(step);
    const before = [...(steps.get(id)?.before ?? []), ...step.before];
    steps.set(id, { before, after: step.after });
  }
  return {
    entries: [...steps.values()],
    aside: all.flatMap((one) => one.aside),
    earlier: all.flatMap((one) => one.earlier),
  };
}

function nameOf({ before, after }: EntryStep): string {
  return [after, ...before].find((entry) => entry !== null)?.id ?? '';
}

function withStepKept(log: Log, step: EntryStep): Log {
  const { before, after } = step;
  const id = nameOf(step);
  const present = entryIn(log, id);
  if (after === null)
    return isOneOf(before, present) ? withoutEntry(log, id) : log;
  if (present === null) return withEntry(log, after);
  const kept = keptValue(before, after, present) as Entry;
  if (isAlike(kept, present)) return log;
  const isAfter = isAlike(kept, after);
  return withEntry(log, {
    ...kept,
    changedAt: isAfter ? after.changedAt : laterThan(present, after.changedAt),
  });
}

/**
 * What a value becomes that was changed here, and perhaps elsewhere as well: one that is as it was here before was
 * overwritten by a tab that did not know of the change.
 */
function keptValue(
  before: readonly unknown[],
  after: unknown,
  present: unknown,
): unknown {
  if (isAlike(after, present)) return present;
  if (isOneOf(before, present)) return after;
  if (!isPlain(after) || !isPlain(present)) return present;
  const names = new Set([...Object.keys(present), ...Object.keys(after)]);
  const fields = [...names].map((name) => [
    name,
    keptValue(
      before.map((one) => (isPlain(one) ? one[name] : undefined)),
      after[name],
      present[name],
    ),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function isOneOf(values: readonly unknown[], value: unknown): boolean {
  return values.some((one) => isAlike(one, value));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without<Item>(
  items: readonly Item[],
  others: readonly unknown[],
): readonly Item[] {
  const known = new Set(others.map(canonicalText));
  return items.filter((item) => !known.has(canonicalText(item)));
}

function isAlike(one: unknown, other: unknown): boolean {
  return one === other || canonicalText(one) === canonicalText(other);
}
