import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, withChange, type Log } from '#core/log/log.ts';
import { MOST_FILE_BYTES, writeLogFile } from '#core/log/merging/logFile.ts';
import { mergeLogs } from '#core/log/merging/mergeLogs.ts';
import { readSaved, writeSaved } from '#core/saved/readSaved.ts';
import { MOST_SAVED } from '#core/saved/savedSessions.ts';
import { LOG_KEY, SAVED_KEY, SEASON_KEY } from '#core/storageKeys.ts';
import { aLog, aRun, aSession, logOf } from '#builders/aLog.ts';
import { savedHolds } from '#builders/aSavedList.ts';
import { careOn } from './careOn.tsx';

function fileOf(
  log: Log,
  season: string | null = null,
  saved: string | null = null,
): string {
  return writeLogFile({ log, season, saved }, '2026-11-20');
}

const MINE = logOf([aSession({ note: 'mine' }), aRun()]);
const THEIRS = logOf([
  aSession({ note: 'theirs', changedAt: 5 }),
  aRun(),
  aSession({ id: 'b', date: '2026-03-20' }),
  aSession({ id: 'c', date: '2026-04-03' }),
]);

describe('a copy that is brought in', () => {
  test('says what will come before anything is changed, then comes with one tap', async () => {
    const { choose, counts, text, tap, said, deviceLog, focused } = careOn({
      log: MINE,
    });
    await choose(fileOf(THEIRS));
    expect(counts()).toBe('2 new, 1 already here, 1 newer than yours');
    expect(text()).toContain('Nothing has been changed yet.');
    expect(said).toEqual([
      '2 new, 1 already here, 1 newer than yours. Nothing has been changed yet.',
    ]);
    expect(deviceLog.log()).toEqual(MINE);
    expect(focused()).toBe('In log.json');
    tap('Bring it in');
    expect(deviceLog.log()).toEqual(mergeLogs(MINE, THEIRS));
    expect(deviceLog.state()).toBe('saved');
    expect(focused()).toBe('Brought in');
  });

  test('can be taken out again, with what was changed since left as it is', async () => {
    const { choose, tap, deviceLog, said } = careOn({ log: MINE });
    await choose(fileOf(THEIRS));
    tap('Bring it in');
    deviceLog.change((log) => withChange(log, 'b', { note: 'since' }, 9));
    tap('Undo');
    expect(deviceLog.log().entries.map(({ id, note }) => [id, note])).toEqual([
      ['a', 'mine'],
      ['r', undefined],
      ['b', 'since'],
    ]);
    expect(said.at(-1)).toBe(
      'Taken out again. The log is as it was before the file.',
    );
  });

  test('loses nothing in whatever order two copies come', async () => {
    const other = logOf([aRun({}, { id: 's' }), aSession({ changedAt: 3 })]);
    const after = [];
    for (const files of [
      [THEIRS, other],
      [other, THEIRS],
    ]) {
      const { choose, tap, deviceLog, hasButton } = careOn({ log: MINE });
      for (const file of files) {
        await choose(fileOf(file));
        tap('Bring it in');
        if (hasButton('Close')) tap('Close');
      }
      after.push(deviceLog.log());
    }
    expect(after[0]).toEqual(after[1]);
    expect(after[0]?.entries.map(({ id }) => id).toSorted()).toEqual([
      ...'abcrs',
    ]);
  });

  test('that brings nothing new says so, and offers no tap', async () => {
    const { choose, text, hasButton, tap } = careOn({ log: MINE });
    await choose(fileOf(MINE));
    expect(text()).toContain('Everything in it is here already.');
    expect(hasButton('Bring it in')).toBe(false);
    tap('Leave it');
    expect(text()).not.toContain('In log.json');
  });

  test('can be left, which changes nothing', async () => {
    const { choose, tap, deviceLog } = careOn({ log: MINE });
    await choose(fileOf(THEIRS));
    tap('Leave it');
    expect(deviceLog.log()).toEqual(MINE);
  });

  test('that the device cannot store stays on screen, and says so', async () => {
    const { choose, tap, text, store, deviceLog } = careOn({ log: MINE });
    store.refuse(LOG_KEY);
    await choose(fileOf(THEIRS));
    tap('Bring it in');
    expect(text()).toContain('this browser could not store it');
    expect(text()).toContain('Not all of it is stored');
    expect(deviceLog.log()).toEqual(mergeLogs(MINE, THEIRS));
  });

  test('comes also where the log here is damaged, which is kept aside', async () => {
    const { choose, tap, deviceLog } = careOn({
      stored: { [LOG_KEY]: 'broken' },
    });
    await choose(fileOf(THEIRS));
    tap('Bring it in');
    expect(deviceLog.log().entries).toEqual(THEIRS.entries);
    expect(deviceLog.damagedText()).toBe('broken');
  });
});

describe('the season in a copy', () => {
  test('is taken where the device has none, and goes again with the undo', async () => {
    const { choose, tap, text, store } = careOn();
    await choose(fileOf(THEIRS, 'theirs'));
    expect(text()).toContain('comes in too, since there is none here');
    tap('Bring it in');
    expect(store.read(SEASON_KEY)).toBe('theirs');
    tap('Undo');
    expect(store.read(SEASON_KEY)).toBeNull();
  });

  test('is left out where the device has one, and that is said', async () => {
    const { choose, tap, text, store } = careOn({
      stored: { [SEASON_KEY]: 'mine' },
    });
    await choose(fileOf(THEIRS, 'theirs'));
    expect(text()).toContain('the one in the file is left out');
    tap('Bring it in');
    tap('Undo');
    expect(store.read(SEASON_KEY)).toBe('mine');
  });
});

describe('the saved sessions in a copy', () => {
  const three = savedHolds(3);
  const mine = writeSaved({ ...three, sessions: three.sessions.slice(0, 2) });
  const here = { stored: { [SAVED_KEY]: mine }, log: MINE };
  const savedIn = (text: string | null) => {
    const read = readSaved(text);
    return read.ok ? read.value.sessions.map(({ name }) => name) : read.reason;
  };

  test('are counted before anything is changed, come with the tap, and go again with the undo', async () => {
    const { choose, tap, text, store, said } = careOn(here);
    await choose(fileOf(MINE, null, writeSaved(three)));
    const words = 'Saved sessions: 1 new, 2 already here.';
    expect(text()).toContain(words);
    expect(said[0]).toContain(`${words} Nothing has been changed yet.`);
    expect(store.read(SAVED_KEY)).toBe(mine);
    tap('Bring it in');
    expect(savedIn(store.read(SAVED_KEY))).toEqual([
      'Hold 1',
      'Hold 2',
      'Hold 3',
    ]);
    expect(text()).toContain(words);
    tap('Undo');
    expect(store.read(SAVED_KEY)).toBe(mine);
  });

  test('come also without a log', async () => {
    const { choose, tap, store, said } = careOn();
    await choose(fileOf(EMPTY_LOG, null, mine));
    tap('Bring it in');
    expect(store.read(SAVED_KEY)).toBe(mine);
    expect(said.at(-1)).toBe('Brought in. Saved sessions: 2 new.');
  });

  test('that are all here bring nothing', async () => {
    const { choose, hasButton } = careOn(here);
    await choose(fileOf(MINE, null, mine));
    expect(hasButton('Bring it in')).toBe(false);
  });

  test.each([
    ['damaged', '{"version":1', 'that this page cannot read'],
    ['newer', '{"version":2,"sessions":[]}', 'that this page cannot read'],
    [
      'too many',
      writeSaved(savedHolds(MOST_SAVED + 1)).replace('"aside":[]', '"aside":7'),
      '1 could not be read',
    ],
    [
      'too many with those here',
      writeSaved({
        sessions: savedHolds(MOST_SAVED + 5).sessions.slice(5),
        aside: [],
      }),
      'there would be 202 sessions here, and 200 is the most',
    ],
  ])('that are %s are told plainly', async (_, saved, words) => {
    const { choose, text, tap, store } = careOn(here);
    await choose(fileOf(THEIRS, null, saved));
    expect(text()).toContain(words);
    tap('Bring it in');
    if (!words.includes('1 could')) expect(store.read(SAVED_KEY)).toBe(mine);
  });

  test('that the device cannot store stay in the file, and that is said', async () => {
    const { choose, text, tap, store } = careOn(here);
    store.refuse(SAVED_KEY);
    await choose(fileOf(THEIRS, null, writeSaved(three)));
    tap('Bring it in');
    expect(text()).toContain('The saved sessions in it could not be stored.');
    expect(store.read(SAVED_KEY)).toBe(mine);
    tap('Undo');
    expect(store.read(SAVED_KEY)).toBe(mine);
  });

  test('leave alone a list here that a newer version wrote', async () => {
    const newer = '{"version":2,"sessions":[]}';
    const { choose, text, tap, store } = careOn({
      stored: { [SAVED_KEY]: newer },
    });
    await choose(fileOf(THEIRS, null, mine));
    tap('Bring it in');
    expect(store.read(SAVED_KEY)).toBe(newer);
    expect(text()).toContain('could not be stored');
  });
});

describe('a file that is no copy', () => {
  test.each([
    ['an empty one', '  \n', 'This file is empty'],
    ['no JSON', 'Dear diary', 'cut off, or is not a copy of a log'],
    [
      'a truncated one',
      fileOf(THEIRS).slice(0, -40),
      'cut off, or is not a copy',
    ],
    ['something else', '{"steps":9000}', 'There is no log in this file'],
    ['a list', '[1,2,3]', 'There is no log in this file'],
    ['a newer one', '{"version":99,"entries":[]}', 'newer than the page'],
    ['an empty log', fileOf(EMPTY_LOG), 'The log in this file is still empty'],
  ])('%s gets plain words, and changes nothing', async (_, content, words) => {
    const { choose, text, tap, deviceLog, said, focused } = careOn({
      log: MINE,
    });
    await choose(content);
    expect(text()).toContain(words);
    expect(said.join(' ')).toContain(words);
    expect(focused()).toContain(words);
    expect(deviceLog.log()).toEqual(MINE);
    tap('Close');
    expect(text()).not.toContain(words);
  });

  test('of 50 MB is refused with both numbers, and nothing of it is read', async () => {
    const { choose, text, filesRead } = careOn({ log: MINE });
    await choose(fileOf(THEIRS), { size: 52_428_800 });
    expect(text()).toContain('This file is too large');
    expect(text()).toContain('52.4 MB');
    expect(text()).toContain(`${MOST_FILE_BYTES / 1_000_000} MB at most`);
    expect(filesRead()).toBe(0);
  });
});

describe('a hostile file', () => {
  const hostile = JSON.stringify({
    version: 3,
    entries: [
      aSession({ note: '<script>window.wasRun = true</script>' }),
      { ...aSession({ id: 'b' }), date: '2026-02-31' },
      { ...aRun({}, { id: 'c' }), run: { kind: 'easy', effort: 11 } },
    ],
    aside: [],
    earlier: [],
  }).replace('{"version"', '{"__proto__":{"isAdmin":true},"version"');

  test('has its readable records taken, and the rest set aside to be saved', async () => {
    const { choose, tap, counts, saved, deviceLog, container } = careOn();
    await choose(hostile, { name: '<img src=x onerror=alert(1)>.json' });
    expect(counts()).toBe('1 new, 2 could not be read');
    expect(container.querySelector('img, script')).toBeNull();
    tap('Save the 2 records set aside');
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject([
      { id: 'b' },
      { id: 'c' },
    ]);
    tap('Bring it in');
    expect(deviceLog.log().entries[0]?.note).toBe(
      '<script>window.wasRun = true</script>',
    );
    expect(deviceLog.log().aside).toHaveLength(2);
    expect(container.querySelector('script')).toBeNull();
    expect('isAdmin' in {}).toBe(false);
    tap('Undo');
    expect(deviceLog.log()).toEqual(EMPTY_LOG);
  });

  test('of twenty thousand entries is told in counts', async () => {
    const { choose, counts } = careOn();
    const entries = Array.from({ length: 20_000 }, (_, at) =>
      aRun({}, { id: `${at}` }),
    );
    await choose(JSON.stringify({ version: 3, entries }));
    expect(counts()).toBe('20000 new');
  });
});

test('a file that was dropped is read like one that was chosen', async () => {
  const { container, counts } = careOn();
  const event = new Event('drop', { bubbles: true, cancelable: true });
  const file = new File([fileOf(aLog({}))], 'log.json');
  Object.assign(event, { dataTransfer: { files: [file] } });
  container.querySelector('.import')?.dispatchEvent(event);
  await new Promise((resolve) => setTimeout(resolve));
  expect(event.defaultPrevented).toBe(true);
  expect(counts()).toBe('1 new');
});
