import { describe, expect, test } from 'vitest';
import { savedOfferWords } from '#copy/saved/savedInCopy.ts';
import {
  savedName,
  savedOnWords,
  sessionLine,
} from '#copy/saved/savedSessions.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aSavedSession } from '#builders/aSavedList.ts';

test.each([
  [Date.parse('2026-10-09T10:00:00'), 'saved 9 October 2026'],
  [1e300, ''],
  [Number.MAX_SAFE_INTEGER, ''],
  [Date.parse('+012026-10-09T10:00:00'), ''],
])('the day of a session saved at %d is told: %s', (savedAt, words) => {
  expect(savedOnWords(aSavedSession({ savedAt }))).toBe(words);
});

test('a session is told in a line, and has a name in any case', () => {
  expect(sessionLine(aCircuit())).toBe(
    '15:09 min · 3 rounds of 5 · effort up to 5',
  );
  expect(savedName({ name: 'Legs' })).toBe('Legs');
  expect(savedName({ name: '' })).toBe('A session without a name');
});

describe('what becomes of the saved sessions in a copy', () => {
  const list = { sessions: [], aside: [] };
  test.each([
    [
      { added: 2, renamed: 1, alike: 3, unreadable: 4 },
      'Saved sessions: 2 new, 3 already here, 1 under a newer name, 4 could not be read.',
    ],
    [
      { added: 0, renamed: 0, alike: 1, unreadable: 0 },
      'Saved sessions: 1 already here.',
    ],
    [{ added: 0, renamed: 0, alike: 0, unreadable: 0 }, ''],
  ])('is counted: %j', (counts, words) => {
    expect(savedOfferWords({ is: 'comes', list, counts })).toBe(words);
  });
});
