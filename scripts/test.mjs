// npm test: every check that a change must pass. The counts of both test runners are printed at the end.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureBrowser,
  ensurePackages,
  fail,
  ROOT,
  run,
  announce,
} from './setup.mjs';

const REPORTS = join(ROOT, 'reports');
const FOLDER = '/some/base/';
await ensurePackages();
const browser = await ensureBrowser();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const failures = [];
const counts = { passed: 0, failed: 0 };

await runCheck('Formatting', 'prettier', [
  '--check',
  '.',
  '--log-level',
  'warn',
]);
await runCheck('Types and content', 'astro', ['check']);
await runCheck('Lint', 'eslint', ['.', '--max-warnings', '0']);
await runCheck('Styles', 'stylelint', ['src/**/*.css']);
await runCheck('Dead code', 'knip', []);
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

/** Runs one check and returns whether it passed; a failed one is listed at the end. */
async function runCheck(name, command, args, extra = {}) {
  announce(name);
  const code = await run(command, args, extra);
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
    'Browser stories, at / and in a folder',
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts'],
    { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
  } = readReport(file).stats ?? {};
  counts.passed += expected;
  counts.failed += unexpected + flaky;
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
