import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

// Leaks, planted: the linter is asked about a file that is not there.
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

describe('the doors between rooms', () => {
  test.each([
    ['src/core/leak.ts', '#platform/clock.ts'],
    ['src/core/leak.ts', '../platform/clock.ts'],
    ['src/core/leak.ts', 'solid-js'],
    ['src/core/leak.ts', 'node:fs'],
    ['src/platform/leak.ts', '#core/circuit.ts'],
    ['src/platform/leak.ts', '#islands/timer/createTimer.ts'],
    ['src/figures/leak.ts', '#core/circuit.ts'],
    ['src/islands/timer/leak.ts', '#components/Strip.astro'],
    ['src/islands/timer/leak.ts', '#figures/body.ts'],
    ['src/islands/timer/leak.ts', 'astro:content'],
    ['src/components/leak.ts', '#islands/timer/createTimer.ts'],
    ['src/layouts/leak.ts', '#platform/store.ts'],
    ['src/pages/leak.ts', '#platform/store.ts'],
    ['src/exports/leak.ts', '#platform/download.ts'],
    ['src/core/leak.ts', '#builders/aCircuit.ts'],
    ['src/islands/leak.ts', '../../tests/builders/aCircuit.ts'],
  ])('are shut: %s may not import %s', async (file, source) => {
    const messages = await messagesOf(file, `export { x } from '${source}';\n`);
    expect(messages.join()).toMatch(/README\.md/);
  });

  test.each([
    ['src/core/open.ts', '#core/circuit.ts'],
    ['src/islands/timer/open.ts', '#core/circuit.ts'],
    ['src/islands/timer/open.ts', '#platform/clock.ts'],
    ['src/islands/timer/open.ts', 'solid-js'],
    ['src/components/open.ts', '#figures/body.ts'],
    ['src/pages/open.ts', '#islands/timer/createTimer.ts'],
  ])('are open: %s may import %s', async (file, source) => {
    const messages = await messagesOf(file, `export { x } from '${source}';\n`);
    expect(messages).toEqual([]);
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
    expect(await messagesOf('src/core/leak.ts', `${text}\n`)).not.toEqual([]);
  });

  test('may make a date from a number it was given', async () => {
    const text =
      'export const day = (ms: number) => new Date(ms).getUTCDay();\n';
    expect(await messagesOf('src/core/fine.ts', text)).toEqual([]);
  });
});
