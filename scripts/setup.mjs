// Installs what the other scripts need: the packages, and a browser for the browser stories. It uses nothing but Node 20,
// because it runs before any package is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Holds the hash of the package files that were installed last. */
const INSTALLED_HASH = join(ROOT, 'node_modules', '.installed');
const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** Prints the name of the step that begins. */
export function announce(text) {
  console.log(`\n▸ ${text}`);
}

/** Ends the command as failed, with one sentence that says why. */
export function fail(sentence) {
  console.error(`\n✖ ${sentence}`);
  process.exit(1);
}

/** The environment variables for every tool, with the project's own Node and tools first on the path. */
export function environment(extra = {}) {
  const bin = join(ROOT, 'node_modules', '.bin');
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    ...extra,
  };
}

/** Runs a tool with its output shown, and resolves to its exit code; 127 where it cannot be started. */
export function run(command, args = [], extra = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: environment(extra),
      stdio: 'inherit',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Installs the packages, unless package.json and the lock file are the same as when they were installed last. */
export async function ensurePackages() {
  const currentHash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package.json')))
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (
    existsSync(INSTALLED_HASH) &&
    readFileSync(INSTALLED_HASH, 'utf8') === currentHash
  )
    return;
  announce('Installing packages (once; about a minute)');
  const code = await run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0)
    fail('The packages could not be installed. Is the network there?');
  writeFileSync(INSTALLED_HASH, currentHash);
}

/** The path of Chromium: the one that CHROMIUM names, else one on the PATH, else Debian's, installed when run as root. */
export async function ensureBrowser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!canRun(named))
      fail(`CHROMIUM is "${named}", and no program is there.`);
    return named;
  }
  const found = browserOnPath();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    announce('Installing Chromium for the browser stories (once)');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium']);
    const installed = browserOnPath();
    if (installed) return installed;
  }
  return fail(
    'The browser stories need Chromium: install it (Debian: apt-get install chromium) or name one in CHROMIUM.',
  );
}

function browserOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of BROWSERS) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (canRun(path)) return path;
    }
  }
  return null;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
