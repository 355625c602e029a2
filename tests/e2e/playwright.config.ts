// The stories run in a real Chromium, or in its headless shell where that is there, against the built site: all of them
// with the site at the root, and those tagged @addresses once more with the site in a folder. Those in the folder
// engines are told to Chromium, Firefox and WebKit; the faults among them are told to Chromium one by one, in
// things-go-wrong.story.ts.
import { defineConfig } from '@playwright/test';
import { launchOptions } from './launchOptions.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const ROOT_SITE = { name: 'root', port: 4401, base: '/', outDir: 'dist' };
const BASES = [
  ROOT_SITE,
  {
    name: 'folder',
    port: 4402,
    base: '/some/base/',
    outDir: 'reports/site-in-a-folder',
  },
];
const ABOUT_ADDRESSES = /@addresses/;
/** The browsers that are there to tell the main stories to, by the variables that name them. */
const ENGINES = [
  { engineName: 'chromium', program: process.env['CHROMIUM'] },
  { engineName: 'firefox', program: process.env['FIREFOX'] },
  { engineName: 'webkit', program: process.env['WEBKIT'] },
] as const;
const FOR_ENGINES = '**/engines/*.story.ts';
const FOR_CHROMIUM = '**/engines/main.story.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.story.ts',
  outputDir: `${ROOT}reports/stories`,
  fullyParallel: true,
  // Some stories wait for real time to pass, so that a third one keeps two processors busy.
  workers: 3,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 6000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    viewport: { width: 390, height: 844 },
    // Every story has a new browser profile, in which the worker would fetch the whole site; its own stories allow it.
    serviceWorkers: 'block',
    launchOptions: launchOptions('CHROMIUM_SHELL'),
  },
  projects: [
    ...BASES.map(({ name, port, base }) => ({
      name,
      testIgnore: FOR_ENGINES,
      ...(name === 'root' ? {} : { grep: ABOUT_ADDRESSES }),
      use: { baseURL: addressAt(port, base) },
    })),
    ...ENGINES.filter(({ program }) => program).map((engine) => ({
      name: engine.engineName,
      testMatch: engine.engineName === 'chromium' ? FOR_CHROMIUM : FOR_ENGINES,
      use: { ...engine, baseURL: addressAt(ROOT_SITE.port, ROOT_SITE.base) },
    })),
  ],
  webServer: BASES.map(({ port, base, outDir }) => ({
    command: `node scripts/serve.mjs ${outDir} ${base} ${port}`,
    cwd: ROOT,
    url: addressAt(port, base),
    reuseExistingServer: false,
  })),
});

function addressAt(port: number, base: string): string {
  return `http://localhost:${port}${base}`;
}
