import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

// What is too long is written here and shown to the linter under a name of the source.
const eslint = new ESLint({ cwd: new URL('../..', import.meta.url).pathname });

async function rulesBrokenBy(
  filePath: string,
  text: string,
): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId }) => ruleId),
  );
}

/** A function of so many lines, its first and last included. */
function aFunction(lines: number): string {
  return `export function long(): void {\n${'  done();\n'.repeat(lines - 2)}}\ndeclare function done(): void;\n`;
}

describe('a function', () => {
  test.each([
    ['src/core/long.ts', 60],
    ['src/islands/timer/state/long.ts', 60],
    ['src/islands/timer/state/createLong.ts', 130],
    ['src/islands/timer/screens/Long.tsx', 130],
  ])('of %s may have %i lines, and no more', async (file, most) => {
    expect(await rulesBrokenBy(file, aFunction(most))).toEqual([]);
    expect(await rulesBrokenBy(file, aFunction(most + 1))).toEqual([
      'max-lines-per-function',
    ]);
  });
});

test('a file may have 250 lines, and no more', async () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `export const x${at} = ${at};\n`);
  const file = 'src/core/long.ts';
  expect(await rulesBrokenBy(file, lines(250).join(''))).toEqual([]);
  expect(await rulesBrokenBy(file, lines(251).join(''))).toEqual(['max-lines']);
});
