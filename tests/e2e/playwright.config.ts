// The stories run in a real Chromium against the built site: all of them with the site at the root, and those tagged
// @addresses once more with the site in a folder.
import { defineConfig } from '@playwright/test';

const ROOT = new URL('../..', import.meta.url).pathname;
const BASES = [
  { name: 'root', port: 4401, base: '/', outDir: 'dist' },
  {
    name: 'folder',
    port: 4402,
    base: '/some/base/',
    outDir: 'reports/site-in-a-folder',
  },
] as const;
const ABOUT_ADDRESSES = /@addresses/;

export default defineConfig({
  testDir: '.',
  testMatch: '*.story.ts',
  outputDir: `${ROOT}reports/stories`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 6000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    viewport: { width: 390, height: 844 },
    launchOptions: {
      ...(process.env['CHROMIUM']
        ? { executablePath: process.env['CHROMIUM'] }
        : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: BASES.map(({ name, port, base }) => ({
    name,
    ...(name === 'root' ? {} : { grep: ABOUT_ADDRESSES }),
    use: { baseURL: `http://localhost:${port}${base}` },
  })),
  webServer: BASES.map(({ port, base, outDir }) => ({
    command: `node scripts/serve.mjs ${outDir} ${base} ${port}`,
    cwd: ROOT,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  })),
});
