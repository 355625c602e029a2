// Installs what the other scripts need: the packages, and a browser for the browser stories. It uses nothing but Node 20,
// because it runs before any package is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Holds the hash of the package files that were installed last. */
const INSTALLED_HASH = join(ROOT, 'node_modules', '.installed');
/** Chromium without its windows, which takes half the time for a story. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
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

/**
 * Runs a tool, and resolves to its exit code; 127 where it cannot be started. Its output is shown as it comes, or in one
 * piece at its end where other tools run beside it.
 */
export function run(command, args = [], extra = {}, isBeside = false) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: environment(extra),
      stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    if (isBeside) {
      const output = [];
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text) => output.push(text));
      child.on('close', () => process.stdout.write(Buffer.concat(output)));
    }
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
  const found = onPath(BROWSERS);
  if (found) return found;
  await installFromDebian(['chromium'], 'Chromium for the browser stories');
  return (
    onPath(BROWSERS) ??
    fail(
      'The browser stories need Chromium: install it (Debian: apt-get install chromium) or name one in CHROMIUM.',
    )
  );
}

/**
 * The path of Chromium's headless shell as the variable CHROMIUM_SHELL, installed where Debian's packages can be; without
 * one, the stories are told to Chromium.
 */
export async function ensureShell() {
  const named = process.env.CHROMIUM_SHELL;
  // A browser that was named is the one that is meant.
  if (named || process.env.CHROMIUM)
    return named ? { CHROMIUM_SHELL: named } : {};
  if (!onPath(SHELLS))
    await installFromDebian(
      ['chromium-headless-shell'],
      'Chromium’s headless shell for most of the stories',
    );
  const found = onPath(SHELLS);
  return found ? { CHROMIUM_SHELL: found } : {};
}

/** Installs Firefox and WebKit where they are missing and Debian's packages can be installed. */
export async function installOtherEngines() {
  const { FIREFOX, WEBKIT } = otherEngines();
  const packages = [
    ...(FIREFOX ? [] : ['firefox-esr']),
    ...(WEBKIT ? [] : ['webkit2gtk-driver', 'xvfb']),
  ];
  if (packages.length > 0)
    await installFromDebian(
      packages,
      'Firefox and WebKit for the main stories',
    );
}

/** The paths of Firefox and of WebKit's own small browser, as the variables FIREFOX and WEBKIT; only those that are there. */
export function otherEngines() {
  const firefox = process.env.FIREFOX ?? onPath(['firefox-esr', 'firefox']);
  const hasDriver = onPath(['WebKitWebDriver']) && onPath(['Xvfb']);
  const webkit = process.env.WEBKIT ?? (hasDriver ? miniBrowser() : null);
  return {
    ...(firefox ? { FIREFOX: firefox } : {}),
    ...(webkit ? { WEBKIT: webkit } : {}),
  };
}

/** Where Debian keeps WebKitGTK's own small browser, in a folder named after the processor. */
function miniBrowser() {
  for (const folder of existsSync('/usr/lib') ? readdirSync('/usr/lib') : []) {
    const path = `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`;
    if (canRun(path)) return path;
  }
  return null;
}

async function installFromDebian(packages, what) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  announce(`Installing ${what} (once)`);
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...packages,
  ]);
}

/** The path of the first of these programs that is on the PATH, or null. */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
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
