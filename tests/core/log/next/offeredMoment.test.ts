import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay, isTime } from '#core/calendar.ts';
import { EMPTY_LOG } from '#core/log/log.ts';
import {
  doubtAbout,
  offeredDay,
  offeredTime,
} from '#core/log/next/offeredMoment.ts';
import { aLog, aRating, anyLog } from '#builders/aLog.ts';

const TODAY = '2026-03-05';

describe('the day offered', () => {
  test('is the one wanted, else the next date, else tomorrow', () => {
    const due = aLog({ date: '2026-03-01' });
    expect(offeredDay(due, TODAY, '2026-04-01')).toBe('2026-04-01');
    expect(offeredDay(due, TODAY)).toBe('2026-03-15');
    expect(offeredDay(EMPTY_LOG, TODAY)).toBe('2026-03-06');
    // Due since yesterday, and due today.
    expect(offeredDay(due, '2026-03-16')).toBe('2026-03-17');
    expect(offeredDay(due, '2026-03-15')).toBe('2026-03-16');
    // Pain that nobody has looked at: there is no date.
    const painful = aLog({ ratings: [aRating(4, { pain: true })] });
    expect(offeredDay(painful, TODAY)).toBe('2026-03-06');
  });
});

describe('the time offered', () => {
  test.each([
    ['06:45', '06:45'],
    ['06:52', '06:45'],
    ['06:53', '07:00'],
    ['23:59', '23:45'],
    ['00:04', '00:00'],
  ])('after one begun at %s is %s', (begun, offered) => {
    expect(offeredTime(aLog({ time: begun }))).toBe(offered);
  });

  test('is that of the last circuit that says when it began, else seven', () => {
    const log = aLog(
      { date: '2026-02-01', time: '18:10' },
      { date: '2026-03-01' },
    );
    expect(offeredTime(log)).toBe('18:15');
    expect(offeredTime(EMPTY_LOG)).toBe('07:00');
  });
});

describe('a day that is doubtful', () => {
  const due = aLog({ date: '2026-03-01' });
  test.each([
    ['2026-03-04', { kind: 'past' }],
    [
      '2026-03-14',
      {
        kind: 'early',
        next: { day: '2026-03-15', because: 'fortnight' },
        last: '2026-03-01',
      },
    ],
    ['2026-03-15', null],
  ])('%s', (day, doubt) => {
    expect(doubtAbout(day, due, TODAY)).toEqual(doubt);
  });

  test('is every day while pain has not been checked, and none without a log', () => {
    const painful = aLog({ ratings: [aRating(4, { pain: true })] });
    expect(doubtAbout('2026-09-01', painful, TODAY)).toEqual({
      kind: 'pain',
      day: '2026-03-01',
    });
    expect(doubtAbout(TODAY, EMPTY_LOG, TODAY)).toBeNull();
  });
});

test('whatever is on record, a day and a time of the calendar are offered, and the day is doubted only for pain', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const day = offeredDay(log, TODAY);
      expect(isDay(day) && day > TODAY).toBe(true);
      expect(isTime(offeredTime(log))).toBe(true);
      expect(doubtAbout(day, log, TODAY)?.kind ?? 'pain').toBe('pain');
    }),
  );
});
