import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultTitleOf } from '#core/circuit/circuit.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import {
  isFull,
  isSaved,
  MOST_SAVED,
  NOTHING_SAVED,
  renamed,
  withoutSaved,
  withSaved,
  withSession,
} from '#core/saved/savedSessions.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import {
  anySavedList,
  aSavedSession,
  savedHolds,
} from '#builders/aSavedList.ts';

const REFERENCE = aCircuit({ title: 'Legs' });
const LINK = writeLink(REFERENCE);
const ONE = withSaved(NOTHING_SAVED, REFERENCE, 5);

describe('saving', () => {
  test('keeps the link and the title of a circuit, and its moment', () => {
    expect(ONE.sessions).toEqual([
      { link: LINK, name: 'Legs', savedAt: 5, changedAt: 5 },
    ]);
    expect(isSaved(ONE, LINK)).toBe(true);
    expect(isSaved(NOTHING_SAVED, LINK)).toBe(false);
  });

  test('gives a circuit without a title the name it has everywhere', () => {
    const bare = aCircuit({ title: '' });
    expect(withSaved(NOTHING_SAVED, bare, 5).sessions[0]?.name).toBe(
      defaultTitleOf(bare),
    );
  });

  test('does nothing the second time', () => {
    expect(withSaved(ONE, REFERENCE, 9)).toBe(ONE);
  });

  test('opens the same circuit again, prescribed or not, whatever its name', () => {
    fc.assert(
      fc.property(anyCircuit, fc.string(), (circuit, name) => {
        const link = writeLink(circuit);
        const list = renamed(
          withSaved(NOTHING_SAVED, circuit, 5),
          link,
          name,
          6,
        );
        expect(list.sessions.map((one) => one.link)).toEqual([link]);
        expect(readLink(list.sessions[0]?.link ?? '')).toEqual(readLink(link));
        expect(list.sessions[0]?.name).not.toBe('');
      }),
    );
  });

  test('ends at the most there may be', () => {
    const almost = savedHolds(MOST_SAVED - 1);
    expect(isFull(almost)).toBe(false);
    const full = withSaved(almost, REFERENCE, 1);
    expect(full.sessions).toHaveLength(MOST_SAVED);
    expect(isFull(full)).toBe(true);
    expect(withSaved(full, aCircuit({ rounds: 2 }), 2)).toBe(full);
  });

  test('puts the latest first', () => {
    const list = withSaved(ONE, aCircuit({ rounds: 2 }), 9);
    expect(list.sessions.map(({ savedAt }) => savedAt)).toEqual([9, 5]);
  });
});

describe('another name', () => {
  test.each([
    ['  Fridge \n door ', 'Fridge door'],
    ['', 'Legs'],
    ['\u202e\u200f', 'Legs'],
  ])('%j is kept as %j', (typed, kept) => {
    const named = renamed(ONE, LINK, 'Before', 6);
    expect(renamed(named, LINK, typed, 7).sessions[0]).toEqual({
      link: LINK,
      name: kept,
      savedAt: 5,
      changedAt: 7,
    });
  });

  test('is cut like a title', () => {
    const name =
      renamed(ONE, LINK, '👨‍👩‍👧‍👦'.repeat(300), 6).sessions[0]?.name ?? '';
    expect(name.length).toBeLessThan(1200);
    expect(name.replaceAll('👨‍👩‍👧‍👦', '')).toBe('');
  });

  test('is later than the last one also where the clock was set back', () => {
    expect(renamed(ONE, LINK, 'Now', 2).sessions[0]?.changedAt).toBe(6);
  });

  test('that is the same, or for no session, changes nothing', () => {
    expect(renamed(ONE, LINK, ' Legs', 9)).toBe(ONE);
    expect(renamed(ONE, 'x', 'Name', 9)).toBe(ONE);
  });

  test('stays where it is emptied and the link cannot be read', () => {
    const list = { sessions: [aSavedSession({ link: '9zz' })], aside: [] };
    expect(renamed(list, '9zz', ' ', 9)).toBe(list);
  });
});

describe('taking out', () => {
  test('and bringing back is as before, in the same place', () => {
    fc.assert(
      fc.property(anySavedList, fc.nat(7), (list, at) => {
        const session = list.sessions[at];
        if (session === undefined) return;
        const without = withoutSaved(list, session.link);
        expect(isSaved(without, session.link)).toBe(false);
        expect(withSession(without, session)).toEqual(list);
      }),
    );
  });

  test('what is not there changes nothing', () => {
    expect(withoutSaved(ONE, 'x')).toBe(ONE);
  });
});
