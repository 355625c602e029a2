// Installs what the commands need: the packages, and a browser for the stories. Runs on plain Node 20 without packages.
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
const STAMP = join(ROOT, 'node_modules', '.installed');
const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** Prints the step that begins now. */
export function say(text) {
  console.log(`\n▸ ${text}`);
}

/** Ends the command as failed, with one sentence that says why. */
export function giveUp(sentence) {
  console.error(`\n✖ ${sentence}`);
  process.exit(1);
}

/** The environment for every tool: the project's own Node and tools first on the path. */
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

/** Installs the packages, unless those of this package.json and lock file are installed already. */
export async function ensurePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package.json')))
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing packages (once; about a minute)');
  const code = await run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0)
    giveUp('The packages could not be installed. Is the network there?');
  writeFileSync(STAMP, wanted);
}

/** The path of a Chromium: the one that CHROMIUM names, one on the PATH, or Debian's, which it installs when run as root. */
export async function ensureBrowser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!canRun(named))
      giveUp(`CHROMIUM is "${named}", and no program is there.`);
    return named;
  }
  const there = onPath();
  if (there) return there;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser stories (once)');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium']);
    const installed = onPath();
    if (installed) return installed;
  }
  return giveUp(
    'The browser stories need Chromium: install it (Debian: apt-get install chromium) or name one in CHROMIUM.',
  );
}

function onPath() {
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
