// One thing breaks at a time while a session runs: what the runner sees, and what is kept. What else goes wrong is told
// where the thing itself is:
//
//   a reload, at every kind of moment                   reload-and-resume.story.ts
//   a frozen tab, a hidden one, a crash, a second tab   out-of-sight.story.ts
//   a device without sound, voice, locks or wake lock   rate-and-act.story.ts
//   sound taken away half-way, by a call                rate-and-act.story.ts
//   a log that is damaged, newer, full or blocked       log-in-trouble.story.ts
//   a link that is cut off, or of a newer version       open-a-link.story.ts
//   pages without a network, and a half new version     work-offline.story.ts
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeLink } from '#core/circuit/link/link.ts';
import { readLogFile } from '#core/log/merging/logFile.ts';
import { readLog } from '#core/log/log.ts';
import { readProgress } from '#core/session/savedProgress.ts';
import { LOG_KEY, PROGRESS_KEY } from '#core/storageKeys.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { writeWorker } from '../../src/integrations/offline.ts';
import { launchOptions } from './launchOptions.ts';
import { smallServer, type OwnServer } from './ownServer.ts';
import { rawBrowser } from './rawBrowser.ts';
import {
  accessibilityFaults,
  advanceClock,
  answerPreview,
  expect,
  stopClock,
  test,
  type Page,
} from './story.ts';

// The headless shell does not come back from a tap that asks for sound which is refused.
test.use({ launchOptions: launchOptions('CHROMIUM') });

const READY = 10;
const HOLD = 20;
const REST = 30;
const LEAD_IN = 3;
/** Two rounds of one hold. */
const SESSION = `session/#${writeLink(
  aCircuit({
    rounds: 2,
    roundRestSeconds: REST,
    stations: [aHold('pl', HOLD)],
  }),
)}`;
/** What is on record of the whole of it, begun by the stopped clock. */
const WHOLE = {
  date: '2026-03-01',
  circuit: { rounds: 2, seconds: HOLD + REST + HOLD },
};

const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true });

/** Opens the session with the clock stopped, ready to be started, and waits until nothing more is fetched. */
async function openSession(page: Page, site = '') {
  await stopClock(page);
  await page.goto(site + SESSION);
  await answerPreview(page);
  await page.waitForLoadState('networkidle');
}

async function start(page: Page) {
  await button(page, 'Start').click();
  await expect(page.getByRole('timer')).toBeVisible();
}

/** Watches what the page fetches from now on; returns a function that waits until nothing was under way for 300 ms. */
function whenFetched(page: Page) {
  let underWay = 0;
  let changedAt = Date.now();
  const count = (by: number) => () => {
    underWay += by;
    changedAt = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    while (underWay > 0 || Date.now() - changedAt < 300)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

function stored(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

/** The only record in the log on the device. */
async function onRecord(page: Page) {
  const log = readLog(await stored(page, LOG_KEY));
  const entries = log.ok ? log.value.entries : [];
  expect(entries).toHaveLength(1);
  return entries[0];
}

/** Lets the session go on to its end from so many seconds in, rates it, and expects all of it on record. */
async function endWell(page: Page, secondsIn: number) {
  await advanceClock(page, READY + HOLD + REST + HOLD - secondsIn + 1);
  await rate(page);
  expect(await onRecord(page)).toMatchObject({
    ...WHOLE,
    circuit: { ...WHOLE.circuit, ratings: [{ rpe: 4 }] },
  });
  expect(await stored(page, PROGRESS_KEY)).toBeNull();
}

async function rate(page: Page) {
  await page.getByRole('radio', { name: '4, solid' }).check();
  await button(page, 'Done').click();
  await expect(
    page.getByRole('heading', { name: 'Now run easy.' }),
  ).toBeFocused();
}

test.describe('on a host of its own', () => {
  let server: OwnServer;
  test.beforeEach(async () => {
    server = await smallServer();
  });
  test.afterEach(async ({ page }) => {
    // A page that still looks for a newer worker would find its host gone.
    await page.goto('about:blank');
    await server.close();
  });

  test('the network goes before the screens of the timer are there: the session goes on without them, and its end is told when the network is back', async ({
    page,
  }) => {
    await openSession(page, server.site);
    await server.stop();
    await start(page);
    await advanceClock(page, READY + 5);
    await button(page, 'Pause').click();
    await advanceClock(page, 1);
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText('has not loaded');
    await expect(button(page, 'Resume')).toBeFocused();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, 'Resume').click();
    await advanceClock(page, LEAD_IN + HOLD - 5 + 2);
    // The round cannot be rated, and its rest is a rest like any other.
    await expect(page.getByRole('timer')).toHaveText(String(REST - 2));
    await expect(page.getByText('Round 1 done. Next,')).toBeVisible();
    await advanceClock(page, REST - 2 + HOLD + 2);
    await expect(
      page.getByRole('heading', { name: 'That was it.' }),
    ).toBeVisible();
    await expect(button(page, 'Open the page again')).toBeFocused();
    expect(await stored(page, PROGRESS_KEY)).toContain('"over":true');
    expect(await stored(page, LOG_KEY)).toBeNull();

    await server.start();
    await expect(async () => {
      await advanceClock(page, 3);
      await expect(page.getByRole('radio').first()).toBeVisible({
        timeout: 300,
      });
    }).toPass();
    await rate(page);
    expect(await onRecord(page)).toMatchObject(WHOLE);
    expect(await stored(page, PROGRESS_KEY)).toBeNull();
  });

  test('the network goes once the session runs: nothing of it is missed', async ({
    page,
  }) => {
    await openSession(page, server.site);
    const fetched = whenFetched(page);
    await start(page);
    await fetched();
    await server.stop();
    await advanceClock(page, READY + 5);
    await button(page, 'Pause').click();
    await button(page, 'Resume').click();
    await advanceClock(page, LEAD_IN + HOLD - 5 + 2);
    await expect(
      page.getByRole('heading', { name: 'How hard was round 1?' }),
    ).toBeFocused();
    await endWell(page, READY + HOLD + 2);
  });

  test.describe('after a deployment that took its scripts away', () => {
    test.use({ mayMiss: /\/_astro\// });

    test('an old page runs its session to the end, and the record is made by the page as it is now', async ({
      page,
    }) => {
      await openSession(page, server.site);
      const { putBack } = server.takeAway(/Screen\.|record/i);
      const fetched = whenFetched(page);
      await start(page);
      await advanceClock(page, READY + HOLD + REST + HOLD + 2);
      await expect(
        page.getByRole('heading', { name: 'That was it.' }),
      ).toBeVisible();
      await fetched();
      expect(await stored(page, LOG_KEY)).toBeNull();
      putBack();
      await button(page, 'Open the page again').click();
      await rate(page);
      expect(await onRecord(page)).toMatchObject(WHOLE);
    });

    test('a session started before its timer is there says so, and starts from its first second once it is', async ({
      page,
    }) => {
      const { putBack } = server.takeAway(/^Timer\./);
      await openSession(page, server.site);
      await button(page, 'Start').click();
      await expect(
        page.getByRole('heading', { name: 'Waiting for the timer' }),
      ).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      expect(await accessibilityFaults(page)).toEqual([]);
      putBack();
      const timer = page.getByRole('timer');
      await expect(async () => {
        // Its clock stands from when it is there.
        if (!(await timer.isVisible())) await advanceClock(page, 3);
        await expect(timer).toHaveText('10', { timeout: 300 });
      }).toPass();
    });
  });

  test.describe('with the site kept on the device', () => {
    test.use({ serviceWorkers: 'allow' });

    async function openKept(page: Page) {
      await page.goto(server.site);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await openSession(page, server.site);
    }

    async function killWorkers(page: Page) {
      const session = await page.context().newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
    }

    test('with the network gone and the worker killed, twice, the screens come from what is kept, and the log opens', async ({
      page,
    }) => {
      await openKept(page);
      await server.stop();
      await killWorkers(page);
      await start(page);
      await advanceClock(page, READY + 5);
      await killWorkers(page);
      await endWell(page, READY + 5);
      await page.getByRole('link', { name: 'Open your log' }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: 'Log' }),
      ).toBeVisible();
      await expect(page.getByRole('main')).toContainText('1 Mar');
    });

    test('when the browser clears the worker and all it kept away in mid-session, that session still ends well', async ({
      page,
    }) => {
      await openKept(page);
      await server.stop();
      const fetched = whenFetched(page);
      await start(page);
      await fetched();
      await advanceClock(page, READY + 5);
      await page.evaluate(async () => {
        const all = await navigator.serviceWorker.getRegistrations();
        await Promise.all(all.map((one) => one.unregister()));
        const names = await caches.keys();
        await Promise.all(names.map((name) => caches.delete(name)));
      });
      await endWell(page, READY + 5);
    });

    test('an old page that is kept needs nothing of the new site on the host, and keeps that waiting', async ({
      page,
    }) => {
      await openKept(page);
      rmSync(join(server.files, '_astro'), { recursive: true });
      rmSync(join(server.files, 'offline.json'));
      await writeWorker(server.files, server.base, false);
      await start(page);
      await advanceClock(page, READY + 5);
      await page.reload();
      await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
      await button(page, 'Resume').click();
      await advanceClock(page, LEAD_IN);
      await page.waitForFunction(async () => {
        const here = await navigator.serviceWorker.getRegistration();
        return here?.waiting !== null;
      });
      await endWell(page, READY + 5);
    });
  });
});

test('a hidden tab that the browser discards comes back paused, and nothing of what was gone through is lost', async ({
  baseURL,
}) => {
  const browser = await rawBrowser();
  try {
    // Another tab of the site is told of everything that this one saves.
    const witness = await browser.open(`${baseURL}about/`);
    await witness.ask(
      `(window.saves = [], addEventListener('storage', ({ key, newValue }) =>
        key === '${PROGRESS_KEY}' && newValue && saves.push(newValue)), 0)`,
    );
    const saves = async () => {
      const texts = await witness.ask('saves');
      return (texts as readonly string[]).map((text) => {
        const progress = readProgress(text);
        if (!progress.ok) throw new Error(text);
        return progress.value;
      });
    };
    const tab = await browser.open(`${baseURL}${SESSION}`);
    await browser.show(tab);
    for (const name of ['None of these', 'Yes', 'Start']) await tab.tap(name);
    await witness.until('saves.length > 1');
    await browser.show(witness);
    await tab.until(`document.visibilityState === 'hidden'`);
    await tab.discard();
    const before = await saves();
    await browser.show(tab);
    await tab.until(
      `document.querySelector('dialog h2')?.textContent === 'Paused'`,
    );
    const [first, last] = [before[0], before.at(-1)];
    // Up to its last save it ran without a gap, and from there it goes on.
    for (const { elapsed, savedAt } of before.slice(1))
      expect(
        Math.abs(
          savedAt - Number(first?.savedAt) - elapsed + Number(first?.elapsed),
        ),
      ).toBeLessThan(50);
    const after = (await saves()).at(-1);
    expect(after?.elapsed).toBe(last?.elapsed);
    expect(after?.startedAt).toBe(first?.startedAt);
    expect(after?.played).toEqual([{ from: 0, to: after?.elapsed }]);
    await tab.tap('Resume');
    await tab.until(
      `document.querySelector('dialog h2')?.textContent !== 'Paused'`,
    );
  } finally {
    browser.close();
  }
});

/** Saves the record as a file at the end; returns the log in it. */
async function savedLog(page: Page) {
  const saving = page.waitForEvent('download');
  await button(page, 'Save a copy').click();
  const text = await readFile(await (await saving).path(), 'utf8');
  const file = readLogFile(text);
  expect(file.ok).toBe(true);
  return file.ok ? file.value.log : null;
}

test('a device that is full half-way says so at the end, and the record can be saved as a file', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto(SESSION);
  await answerPreview(page);
  await start(page);
  await advanceClock(page, READY + 5);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await advanceClock(page, HOLD - 5 + REST + HOLD + 1);
  await rate(page);
  await expect(page.getByText('This device keeps no record')).toBeVisible();
  expect(await savedLog(page)).toMatchObject({ entries: [WHOLE] });
  // What was saved before the device was full does not offer the session as half-way.
  expect(await stored(page, PROGRESS_KEY)).toBeNull();
});

test('a browser in which nothing may be stored runs the session, and the record can be saved as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await stopClock(page);
  await page.goto(SESSION);
  await answerPreview(page);
  await start(page);
  await advanceClock(page, READY + 5);
  await button(page, 'Pause').click();
  await button(page, 'Resume').click();
  await advanceClock(page, LEAD_IN + HOLD - 5 + REST + HOLD + 1);
  await rate(page);
  await expect(page.getByText('This device keeps no record')).toBeVisible();
  expect(await savedLog(page)).toMatchObject({ entries: [WHOLE] });
});

test('sound that is refused, tap after tap, is asked for and missed, and the session runs to its end', async ({
  page,
}) => {
  await stopClock(page);
  await page.addInitScript(() => {
    Object.defineProperty(AudioContext.prototype, 'state', {
      get: () => 'suspended',
    });
    AudioContext.prototype.resume = () =>
      Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.goto(SESSION);
  await answerPreview(page);
  await start(page);
  await advanceClock(page, 3);
  const ask = button(page, 'Tap to turn the sound on');
  await ask.click();
  await advanceClock(page, 2);
  await expect(ask).toBeVisible();
  await endWell(page, 5);
});

test('a clock set forward by an hour looks like sleep, so the runner is asked, and nothing is lost', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto(SESSION);
  await answerPreview(page);
  await start(page);
  await advanceClock(page, READY + 5);
  await page.clock.setSystemTime(new Date('2026-03-01T08:00:16Z'));
  await advanceClock(page, 1);
  await expect(
    page.getByRole('heading', { name: 'Where were we?' }),
  ).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText(
    'All the time that was left, 1:05, went by, as when a phone sleeps.',
  );
  await page.getByRole('button', { name: 'Resume Forearm plank, 15' }).click();
  await advanceClock(page, LEAD_IN);
  await endWell(page, READY + 5);
});

test('a clock set back by an hour changes nothing, also in the rating that follows it', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto(SESSION);
  await answerPreview(page);
  await start(page);
  await advanceClock(page, READY + 5);
  await page.clock.setSystemTime(new Date('2026-03-01T06:00:16Z'));
  await advanceClock(page, 5);
  await expect(page.getByRole('timer')).toHaveText(String(HOLD - 10));
  // A reload finds a session that was saved before it began.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await button(page, 'Resume').click();
  await advanceClock(page, LEAD_IN);
  await endWell(page, READY + 10);
});
