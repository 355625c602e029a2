import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, withChange, type Log } from '#core/log/log.ts';
import { MOST_FILE_BYTES, writeLogFile } from '#core/log/merging/logFile.ts';
import { mergeLogs } from '#core/log/merging/mergeLogs.ts';
import { LOG_KEY, SEASON_KEY } from '#core/storageKeys.ts';
import { aLog, aRun, aSession, logOf } from '#builders/aLog.ts';
import { careOn } from './careOn.tsx';

function fileOf(log: Log, season: string | null = null): string {
  return writeLogFile({ log, season }, '2026-11-20');
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
    tap('Put them together');
    expect(deviceLog.log()).toEqual(mergeLogs(MINE, THEIRS));
    expect(deviceLog.state()).toBe('saved');
    expect(focused()).toBe('Put together');
  });

  test('can be taken out again, with what was changed since left as it is', async () => {
    const { choose, tap, deviceLog, said } = careOn({ log: MINE });
    await choose(fileOf(THEIRS));
    tap('Put them together');
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
        tap('Put them together');
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
    expect(hasButton('Put them together')).toBe(false);
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
    tap('Put them together');
    expect(text()).toContain('this browser could not store it');
    expect(text()).toContain('Not all of it is stored');
    expect(deviceLog.log()).toEqual(mergeLogs(MINE, THEIRS));
  });

  test('comes also where the log here is damaged, which is kept aside', async () => {
    const { choose, tap, deviceLog } = careOn({
      stored: { [LOG_KEY]: 'broken' },
    });
    await choose(fileOf(THEIRS));
    tap('Put them together');
    expect(deviceLog.log().entries).toEqual(THEIRS.entries);
    expect(deviceLog.damagedText()).toBe('broken');
  });
});

describe('the season in a copy', () => {
  test('is taken where the device has none, and goes again with the undo', async () => {
    const { choose, tap, text, store } = careOn();
    await choose(fileOf(THEIRS, 'theirs'));
    expect(text()).toContain('comes along, since there is none here');
    tap('Put them together');
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
    tap('Put them together');
    tap('Undo');
    expect(store.read(SEASON_KEY)).toBe('mine');
  });
});

describe('a file that is no copy', () => {
  test.each([
    ['an empty one', '  \n', 'This file is empty'],
    ['no JSON', 'Dear diary', 'cut off, or no copy of a log'],
    ['a truncated one', fileOf(THEIRS).slice(0, -40), 'cut off, or no copy'],
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
    expect(text()).toContain(`${MOST_FILE_BYTES / 1_000_000} MB at the most`);
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
    tap('Put them together');
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
