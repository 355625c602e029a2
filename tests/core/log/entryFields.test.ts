import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, lengthText, readFields } from '#core/log/entryFields.ts';
import type { EntryFields, FieldFault } from '#core/log/fieldFaults.ts';
import { withChange } from '#core/log/log.ts';
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
    ['effort', '', null],
    ['effort', '4.5', null],
    ['effort', '4,5', null],
    ['effort', '4½', null],
    ['effort', '10', null],
    ['effort', '11', 'off-scale'],
    ['effort', '0', 'off-scale'],
    ['effort', '4.3', 'off-scale'],
    ['effort', 'hard', 'off-scale'],
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

  test('every fault is told at once', () => {
    const result = read({ date: '', effort: '11', nextMorning: '12' });
    expect(result).toEqual({
      ok: false,
      reason: {
        date: 'no-day',
        effort: 'off-scale',
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
    const result = read({ effort: '4½' }, entry);
    expect(result.ok && result.value.circuit).toMatchObject({
      seconds: 909.4,
      ratings: [aRating(4, { round: 1 }), aRating(4.5)],
    });
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
