import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import { entryOf } from '#core/log/entry/entry.ts';
import { readLog, writeLog } from '#core/log/log.ts';
import { nextDateAfter } from '#core/log/next/nextDate.ts';
import {
  painWaitOn,
  unresolvedPain,
  withChecked,
} from '#core/log/next/pain.ts';
import { standingOn } from '#core/log/next/standing.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aLog, aRating, aSession } from '#builders/aLog.ts';

const LINK = writeLink(aCircuit());
const WARM_UP = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));

describe('a session stopped for pain', () => {
  const PAIN = [aRating(4, { pain: true })];

  test('is on record even when it never came to a set', () => {
    const place = {
      link: LINK,
      startedAt: 0,
      savedAt: 0,
      played: [],
      adjustments: [],
      ratings: PAIN,
    };
    const timeline = timelineOf(aCircuit());
    expect(entryOf(place, timeline)).toMatchObject({
      circuit: { seconds: 0, rounds: 0 },
    });
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
    const checked = withChecked(log, '2026-03-08', 9);
    expect(unresolvedPain(checked)).toBeNull();
    expect(nextDateAfter(checked)).toBe('2026-03-29');
    expect(readLog(writeLog(checked))).toEqual({ ok: true, value: checked });
  });

  test('is waited for three weeks once it was checked, day by day', () => {
    const log = aLog({ ratings: PAIN });
    expect(painWaitOn(log, '2026-03-02')).toBe(0);
    const checked = withChecked(log, '2026-03-08', 9);
    expect(painWaitOn(checked, '2026-03-08')).toBe(21);
    expect(painWaitOn(checked, '2026-03-28')).toBe(1);
    expect(painWaitOn(checked, '2026-03-29')).toBe(0);
  });

  test('is read as far too hard, whatever number was given', () => {
    const log = withChecked(aLog({ ratings: PAIN }), '2026-03-02', 9);
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
      const { id, date, circuit } = aSession({ ratings: PAIN });
      const entry = { id, date, ...circuit, checkedOn };
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
      const { id, date, circuit } = aSession();
      const entry = { id, date, ...circuit, ratings: [rating] };
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
    const checked = withChecked(log, '2026-03-06', 9);
    expect(checked.entries.map((entry) => entry.circuit?.checkedOn)).toEqual([
      '2026-03-06',
      '2026-03-06',
      undefined,
    ]);
    expect(withChecked(log, 'yesterday', 9)).toEqual(log);
  });
});
