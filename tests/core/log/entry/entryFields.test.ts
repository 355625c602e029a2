import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  lengthText,
  readFields,
} from '#core/log/entry/entryFields.ts';
import type { EntryFields, FieldFault } from '#core/log/entry/fieldFaults.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { withChange } from '#core/log/log.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyEntry, aRating, aRun, aSession, logOf } from '#builders/aLog.ts';

const TODAY = '2026-03-10';

/** What the fields of a circuit, changed so, come to. */
function read(changes: Partial<EntryFields>, entry = aSession()) {
  return readFields({ ...fieldsOf(entry), ...changes }, entry, TODAY);
}

describe('what cannot be kept', () => {
  test.each<[keyof EntryFields, string, FieldFault | null]>([
    ['date', '2026-03-10', null],
    ['date', '2026-03-11', 'future-day'],
    ['date', '', 'no-day'],
    ['date', '2026-02-30', 'no-day'],
    ['date', '10.3.2026', 'no-day'],
    ['time', '', null],
    ['time', '06:45', null],
    ['time', '25:00', 'no-time'],
    ['rounds', '0', null],
    ['rounds', '1.5', 'no-rounds'],
    ['rounds', '61', 'no-rounds'],
    ['length', '15', null],
    ['length', '15:09', null],
    ['length', '15:60', 'no-length'],
    ['length', '0', 'no-length'],
    ['length', 'a while', 'no-length'],
    ['runMinutes', '35', null],
    ['runMinutes', '0', 'no-minutes'],
    ['runMinutes', '35.5', 'no-minutes'],
    ['runEffort', '11', 'off-scale'],
    ['nextMorning', '0', null],
    ['nextMorning', '10', null],
    ['nextMorning', '11', 'no-soreness'],
    ['twoDaysOn', '2½', 'no-soreness'],
    ['note', '👩‍👩‍👧'.repeat(1000), null],
    ['note', '👩‍👩‍👧'.repeat(1001), 'too-long'],
  ])('%s "%s": %s', (field, value, fault) => {
    const result = read({ hasRun: true, [field]: value });
    expect(result.ok ? null : result.reason[field]).toBe(fault);
  });

  test.each([
    ['', null],
    ['4.5', null],
    ['4,5', null],
    ['4½', null],
    ['10', null],
    ['11', 'off-scale'],
    ['0', 'off-scale'],
    ['4.3', 'off-scale'],
    ['hard', 'off-scale'],
  ])('the effort "%s" of any round: %s', (text, fault) => {
    for (const round of [1, 3]) {
      const result = read({ efforts: { 1: '4', 3: '5', [round]: text } });
      expect(result.ok ? null : result.reason.efforts).toBe(fault);
    }
  });

  test('every fault is told at once', () => {
    const result = read({ date: '', efforts: { 3: '11' }, nextMorning: '12' });
    expect(result).toEqual({
      ok: false,
      reason: {
        date: 'no-day',
        efforts: 'off-scale',
        nextMorning: 'no-soreness',
      },
    });
  });
});

describe('what was not touched stays', () => {
  test('of any entry', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const fields = fieldsOf(entry);
        const result = readFields(fields, entry, '2100-01-01');
        // A stored entry may hold more than the form would take, such as a session of no seconds.
        fc.pre(result.ok);
        if (!result.ok) return;
        const log = withChange(logOf([entry]), entry.id, result.value, 9);
        expect({ ...log.entries[0], changedAt: 0 }).toMatchObject({
          date: entry.date,
          ...(entry.run?.feel ? { run: { feel: entry.run.feel } } : {}),
          ...(entry.circuit
            ? {
                circuit: {
                  link: entry.circuit.link,
                  rounds: entry.circuit.rounds,
                  seconds: entry.circuit.seconds,
                  ratings: entry.circuit.ratings,
                },
              }
            : {}),
        });
      }),
    );
  });

  test('what the timer recorded, until its rounds are corrected', () => {
    const played = [{ from: 0, to: 900_000 }];
    const entry = aSession({ played });
    const same = read({ note: 'Cold.' }, entry);
    const fewer = read({ rounds: '2' }, entry);
    expect(same.ok && same.value.circuit?.played).toEqual(played);
    expect(fewer.ok && fewer.value.circuit).toMatchObject({ rounds: 2 });
    expect(fewer.ok && fewer.value.circuit?.played).toBeUndefined();
  });

  test('earlier ratings, and parts of a second', () => {
    const entry = aSession({
      seconds: 909.4,
      ratings: [aRating(4, { round: 1 }), aRating(5)],
    });
    const result = read({ efforts: { 1: '4', 3: '4½' } }, entry);
    expect(result.ok && result.value.circuit).toMatchObject({
      seconds: 909.4,
      ratings: [aRating(4, { round: 1 }), aRating(4.5)],
    });
  });
});

describe('another circuit in place of the one that the timer recorded', () => {
  const other = writeLink(aCircuit({ rounds: 2 }));
  const played = [{ from: 0, to: 900_000 }];
  const adjustments = [{ kind: 'easier', round: 2 }] as const;
  const ratings = [aRating(4, { round: 1 }), aRating(5)];
  const entry = aSession({
    played,
    adjustments,
    ratings,
    seconds: 909.4,
    ceiling: 4,
    afterWalk: 'none',
  });

  test.each([
    ['known', other],
    ['not on this site', ''],
  ])('%s: its timeline goes, and all that was really done stays', (_, link) => {
    const result = read({ link }, entry);
    expect(result.ok && result.value.circuit).toEqual({
      link,
      rounds: 3,
      seconds: 909.4,
      ratings,
      ceiling: 4,
      afterWalk: 'none',
    });
  });

  test('the same one again: everything stays', () => {
    const result = read({ link: entry.circuit?.link ?? '' }, entry);
    expect(result.ok && result.value.circuit).toEqual(entry.circuit);
  });
});

test('a planned run has happened once an effort or a feel is given', () => {
  const run = { kind: 'easy', isPlanned: true } as const;
  const runOf = (changes: Partial<EntryFields>) => {
    const result = read(changes, aSession({ run }));
    return result.ok ? result.value.run : null;
  };
  expect(runOf({ runMinutes: '30' })).toEqual({ ...run, minutes: 30 });
  expect(runOf({ runFeel: 'same' })).toEqual({ kind: 'easy', feel: 'same' });
  expect(runOf({ runEffort: '3' })).toEqual({ kind: 'easy', effort: 3 });
});

test('what is taken away is taken away', () => {
  const entry = aSession({
    time: '07:00',
    run: { kind: 'easy' },
    soreness: { nextMorning: 2 },
    note: 'Cold.',
  });
  const result = read(
    { time: '', hasRun: false, nextMorning: '', note: ' ' },
    entry,
  );
  expect(result.ok && result.value).toMatchObject({
    time: undefined,
    run: undefined,
    soreness: undefined,
    note: undefined,
  });
});

test('a run on its own has no circuit', () => {
  const entry = aRun();
  const result = read({ runMinutes: '40' }, entry);
  expect(result.ok && result.value).toMatchObject({
    circuit: undefined,
    run: { kind: 'easy', minutes: 40, effort: 3, feel: 'same' },
  });
});

test.each([
  [undefined, ''],
  [0, ''],
  [900, '15'],
  [909, '15:09'],
  [45, '0:45'],
])('%s seconds are typed as "%s"', (seconds, text) => {
  expect(lengthText(seconds)).toBe(text);
});
