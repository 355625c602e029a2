import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from './papers.ts';

interface PackageFile {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const ours = JSON.parse(textOf('package.json')) as PackageFile;
const lock = JSON.parse(textOf('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const mayRun = Object.entries(ours.allowScripts ?? {})
  .filter(([, isAllowed]) => isAllowed)
  .map(([name]) => name)
  .sort();

/** The folders of all packages in a node_modules folder, those inside other packages included. */
function packagesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => {
      const path = join(folder, name);
      return name.startsWith('@')
        ? packagesIn(path)
        : [path, ...packagesIn(join(path, 'node_modules'))];
    });
}

/** Whether npm runs something of a package while it is installed. */
function runsAtInstall(folder: string): boolean {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return false;
  const { scripts = {} } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as PackageFile;
  return (
    ['preinstall', 'install', 'postinstall'].some((name) => name in scripts) ||
    existsSync(join(folder, 'binding.gyp'))
  );
}

describe('the packages of others', () => {
  test('are named by exact versions, the ones that are locked', () => {
    const named = { ...ours.dependencies, ...ours.devDependencies };
    expect(Object.keys(named).length).toBeGreaterThan(20);
    for (const [name, version] of Object.entries(named)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(
        version,
      );
    }
  });

  test('are locked with a hash, and come from nowhere but a registry', () => {
    for (const [path, { integrity, resolved }] of locked) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved ?? 'https:', path).toMatch(/^https:/);
    }
  });

  test('run nothing when they are installed, but for those that package.json names', () => {
    const inLock = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
      .sort();
    expect(inLock).toEqual(mayRun);
  });

  test('are as the lock says where they lie', () => {
    const root = new URL('../../node_modules', import.meta.url).pathname;
    const folders = packagesIn(root);
    expect(folders.length).toBeGreaterThan(100);
    const running = folders
      .filter(runsAtInstall)
      .map((path) => path.replace(/^.*node_modules\//, ''))
      .sort();
    expect([...new Set(running)]).toEqual(mayRun);
  });
});
