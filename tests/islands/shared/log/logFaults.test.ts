import fc from 'fast-check';
import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import {
  entryIn,
  readLog,
  withChange,
  withEntry,
  withoutEntry,
  writeLog,
  type Log,
} from '#core/log/log.ts';
import { withChecked } from '#core/log/next/pain.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { createLog } from '#islands/shared/log/createLog.ts';
import { writeLogChange } from '#islands/shared/log/storedLog.ts';
import { aRating, aRun, aSession, logOf } from '#builders/aLog.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeTabs, type StorageCall } from '#fakes/fakeTabs.ts';

const BEFORE = logOf([
  aSession({ id: 'circuit', ratings: [aRating(5, { pain: true })] }),
  aRun({}, { id: 'old' }),
]);

type Change = readonly [
  name: string,
  update: (log: Log) => Log,
  isThere: (log: Log) => boolean,
];

/** What a reader does in a fortnight, and what must be in the log where they were told that it is saved. */
const CHANGES: readonly Change[] = [
  [
    'a run is added',
    (log) => withEntry(log, aRun({}, { id: 'run' })),
    (log) => entryIn(log, 'run') !== null,
  ],
  [
    'soreness is answered',
    (log) => withChange(log, 'circuit', { soreness: { nextMorning: 2 } }, 5),
    (log) => entryIn(log, 'circuit')?.soreness?.nextMorning === 2,
  ],
  [
    'pain was checked',
    (log) => withChecked(log, '2026-03-08', 6),
    (log) => entryIn(log, 'circuit')?.circuit?.checkedOn === '2026-03-08',
  ],
  [
    'a note is written',
    (log) => withChange(log, 'run', { note: 'Cold' }, 7),
    (log) => entryIn(log, 'run')?.note === 'Cold',
  ],
  [
    'an entry is deleted',
    (log) => withoutEntry(log, 'old'),
    (log) => entryIn(log, 'old') === null,
  ],
];

function open(text = writeLog(BEFORE)) {
  const tabs = fakeTabs({ [LOG_KEY]: text });
  const clock = fakeClock();
  const openTab = () => {
    const tab = tabs.open();
    const lifecycle = fakeLifecycle();
    const log = createRoot(() => {
      const deviceLog = createLog({ ...tab, clock, lifecycle });
      deviceLog.open();
      return deviceLog;
    });
    return { ...tab, ...log, lifecycle };
  };
  return { tabs, clock, openTab };
}

function stored(text: string | null): Log {
  const read = readLog(text);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

/** A note can only be written to a run that is there. */
const applies = (index: number, log: Log) =>
  index !== 3 || entryIn(log, 'run') !== null;

/** Makes the changes one after the other while the storage fails; what was told is checked after each. */
function live(fails: (call: StorageCall, index: number) => boolean) {
  const { tabs, openTab } = open();
  const tab = openTab();
  tab.fail(fails);
  const said: Change[] = [];
  CHANGES.forEach((change, index) => {
    if (!applies(index, tab.log())) return;
    const isStored = tab.change(change[1]);
    said.push(change);
    const isAllSaved = tab.state() === 'saved';
    if (isStored) expect(isAllSaved).toBe(true);
    const onDevice = stored(tabs.text(LOG_KEY));
    for (const [name, , isThere] of said) {
      expect([name, isThere(tab.log())]).toEqual([name, true]);
      if (isAllSaved) expect([name, isThere(onDevice)]).toEqual([name, true]);
    }
    // What was there before is never lost on the way.
    expect(entryIn(onDevice, 'circuit')).not.toBeNull();
    tabs.settle();
  });
  const calls = tab.calls().length;
  // Once the storage works again, everything is saved.
  tab.fail(() => false);
  tab.lifecycle.comeBack();
  tabs.settle();
  const onDevice = stored(tabs.text(LOG_KEY));
  expect(tab.state()).toBe('saved');
  for (const [name, , isThere] of said)
    expect([name, isThere(onDevice)]).toEqual([name, true]);
  return calls;
}

describe('whatever call to the storage fails', () => {
  const calls = live(() => false);

  test.each(Array.from({ length: calls }, (_, index) => index))(
    'what the reader was told is there: call %i',
    (index) => {
      live((_, at) => at === index);
    },
  );

  test.each([
    ['every read', ({ does }: StorageCall) => does === 'read'],
    ['every write', ({ does }: StorageCall) => does === 'write'],
    ['everything', () => true],
  ])('what was not saved stays in the log: %s', (_, fails) => {
    live(fails);
  });

  test('any of them at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (failing) => {
        live((_, at) => failing[at] === true);
      }),
    );
  });
});

describe('the one way of writing outside the log’s own page', () => {
  test.each(['read', 'write'] as const)(
    'loses nothing where a %s fails',
    (does) => {
      const { tabs } = open();
      const { store, fail } = tabs.open();
      fail((call) => call.does === does);
      const [, update, isThere] = CHANGES[0] ?? [];
      if (!update || !isThere) throw new Error();
      const failed = writeLogChange(store, update);
      expect([failed.isStored, isThere(failed.log)]).toEqual([false, true]);
      expect(stored(tabs.text(LOG_KEY))).toEqual(BEFORE);
      fail(() => false);
      // The next write brings along what the page remembers.
      const again = writeLogChange(store, (log) =>
        withEntry(log, aRun({}, { id: 'later' })),
      );
      expect(again.isStored).toBe(true);
      const after = stored(tabs.text(LOG_KEY));
      expect(after.entries.map(({ id }) => id).sort()).toEqual(
        ['circuit', 'later', 'old', 'run'].sort(),
      );
    },
  );
});

describe('two tabs', () => {
  test('of which each overwrites the other before it has heard of it lose no entry', () => {
    const { tabs, openTab } = open();
    const [one, other] = [openTab(), openTab()];
    one.change((log) => withEntry(log, aRun({}, { id: 'x' })));
    other.change((log) => withEntry(log, aRun({}, { id: 'y' })));
    expect(entryIn(stored(tabs.text(LOG_KEY)), 'x')).toBeNull();
    tabs.settle();
    const onDevice = stored(tabs.text(LOG_KEY));
    for (const id of ['x', 'y']) {
      expect(entryIn(onDevice, id)).not.toBeNull();
      expect(entryIn(one.log(), id)).not.toBeNull();
      expect(entryIn(other.log(), id)).not.toBeNull();
    }
  });

  test('do not bring back what one of them deletes a while after the other has changed it', () => {
    const { tabs, clock, openTab } = open();
    const [one, other] = [openTab(), openTab()];
    one.change((log) => withChange(log, 'old', { note: 'Cold' }, 5));
    tabs.settle();
    clock.pass(5000);
    other.change((log) => withoutEntry(log, 'old'));
    tabs.settle();
    expect(entryIn(stored(tabs.text(LOG_KEY)), 'old')).toBeNull();
    expect(entryIn(one.log(), 'old')).toBeNull();
  });

  test('law: whatever they do in turn, and whenever they hear of each other, nothing is lost', () => {
    const anyStep = fc.oneof(
      fc.record({
        tab: fc.constantFrom(0, 1),
        id: fc.constantFrom('circuit', 'old', ...'pqrs'),
      }),
      fc.constantFrom('deliver' as const, 'unlock' as const),
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const { tabs, openTab } = open();
        const both = [openTab(), openTab()];
        const notes = new Map<string, string>();
        const efforts = new Map<string, number>();
        steps.forEach((step, at) => {
          if (step === 'deliver') tabs.deliver();
          else if (step === 'unlock') tabs.unlock();
          else {
            const { tab, id } = step;
            // One tab writes notes, the other how sore the legs were.
            const note = `n${at}`;
            const soreness = at % 11;
            if (tab === 0) notes.set(id, note);
            else efforts.set(id, soreness);
            const field =
              tab === 0 ? { note } : { soreness: { nextMorning: soreness } };
            both[tab]?.change((log) =>
              entryIn(log, id) === null
                ? withEntry(log, aRun({}, { id, changedAt: at, ...field }))
                : withChange(log, id, field, at),
            );
          }
        });
        tabs.settle();
        const onDevice = stored(tabs.text(LOG_KEY));
        for (const [id, note] of notes)
          expect([id, entryIn(onDevice, id)?.note]).toEqual([id, note]);
        for (const [id, sore] of efforts)
          expect([id, entryIn(onDevice, id)?.soreness]).toEqual([
            id,
            { nextMorning: sore },
          ]);
        for (const tab of both) expect(tab.log()).toEqual(onDevice);
      }),
    );
  });
});
