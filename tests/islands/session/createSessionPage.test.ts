import { createRoot } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_ANSWERS } from '#core/planning/answers.ts';
import { dayAt } from '#core/calendar.ts';
import { firstTimeOf } from '#core/planning/firstTime.ts';
import { writeSavedAnswers } from '#core/planning/savedAnswers.ts';
import { writeLink } from '#core/circuit/link.ts';
import {
  EMPTY_SAFETY,
  withNone,
  withYes,
  writeSafety,
} from '#core/safety/safetyRecord.ts';
import { EMPTY_LOG, withEntry, writeLog } from '#core/log/log.ts';
import { readProgress, writeProgress } from '#core/session/savedProgress.ts';
import {
  ANSWERS_KEY,
  LOG_KEY,
  PROGRESS_KEY,
  SAFETY_KEY,
} from '#core/storageKeys.ts';
import { fakeAddress } from '#fakes/fakeAddress.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createSessionPage } from '#islands/session/createSessionPage.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const LINK = writeLink(aCircuit());
const OTHER = writeLink(firstTimeOf(aCircuit({ title: 'Another' })));
const HOUR = 3_600_000;

async function opened(
  fragment: string,
  kept?: { link: string; elapsed: number; ago?: number },
  others: Readonly<Record<string, string>> = {},
) {
  const clock = fakeClock();
  const savedAt = clock.date() - (kept?.ago ?? 0);
  const place =
    kept &&
    writeProgress({
      link: kept.link,
      elapsed: kept.elapsed,
      startedAt: savedAt,
      savedAt,
      played: [],
      adjustments: [],
      ratings: [],
      response: null,
    });
  const none = withNone(EMPTY_SAFETY, dayAt(clock.date()), clock.date());
  const store = fakeStore({
    // Whoever has begun has answered the safety questions.
    ...(kept ? { [SAFETY_KEY]: writeSafety(none) } : {}),
    ...others,
    ...(place ? { [PROGRESS_KEY]: place } : {}),
  });
  const address = fakeAddress(fragment);
  const ports = {
    catalogue: () => theCatalogue,
    clock,
    store,
    address,
    lifecycle: fakeLifecycle(),
  };
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
      start: { saved: { elapsed: 23_400 } },
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
    expect(store.read(PROGRESS_KEY)).toContain('23400');
  });

  test('keeps the way back to it when the new link is broken', async () => {
    const { page, store } = await opened('1c3-20', {
      link: LINK,
      elapsed: 23_400,
    });
    expect(page.view().show).toBe('fault');
    expect(page.unfinished()).toBe(LINK);
    expect(store.read(PROGRESS_KEY)).toContain('23400');
  });

  test('does not call a session half-way that is over and only waits for its record', async () => {
    const { store, address, page } = await opened(OTHER, {
      link: LINK,
      elapsed: 23_400,
    });
    const saved = readProgress(store.read(PROGRESS_KEY));
    if (!saved.ok) throw new Error(saved.reason);
    store.write(PROGRESS_KEY, writeProgress({ ...saved.value, over: true }));
    address.type(OTHER);
    expect(page.unfinished()).toBeNull();
  });

  test('takes no notice of a place that was tampered with', async () => {
    const { page } = await opened(LINK, { link: '<script>', elapsed: 1 });
    expect(page.view().show).toBe('preview');
    expect(page.unfinished()).toBeNull();
  });

  test('starts when told to', async () => {
    const { page, clock } = await opened(OTHER);
    page.safety.answerNone();
    page.begin();
    expect(page.view()).toMatchObject({
      show: 'timer',
      start: { startedAt: clock.date(), ceiling: 5 },
    });
  });

  test('starts nothing before the safety questions, nor after a yes', async () => {
    const { page } = await opened(OTHER);
    page.begin();
    expect(page.view().show).toBe('preview');
    page.safety.answerYes('bone');
    page.begin();
    expect(page.view().show).toBe('preview');
  });

  test('brings nobody back into a session on a day that a yes has shut', async () => {
    const { clock } = await opened('');
    const record = withYes(
      EMPTY_SAFETY,
      'calf',
      dayAt(clock.date()),
      clock.date(),
    );
    const { page } = await opened(
      LINK,
      { link: LINK, elapsed: 23_400 },
      { [SAFETY_KEY]: writeSafety(record) },
    );
    expect(page.view().show).toBe('preview');
  });

  test('takes up what was left half-way only once the questions are answered', async () => {
    const { page } = await opened(
      LINK,
      { link: LINK, elapsed: 23_400 },
      { [SAFETY_KEY]: writeSafety(EMPTY_SAFETY) },
    );
    expect(page.view().show).toBe('preview');
    expect(page.unfinished()).toBeNull();
    page.safety.answerNone();
    expect(page.view()).toMatchObject({
      show: 'timer',
      start: { saved: { elapsed: 23_400 } },
    });
    page.safety.answerYes('chest');
    expect(page.view().show).toBe('preview');
  });

  test('looks at the device again when another link is opened', async () => {
    const { page, store, clock, address } = await opened(OTHER);
    page.safety.answerNone();
    const entry = {
      id: 'a',
      date: dayAt(clock.date()),
      link: LINK,
      rounds: 1,
      seconds: 100,
      ratings: [{ round: 1, rpe: 4, signs: [], pain: true }],
    };
    store.write(LOG_KEY, writeLog(withEntry(EMPTY_LOG, entry)));
    address.type(LINK);
    page.begin();
    expect(page.view().show).toBe('preview');
    await vi.waitFor(() => expect(page.safety.state().is).toBe('pain'));
    page.begin();
    expect(page.view().show).toBe('preview');
  });

  test('asks once whether one was done before, where more than a round is asked for', async () => {
    const { page } = await opened(LINK);
    page.safety.answerNone();
    expect(page.startCheck.asksDoneBefore()).toBe(true);
    page.begin();
    expect(page.view().show).toBe('preview');
    page.startCheck.answerDoneBefore('yes');
    page.begin();
    expect(page.view()).toMatchObject({ show: 'timer', link: LINK });
    expect((await opened(OTHER)).page.startCheck.asksDoneBefore()).toBe(false);
  });

  test('is one round for those who have not, and the address says so', async () => {
    const { page, address } = await opened(LINK);
    page.safety.answerNone();
    page.startCheck.answerDoneBefore('no');
    expect(page.startCheck.rules()?.isFirst).toBe(true);
    page.begin(true);
    const first = writeLink(firstTimeOf(aCircuit()));
    expect(page.view()).toMatchObject({ show: 'timer', link: first });
    expect(address.fragment()).toBe(first);
  });

  test('waits for the rules where there are answers to follow, and then keeps to them', async () => {
    const answers = { ...DEFAULT_ANSWERS, daysSince: 4, soreness: 3 };
    const wishes = { steppedOver: [], another: 0 };
    const { clock } = await opened('');
    const text = writeSavedAnswers({ answers, wishes }, dayAt(clock.date()));
    const { page } = await opened(OTHER, undefined, { [ANSWERS_KEY]: text });
    page.safety.answerNone();
    page.begin();
    expect(page.view().show).toBe('preview');
    await vi.waitFor(() => expect(page.startCheck.rules()).not.toBeNull());
    expect(page.startCheck.rules()?.gates).toEqual(['too-soon']);
    expect(page.startCheck.notices()[0]?.title).toBe(
      'Activation only: too soon',
    );
    page.begin();
    expect(page.view().show).toBe('timer');
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
