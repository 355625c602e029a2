// The site after one visit, with its host gone; and a newer version, which waits until the reader asks for it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorker } from '../../src/integrations/offline.ts';
import { launchOptions } from './launchOptions.ts';
import { ownServer, smallServer, type OwnServer } from './ownServer.ts';
import {
  accessibilityFaults,
  answerNone,
  answerPreview,
  expect,
  test,
  type Page,
} from './story.ts';

// In the headless shell a page may load anew while its first worker starts.
test.use({
  serviceWorkers: 'allow',
  launchOptions: launchOptions('CHROMIUM'),
});

const REFERENCE =
  '1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.ffv2';

let server: OwnServer;
test.afterEach(async ({ page }) => {
  // A page that still looks for a newer worker would find its host gone.
  await page.goto('about:blank');
  await server.close();
});

/** Opens the home page and waits until the whole site is kept. */
async function firstVisit(page: Page) {
  await page.goto(server.site);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Changes the home page's first heading on the host, and writes the worker of that version. */
async function deploySecondVersion() {
  const home = join(server.files, 'index.html');
  writeFileSync(
    home,
    readFileSync(home, 'utf8').replaceAll(
      'short, easy strength',
      'short, second',
    ),
  );
  rmSync(join(server.files, 'offline.json'));
  await writeWorker(server.files, server.base, false);
}

/** Makes the worker believe that the reader saves data; no browser driver can. */
function saveData() {
  const worker = join(server.files, 'sw.js');
  const saves = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`;
  writeFileSync(worker, `${saves}\n${readFileSync(worker, 'utf8')}`);
}

// At the root the same is told to all three browsers, in engines/faults.story.ts.
test('after one visit everything works with the host gone, in a folder', async ({
  page,
}) => {
  server = await ownServer('reports/site-in-a-folder', '/some/base/');
  await firstVisit(page);
  await server.stop();
  const { site } = server;
  for (const [path, heading] of [
    ['', 'Tired on Purpose'],
    ['guide/what-it-is/', /.+/],
    ['exercises/', 'Exercises'],
    ['exercises/bodyweight-squat/', 'Bodyweight squat'],
    ['sessions/first/', /.+/],
    ['log/', 'Log'],
    ['log/season/', 'The season'],
    ['start/', 'Before an easy run'],
    ['guide', 'Guide'],
    [`sheet/#${REFERENCE}`, 'The 15-minute session'],
  ] as const) {
    await page.goto(site + path);
    await expect(
      page.getByRole('heading', { level: 1, name: heading }),
    ).toBeVisible();
  }
  await expect(page.locator('.sheet-stations svg')).toHaveCount(5);

  const lost = await page.goto(`${site}nowhere/`);
  expect(lost?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('404');

  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('bridge');
  await expect(
    page.getByRole('link', { name: /Glute bridge/ }).first(),
  ).toBeVisible();

  await page.goto(`${site}build/`);
  await answerNone(page);
  await page.getByRole('radio', { name: 'Regular' }).check();
  await expect(page.getByRole('link', { name: 'Start' })).toHaveAttribute(
    'href',
    /session\/#1c/,
  );

  // The safety questions were answered in the builder.
  await page.goto(`${site}session/#${REFERENCE}`);
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.locator('dialog .figure svg').first()).toBeVisible();
});

test('a newer version is fetched beside the old one, waits, never comes up in a session, and takes over on the reader’s tap', async ({
  page,
  context,
}) => {
  server = await smallServer();
  await firstVisit(page);
  await page.reload();
  const session = await context.newPage();
  await session.goto(`${server.site}session/#${REFERENCE}`);
  await answerPreview(session);
  await session.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(session.getByRole('timer')).toBeVisible();

  await deploySecondVersion();
  await page.reload();
  await expect(page.locator('.line').first()).toContainText('easy strength');
  const offer = page.getByRole('complementary', { name: 'New version' });
  await page.waitForFunction(
    async () =>
      (await navigator.serviceWorker.getRegistration())?.waiting !== null,
  );
  // The session runs, so nothing is offered yet, in no tab.
  await expect(offer.getByRole('button')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.line').first()).toContainText('easy strength');
  await expect(offer.getByRole('button')).toHaveCount(0);
  await session.close();

  await page.reload();
  await expect(offer).toContainText('A newer version of this site is here');
  expect(await accessibilityFaults(page)).toEqual([]);
  // An old page still has the files that the host has deleted.
  await server.stop();
  await offer.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('.line').first()).toContainText('short, second');
  await expect(offer).toHaveCount(0);
  const names = await page.evaluate(() => caches.keys());
  expect(names).toHaveLength(2);
});

test('a version that is only half on the host is not taken, and the old one goes on', async ({
  page,
}) => {
  server = await smallServer();
  await firstVisit(page);
  await deploySecondVersion();
  writeFileSync(join(server.files, 'index.html'), 'half a page');
  await page.goto(`${server.site}about/`);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return (
          registration?.installing === null && registration.waiting === null
        );
      }),
    )
    .toBe(true);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  await page.goto(server.site);
  await expect(page.locator('.line').first()).toContainText('easy strength');
});

test('a worker that was switched off in the field takes itself and everything it kept away', async ({
  page,
}) => {
  server = await smallServer();
  await firstVisit(page);
  await writeWorker(server.files, server.base, true);
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the start page says what is kept on the device', async ({ page }) => {
  server = await smallServer();
  await page.goto(`${server.site}start/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect(page.getByText('All of this site is kept')).toBeVisible();
});

test('where the reader saves data, pages are kept as they are read, and one tap keeps everything', async ({
  page,
}) => {
  server = await ownServer('dist', '/');
  saveData();
  await firstVisit(page);
  await page.goto(`${server.site}guide/`);
  await page.goto(`${server.site}start/`);
  await expect(
    page.getByText(/^\d+ of \d{3} files of this site are kept/),
  ).toBeVisible();
  await page
    .getByRole('button', { name: /^Keep everything \(\d\.\d MB\)$/ })
    .click();
  // All of its 2 MB are fetched.
  await expect(page.getByText('Everything is kept.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText('All of this site is kept')).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^Keep everything/ }),
  ).toHaveCount(0);
  await server.stop();
  await page.goto(`${server.site}exercises/bodyweight-squat/`);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Bodyweight squat' }),
  ).toBeVisible();
});

test('where the reader saves data, what was read is there without a network, and the rest says that it is not', async ({
  page,
}) => {
  server = await smallServer();
  saveData();
  await firstVisit(page);
  await page.goto(`${server.site}guide/`);
  await page.goto(`${server.site}about/`);
  await server.stop();
  await page.goto(`${server.site}guide/`);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Guide' }),
  ).toBeVisible();
  const other = await page.goto(`${server.site}log/`);
  expect(other?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
