// npm test: every check that a change must pass. The counts of both test runners are printed at the end. The stories are
// told to Chromium, and the main ones to Firefox and WebKit where they are there; with ENGINES=all those are installed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureBrowser,
  ensurePackages,
  ensureShell,
  fail,
  installOtherEngines,
  otherEngines,
  ROOT,
  run,
  announce,
} from './setup.mjs';

const REPORTS = join(ROOT, 'reports');
const FOLDER = '/some/base/';
await ensurePackages();
const browser = await ensureBrowser();
const shell = await ensureShell();
if (process.env.ENGINES === 'all') await installOtherEngines();
const others = otherEngines();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const failures = [];
const counts = { passed: 0, failed: 0 };

// The check of types is as long as all the others, and needs one processor.
await Promise.all([
  runChecks([
    ['Formatting', 'prettier', ['--check', '.', '--log-level', 'warn']],
    ['Lint', 'eslint', ['.', '--max-warnings', '0']],
    ['Styles', 'stylelint', ['src/**/*.css']],
    ['Dead code', 'knip', []],
  ]),
  runChecks([['Types and content', 'astro', ['check']]]),
]);
await runVitest('Unit tests', 'unit', '!site');
const built =
  (await runCheck('Build at /', 'astro', ['build', '--silent'])) &&
  (await runCheck(`Build at ${FOLDER}`, 'astro', ['build', '--silent'], {
    BASE_PATH: FOLDER,
    OUT_DIR: 'reports/site-in-a-folder',
  }));
if (built) {
  await runVitest('The built site', 'site', 'site');
  await runStories();
}
finish();

/** Runs checks one after another, beside others. */
async function runChecks(checks) {
  for (const [name, command, args] of checks)
    await runCheck(name, command, args, {}, true);
}

/** Runs one check and returns whether it passed; a failed one is listed at the end. */
async function runCheck(name, command, args, extra = {}, isBeside = false) {
  announce(name);
  const code = await run(command, args, extra, isBeside);
  if (code !== 0) failures.push(name);
  return code === 0;
}

/** Runs the tests of one project of tests/vitest.config.ts, or with a leading "!" of all others, and counts them. */
async function runVitest(name, report, project) {
  const file = join(REPORTS, `${report}.json`);
  await runCheck(name, 'vitest', [
    'run',
    ...['--config', 'tests/vitest.config.ts'],
    `--project=${project}`,
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(file);
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
}

/** Runs the browser stories and counts them; a story that passes only when repeated counts as failed. */
async function runStories() {
  const file = join(REPORTS, 'stories.json');
  await runCheck(
    `Browser stories, at / and in a folder, and the main ones in ${enginesInWords()}`,
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts'],
    {
      CHROMIUM: browser,
      ...shell,
      ...others,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  );
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
  } = readReport(file).stats ?? {};
  counts.passed += expected;
  counts.failed += unexpected + flaky;
}

/** The browsers that the main stories are told to. */
function enginesInWords() {
  const names = [
    'Chromium',
    ...('FIREFOX' in others ? ['Firefox'] : []),
    ...('WEBKIT' in others ? ['WebKit'] : []),
  ];
  const missing = 3 - names.length;
  return names.join(', ') + (missing ? ` (${missing} of 3 not installed)` : '');
}

/** The data of a runner's report; an empty object where it wrote none. */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Prints the counts of both runners, and fails if any check failed or no test was run. */
function finish() {
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  if (failures.length > 0) fail(`Not in order: ${failures.join(', ')}.`);
  if (counts.passed === 0) fail('No test was run.');
}
