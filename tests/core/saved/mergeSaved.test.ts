import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countSavedMerge,
  mergeSaved,
  unmergedSaved,
} from '#core/saved/mergeSaved.ts';
import {
  renamed,
  withoutSaved,
  type SavedList,
} from '#core/saved/savedSessions.ts';
import {
  anySavedList,
  aSavedSession,
  savedHolds,
} from '#builders/aSavedList.ts';

const listOf = (...sessions: SavedList['sessions']): SavedList => ({
  sessions,
  aside: [],
});

/** The same list with what was kept aside in one order. */
const sorted = (list: SavedList) => ({
  ...list,
  aside: list.aside.map((one) => JSON.stringify(one)).sort(),
});

describe('two lists put together', () => {
  test('are the same in any order, in any grouping and however often', () => {
    fc.assert(
      fc.property(anySavedList, anySavedList, anySavedList, (a, b, c) => {
        const ab = mergeSaved(a, b);
        expect(mergeSaved(b, a)).toEqual(ab);
        expect(mergeSaved(ab, c)).toEqual(mergeSaved(a, mergeSaved(b, c)));
        expect(mergeSaved(ab, b)).toEqual(ab);
        expect(mergeSaved(ab, ab)).toEqual(ab);
      }),
    );
  });

  test('lose no session and no record that could not be read', () => {
    fc.assert(
      fc.property(anySavedList, anySavedList, (a, b) => {
        const both = mergeSaved(a, b);
        const links = [...a.sessions, ...b.sessions].map(({ link }) => link);
        expect(new Set(both.sessions.map(({ link }) => link))).toEqual(
          new Set(links),
        );
        for (const record of [...a.aside, ...b.aside])
          expect(both.aside).toContainEqual(record);
      }),
    );
  });

  test('have of two names of one link the one given later, and the first day', () => {
    const before = aSavedSession({ name: 'Z', savedAt: 3, changedAt: 4 });
    const after = aSavedSession({ name: 'A', savedAt: 5, changedAt: 6 });
    expect(mergeSaved(listOf(before), listOf(after)).sessions).toEqual([
      { ...after, savedAt: 3 },
    ]);
  });

  test('are counted: new, with another name, as they are', () => {
    const [one, two, three] = savedHolds(3).sessions;
    if (!one || !two || !three) throw new Error('three were made');
    const here = listOf(one, two, { ...three, changedAt: 2e12 });
    const there = listOf(
      aSavedSession(),
      one,
      { ...two, name: 'Later', changedAt: 2e12 },
      { ...three, name: 'Earlier' },
    );
    const odd = { ...there, aside: [7, 8] };
    expect(countSavedMerge({ ...here, aside: [8] }, odd)).toEqual({
      added: 1,
      renamed: 1,
      alike: 2,
      unreadable: 1,
    });
  });

  test('are one again once that is undone', () => {
    fc.assert(
      fc.property(anySavedList, anySavedList, (before, other) => {
        const merged = mergeSaved(before, other);
        expect(sorted(unmergedSaved(merged, before, other))).toEqual(
          sorted(before),
        );
      }),
    );
  });

  test('keep what was done since when that is undone', () => {
    const [kept, renamedSince, deletedSince, brought] = savedHolds(4).sessions;
    if (!kept || !renamedSince || !deletedSince || !brought)
      throw new Error('four were made');
    const before = listOf(kept, deletedSince);
    const other = listOf(renamedSince, brought);
    const merged = mergeSaved(before, other);
    const since = withoutSaved(
      renamed(merged, renamedSince.link, 'Mine now', 2e12),
      deletedSince.link,
    );
    expect(
      unmergedSaved(since, before, other).sessions.map(({ name }) => name),
    ).toEqual([kept.name, 'Mine now']);
  });
});
