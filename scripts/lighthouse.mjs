// npm run lighthouse: gives one page of each kind Lighthouse's marks for a phone, and fails below 100. It fetches Lighthouse,
// which nothing else here needs, and takes some five minutes. Marks for speed are only worth something on an idle machine.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  announce,
  ensureBrowser,
  ensurePackages,
  environment,
  fail,
  ROOT,
  run,
} from './setup.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PORT = 4391;
const FOLDER = join(ROOT, 'reports', 'lighthouse');
const LINK = '1c2-20-30r5~pl20s~The_15-minute_session.tcfk';
/** One page of each kind, or those named after the command. */
const PATHS =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [
        '',
        'guide/',
        'guide/what-it-is/',
        'guide/how-hard/',
        'guide/questions/',
        'guide/words/',
        'exercises/',
        'exercises/plank/',
        'sessions/',
        'sessions/reference/',
        'build/',
        `session/#${LINK}`,
        `sheet/#${LINK}`,
        'log/',
        'log/season/',
        'about/',
      ];
/** Pages of one reader's own circuit, which no search engine is to list; whether it could is not marked on them. */
const NOT_TO_BE_FOUND = /^(session|sheet)\//;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FULL_MARKS = 100;

await ensurePackages();
const CHROME_PATH = await ensureBrowser();
if (!existsSync(join(ROOT, 'dist', 'index.html'))) {
  announce('Building the site');
  if ((await run('astro', ['build', '--silent'])) !== 0)
    fail('The site could not be built.');
}
mkdirSync(FOLDER, { recursive: true });
const server = spawn('node', ['scripts/serve.mjs', 'dist', '/', `${PORT}`], {
  cwd: ROOT,
  env: environment(),
  stdio: 'ignore',
});
await waitForServer();

announce(`Lighthouse, on a phone: ${CATEGORIES.join(', ')}`);
let isShort = false;
for (const path of PATHS) {
  const { categories, audits } = await lighthouseReport(path);
  const marks = CATEGORIES.map((name) =>
    Math.round((categories[name]?.score ?? 0) * FULL_MARKS),
  );
  console.log(`${marks.join(' ').padEnd(16)} /${path}`);
  if (marks.every((mark) => mark === FULL_MARKS)) continue;
  isShort = true;
  for (const { title, displayValue = '' } of lostIn(categories, audits))
    console.log(`                   ${title} ${displayValue}`);
}
server.kill();
if (isShort) fail('A page has less than full marks.');

/** Runs Lighthouse on one page, and returns what it found. */
async function lighthouseReport(path) {
  const file = join(FOLDER, `${path.replace(/\W+/g, '-') || 'home'}.json`);
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu'];
  await run(
    'npm',
    [
      ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse'],
      `http://localhost:${PORT}/${path}`,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      ...(NOT_TO_BE_FOUND.test(path) ? ['--skip-audits=is-crawlable'] : []),
      `--chrome-flags=${flags.join(' ')}`,
    ],
    { CHROME_PATH },
  );
  if (!existsSync(file)) {
    server.kill();
    fail(`Lighthouse could not be run on /${path}.`);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The checks for which a page lost marks. */
function lostIn(categories, audits) {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => audits[id])
    .filter(({ score }) => score !== null && score < 1);
}

async function waitForServer() {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await fetch(`http://localhost:${PORT}/`).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  fail('The built site could not be served.');
}
