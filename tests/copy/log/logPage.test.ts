import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import type { DateReason } from '#core/log/next/nextDate.ts';
import { entryStripOf } from '#core/log/entry/entryStrip.ts';
import { whatNext } from '#core/log/next/whatNext.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { circuitOf } from '#core/log/next/standing.ts';
import {
  circuitFact,
  entryStripWords,
  rowWords,
  runWords,
  signsFact,
} from '#copy/log/entries.ts';
import { monthCounts, monthName } from '#copy/log/months.ts';
import { dueWords, painWords } from '#copy/log/nextDates.ts';
import { whatNextWords } from '#copy/log/whatNext.ts';
import { monthsOf } from '#core/log/sums/months.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import {
  aLog,
  aRating,
  aRun,
  aSession,
  logOf,
  type SessionFields,
} from '#builders/aLog.ts';
import { theCatalogue as catalogue } from '#builders/theCatalogue.ts';

const three = writeLink(aCircuit({ rounds: 3 }));
const warmUp = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));
const easyRun = { kind: 'easy', minutes: 35, effort: 3, feel: 'same' } as const;

describe('the next date', () => {
  const LAST = '2026-11-20';
  test.each<[string, DateReason, string, string]>([
    [
      '2026-11-21',
      'fortnight',
      '13 days until the next one. Friday 4 December. Run easy until then.',
      'Article: once a fortnight',
    ],
    [
      '2026-12-03',
      'fortnight',
      '1 day until the next one. Friday 4 December. Run easy until then.',
      'Article: once a fortnight',
    ],
    [
      '2026-12-04',
      'still-sore',
      'The next one is due today. Before an easy run, when your legs are not sore. Tomorrow is just as good.',
      'Our judgement: three weeks where legs are still sore after two days',
    ],
    [
      '2026-12-10',
      'pain-checked',
      'The next one is due. Since Friday 4 December, but there is no hurry: before an easy run, when your legs are not sore.',
      'Our judgement: three weeks from the day pain was checked',
    ],
    [
      '2027-01-02',
      'fortnight',
      'Whenever you like. It has been more than six weeks, so start smaller: a round fewer, a fifth off. Choose the day of an easy run, when your legs are not sore.',
      'Our judgement: start again after six weeks',
    ],
  ])('on %s, because %s', (today, because, words, reason) => {
    const due = dueWords({ day: '2026-12-04', because }, LAST, today);
    const said = [due.days === null ? '' : `${due.days} `, due.heading];
    const heading = said.join('');
    const sentence = heading.endsWith('.') ? heading : `${heading}.`;
    expect(`${sentence} ${due.sentence}`).toBe(words);
    expect(due.reason?.[1]).toBe(reason);
  });

  test('is none while pain has not been checked, and says what to do', () => {
    const { days, heading, sentence } = painWords('2026-11-20');
    expect([days, heading]).toEqual([null, 'No date yet.']);
    expect(sentence).toMatch(
      /^Pain ended the session of Friday 20 November\. Have it checked first\./,
    );
  });
});

describe('a row of the list', () => {
  test.each<[string, Entry]>([
    ['Three rounds, 15:09', aSession({ link: three })],
    [
      'Three rounds, 15:09',
      aSession({ link: three, run: { kind: 'easy', isPlanned: true } }),
    ],
    [
      'Three rounds. Easy 35 min, felt the same',
      aSession({ link: three, run: easyRun }),
    ],
    [
      'Two of three rounds, 9:00',
      aSession({ link: three, rounds: 2, seconds: 540 }),
    ],
    [
      'Stopped after two. Walked home. Good call.',
      aSession({ link: three, rounds: 2, afterWalk: 'none' }),
    ],
    [
      'Stopped after two. A short run after the walk. Good call.',
      aSession({ link: three, rounds: 2, afterWalk: 'short' }),
    ],
    [
      'Stopped for pain. Not checked yet.',
      aSession({ link: three, ratings: [aRating(4, { pain: true })] }),
    ],
    [
      'Stopped for pain. Checked on Sunday 8 March.',
      aSession({
        link: three,
        ratings: [aRating(4, { pain: true })],
        checkedOn: '2026-03-08',
      }),
    ],
    ['Warm-up, 6:10', aSession({ link: warmUp, rounds: 1, seconds: 370 })],
    ['Done elsewhere, 20:00', aSession({ link: '', seconds: 1200 })],
    ['Circuit, 15:09', aSession({ link: 'not a link' })],
    ['Easy 35 min, no circuit. Felt the same.', aRun()],
    [
      'Long run, no circuit.',
      { id: 'r', date: '2026-03-01', changedAt: 1, run: { kind: 'long' } },
    ],
    [
      'Race, no circuit.',
      { id: 'r', date: '2026-03-01', changedAt: 1, run: { kind: 'race' } },
    ],
  ])('%s', (words, entry) => {
    const [strong, rest] = rowWords(entry, circuitOf(entry));
    expect([strong, rest].filter(Boolean).join(' ')).toBe(words);
  });
});

describe('the facts of an entry', () => {
  test.each<[string, Entry]>([
    ['15:09, all three rounds', aSession({ link: three })],
    [
      '9:00, two of three rounds',
      aSession({ link: three, rounds: 2, seconds: 540 }),
    ],
    ['6:10, a warm-up', aSession({ link: warmUp, seconds: 370 })],
    ['20:00, done elsewhere', aSession({ link: '', seconds: 1200 })],
  ])('%s', (words, entry) => {
    expect(circuitFact(entry, circuitOf(entry))).toBe(words);
  });

  test('a run, and a planned one', () => {
    expect(runWords(easyRun)).toBe('Easy 35 min, effort 3, felt the same');
    expect(runWords({ kind: 'easy', isPlanned: true })).toBe(
      'Easy run, planned',
    );
  });

  test('signs and pain, each once', () => {
    const ratings = [
      aRating(5, { round: 1, signs: ['heavier'] }),
      aRating(6, { round: 2, signs: ['heavier', 'clumsier'], pain: true }),
    ];
    expect(signsFact(aSession({ ratings }))).toBe(
      'Pain, legs heavier than expected and clumsier than expected',
    );
    expect(signsFact(aSession())).toBe('');
  });

  test('the strip in words', () => {
    const ratings = [aRating(4, { round: 1 }), aRating(4.5, { round: 2 })];
    const entry = aSession({ link: three, rounds: 2, ratings, run: easyRun });
    expect(entryStripWords(entryStripOf(entry, catalogue), entry.run)).toBe(
      'As it was done: three rounds, rated 4 and 4½, five sets left out, then a run',
    );
    expect(entryStripWords(null, easyRun)).toBe('A run, no circuit before it');
  });
});

test.each([
  ['2026-11', 'November'],
  ['2025-11', 'November 2025'],
])('the month %s is %s', (month, name) => {
  expect(monthName(month, '2026-11-21')).toBe(name);
});

test('what a month holds', () => {
  const log = logOf([
    aSession({ id: 'a', link: three }),
    aSession({ id: 'b', link: three }),
    aSession({ id: 'c', link: warmUp }),
    aRun({}, { id: 'r' }),
  ]);
  const words = monthsOf(log).map(monthCounts);
  expect(words).toEqual(['two circuits, one warm-up, one run without']);
  expect(monthsOf(logOf([aRun()])).map(monthCounts)).toEqual(['one run']);
});

describe('what comes then', () => {
  const QUIET = { nextMorning: 1, twoDaysOn: 0 };
  function wordsAfter(...sessions: readonly Partial<SessionFields>[]) {
    const next = whatNext(aLog(...sessions), catalogue);
    return next === null ? '' : whatNextWords(next, catalogue).join(' ');
  }
  const day = (date: string, rpe: number | null, soreness?: typeof QUIET) => ({
    date,
    link: three,
    ratings: rpe === null ? [] : [aRating(rpe)],
    ...(soreness ? { soreness } : {}),
  });

  test.each<[string, RegExp]>([
    [
      wordsAfter(day('2026-03-01', 4.5, QUIET), day('2026-03-15', 4.5, QUIET)),
      /^The same again: three rounds, 15 minutes\. Two in a row on target, the last at 4½ with little soreness, so a small step is yours if you want it\./,
    ],
    [
      wordsAfter(day('2026-03-01', 4.5), day('2026-03-15', 4.5)),
      /^The same again: three rounds, 15 minutes\. How your legs took the last one is not known yet/,
    ],
    [
      wordsAfter(day('2026-03-01', 4.5)),
      /^The same again: three rounds, 15 minutes\. From 3 to 5 is where it should be\.$/,
    ],
    [
      wordsAfter(day('2026-03-01', 5.5)),
      /^A step easier: a tenth off every set\. The last one was a little above the aim\.$/,
    ],
    [
      wordsAfter(day('2026-03-01', 6)),
      /^A step easier: a round fewer, and rests 10 s longer\. The last one was above the aim\.$/,
    ],
    [
      wordsAfter(day('2026-03-01', 8)),
      /^A good step back: .* far above the aim\.$/,
    ],
    [
      wordsAfter(day('2026-03-01', null)),
      /^The same again: .* The last one has no rating/,
    ],
    [
      wordsAfter(day('2026-03-01', 2.5, QUIET)),
      /^One small step up, if you want it\./,
    ],
  ])('%s', (words, wanted) => {
    expect(words).toMatch(wanted);
  });
});
