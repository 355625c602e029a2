import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { CORE_ROOMS, ROOMS } from './doorTables.ts';

// Leaks are planted: the linter is asked about files that are not there.
const eslint = new ESLint({ cwd: new URL('../..', import.meta.url).pathname });

async function messagesOf(
  filePath: string,
  text: string,
): Promise<readonly string[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) =>
    messages.map(({ message }) => message),
  );
}

/** Whether the linter lets a file import something. */
async function mayImport(file: string, source: string): Promise<boolean> {
  const messages = await messagesOf(file, `export { x } from '${source}';\n`);
  expect(messages.filter((one) => !/"Doors" in/.test(one))).toEqual([]);
  return messages.length === 0;
}

/** Those of many imports that the linter judges otherwise than they should be judged. */
async function misjudged(
  file: string,
  sources: readonly (readonly [source: string, isOpen: boolean])[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [source, isOpen] of sources)
    if ((await mayImport(file, source)) !== isOpen)
      wrong.push(`${file} ${isOpen ? 'may' : 'may not'} import ${source}`);
  return wrong;
}

const names = [...ROOMS.keys()];
// Style sheets import nothing, and two rooms are a single file.
const folders = names.filter(
  (name) => !['styles', 'addresses', 'content.config'].includes(name),
);
const coreNames = [...CORE_ROOMS.keys()].filter(
  (name) => name !== 'root files',
);

test('the picture tells of every room', () => {
  expect(names).toHaveLength(15);
  expect(coreNames).toHaveLength(8);
});

describe('the doors between rooms', () => {
  test.each([...folders, 'addresses', 'content.config'])(
    'of %s are open and shut as the picture says',
    async (name) => {
      const isFile = !folders.includes(name);
      const file = isFile ? `src/${name}.ts` : `src/${name}/inside/leak.ts`;
      const others = names.filter(
        (other) => other !== name && other !== 'content.config',
      );
      const open = ROOMS.get(name) ?? [];
      const sources = others.flatMap((other) => [
        [
          other === 'addresses' ? '#addresses' : `#${other}/leak.ts`,
          open.includes(other),
        ] as const,
        ...(isFile
          ? []
          : ([[`../../${other}/leak.ts`, open.includes(other)]] as const)),
      ]);
      expect(await misjudged(file, sources)).toEqual([]);
    },
  );

  test('let nothing in src import tests', async () => {
    const sources = [
      ['#builders/aCircuit.ts', false],
      ['#fakes/fakeClock.ts', false],
      ['../../../tests/builders/aCircuit.ts', false],
    ] as const;
    for (const name of folders)
      expect(await misjudged(`src/${name}/inside/leak.ts`, sources)).toEqual(
        [],
      );
  });

  test.each([
    ['src/core/leak.ts', 'solid-js'],
    ['src/core/circuit/leak.ts', 'node:fs'],
    ['src/copy/leak.ts', 'solid-js'],
    ['src/figures/leak.ts', 'sharp'],
    ['src/platform/leak.ts', 'solid-js'],
    ['src/islands/timer/leak.ts', 'astro:content'],
  ])('let no package into %s that is not its own: %s', async (file, source) => {
    expect(await mayImport(file, source)).toBe(false);
  });

  test('let islands use Solid', async () => {
    expect(await mayImport('src/islands/timer/open.ts', 'solid-js')).toBe(true);
  });
});

describe('the doors inside the core', () => {
  test.each(coreNames)(
    'of %s are open and shut as the picture says',
    async (name) => {
      const others = coreNames.filter((other) => other !== name);
      const open = CORE_ROOMS.get(name) ?? [];
      const sources = others.flatMap((other) => [
        [`#core/${other}/leak.ts`, open.includes(other)] as const,
        [`../${other}/leak.ts`, open.includes(other)] as const,
      ]);
      expect(
        await misjudged(`src/core/${name}/leak.ts`, [
          ...sources,
          ['#core/vocabulary.ts', true],
          ['#platform/page/clock.ts', false],
        ]),
      ).toEqual([]);
    },
  );

  test('let the root files import one another alone', async () => {
    const sources = coreNames.flatMap((name) => [
      [`#core/${name}/leak.ts`, false] as const,
      [`./${name}/leak.ts`, false] as const,
    ]);
    expect(
      await misjudged('src/core/leak.ts', [
        ...sources,
        ['#core/vocabulary.ts', true],
        ['#platform/page/clock.ts', false],
      ]),
    ).toEqual([]);
  });

  test('have an order: nobody imports a room that may import theirs', () => {
    for (const [name, open] of CORE_ROOMS)
      for (const other of open)
        expect(
          coreNames.indexOf(other),
          `${name} imports ${other}`,
        ).toBeLessThan(coreNames.indexOf(name));
  });
});

describe('the core', () => {
  test.each([
    'export const now = () => Date.now();',
    'export const now = () => new Date();',
    'export const chance = () => Math.random();',
    'export const title = () => document.title;',
    'export const width = () => window.innerWidth;',
    'export const soon = (call: () => void) => setTimeout(call, 1);',
    'export class Timer {}',
  ])('stays pure: no “%s”', async (text) => {
    for (const file of ['src/core/leak.ts', 'src/core/session/leak.ts'])
      expect(await messagesOf(file, `${text}\n`)).not.toEqual([]);
  });

  test('may make a date from a number it was given', async () => {
    const text =
      'export const day = (ms: number) => new Date(ms).getUTCDay();\n';
    expect(await messagesOf('src/core/fine.ts', text)).toEqual([]);
  });
});
