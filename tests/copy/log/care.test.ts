import { describe, expect, test } from 'vitest';
import { copyName } from '#copy/log/copyName.ts';
import {
  asideName,
  countsWords,
  damagedName,
  hereWords,
  howLongWords,
  lastCopyWords,
  mergeWords,
  sinceWords,
  sizeWords,
  tableName,
} from '#copy/log/care.ts';
import {
  bringsAnything,
  faultWords,
  fileTitle,
  saveAsideWords,
} from '#copy/log/importing.ts';
import { partWords } from '#copy/log/deleting.ts';

const counts = (circuits: number, warmUps: number, runs: number) => ({
  circuits,
  warmUps,
  runs,
});

test('files are named after the site, what is in them and their day', () => {
  const day = '2026-11-26';
  expect(copyName(day)).toBe('tired-on-purpose-log-2026-11-26.json');
  expect(tableName(day)).toBe('tired-on-purpose-log-2026-11-26.csv');
  for (const name of [copyName, tableName, asideName, damagedName])
    expect(name(day)).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
});

test.each([
  [counts(0, 0, 0), 'nothing yet'],
  [counts(1, 0, 0), '1 circuit'],
  [counts(18, 0, 21), '18 circuits and 21 runs'],
  [counts(2, 1, 3), '2 circuits, 1 warm-up and 3 runs'],
])('%j are "%s"', (all, words) => {
  expect(countsWords(all)).toBe(words);
});

test.each([
  [counts(0, 0, 0), 'Nothing new since.'],
  [counts(0, 0, 1), '1 run added or changed since. A copy takes one tap.'],
  [
    counts(2, 0, 4),
    '2 circuits and 4 runs added or changed since. A copy takes one tap.',
  ],
])('since the last copy %j: "%s"', (all, words) => {
  expect(sinceWords(all)).toBe(words);
});

test('the day of a copy has its year', () => {
  expect(lastCopyWords('2026-10-09')).toBe('Last copy: 9 October 2026');
});

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [30_100, '31 kB'],
  [999_999, '1000 kB'],
  [2_040_000, '2 MB'],
  [52_428_800, '52.4 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

test('what is here is said with its size', () => {
  expect(hereWords(counts(18, 0, 21), 30_100)).toBe(
    '18 circuits and 21 runs, 31 kB, in this browser on this device',
  );
});

describe('for how long it is kept', () => {
  test.each<[boolean | null, number | null, RegExp]>([
    [true, null, /^Until you delete it\. This browser has promised/],
    [true, 7, /has promised to keep it/],
    [false, 7, /7 days without coming here\. Then it erases/],
    [null, 7, /7 days without coming here/],
    [false, null, /it has not promised to keep it$/],
    [null, null, /It does not say/],
  ])('promised %j, forgets after %j', (isGranted, days, words) => {
    expect(howLongWords(isGranted, days)).toMatch(words);
  });
});

test('what a copy brings is told in counts, without those that are none', () => {
  const none = { added: 0, alike: 0, replaced: 0, older: 0, unreadable: 0 };
  expect(
    mergeWords({ ...none, added: 12, alike: 3, replaced: 1, unreadable: 2 }),
  ).toBe('12 new, 3 already here, 1 newer than yours, 2 could not be read');
  expect(mergeWords({ ...none, older: 1 })).toBe('1 older than yours');
  expect(bringsAnything({ ...none, alike: 3 })).toBe(false);
  expect(bringsAnything({ ...none, unreadable: 1 })).toBe(true);
});

test('a file that is too large is refused with both numbers', () => {
  const { words } = faultWords('too-large', 52_428_800, 10_000_000);
  expect(words).toContain('52.4 MB');
  expect(words).toContain('10 MB');
});

test('a long name of a file is cut', () => {
  expect(fileTitle('log.json')).toBe('In log.json');
  expect(fileTitle('x'.repeat(300)).length).toBeLessThan(70);
});

test('records set aside are counted on their button', () => {
  expect(saveAsideWords(1)).toBe('Save the record set aside');
  expect(saveAsideWords(2)).toBe('Save the 2 records set aside');
});

test('the log that is deleted is named with what is in it', () => {
  expect(partWords('log', counts(2, 0, 1))).toBe(
    'The log: 2 circuits and 1 run, with every rating, answer and note',
  );
});
