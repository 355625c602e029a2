// npm run shots: contact sheets of every page and every state of the builder and the timer, in shots/. For looking, not for testing.
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
  giveUp,
  ROOT,
  run,
  say,
} from './setup.mjs';

const PORT = 4390;
const FOLDER = join(ROOT, 'shots');
const SIZES = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 900 },
};
const BEGIN = Date.parse('2026-03-01T07:00:00Z');
const LYING = { width: 844, height: 390 };
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));

await ensurePackages();
const { chromium } = await import('@playwright/test');
const executablePath = await ensureBrowser();
if (!process.argv.includes('--no-build')) {
  say('Building the site');
  if ((await run('astro', ['build', '--silent'])) !== 0)
    giveUp('The site could not be built.');
}

/** Every still page: its name and its address. */
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

/** Every state of the timer: its name and how to get there from the preview. */
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
  asking: {
    at: 10 + 9,
    act: (page) => page.clock.fastForward(60_000),
  },
  'check-6': { at: 10 + 263 + 12, act: rate(6) },
  'check-8': { at: 10 + 263 + 12, act: rate(8) },
  'check-sign': {
    at: 10 + 263 + 12,
    act: (page) => page.getByLabel('Heavier than expected').check(),
  },
  'check-put-away': {
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

/** Every state of the builder: its name and the taps that lead there. */
const NONE = 'None of these';
const BUILDS = {
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
    await below(page, '#circuit');
  },
  'too-soon': async (page) => {
    await page.getByLabel('Under 10 days').check();
    await below(page, '#circuit');
  },
  anyway: async (page) => {
    await page.getByLabel('Under 10 days').check();
    await page
      .getByRole('button', { name: 'Build the circuit anyway' })
      .click();
    await below(page, '#circuit');
  },
  costs: async (page) => {
    await page.getByLabel('Beginner').check();
    await page.getByLabel('Mini-band').uncheck();
    await page.getByRole('radio', { name: 'Core' }).check();
    await below(page, '#circuit');
  },
  own: async (page) => {
    await page.getByRole('button', { name: 'Change Forearm plank' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await below(page, '#circuit');
  },
  sore: async (page) => {
    await page.getByRole('radio', { name: /^Very/ }).check();
    await below(page, '#circuit');
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
    await below(page, 'footer');
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
const taken = [];

for (const scheme of ['light', 'dark']) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    say(`Pages, ${size}, ${scheme}`);
    for (const [name, path] of pages().filter(([name]) => wanted(name))) {
      await shoot(name, size, scheme, viewport, async (page) => {
        await page.goto(origin + path);
      });
    }
  }
  for (const [size, viewport] of Object.entries({ ...SIZES, lying: LYING })) {
    say(`Timer, ${size}, ${scheme}`);
    for (const [name, state] of Object.entries(STATES).filter(([name]) =>
      wanted(`timer-${name}`),
    )) {
      const { at, act } = typeof state === 'number' ? { at: state } : state;
      await shoot(`timer-${name}`, size, scheme, viewport, async (page) => {
        await standStill(page);
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
    say(`Builder, ${size}, ${scheme}`);
    for (const [name, act] of Object.entries(BUILDS).filter(([name]) =>
      wanted(`build-${name}`),
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
  for (const size of ['phone', 'desk', 'lying']) await sheet(size, scheme);
}
await browser.close();
server.kill();
if (only.length === 0)
  await run('node', ['scripts/figure-sheets.mjs'], {
    CHROMIUM: executablePath,
  });
say(`The sheets are in shots/`);
process.exit(0);

/** Time stands still until it is moved, so that the timer is there first; the sound's own clock follows the page's. */
async function standStill(page) {
  await page.clock.install({ time: BEGIN });
  await page.clock.pauseAt(BEGIN + 1000);
  await page.addInitScript(() => {
    Object.defineProperty(AudioContext.prototype, 'currentTime', {
      get: () => performance.now() / 1000,
    });
    Object.defineProperty(AudioContext.prototype, 'state', {
      get: () => 'running',
    });
  });
}

async function below(page, selector) {
  await page.locator(selector).evaluate((element) => element.scrollIntoView());
}

function wanted(name) {
  return only.length === 0 || only.some((word) => name.includes(word));
}

async function shoot(name, size, colorScheme, viewport, go) {
  const context = await browser.newContext({ viewport, colorScheme });
  const page = await context.newPage();
  await go(page);
  await page.evaluate(() => document.fonts.load('16px "Archivo 75"'));
  await page.waitForTimeout(name.startsWith('timer') ? 400 : 60);
  const file = join(FOLDER, 'single', `${name}-${size}-${colorScheme}.png`);
  // Figures stand still, so that two sheets can be compared.
  await page.screenshot({ path: file, animations: 'disabled' });
  taken.push({ name, size, scheme: colorScheme, file });
  await context.close();
}

async function sheet(size, scheme) {
  const shots = taken.filter(
    (shot) => shot.size === size && shot.scheme === scheme,
  );
  if (shots.length === 0) return;
  const width = { phone: 260, desk: 560, lying: 500 }[size];
  const cells = shots.map(({ name, file }) => {
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
  giveUp('The site did not come up.');
}
