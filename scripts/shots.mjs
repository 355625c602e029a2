// npm run shots: takes pictures of every page and of every state of the builder and the timer, and puts them together as
// contact sheets in shots/. They are for looking at; no test compares them.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureBrowser,
  ensurePackages,
  environment,
  fail,
  ROOT,
  run,
  announce,
} from './setup.mjs';
import { BUILDER_STATES, NONE, pages, TIMER_STATES } from './shotStates.mjs';

const PORT = 4390;
const FOLDER = join(ROOT, 'shots');
const SIZES = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 900 },
};
const STARTED_AT = Date.parse('2026-03-01T07:00:00Z');
const LANDSCAPE = { width: 844, height: 390 };
/** Words to choose pictures by: those whose name contains one are taken, or all where no word is given. */
const nameFilters = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));

await ensurePackages();
const { chromium } = await import('@playwright/test');
const executablePath = await ensureBrowser();
if (!process.argv.includes('--no-build')) {
  announce('Building the site');
  if ((await run('astro', ['build', '--silent'])) !== 0)
    fail('The site could not be built.');
}

const server = spawn('node', ['scripts/serve.mjs', 'dist', '/', String(PORT)], {
  cwd: ROOT,
  env: environment(),
  stdio: 'ignore',
});
process.on('exit', () => server.kill());
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
const origin = `http://localhost:${PORT}`;
await waitFor(origin);
const link = await referenceLink();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(join(FOLDER, 'single'), { recursive: true });
const shots = [];

for (const scheme of ['light', 'dark']) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    announce(`Pages, ${size}, ${scheme}`);
    for (const [name, path] of pages(link).filter(([name]) => isWanted(name))) {
      await shoot(name, size, scheme, viewport, async (page) => {
        await page.goto(origin + path);
      });
    }
  }
  for (const [size, viewport] of Object.entries({
    ...SIZES,
    landscape: LANDSCAPE,
  })) {
    announce(`Timer, ${size}, ${scheme}`);
    for (const [name, state] of Object.entries(TIMER_STATES).filter(([name]) =>
      isWanted(`timer-${name}`),
    )) {
      const { at, act } = typeof state === 'number' ? { at: state } : state;
      await shoot(`timer-${name}`, size, scheme, viewport, async (page) => {
        await stopClock(page);
        await page.goto(origin + link);
        for (const name of [NONE, 'Yes', 'Start'])
          await page.getByRole('button', { name, exact: true }).click();
        await page.getByRole('button', { name: 'Pause' }).waitFor();
        await page.clock.runFor(at * 1000);
        if (act) await act(page);
      });
    }
  }
}
for (const scheme of ['light', 'dark']) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    announce(`Builder, ${size}, ${scheme}`);
    for (const [name, act] of Object.entries(BUILDER_STATES).filter(([name]) =>
      isWanted(`build-${name}`),
    )) {
      await shoot(`build-${name}`, size, scheme, viewport, async (page) => {
        await page.goto(`${origin}/build/`);
        await page.getByRole('button', { name: 'Change Glute' }).waitFor();
        await page.waitForTimeout(200);
        if (!['asked', 'which', 'yes', 'start'].includes(name)) {
          await page.getByRole('button', { name: NONE }).click();
          await page.evaluate(() => {
            for (const folded of document.querySelectorAll(
              '#questions details',
            ))
              folded.setAttribute('open', '');
          });
        }
        await act(page);
        await page.waitForTimeout(200);
      });
    }
  }
}
for (const scheme of ['light', 'dark']) {
  for (const size of ['phone', 'desk', 'landscape'])
    await writeSheet(size, scheme);
}
await browser.close();
server.kill();
if (nameFilters.length === 0)
  await run('node', ['scripts/figure-sheets.mjs'], {
    CHROMIUM: executablePath,
  });
announce(`The sheets are in shots/`);
process.exit(0);

/** Stops the page's clock until it is moved, and ties the clock of the sound, which cannot be moved, to it. */
async function stopClock(page) {
  await page.clock.install({ time: STARTED_AT });
  await page.clock.pauseAt(STARTED_AT + 1000);
  await page.addInitScript(() => {
    Object.defineProperty(AudioContext.prototype, 'currentTime', {
      get: () => performance.now() / 1000,
    });
    Object.defineProperty(AudioContext.prototype, 'state', {
      get: () => 'running',
    });
  });
}

function isWanted(name) {
  return (
    nameFilters.length === 0 || nameFilters.some((word) => name.includes(word))
  );
}

/** Opens a page of its own, brings it into a state with `go`, and takes its picture. */
async function shoot(name, size, colorScheme, viewport, go) {
  const context = await browser.newContext({ viewport, colorScheme });
  const page = await context.newPage();
  await go(page);
  await page.evaluate(() => document.fonts.load('16px "Archivo 75"'));
  await page.waitForTimeout(name.startsWith('timer') ? 400 : 60);
  const file = join(FOLDER, 'single', `${name}-${size}-${colorScheme}.png`);
  // Animations are stopped, so that two sheets can be compared.
  await page.screenshot({ path: file, animations: 'disabled' });
  shots.push({ name, size, scheme: colorScheme, file });
  await context.close();
}

/** Puts all pictures of one size and colour scheme on one sheet. */
async function writeSheet(size, scheme) {
  const ofSheet = shots.filter(
    (shot) => shot.size === size && shot.scheme === scheme,
  );
  if (ofSheet.length === 0) return;
  const width = { phone: 260, desk: 560, landscape: 500 }[size];
  const cells = ofSheet.map(({ name, file }) => {
    const data = readFileSync(file).toString('base64');
    return `<figure><figcaption>${name}</figcaption><img width="${width}" src="data:image/png;base64,${data}"></figure>`;
  });
  const html = `<body style="margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#889;font:12px sans-serif">
    <style>figure{margin:0}</style>${cells.join('')}</body>`;
  const page = await browser.newPage({
    viewport: { width: size === 'phone' ? 1640 : 1740, height: 600 },
  });
  await page.setContent(html);
  await page.screenshot({
    path: join(FOLDER, `sheet-${size}-${scheme}.png`),
    fullPage: true,
  });
  await page.close();
  writeFileSync(
    join(FOLDER, 'README.txt'),
    'Made by npm run shots. Not kept in the repository.\n',
  );
}

/** The address of the reference session in the timer. */
async function referenceLink() {
  const page = await browser.newPage();
  await page.goto(`${origin}/sessions/reference/`);
  const href = await page
    .getByRole('link', { name: /^Start / })
    .getAttribute('href');
  await page.close();
  return href;
}

async function waitFor(address) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  fail('The site did not come up.');
}
