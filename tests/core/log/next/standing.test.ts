import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import { EMPTY_LOG, readLog } from '#core/log/log.ts';
import { nextDateAfter } from '#core/log/next/nextDate.ts';
import { standingOn } from '#core/log/next/standing.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aLog, aRating, aSession, type SessionFields } from '#builders/aLog.ts';

const WARM_UP = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));

describe('the next circuit', () => {
  test('is due two weeks after the last, three after one far too hard', () => {
    expect(nextDateAfter(EMPTY_LOG)).toBeNull();
    expect(nextDateAfter(aLog({}))).toBe('2026-03-15');
    expect(nextDateAfter(aLog({ ratings: [aRating(7)] }))).toBe('2026-03-22');
    const six = [aRating(6)];
    expect(nextDateAfter(aLog({ ratings: six }))).toBe('2026-03-15');
    // A sign makes a 6 read like a 7; so do two of them in a row; and coming back from injury, one point lower.
    expect(
      nextDateAfter(aLog({ ratings: [aRating(6, { signs: ['breathless'] })] })),
    ).toBe('2026-03-22');
    expect(
      nextDateAfter(
        aLog({ date: '2026-02-01', ratings: six }, { ratings: six }),
      ),
    ).toBe('2026-03-22');
    const returning = writeLink(aCircuit({ level: 'returning' }));
    expect(nextDateAfter(aLog({ link: returning, ratings: six }))).toBe(
      '2026-03-22',
    );
  });

  test('is composed from where the runner stands', () => {
    expect(standingOn(EMPTY_LOG, '2026-03-10')).toBeNull();
    expect(standingOn(aLog({}), '2026-03-10')).toEqual({
      daysSince: 9,
      last: { rpe: 5, rough: false, rounds: 3, restSeconds: 20 },
      easyCircuits: 1,
      goodCircuits: 1,
      overdone: false,
    });
    const hard = [aRating(6, { signs: ['heavier'] })];
    expect(
      standingOn(
        aLog({ ratings: hard }, { date: '2026-03-20', ratings: hard }),
        '2026-04-01',
      ),
    ).toMatchObject({ daysSince: 12, overdone: true, last: { rough: true } });
    expect(
      standingOn(
        aLog({ ratings: [aRating(null, { pain: true })] }),
        '2026-03-20',
      )?.last,
    ).toMatchObject({ rpe: 7, rough: true });
    expect(standingOn(aLog({ ratings: [] }), '2026-03-01')).toMatchObject({
      daysSince: 0,
      last: null,
    });
  });
});

test.each([0, -3, 11, 1e9])(
  'a stored rating of %d, which is off the scale, is read as its top',
  (rpe) => {
    const { id, date, circuit } = aSession();
    const ratings = [{ ...aRating(5), rpe }];
    const entry = { id, date, ...circuit, ratings };
    const read = readLog(JSON.stringify({ version: 1, entries: [entry] }));
    if (!read.ok) throw new Error(read.reason);
    expect(standingOn(read.value, '2026-03-10')).toMatchObject({
      daysSince: 9,
      last: { rpe: 10 },
    });
  },
);

describe('each circuit is measured from its own ceiling', () => {
  const RETURNING = writeLink(aCircuit({ level: 'returning', ceiling: 4 }));

  test.each<[string, Partial<SessionFields>, easy: boolean, tooHard: boolean]>([
    ['5 for 5', { ratings: [aRating(5)] }, true, false],
    ['5½ for 5', { ratings: [aRating(5.5)] }, false, false],
    ['6 for 5', { ratings: [aRating(6)] }, false, true],
    ['4 for 4', { link: RETURNING, ratings: [aRating(4)] }, true, false],
    ['5 for 4', { link: RETURNING, ratings: [aRating(5)] }, false, true],
    [
      '5 on a day that allowed 4',
      { ceiling: 4, ratings: [aRating(5)] },
      false,
      true,
    ],
    ['unrated', { ratings: [] }, false, false],
  ])('%s', (_, entry, easy, tooHard) => {
    const standing = standingOn(
      aLog(entry, { ...entry, date: '2026-03-20' }),
      '2026-04-01',
    );
    expect(standing?.easyCircuits).toBe(easy ? 2 : 0);
    expect(standing?.overdone).toBe(tooHard);
  });

  test('a warm-up is no circuit, however hard', () => {
    const hard = { link: WARM_UP, ratings: [aRating(9)] };
    expect(
      standingOn(aLog({}, hard, { ...hard, date: '2026-03-02' }), '2026-03-03'),
    ).toMatchObject({ easyCircuits: 1, overdone: false, daysSince: 2 });
  });

  test('a sign without a number counts as its ceiling', () => {
    const ratings = [aRating(null, { signs: ['heavier'] })];
    expect(
      standingOn(aLog({ link: RETURNING, ratings }), '2026-03-20')?.last,
    ).toMatchObject({ rpe: 4, rough: true });
  });
});
