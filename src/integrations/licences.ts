import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** A package of others of which the site contains something, and what it asks to be told with it. */
interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The short name of its licence, such as "MIT". */
  readonly licence: string;
  /** The licence in full. */
  readonly text: string;
}

/** What is in the site without going through the bundler: the search, and the script that starts islands. */
const BESIDE_THE_BUNDLE = ['astro', 'pagefind'];

/**
 * Writes the licences of every package that the finished site contains something of to `licences/packages.txt`. Which
 * these are is read from the files that the bundler wrote. A package without the text of its licence stops the build.
 */
export function licences(): AstroIntegration {
  const names = new Set(BESIDE_THE_BUNDLE);
  let root = new URL('file:///');
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collectPackages(names)] } });
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const shipped = await Promise.all(
          [...names]
            .sort()
            .map((name) => readPackage(fileURLToPath(root), name)),
        );
        const folder = new URL('licences/', dir);
        await mkdir(folder, { recursive: true });
        await writeFile(new URL('packages.txt', folder), licencesFile(shipped));
        logger.info(`${String(shipped.length)} packages are named`);
      },
    },
  };
}

/** The name of the package that a module of the bundler belongs to; null for one of our own. */
export function packageOf(module: string): string | null {
  // What the bundler and its plugins add themselves has an address that begins with a null character.
  const [, added] = /^\0(vite|rolldown)\//.exec(module) ?? [];
  const inFolder = module
    .split('node_modules/')
    .at(-1)
    ?.match(/^(@[\w.-]+\/)?[\w.-]+/)?.[0];
  return added ?? (module.includes('node_modules/') ? inFolder : null) ?? null;
}

/** Adds the packages of every module that is left in a script for readers. */
function collectPackages(names: Set<string>): Plugin {
  return {
    name: 'collect-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(
          file.modules,
        )) {
          const name = packageOf(module);
          if (name !== null && renderedLength > 0) names.add(name);
        }
      }
    },
  };
}

async function readPackage(
  root: string,
  name: string,
): Promise<ShippedPackage> {
  const folder = join(root, 'node_modules', name);
  const { version = '', license = '' } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as { readonly version?: string; readonly license?: string };
  const text = await licenceText(folder);
  if (text === '')
    throw new Error(`The package ${name} has no licence that could be shown.`);
  return { name, version, licence: license, text };
}

/** The text of the licence in a package's folder; empty where there is none. */
async function licenceText(folder: string): Promise<string> {
  const names = await readdir(folder);
  const name = names.find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
  if (name === undefined) return '';
  const path = join(folder, name);
  const inside = join(path, name);
  const isFolder = (await stat(path)).isDirectory();
  if (isFolder && !existsSync(inside)) return '';
  const text = await readFile(isFolder ? inside : path, 'utf8');
  // What a build tool contains for its own use is not part of the site.
  return text.split(/^# Licenses of bundled dependencies/m)[0]?.trim() ?? '';
}

/** A list of the packages, then the text of each one's licence. */
function licencesFile(shipped: readonly ShippedPackage[]): string {
  const rule = '-'.repeat(78);
  const title = ({ name, version, licence }: ShippedPackage) =>
    `${name} ${version} (${licence})`;
  return [
    'This site contains parts of these packages:',
    '',
    ...shipped.map((one) => `  ${title(one)}`),
    ...shipped.flatMap((one) => ['', rule, title(one), rule, '', one.text]),
    '',
  ].join('\n');
}
