import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, withEntry } from '#core/log/log.ts';
import * as keys from '#core/storageKeys.ts';
import { PART_KEYS } from '#islands/log/care/storedParts.ts';
import { aRun, aSession, logOf } from '#builders/aLog.ts';
import { careOn } from './careOn.tsx';

const LOG = logOf([aSession(), aRun()]);
const OTHERS = {
  [keys.SEASON_KEY]: 'season',
  [keys.SAVED_KEY]: 'saved sessions',
  [keys.ANSWERS_KEY]: 'answers',
  [keys.SAFETY_KEY]: 'safety',
  [keys.DONE_BEFORE_KEY]: 'yes',
  [keys.DRAFT_KEY]: 'draft',
  [keys.PROGRESS_KEY]: 'session',
  [keys.LOG_COPIES_KEY]: '{"lastCopyOn":"2026-11-09"}',
  [keys.CALENDAR_SERIES_KEY]: 'k2x9f',
  [keys.DAMAGED_LOG_KEY]: 'damaged',
};
const SETTINGS = {
  [keys.SETTINGS_KEY]: 'settings',
  [keys.THEME_KEY]: 'dark',
};

function aFullDevice() {
  return careOn({
    log: LOG,
    stored: { ...OTHERS, ...SETTINGS },
    tabStored: { [keys.DRAFT_KEY]: 'draft of this tab' },
  });
}

function storedIn({ store, tab }: ReturnType<typeof careOn>) {
  return [...Object.keys({ ...OTHERS, ...SETTINGS }).map(store.read)].concat(
    tab.read(keys.DRAFT_KEY),
  );
}

test('every stored name belongs to a part that can be deleted, the locks aside', () => {
  const parts = Object.values(PART_KEYS).flat();
  const stored = Object.values(keys).filter(
    (key) => typeof key === 'string' && !/-(run|write)$/.test(key),
  );
  expect(parts.toSorted()).toEqual(stored.toSorted());
});

describe('deleting everything', () => {
  test('names what goes, and only what is there', () => {
    const full = aFullDevice();
    full.tap('Delete everything');
    expect(full.focused()).toBe('Delete everything?');
    const items = () =>
      [...full.container.querySelectorAll('.care-delete li')].map(
        ({ textContent }) => textContent.split(':')[0],
      );
    expect(items()).toEqual([
      'The log',
      'The text of a log that could not be read',
      'The season',
      'Saved sessions',
      'Your answers',
      'Drafts',
      'A session in progress that is not on record yet',
    ]);
    const bare = careOn({ log: LOG });
    bare.tap('Delete everything');
    expect(bare.container.querySelectorAll('.care-delete li')).toHaveLength(1);
  });

  test('needs a second tap, and can be left', () => {
    const full = aFullDevice();
    const before = storedIn(full);
    full.tap('Delete everything');
    full.tap('Keep everything');
    expect(full.deviceLog.log()).toEqual(LOG);
    expect(storedIn(full)).toEqual(before);
    expect(full.focused()).toBe('Delete everything');
  });

  test('leaves the settings alone unless they are chosen', () => {
    const full = aFullDevice();
    full.tap('Delete everything');
    full.tap('Delete it all now');
    expect(full.deviceLog.log()).toEqual(EMPTY_LOG);
    for (const key of Object.keys(OTHERS))
      expect(full.store.read(key)).toBeNull();
    expect(full.tab.read(keys.DRAFT_KEY)).toBeNull();
    expect(full.store.read(keys.THEME_KEY)).toBe('dark');
    expect(full.store.read(keys.SETTINGS_KEY)).toBe('settings');
    expect(full.said.at(-1)).toContain('Everything named is deleted');
    expect(full.focused()).toBe('Everything named is deleted');
  });

  test('takes the settings along where they are chosen', () => {
    const full = aFullDevice();
    full.tap('Delete everything');
    full.container.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    full.tap('Delete it all now');
    expect(storedIn(full).every((text) => text === null)).toBe(true);
  });

  test('is undone to the last text, with what has come since', () => {
    const full = aFullDevice();
    const before = storedIn(full);
    full.tap('Delete everything');
    full.container.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    full.tap('Delete it all now');
    full.deviceLog.change((log) => withEntry(log, aRun({}, { id: 'since' })));
    full.tap('Undo');
    expect(full.deviceLog.log()).toEqual(
      withEntry(LOG, aRun({}, { id: 'since' })),
    );
    expect(storedIn(full)).toEqual(before);
    expect(full.said.at(-1)).toBe('It is all back.');
    expect(full.text()).toContain('Last copy: 9 November 2026');
  });

  test('leaves what was answered anew before the undo', () => {
    const full = aFullDevice();
    full.tap('Delete everything');
    full.tap('Delete it all now');
    full.store.write(keys.SAFETY_KEY, 'a new answer');
    full.tap('Undo');
    expect(full.store.read(keys.SAFETY_KEY)).toBe('a new answer');
    expect(full.store.read(keys.ANSWERS_KEY)).toBe('answers');
  });

  test('offers a file first', () => {
    const full = careOn({ log: LOG });
    full.tap('Delete everything');
    const [, second] = [...full.container.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'Save a copy',
    );
    second?.click();
    expect(full.saved[0]?.name).toBe('tired-on-purpose-log-2026-11-26.json');
    expect(full.deviceLog.log()).toEqual(LOG);
  });

  test('takes a damaged log with it, and brings its text back', () => {
    const full = careOn({ stored: { [keys.LOG_KEY]: 'broken' } });
    full.tap('Delete everything');
    full.tap('Delete it all now');
    expect(full.deviceLog.damagedText()).toBeNull();
    full.tap('Undo');
    expect(full.deviceLog.damagedText()).toBe('broken');
  });

  test('that the browser does not allow takes nothing away, and says so', () => {
    const full = aFullDevice();
    full.store.refuse(keys.LOG_KEY);
    full.tap('Delete everything');
    full.tap('Delete it all now');
    expect(full.text()).toContain('did not let the page delete');
    expect(full.store.read(keys.SEASON_KEY)).toBe('season');
    expect(full.deviceLog.log()).toEqual(LOG);
  });

  test('twice on one page is undone as one, with nothing lost in between', () => {
    const full = aFullDevice();
    const before = storedIn(full);
    full.tap('Delete everything');
    full.tap('Delete it all now');
    full.deviceLog.change((log) => withEntry(log, aRun({}, { id: 'since' })));
    full.tap('Delete everything');
    full.tap('Keep everything');
    expect(full.hasButton('Undo')).toBe(true);
    full.tap('Delete everything');
    full.tap('Delete it all now');
    expect(full.deviceLog.log()).toEqual(EMPTY_LOG);
    full.tap('Undo');
    expect(full.deviceLog.log()).toEqual(
      withEntry(LOG, aRun({}, { id: 'since' })),
    );
    expect(storedIn(full)).toEqual(before);
    expect(full.hasButton('Undo')).toBe(false);
  });
});
