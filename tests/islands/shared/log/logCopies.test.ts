import { expect, test } from 'vitest';
import { LOG_COPIES_KEY } from '#core/storageKeys.ts';
import {
  changeLogCopies,
  readLogCopies,
} from '#islands/shared/log/logCopies.ts';
import { fakeStore } from '#fakes/fakeStore.ts';

const NONE = {
  lastCopyOn: null,
  askedToPersist: false,
  toldOfApp: false,
};

test('the last copy, the one question and the one hint are remembered side by side', () => {
  const store = fakeStore();
  expect(readLogCopies(store)).toEqual(NONE);
  changeLogCopies(store, { askedToPersist: true });
  changeLogCopies(store, { lastCopyOn: '2026-03-01' });
  expect(readLogCopies(store)).toEqual({
    lastCopyOn: '2026-03-01',
    askedToPersist: true,
    toldOfApp: false,
  });
  expect(changeLogCopies(store, { toldOfApp: true })).toBe(true);
  expect(readLogCopies(store)).toEqual({
    lastCopyOn: '2026-03-01',
    askedToPersist: true,
    toldOfApp: true,
  });
});

test.each([
  '',
  '7',
  'null',
  '{"lastCopyOn":"soon","askedToPersist":1,"toldOfApp":"yes"}',
  '{',
])('where it cannot be read, nothing is known: %s', (text) => {
  expect(readLogCopies(fakeStore({ [LOG_COPIES_KEY]: text }))).toEqual(NONE);
});
