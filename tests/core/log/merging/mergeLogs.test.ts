import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, withoutEntry, type Log } from '#core/log/log.ts';
import { countMerge, mergeLogs } from '#core/log/merging/mergeLogs.ts';
import { aLog, anyLog, aSession, logOf } from '#builders/aLog.ts';

/** Every version of every entry a log has, as text, each once. */
function versionsIn({ entries, earlier }: Log): readonly string[] {
  const texts = [...entries, ...earlier].map((one) => sortedText(one));
  return [...new Set(texts)].sort();
}

function sortedText(value: object): string {
  return JSON.stringify(
    Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

describe('two logs put together', () => {
  test('are the same in any order, in any grouping and however often', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        const ab = mergeLogs(a, b);
        expect(mergeLogs(b, a)).toEqual(ab);
        expect(mergeLogs(ab, c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
        expect(mergeLogs(ab, b)).toEqual(ab);
        expect(mergeLogs(ab, ab)).toEqual(ab);
      }),
    );
  });

  test('lose no entry, no version of one, and no record that could not be read', () => {
    fc.assert(
      fc.property(fc.array(anyLog, { maxLength: 5 }), (logs) => {
        const all = logs.reduce(mergeLogs, EMPTY_LOG);
        const ids = new Set(
          logs.flatMap(({ entries }) => entries.map((one) => one.id)),
        );
        expect(all.entries.map(({ id }) => id).toSorted()).toEqual(
          [...ids].sort(),
        );
        expect(versionsIn(all)).toEqual(
          [...new Set(logs.flatMap(versionsIn))].sort(),
        );
        for (const record of logs.flatMap(({ aside }) => aside))
          expect(all.aside).toContainEqual(record);
      }),
    );
  });

  test('have the version of an entry that was written later', () => {
    const early = aSession({ changedAt: 1, note: 'before' });
    const late = aSession({ changedAt: 2, note: 'after' });
    const merged = mergeLogs(logOf([late]), logOf([early]));
    expect(merged).toEqual({ entries: [late], earlier: [early], aside: [] });
  });

  test('do not bring back an entry that was deleted since', () => {
    const merged = mergeLogs(
      aLog({ changedAt: 2, note: 'after' }),
      aLog({ changedAt: 1, note: 'before' }),
    );
    const without = withoutEntry(merged, '0');
    expect(mergeLogs(without, aLog({ id: 'b' })).entries).toMatchObject([
      { id: 'b' },
    ]);
  });

  test('are counted: new, later, older, alike, unreadable', () => {
    const here = aLog({ changedAt: 1 }, { changedAt: 5 }, {});
    const there = {
      ...aLog({ changedAt: 2 }, { changedAt: 3 }, {}, {}),
      aside: [7],
    };
    expect(countMerge(here, there)).toEqual({
      added: 1,
      replaced: 1,
      older: 1,
      alike: 1,
      unreadable: 1,
    });
  });
});
