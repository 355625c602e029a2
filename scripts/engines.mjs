// npm run engines: installs Chromium, Firefox and WebKit where they are missing, and tells the main stories to all three.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  announce,
  ensureBrowser,
  ensurePackages,
  fail,
  installOtherEngines,
  otherEngines,
  ROOT,
  run,
} from './setup.mjs';

await ensurePackages();
const CHROMIUM = await ensureBrowser();
await installOtherEngines();
const others = otherEngines();
for (const [variable, what] of [
  ['FIREFOX', 'Firefox'],
  ['WEBKIT', 'WebKit (its driver, its MiniBrowser and Xvfb)'],
])
  if (!(variable in others))
    fail(`${what} is not there: install it, or name it in ${variable}.`);

if (!existsSync(join(ROOT, 'dist', 'index.html'))) {
  announce('Building the site');
  if ((await run('astro', ['build', '--silent'])) !== 0)
    fail('The site could not be built.');
}
announce('The main stories, in Chromium, Firefox and WebKit');
process.exit(
  await run(
    'playwright',
    [
      'test',
      '--config',
      'tests/e2e/playwright.config.ts',
      ...['chromium', 'firefox', 'webkit'].map((name) => `--project=${name}`),
      ...process.argv.slice(2),
    ],
    { CHROMIUM, ...others },
  ),
);
