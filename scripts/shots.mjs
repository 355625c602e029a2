// npm run shots: takes pictures of every page and of every state of the builder and the timer, and puts them together as
// contact sheets in shots/. They are for looking at; no test compares them.
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/** The pages to take: the name of the picture and the address. */
function pages() {
  const folder = (name) =>
    readdirSync(join(ROOT, 'content', name)).map((file) =>
      file.replace(/\.mdx$/, ''),
    );
  return [
    ['home', '/'],
    ['exercises', '/exercises/'],
    ['squat', '/exercises/bodyweight-squat/'],
    ['plank', '/exercises/plank/'],
    ['back-squat', '/exercises/back-squat/'],
    ['sessions', '/sessions/'],
    ...folder('sessions').map((id) => [`session-${id}`, `/sessions/${id}/`]),
    ['session-first-returning', '/sessions/first/returning/'],
    ['guide', '/guide/'],
    ...folder('guide').map((id) => [`chapter-${id}`, `/guide/${id}/`]),
    ['about', '/about/'],
    ['sources', '/about/sources/'],
    ['broken-link', '/session/#1c3-20-60r5~gb30s~sq10'],
    ['no-link', '/session/'],
    ['preview', link],
    ['lost', '/nowhere/'],
  ];
}

/** The states of the timer: the second of the session at which the picture is taken, and what is tapped before it. */
const STATES = {
  ready: 4,
  hold: 10 + 9,
  rest: 10 + 30 + 8,
  reps: 10 + 50 + 26.7,
  steps: 10 + 50 + 50 + 20 + 30 + 20 + 5,
  change: 10 + 50 + 50 + 20 + 30 + 20 + 30 + 20 + 20.5,
  'round-rest': 10 + 263 + 21,
  'last-round': 10 + 2 * 323 + 9,
  paused: { at: 10 + 9, act: press('Pause') },
  'paused-all': {
    at: 10 + 9,
    act: async (page) => {
      await press('Pause')(page);
      for (const name of ['Jump to a set', 'Sound, voice and pace', 'Keys'])
        await page.locator('summary', { hasText: name }).click();
    },
  },
  locked: { at: 10 + 9, act: press('Lock against stray touches') },
  'own-pace': { at: 10 + 50 + 26, act: ownPace },
  interrupted: {
    at: 10 + 9,
    act: (page) => page.clock.fastForward(60_000),
  },
  'rating-6': { at: 10 + 263 + 12, act: rate(6) },
  'rating-8': { at: 10 + 263 + 12, act: rate(8) },
  'rating-sign': {
    at: 10 + 263 + 12,
    act: (page) => page.getByLabel('Heavier than expected').check(),
  },
  'rating-answered': {
    at: 10 + 263 + 12,
    act: async (page) => {
      await rate(5)(page);
      await press('Carry on')(page);
    },
  },
  done: 10 + 909 + 42,
  'done-rated': {
    at: 10 + 909 + 5,
    act: async (page) => {
      await rate(4)(page);
      await page.getByLabel('And a half').check();
      await press('Done')(page);
    },
  },
  enough: { at: 10 + 100, act: ended('Enough for today') },
  stopped: {
    at: 10 + 263 + 12,
    act: async (page) => {
      await rate(8)(page);
      await press('Finish here')(page);
    },
  },
  pain: { at: 10 + 100, act: ended('Pain') },
};

function press(name) {
  return (page) => page.getByRole('button', { name, exact: true }).click();
}

function ended(answer) {
  return async (page) => {
    for (const name of ['Pause', 'End the session', answer])
      await press(name)(page);
  };
}

function rate(value) {
  return (page) =>
    page.getByRole('radio', { name: new RegExp(`^${value},`) }).check();
}

async function ownPace(page) {
  await press('Pause')(page);
  await page.getByText('Sound, voice and pace').click();
  await page.getByLabel('My own pace').check();
  await press('Resume')(page);
  await page.clock.runFor(9000);
}

/** The states of the builder, and the taps that lead to each. */
const NONE = 'None of these';
const BUILDER_STATES = {
  asked: async () => undefined,
  which: async (page) => {
    await page.getByRole('button', { name: 'Yes, one' }).click();
  },
  yes: async (page) => {
    await page.getByRole('button', { name: 'Yes, one' }).click();
    await page.getByRole('button', { name: /^pain in one spot/ }).click();
  },
  start: (page) => page.getByRole('button', { name: NONE }).click(),
  circuit: async (page) => {
    await page.getByLabel('A little').check();
    await page.getByRole('button', { name: 'Change Bodyweight squat' }).click();
    await scrollTo(page, '#circuit');
  },
  'too-soon': async (page) => {
    await page.getByLabel('Under 10 days').check();
    await scrollTo(page, '#circuit');
  },
  anyway: async (page) => {
    await page.getByLabel('Under 10 days').check();
    await page
      .getByRole('button', { name: 'Build the circuit anyway' })
      .click();
    await scrollTo(page, '#circuit');
  },
  costs: async (page) => {
    await page.getByLabel('Beginner').check();
    await page.getByLabel('Mini-band').uncheck();
    await page.getByRole('radio', { name: 'Core' }).check();
    await scrollTo(page, '#circuit');
  },
  own: async (page) => {
    await page.getByRole('button', { name: 'Change Forearm plank' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await scrollTo(page, '#circuit');
  },
  sore: async (page) => {
    await page.getByRole('radio', { name: /^Very/ }).check();
    await scrollTo(page, '#circuit');
  },
  swap: async (page) => {
    await page.getByRole('button', { name: 'Change Forearm plank' }).click();
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByRole('heading', { name: /^Instead of/ }).waitFor();
  },
  whole: async (page) => {
    await page.getByText('Rounds, rests and name').click();
    await page.getByLabel('Name').scrollIntoViewIfNeeded();
  },
  end: async (page) => {
    await scrollTo(page, 'footer');
  },
};

const server = spawn('node', ['scripts/serve.mjs', 'dist', '/', String(PORT)], {
  cwd: ROOT,
  env: environment(),
  stdio: 'ignore',
});
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
    for (const [name, path] of pages().filter(([name]) => isWanted(name))) {
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
    for (const [name, state] of Object.entries(STATES).filter(([name]) =>
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
        if (!['asked', 'which', 'yes', 'start'].includes(name))
          await page.getByRole('button', { name: NONE }).click();
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

async function scrollTo(page, selector) {
  await page.locator(selector).evaluate((element) => element.scrollIntoView());
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
    .getByRole('link', { name: 'Start', exact: true })
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
