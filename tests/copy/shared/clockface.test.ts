import { expect, test } from 'vitest';
import { bigNumber, clockface, spokenTime } from '#copy/shared/clockface.ts';

test.each([
  [0, '0:00', '0 seconds'],
  [1, '0:01', '1 second'],
  [59.9, '0:59', '59 seconds'],
  [60, '1:00', '1 minute'],
  [65, '1:05', '1 minute 5 seconds'],
  [909, '15:09', '15 minutes 9 seconds'],
  [3909, '1:05:09', '65 minutes 9 seconds'],
  [-3, '0:00', '0 seconds'],
])('%d s is %s, said as %s', (seconds, shown, said) => {
  expect(clockface(seconds)).toBe(shown);
  expect(spokenTime(seconds)).toBe(said);
});

test.each([
  [0, '0'],
  [99, '99'],
  [100, '1:40'],
  [3500, '58:20'],
])('%d s left are a large %s', (seconds, shown) => {
  expect(bigNumber(seconds)).toBe(shown);
});
