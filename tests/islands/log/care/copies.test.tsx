import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, withEntry, writeLog } from '#core/log/log.ts';
import { readLogFile } from '#core/log/merging/logFile.ts';
import {
  LOG_COPIES_KEY,
  LOG_KEY,
  SAVED_KEY,
  SEASON_KEY,
} from '#core/storageKeys.ts';
import { aLog, aRun, logOf, aSession } from '#builders/aLog.ts';
import { careOn } from './careOn.tsx';

const LOG = logOf([aSession({ note: 'cold' }), aRun()]);

describe('a saved copy', () => {
  test('is one file with the log, the season and the saved sessions, named after its day', () => {
    const { tap, saved, said } = careOn({
      log: LOG,
      stored: {
        [SEASON_KEY]: '{"races":[]}',
        [SAVED_KEY]: '{"sessions":[]}',
      },
    });
    tap('Save a copy');
    expect(saved).toHaveLength(1);
    expect(saved[0]?.name).toBe('tired-on-purpose-log-2026-11-26.json');
    expect(saved[0]?.type).toBe('application/json');
    expect(readLogFile(saved[0]?.text ?? '')).toEqual({
      ok: true,
      value: {
        log: LOG,
        season: '{"races":[]}',
        saved: '{"sessions":[]}',
      },
    });
    expect(said).toEqual(['Copy saved. It is with your downloads.']);
  });

  test('is remembered with its day, and what has come since is counted', () => {
    const { tap, text, store, deviceLog } = careOn({ log: LOG });
    expect(text()).toContain('No copy saved from this browser yet.');
    tap('Save a copy');
    expect(text()).toContain('Last copy: 26 November 2026');
    expect(text()).toContain('Nothing new since.');
    expect(store.read(LOG_COPIES_KEY)).toContain('2026-11-26');
    deviceLog.change((log) => withEntry(log, aRun({}, { id: 'new' })));
    expect(text()).toContain('1 run added or changed since.');
  });

  test('of an earlier visit: what was written on a later day has come since', () => {
    const at = (day: number) => new Date(2026, 10, day, 12).getTime();
    const { text } = careOn({
      log: aLog(
        { changedAt: at(8) },
        { changedAt: at(9) },
        { changedAt: at(10) },
      ),
      stored: { [LOG_COPIES_KEY]: '{"lastCopyOn":"2026-11-09"}' },
    });
    expect(text()).toContain('Last copy: 9 November 2026');
    expect(text()).toContain('1 circuit added or changed since.');
  });

  test('is said to be wise where the browser forgets', () => {
    const { text } = careOn({ log: LOG, forgetsAfterDays: 7 });
    expect(text()).toContain('This browser clears sites after 7 days away');
    expect(careOn({ log: LOG }).text()).not.toContain('days away');
  });

  test('for a spreadsheet is a table', () => {
    const { tap, saved } = careOn({ log: LOG });
    tap('For a spreadsheet (CSV)');
    expect(saved[0]?.name).toBe('tired-on-purpose-log-2026-11-26.csv');
    expect(saved[0]?.text).toContain('cold');
  });
});

describe('what is kept where', () => {
  test('is said in counts and size', () => {
    const { text } = careOn({ log: LOG });
    const kilobytes = Math.ceil(writeLog(LOG).length / 1000);
    expect(text()).toContain(
      `1 circuit and 1 run, ${kilobytes} kB, in this browser on this device`,
    );
    expect(text()).toContain('Nothing. Nothing is sent');
  });

  test.each([
    [true, 'This browser has promised to keep it'],
    [false, 'it has not promised to keep it'],
    [null, 'It does not say whether'],
  ])(
    'the promise of the browser, %j, is said as it is',
    async (isGranted, words) => {
      const { text } = careOn({ log: LOG, isGranted });
      await new Promise((resolve) => setTimeout(resolve));
      expect(text()).toContain(words);
    },
  );
});

describe('a log that cannot be read', () => {
  test('can be saved as the text it is, and a new one begun; the text is kept', () => {
    const { tap, text, saved, store } = careOn({
      stored: { [LOG_KEY]: '{"version":3,"entr' },
    });
    expect(text()).toContain('The log here is damaged');
    tap('Save its text');
    expect(saved[0]).toMatchObject({
      name: 'tired-on-purpose-damaged-log-2026-11-26.txt',
      text: '{"version":3,"entr',
    });
    tap('Start a new log');
    expect(text()).not.toContain('The log here is damaged');
    expect(store.read(LOG_KEY)).toBe(writeLog(EMPTY_LOG));
    tap('Save its text');
    expect(saved[1]?.text).toBe('{"version":3,"entr');
  });

  test('of a later version is left alone, and offers neither copy nor deletion', () => {
    const newer = '{"version":99,"entries":[]}';
    const { text, hasButton, store } = careOn({ stored: { [LOG_KEY]: newer } });
    expect(text()).toContain('The log here is newer than this page');
    expect(hasButton('Save a copy')).toBe(false);
    expect(hasButton('Delete everything')).toBe(false);
    expect(store.read(LOG_KEY)).toBe(newer);
  });

  test('in part: the records set aside can be saved as they are', () => {
    const { tap, saved } = careOn({
      log: { ...LOG, aside: [{ id: 7 }, 'odd'] },
    });
    tap('Save the 2 records set aside');
    expect(JSON.parse(saved[0]?.text ?? '')).toEqual([{ id: 7 }, 'odd']);
  });
});

test('what could not be stored can be saved at once', () => {
  const { tap, text, saved, store, deviceLog } = careOn({ log: LOG });
  store.refuse(LOG_KEY);
  deviceLog.change((log) => withEntry(log, aRun({}, { id: 'late' })));
  expect(text()).toContain('on this page. Not all of it is stored');
  tap('Save a copy');
  expect(saved[0]?.text).toContain('"late"');
});
