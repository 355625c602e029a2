import { expect, test } from 'vitest';
import { fakeStore } from '#fakes/fakeStore.ts';
import { lockedStore } from '#islands/timer/record/lockedStore.ts';

test('the storage of a session is read-only while another tab runs it', () => {
  let isOurs = true;
  const store = fakeStore();
  const locked = lockedStore(store, {
    claim: () => Promise.resolve(isOurs),
    take: () => Promise.resolve(),
    leave: () => undefined,
    isOurs: () => isOurs,
    onLost: () => () => undefined,
  });
  expect(locked.write('progress', 'ours')).toBe(true);
  isOurs = false;
  expect(locked.write('progress', 'late')).toBe(false);
  locked.remove('progress');
  expect(locked.read('progress')).toBe('ours');
});
