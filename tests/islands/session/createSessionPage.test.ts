import { createRoot } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_ANSWERS } from '#core/planning/answers.ts';
import { dayAt } from '#core/calendar.ts';
import { firstTimeOf } from '#core/planning/firstTime.ts';
import { writeSavedAnswers } from '#core/planning/savedAnswers.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import {
  EMPTY_SAFETY,
  withNone,
  withYes,
  writeSafety,
} from '#core/safety/safetyRecord.ts';
import { writeLog } from '#core/log/log.ts';
import { aLog, aRating } from '#builders/aLog.ts';
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

async function openPage(
  fragment: string,
  savedSession?: { link: string; elapsed: number; ago?: number },
  others: Readonly<Record<string, string>> = {},
) {
  const clock = fakeClock();
  const savedAt = clock.date() - (savedSession?.ago ?? 0);
  const progressText =
    savedSession &&
    writeProgress({
      link: savedSession.link,
      elapsed: savedSession.elapsed,
      startedAt: savedAt,
      savedAt,
      played: [],
      adjustments: [],
      ratings: [],
      response: null,
    });
  const noneToday = withNone(EMPTY_SAFETY, dayAt(clock.date()), clock.date());
  const store = fakeStore({
    // A saved session was started, so the safety questions were answered.
    ...(savedSession ? { [SAFETY_KEY]: writeSafety(noneToday) } : {}),
    ...others,
    ...(progressText ? { [PROGRESS_KEY]: progressText } : {}),
  });
  const address = fakeAddress(fragment);
  const ports = {
    catalogue: () => theCatalogue,
    clock,
    store,
    address,
    lifecycle: fakeLifecycle(),
  };
  const opened = createRoot((dispose) => ({
    page: createSessionPage(ports),
    dispose,
  }));
  await Promise.resolve();
  // The code that reads a saved session is fetched only where one is stored.
  if (savedSession)
    await vi.waitFor(() => expect(opened.page.view().show).not.toBe('reading'));
  return { ...opened, address, store, clock };
}

describe('the session page', () => {
  test('shows the session of its link and starts nothing', async () => {
    const { page } = await openPage(LINK);
    expect(page.view()).toMatchObject({ show: 'preview', link: LINK });
  });

  test('writes the link into the address in its canonical form', async () => {
    const { address } = await openPage(`${LINK}).`);
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
      const { page, address } = await openPage(fragment);
      expect(page.view()).toEqual({ show: 'fault', fault, text: fragment });
      expect(address.fragment()).toBe(fragment);
    },
  );

  test('resumes the saved session after a reload', async () => {
    const { page } = await openPage(LINK, { link: LINK, elapsed: 23_400 });
    expect(page.view()).toMatchObject({
      show: 'timer',
      start: { saved: { elapsed: 23_400 } },
    });
  });

  test('resumes the saved session when the address has no link', async () => {
    const { page, address } = await openPage('', {
      link: LINK,
      elapsed: 23_400,
    });
    expect(page.view().show).toBe('timer');
    expect(address.fragment()).toBe(LINK);
  });

  test('does not resume a session saved hours ago', async () => {
    const { page } = await openPage(LINK, {
      link: LINK,
      elapsed: 23_400,
      ago: 7 * HOUR,
    });
    expect(page.view().show).toBe('preview');
  });

  test('opens another link without touching the saved session', async () => {
    const { page, store } = await openPage(OTHER, {
      link: LINK,
      elapsed: 23_400,
    });
    expect(page.view()).toMatchObject({ show: 'preview', link: OTHER });
    expect(page.unfinished()).toBe(LINK);
    expect(store.read(PROGRESS_KEY)).toContain('23400');
  });

  test('still offers the saved session when the new link is broken', async () => {
    const { page, store } = await openPage('1c3-20', {
      link: LINK,
      elapsed: 23_400,
    });
    expect(page.view().show).toBe('fault');
    expect(page.unfinished()).toBe(LINK);
    expect(store.read(PROGRESS_KEY)).toContain('23400');
  });

  test('does not offer a saved session that is over and only waits to be recorded', async () => {
    const { store, address, page } = await openPage(OTHER, {
      link: LINK,
      elapsed: 23_400,
    });
    const saved = readProgress(store.read(PROGRESS_KEY));
    if (!saved.ok) throw new Error(saved.reason);
    store.write(PROGRESS_KEY, writeProgress({ ...saved.value, over: true }));
    address.type(OTHER);
    expect(page.unfinished()).toBeNull();
  });

  test('ignores saved progress with an invalid link', async () => {
    const { page } = await openPage(LINK, { link: '<script>', elapsed: 1 });
    expect(page.view().show).toBe('preview');
    expect(page.unfinished()).toBeNull();
  });

  test('starts when told to', async () => {
    const { page, clock } = await openPage(OTHER);
    page.safety.answerNone();
    page.begin();
    expect(page.view()).toMatchObject({
      show: 'timer',
      start: { startedAt: clock.date(), ceiling: 5 },
    });
  });

  test('starts nothing before the safety questions are answered, nor after a yes', async () => {
    const { page } = await openPage(OTHER);
    page.begin();
    expect(page.view().show).toBe('preview');
    page.safety.answerYes('bone');
    page.begin();
    expect(page.view().show).toBe('preview');
  });

  test('resumes no session on a day that a yes has shut', async () => {
    const { clock } = await openPage('');
    const record = withYes(
      EMPTY_SAFETY,
      'calf',
      dayAt(clock.date()),
      clock.date(),
    );
    const { page } = await openPage(
      LINK,
      { link: LINK, elapsed: 23_400 },
      { [SAFETY_KEY]: writeSafety(record) },
    );
    expect(page.view().show).toBe('preview');
  });

  test('resumes a session only once the safety questions are answered', async () => {
    const { page } = await openPage(
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

  test('reads the stored log again when another link is opened', async () => {
    const { page, store, clock, address } = await openPage(OTHER);
    page.safety.answerNone();
    const log = aLog({
      date: dayAt(clock.date()),
      ratings: [aRating(4, { pain: true })],
    });
    store.write(LOG_KEY, writeLog(log));
    address.type(LINK);
    page.begin();
    expect(page.view().show).toBe('preview');
    await vi.waitFor(() => expect(page.safety.state().is).toBe('pain'));
    page.begin();
    expect(page.view().show).toBe('preview');
  });

  test('asks once whether a circuit was done before, where the link has more than one round', async () => {
    const { page } = await openPage(LINK);
    page.safety.answerNone();
    expect(page.startCheck.asksDoneBefore()).toBe(true);
    page.begin();
    expect(page.view().show).toBe('preview');
    page.startCheck.answerDoneBefore('yes');
    page.begin();
    expect(page.view()).toMatchObject({ show: 'timer', link: LINK });
    expect((await openPage(OTHER)).page.startCheck.asksDoneBefore()).toBe(
      false,
    );
  });

  test('starts one round for a first time, and writes its link into the address', async () => {
    const { page, address } = await openPage(LINK);
    page.safety.answerNone();
    page.startCheck.answerDoneBefore('no');
    expect(page.startCheck.rules()?.isFirst).toBe(true);
    page.begin(true);
    const first = writeLink(firstTimeOf(aCircuit()));
    expect(page.view()).toMatchObject({ show: 'timer', link: first });
    expect(address.fragment()).toBe(first);
  });

  test('waits for the code of the rules where answers are stored, then applies them', async () => {
    const answers = { ...DEFAULT_ANSWERS, daysSince: 4, soreness: 3 };
    const wishes = { overrides: [], another: 0, stepUp: false };
    const { clock } = await openPage('');
    const text = writeSavedAnswers({ answers, wishes }, dayAt(clock.date()));
    const { page } = await openPage(OTHER, undefined, { [ANSWERS_KEY]: text });
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

  test('follows a change of the address', async () => {
    const { page, address } = await openPage(LINK);
    address.type(OTHER);
    expect(page.view()).toMatchObject({ show: 'preview', link: OTHER });
  });

  test('stops listening to the address when it is disposed of', async () => {
    const { address, dispose } = await openPage(LINK);
    dispose();
    expect(address.listeners()).toBe(0);
  });
});
