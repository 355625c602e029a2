import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_LOG,
  withChange,
  withEntry,
  withoutEntry,
} from '#core/log/log.ts';
import { mergeLogs } from '#core/log/merging/mergeLogs.ts';
import { unmergedLog } from '#core/log/merging/unmergedLog.ts';
import { anyLog, aRun, aSession, logOf } from '#builders/aLog.ts';

describe('a log from which another is taken out again', () => {
  test('is as it was before, whatever the two were', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (before, other) => {
        const merged = mergeLogs(before, other);
        expect(unmergedLog(merged, before, other)).toEqual(before);
      }),
    );
  });

  test('is as it was before also where earlier versions of entries are kept', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (first, second, other) => {
        const before = mergeLogs(first, second);
        const merged = mergeLogs(before, other);
        expect(unmergedLog(merged, before, other)).toEqual(before);
      }),
    );
  });

  const before = logOf([aSession({ note: 'mine' })]);
  const other = logOf([
    aSession({ note: 'theirs', changedAt: 5 }),
    aRun(),
    aRun({}, { id: 's' }),
  ]);
  const merged = mergeLogs(before, other);

  test('has its own version of an entry back', () => {
    expect(merged.entries[0]?.note).toBe('theirs');
    expect(unmergedLog(merged, before, other)).toEqual(before);
  });

  test('keeps what the reader has changed, added or taken out since', () => {
    const changed = withChange(merged, 'r', { note: 'changed' }, 9);
    const added = withEntry(changed, aRun({}, { id: 'later' }));
    const now = withoutEntry(added, 'a');
    const after = unmergedLog(now, before, other);
    expect(after.entries.map(({ id, note }) => [id, note])).toEqual([
      ['later', undefined],
      ['r', 'changed'],
    ]);
  });

  test('takes only the records that came with it', () => {
    const mine = { ...before, aside: ['mine'] };
    const theirs = { ...EMPTY_LOG, aside: ['theirs', 'mine'] };
    const now = mergeLogs(mine, theirs);
    expect(now.aside).toHaveLength(2);
    expect(
      unmergedLog({ ...now, aside: [...now.aside, 'new'] }, mine, theirs),
    ).toMatchObject({ aside: ['mine', 'new'] });
  });
});
