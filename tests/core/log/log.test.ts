import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf, lastEffort, type Entry } from '#core/log/entry.ts';
import { writeLink } from '#core/circuit/link.ts';
import {
  circuitsIn,
  nextDateAfter,
  EMPTY_LOG,
  painWaitOn,
  readLog,
  standingOn,
  unresolvedPain,
  withChecked,
  withEntry,
  withoutEntry,
  writeLog,
  type Log,
} from '#core/log/log.ts';
import type { Rating } from '#core/session/rating/rating.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCircuit } from '#builders/aCircuit.ts';

const LINK = writeLink(aCircuit());
const WARM_UP = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));

function aRating(rpe: number | null, changes: Partial<Rating> = {}): Rating {
  return { round: 3, rpe, signs: [], pain: false, ...changes };
}

function anEntry(changes: Partial<Entry> = {}): Entry {
  return {
    id: 'a',
    date: '2026-03-01',
    link: LINK,
    rounds: 3,
    seconds: 909,
    ratings: [aRating(5)],
    ...changes,
  };
}

function aLog(...entries: readonly Partial<Entry>[]): Log {
  return entries.reduce<Log>(
    (log, entry, index) =>
      withEntry(log, anEntry({ id: `${index}`, ...entry })),
    EMPTY_LOG,
  );
}

describe('the log', () => {
  test('comes back as it was kept', () => {
    const log = aLog({}, { date: '2026-03-20', ratings: [] });
    expect(readLog(writeLog(log))).toEqual({ ok: true, value: log });
  });

  test('is empty where nothing was kept', () => {
    expect(readLog(null)).toEqual({ ok: true, value: EMPTY_LOG });
  });

  test('of version 1 is still read, with what was said and chosen', () => {
    const text = readFileSync(
      new URL('../../fixtures/log-v1.json', import.meta.url),
      'utf8',
    );
    const read = readLog(text);
    expect(read).toEqual({
      ok: true,
      value: {
        entries: [
          {
            id: 'mm4s3gxs',
            date: '2026-03-01',
            link: '1c2-20-60r5~pl30s~The_15-minute_session.y6s9',
            rounds: 1,
            seconds: 51,
            ratings: [{ round: 1, rpe: 8, signs: ['clumsier'], pain: false }],
            ceiling: 4,
            afterWalk: 'short',
          },
          {
            id: 'mm4s3gxt',
            date: '2026-03-09',
            link: '1c2-20-60r5~pl30s~The_15-minute_session.y6s9',
            rounds: 2,
            seconds: 120,
            ratings: [{ round: 2, rpe: null, signs: [], pain: true }],
            checkedOn: '2026-03-12',
          },
        ],
        aside: [{ id: 7 }],
      },
    });
    expect(read.ok && readLog(writeLog(read.value))).toEqual(read);
  });

  test.each([
    ['{', 'damaged'],
    ['[]', 'damaged'],
    ['{"version":1}', 'damaged'],
    ['{"version":3,"entries":[]}', 'newer'],
  ])('%s is %s', (text, reason) => {
    expect(readLog(text)).toEqual({ ok: false, reason });
  });

  test('keeps a record it cannot read aside, and goes on keeping it', () => {
    const odd = { id: 7, what: 'is this' };
    const text = JSON.stringify({ version: 2, entries: [anEntry(), odd] });
    const read = readLog(text);
    if (!read.ok) throw new Error(read.reason);
    expect(read.value).toEqual({ entries: [anEntry()], aside: [odd] });
    expect(readLog(writeLog(read.value))).toEqual(read);
  });

  test('of an older version is read as it is, and lets go of one session by its name', () => {
    const old = '{"version":1,"entries":[' + JSON.stringify(anEntry()) + ']}';
    const read = readLog(old);
    if (!read.ok) throw new Error(read.reason);
    expect(read.value.entries).toEqual([anEntry()]);
    expect(withoutEntry(read.value, 'a').entries).toEqual([]);
    expect(withoutEntry(read.value, 'b')).toEqual(read.value);
  });

  test('takes any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readLog(text);
        if (read.ok) expect(standingOn(read.value, '2026-03-01')).toBeDefined();
      }),
    );
  });

  test('never has one session twice, and stays in the order of days', () => {
    const log = aLog({ date: '2026-03-20' }, { date: '2026-03-01' });
    const again = withEntry(
      log,
      anEntry({ id: '0', date: '2026-03-20', rounds: 2 }),
    );
    expect(again.entries.map(({ id, rounds }) => [id, rounds])).toEqual([
      ['1', 3],
      ['0', 2],
    ]);
  });

  test('counts circuits, not warm-ups nor what never came to a set', () => {
    expect(
      circuitsIn(aLog({}, { link: WARM_UP }, { seconds: 0 }, { link: 'x' })),
    ).toHaveLength(1);
  });

  test('knows the effort at the end by the last rating that has one', () => {
    expect(lastEffort(anEntry({ ratings: [aRating(4), aRating(null)] }))).toBe(
      4,
    );
    expect(lastEffort(anEntry({ ratings: [] }))).toBeNull();
  });
});

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

describe('a session stopped for pain', () => {
  const PAIN = [aRating(4, { pain: true })];

  test('is on record even when it never came to a set', () => {
    const place = { link: LINK, startedAt: 0, played: [], ratings: PAIN };
    const timeline = timelineOf(aCircuit());
    expect(entryOf(place, timeline)).toMatchObject({ seconds: 0, rounds: 0 });
    expect(entryOf({ ...place, ratings: [] }, timeline)).toBeNull();
  });

  test.each([
    ['a circuit', LINK, 909],
    ['a warm-up', WARM_UP, 300],
    ['a circuit without a set', LINK, 0],
    ['a link nobody can read', 'x', 300],
  ])('%s leaves no next date until it was checked', (_, link, seconds) => {
    const log = aLog(
      { date: '2026-02-01' },
      { date: '2026-03-01', link, seconds, ratings: PAIN },
    );
    expect(unresolvedPain(log)?.date).toBe('2026-03-01');
    expect(nextDateAfter(log)).toBeNull();
    const checked = withChecked(log, '2026-03-08');
    expect(unresolvedPain(checked)).toBeNull();
    expect(nextDateAfter(checked)).toBe('2026-03-29');
    expect(readLog(writeLog(checked))).toEqual({ ok: true, value: checked });
  });

  test('is waited for three weeks once it was checked, day by day', () => {
    const log = aLog({ ratings: PAIN });
    expect(painWaitOn(log, '2026-03-02')).toBe(0);
    const checked = withChecked(log, '2026-03-08');
    expect(painWaitOn(checked, '2026-03-08')).toBe(21);
    expect(painWaitOn(checked, '2026-03-28')).toBe(1);
    expect(painWaitOn(checked, '2026-03-29')).toBe(0);
  });

  test('is read as far too hard, whatever number was given', () => {
    const log = withChecked(aLog({ ratings: PAIN }), '2026-03-02');
    expect(standingOn(log, '2026-03-30')).toMatchObject({
      last: { rpe: 7, rough: true },
      easyCircuits: 0,
    });
    const nine = aLog({ ratings: [aRating(9, { pain: true })] });
    expect(standingOn(nine, '2026-03-30')?.last?.rpe).toBe(9);
  });

  test.each(['', 'soon', '2026-13-01', '2026-02-28', 7, null, true])(
    'is not checked by %o, which is no day since',
    (checkedOn) => {
      const entry = { ...anEntry({ ratings: PAIN }), checkedOn };
      const read = readLog(JSON.stringify({ version: 1, entries: [entry] }));
      if (!read.ok) throw new Error(read.reason);
      expect(read.value.entries).toHaveLength(1);
      expect(unresolvedPain(read.value)).not.toBeNull();
      expect(nextDateAfter(read.value)).toBeNull();
    },
  );

  test('is believed though the number beside it is off the scale, or more of it cannot be read', () => {
    for (const rating of [
      { round: 1, rpe: 11, signs: [], pain: true },
      { round: 'x', rpe: 'y', signs: ['z'], pain: true },
    ]) {
      const entry = { ...anEntry(), ratings: [rating] };
      const read = readLog(JSON.stringify({ version: 1, entries: [entry] }));
      if (!read.ok) throw new Error(read.reason);
      expect(read.value.aside).toEqual([]);
      expect(unresolvedPain(read.value)).not.toBeNull();
    }
  });

  test('is named by the newest of several, and one check does for all up to its day', () => {
    const log = aLog(
      { date: '2026-03-01', ratings: PAIN },
      { date: '2026-03-05', ratings: PAIN },
      { date: '2026-03-20', ratings: PAIN },
    );
    expect(unresolvedPain(log)?.date).toBe('2026-03-20');
    const checked = withChecked(log, '2026-03-06');
    expect(checked.entries.map((entry) => entry.checkedOn)).toEqual([
      '2026-03-06',
      '2026-03-06',
      undefined,
    ]);
    expect(withChecked(log, 'yesterday')).toEqual(log);
  });
});

test.each([0, -3, 11, 1e9])(
  'a stored rating of %d, which is off the scale, is read as its top',
  (rpe) => {
    const entry = { ...anEntry(), ratings: [{ ...aRating(5), rpe }] };
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

  test.each<[string, Partial<Entry>, easy: boolean, tooHard: boolean]>([
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
