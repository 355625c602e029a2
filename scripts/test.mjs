// npm test: every check a change must pass, with the counts of both test runners at the end.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureBrowser,
  ensurePackages,
  giveUp,
  ROOT,
  run,
  say,
} from './setup.mjs';

const REPORTS = join(ROOT, 'reports');
const FOLDER = '/some/base/';
await ensurePackages();
const browser = await ensureBrowser();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const failures = [];
const counts = { passed: 0, failed: 0 };

await must('Formatting', 'prettier', ['--check', '.', '--log-level', 'warn']);
await must('Types and content', 'astro', ['check']);
await must('Lint', 'eslint', ['.', '--max-warnings', '0']);
await must('Styles', 'stylelint', ['src/**/*.css']);
await must('Dead code', 'knip', []);
await vitest('Unit tests', 'unit', '!site');
const built =
  (await must('Build at /', 'astro', ['build', '--silent'])) &&
  (await must(`Build at ${FOLDER}`, 'astro', ['build', '--silent'], {
    BASE_PATH: FOLDER,
    OUT_DIR: 'reports/site-in-a-folder',
  }));
if (built) {
  await vitest('The built site', 'site', 'site');
  await stories();
}
finish();

/** Runs one check, remembers its name if it fails, and answers whether it passed. */
async function must(name, command, args, extra = {}) {
  say(name);
  const code = await run(command, args, extra);
  if (code !== 0) failures.push(name);
  return code === 0;
}

/** The tests of one project of tests/vitest.config.ts, or with a leading "!" of all others; counted from their report. */
async function vitest(name, report, project) {
  const file = join(REPORTS, `${report}.json`);
  await must(name, 'vitest', [
    'run',
    ...['--config', 'tests/vitest.config.ts'],
    `--project=${project}`,
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = read(file);
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
}

/** The browser stories; one that passes only the second time has failed. */
async function stories() {
  const file = join(REPORTS, 'stories.json');
  await must(
    'Browser stories, at / and in a folder',
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts'],
    { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  const { expected = 0, unexpected = 0, flaky = 0 } = read(file).stats ?? {};
  counts.passed += expected;
  counts.failed += unexpected + flaky;
}

/** A report as data; empty where the runner wrote none. */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Prints the counts of both runners, and fails if any check did. */
function finish() {
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  if (failures.length > 0) giveUp(`Not in order: ${failures.join(', ')}.`);
  if (counts.passed === 0) giveUp('No test was run.');
}
