import { expect, test } from 'vitest';
import { daysLater } from '#core/calendar.ts';
import { nextOneAfter } from '#core/planning/nextOne.ts';
import { nextOneWords } from '#copy/guide/nextOne.ts';

const TODAY = '2026-03-31';

test.each([
  [0, 'Tuesday 14 April, in 14 days.', /too soon/],
  [9, 'Sunday 5 April, in 5 days.', /too soon/],
  [13, 'Wednesday 1 April, in 1 day.', /one round fewer/],
  [14, 'Today.', /Tomorrow is just as good/],
  [20, 'Any easy day from today.', /due on Wednesday 25 March/],
  [43, 'Any easy day, and start small.', /more than six weeks/],
])('%i days after the last one: %s', (days, heading, sentence) => {
  const words = nextOneWords(
    nextOneAfter(daysLater(TODAY, -days), TODAY),
    TODAY,
  );
  expect(words.heading).toBe(heading);
  expect(words.sentence).toMatch(sentence);
});

test.each([
  ['', /appears here/],
  ['2026-02-30', /Check the day/],
  ['2026-04-01', /you have done/],
])('“%s” gets a plain sentence', (text, sentence) => {
  expect(nextOneWords(nextOneAfter(text, TODAY), TODAY).sentence).toMatch(
    sentence,
  );
});
