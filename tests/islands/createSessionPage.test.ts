import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/link.ts';
import { PLACE, writeSaved } from '#core/saved.ts';
import { fakeAddress } from '#fakes/fakeAddress.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createSessionPage } from '#islands/session/createSessionPage.ts';
import { aCircuit } from '#make/aCircuit.ts';

const LINK = writeLink(aCircuit());
const OTHER = writeLink(aCircuit({ title: 'Another', rounds: 1 }));
const HOUR = 3_600_000;

async function opened(
  fragment: string,
  kept?: { link: string; elapsed: number; ago?: number },
) {
  const clock = fakeClock();
  const keptAt = clock.date() - (kept?.ago ?? 0);
  const place =
    kept &&
    writeSaved({
      link: kept.link,
      elapsed: kept.elapsed,
      startedAt: keptAt,
      keptAt,
      ran: [],
      changes: [],
      readings: [],
      consequence: null,
    });
  const store = fakeStore(place ? { [PLACE]: place } : {});
  const address = fakeAddress(fragment);
  const ports = { clock, store, address, lifecycle: fakeLifecycle() };
  const made = createRoot((dispose) => ({
    page: createSessionPage(ports),
    dispose,
  }));
  await Promise.resolve();
  return { ...made, address, store, clock };
}

describe('the session page', () => {
  test('shows the session of its link and starts nothing', async () => {
    const { page } = await opened(LINK);
    expect(page.view()).toMatchObject({ show: 'preview', link: LINK });
  });

  test('puts the address into its one proper form', async () => {
    const { address } = await opened(`${LINK}).`);
    expect(address.fragment()).toBe(LINK);
  });

  test.each([
    ['', 'empty'],
    ['nonsense', 'foreign'],
    [LINK.slice(0, 30), 'cut-off'],
    ['9c1', 'newer'],
  ])(
    'says what is wrong with “%s”, and leaves the address alone',
    async (fragment, fault) => {
      const { page, address } = await opened(fragment);
      expect(page.view()).toEqual({ show: 'fault', fault });
      expect(address.fragment()).toBe(fragment);
    },
  );

  test('comes back paused where a reload took the runner away', async () => {
    const { page } = await opened(LINK, { link: LINK, elapsed: 23_400 });
    expect(page.view()).toMatchObject({
      show: 'timer',
      begin: { kept: { elapsed: 23_400 } },
    });
  });

  test('finds the session that was left when the address carries none', async () => {
    const { page, address } = await opened('', { link: LINK, elapsed: 23_400 });
    expect(page.view().show).toBe('timer');
    expect(address.fragment()).toBe(LINK);
  });

  test('takes a place of yesterday for over', async () => {
    const { page } = await opened(LINK, {
      link: LINK,
      elapsed: 23_400,
      ago: 7 * HOUR,
    });
    expect(page.view().show).toBe('preview');
  });

  test('opens another link without touching the session that was left', async () => {
    const { page, store } = await opened(OTHER, {
      link: LINK,
      elapsed: 23_400,
    });
    expect(page.view()).toMatchObject({ show: 'preview', link: OTHER });
    expect(page.unfinished()).toBe(LINK);
    expect(store.read(PLACE)).toContain('23400');
  });

  test('keeps the way back to it when the new link is broken', async () => {
    const { page, store } = await opened('1c3-20', {
      link: LINK,
      elapsed: 23_400,
    });
    expect(page.view().show).toBe('fault');
    expect(page.unfinished()).toBe(LINK);
    expect(store.read(PLACE)).toContain('23400');
  });

  test('takes no notice of a place that was tampered with', async () => {
    const { page } = await opened(LINK, { link: '<script>', elapsed: 1 });
    expect(page.view().show).toBe('preview');
    expect(page.unfinished()).toBeNull();
  });

  test('starts when told to', async () => {
    const { page, clock } = await opened(LINK);
    page.start();
    expect(page.view()).toMatchObject({
      show: 'timer',
      begin: { startedAt: clock.date() },
    });
  });

  test('follows the address when somebody changes it', async () => {
    const { page, address } = await opened(LINK);
    address.type(OTHER);
    expect(page.view()).toMatchObject({ show: 'preview', link: OTHER });
  });

  test('lets go of the address when it is disposed of', async () => {
    const { address, dispose } = await opened(LINK);
    dispose();
    expect(address.listeners()).toBe(0);
  });
});
