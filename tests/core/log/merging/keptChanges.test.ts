import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesAsOne,
  changesBetween,
  hasChanges,
  NO_CHANGES,
  withChangesKept,
} from '#core/log/merging/keptChanges.ts';
import {
  EMPTY_LOG,
  entryIn,
  withChange,
  withEntry,
  withoutEntry,
} from '#core/log/log.ts';
import { anyLog, aRun, aSession, logOf } from '#builders/aLog.ts';

const LOG = logOf([aSession({ id: 'a' }), aRun({}, { id: 'b' })]);

describe('a change that another tab has overwritten', () => {
  test.each([
    ['an entry added', withEntry(LOG, aRun({}, { id: 'c' }))],
    ['an entry changed', withChange(LOG, 'a', { note: 'Cold' }, 5)],
    ['a field taken away', withChange(LOG, 'b', { run: { kind: 'long' } }, 5)],
    ['an entry removed', withoutEntry(LOG, 'a')],
    ['records set aside', { ...LOG, aside: [7] }],
    ['an earlier version', { ...LOG, earlier: [aRun({ kind: 'hard' })] }],
  ])('is done again: %s', (_, after) => {
    const did = changesBetween(LOG, after);
    expect(hasChanges(did)).toBe(true);
    expect(withChangesKept(LOG, did)).toEqual(after);
  });

  test('stays where the other tab knew of it, as the same log', () => {
    const after = withChange(LOG, 'a', { soreness: { nextMorning: 2 } }, 5);
    const did = changesBetween(LOG, after);
    const later = withChange(after, 'a', { soreness: { nextMorning: 3 } }, 6);
    expect(withChangesKept(after, did)).toBe(after);
    expect(withChangesKept(later, did)).toBe(later);
  });

  test('joins the other tab’s in one entry, field by field, as the latest version', () => {
    const here = withChange(LOG, 'a', { soreness: { nextMorning: 2 } }, 5);
    const there = withChange(
      LOG,
      'a',
      { soreness: { twoDaysOn: 1 }, note: 'Theirs' },
      9,
    );
    const both = withChangesKept(there, changesBetween(LOG, here));
    expect(entryIn(both, 'a')).toMatchObject({
      soreness: { nextMorning: 2, twoDaysOn: 1 },
      note: 'Theirs',
      changedAt: 10,
    });
  });

  test('does not take away what the other tab has changed since', () => {
    const there = withChange(LOG, 'a', { note: 'Still here' }, 9);
    const did = changesBetween(LOG, withoutEntry(LOG, 'a'));
    expect(withChangesKept(there, did)).toBe(there);
  });
});

test('a change and its undoing are one change, which is not done again', () => {
  const rated = withChange(LOG, 'a', { soreness: { nextMorning: 2 } }, 5);
  const undone = withChange(rated, 'a', { soreness: undefined }, 6);
  const did = changesAsOne([
    changesBetween(LOG, rated),
    changesBetween(rated, undone),
  ]);
  expect(withChangesKept(undone, did)).toBe(undone);
});

test('law: what lies between two logs turns the one into the other, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (one, other) => {
      const before = { ...one, aside: [], earlier: [] };
      const did = changesBetween(before, other);
      const after = withChangesKept(before, did);
      expect(after).toEqual(other);
      expect(withChangesKept(after, did)).toBe(after);
    }),
  );
  expect(changesBetween(EMPTY_LOG, EMPTY_LOG)).toEqual(NO_CHANGES);
});
