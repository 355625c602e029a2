import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  datesAsText,
  doubtWords,
  SEASON_SHARE,
  whenWords,
} from '#copy/share/calendar.ts';
import { calendarFileName, circuitFileName } from '#copy/share/fileNames.ts';
import { messageWords } from '#copy/share/sharePanel.ts';
import { SEASON_PAGE } from '#copy/season/seasonPage.ts';
import { aCircuit } from '#builders/aCircuit.ts';

describe('the name of a file', () => {
  test.each([
    ['The 15-minute session', 'the-15-minute-session.fit'],
    ['Müde Beine: für Zoë!', 'mude-beine-fur-zoe.fit'],
    ['../../etc/passwd', 'etc-passwd.fit'],
    ['脚 🦵', 'session.fit'],
    ['', 'the-15-minute-session.fit'],
  ])('of “%s” is %s', (title, name) => {
    expect(circuitFileName(aCircuit({ title }), 'fit')).toBe(name);
  });

  test('is always plain, short and ends as it should', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        expect(circuitFileName(aCircuit({ title }), 'png')).toMatch(
          /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?\.png$/,
        );
      }),
    );
  });

  test('of a calendar says its day', () => {
    expect(calendarFileName('2026-12-04')).toBe('circuit-2026-12-04.ics');
    expect(calendarFileName('2026-12-04', true)).toBe(
      'circuits-from-2026-12-04.ics',
    );
  });
});

test('a message says what the session is', () => {
  expect(messageWords(aCircuit())).toBe(
    'The 15-minute session. A circuit right before an easy run: 3 rounds of 5, 15 minutes.',
  );
  expect(
    messageWords(aCircuit({ mode: 'activation', rounds: 1, title: '' })),
  ).toMatch(/^The 4-minute session\. A warm-up before a run: /);
});

test('a day in the calendar is said with its time, and what speaks against it with who says so', () => {
  expect(whenWords('2026-12-04', '07:00')).toBe(
    'Friday 4 December, 7:00, with the link in it',
  );
  const today = '2026-11-21';
  expect(doubtWords({ kind: 'past' }, today).sentence).toBe(
    'That day has gone by.',
  );
  expect(
    doubtWords(
      {
        kind: 'early',
        next: { day: '2026-12-04', because: 'fortnight' },
        last: '2026-11-20',
      },
      today,
    ),
  ).toEqual({
    sentence: 'That is before the next one is due: Friday 4 December.',
    reason: ['article', 'Article: once a fortnight'],
  });
  expect(
    doubtWords({ kind: 'pain', day: '2026-11-20' }, today).sentence,
  ).toContain('Have it checked first');
});

test('the dates of a season as text, and how many there are', () => {
  expect(
    datesAsText([
      { day: '2026-12-04', words: 'Easy.' },
      { day: '2027-01-01', words: 'Easy. Two days after the gym.' },
    ]),
  ).toBe(
    'Friday 4 December 2026: Easy.\nFriday 1 January 2027: Easy. Two days after the gym.',
  );
  expect([SEASON_PAGE.toCalendar(1), SEASON_PAGE.toCalendar(6)]).toEqual([
    'Put it in the calendar',
    'Put all six in the calendar',
  ]);
  expect([SEASON_SHARE.count(1), SEASON_SHARE.count(6)]).toEqual([
    'One date',
    'All six dates',
  ]);
});
