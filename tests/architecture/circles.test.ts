import { describe, expect, test } from 'vitest';
import { CORE_ROOMS, ROOMS } from './doorTables.ts';
import {
  circleIn,
  importsAmong,
  sourceFiles,
  type SourceFile,
} from './importGraph.ts';

const files = sourceFiles();
const imports = importsAmong(files);

function aFile(path: string, text: string): SourceFile {
  return { path, text };
}

describe('the imports of the source', () => {
  test('are found, the whole of them', () => {
    expect(files.length).toBeGreaterThan(150);
    const importers = new Set(imports.map(({ from }) => from));
    expect(importers.size).toBeGreaterThan(files.length * 0.6);
  });

  test('never lead round in a circle, types included', () => {
    expect(circleIn(imports)).toBeNull();
  });

  test('go through the doors also where they come on demand', () => {
    const roomOf = (path: string) =>
      path.split('/')[1]?.replace('.ts', '') ?? '';
    const leaks = imports
      .filter(({ isLate }) => isLate)
      .filter(({ from, to }) => {
        const [room, other] = [roomOf(from), roomOf(to)];
        return room !== other && !ROOMS.get(room)?.includes(other);
      })
      .map(({ from, to }) => `${from} → ${to}`);
    expect(leaks).toEqual([]);
  });

  test('keep the order of the rooms of the core', () => {
    const roomOf = (path: string) =>
      /^src\/core\/(\w+)\//.exec(path)?.[1] ?? 'root files';
    const leaks = imports
      .filter(
        ({ from, to }) =>
          from.startsWith('src/core/') && to.startsWith('src/core/'),
      )
      .map(({ from, to }) => [roomOf(from), roomOf(to)] as const)
      .filter(
        ([room, other]) =>
          room !== other &&
          other !== 'root files' &&
          !CORE_ROOMS.get(room)?.includes(other),
      );
    expect(leaks).toEqual([]);
  });
});

describe('a planted circle', () => {
  const plain = aFile('src/core/json.ts', '');

  test.each([
    ['of two files', `import { b } from '#core/result.ts';`],
    ['of types', `import type { B } from '#core/result.ts';`],
    ['over several lines', `import {\n  a,\n  b,\n} from '#core/result.ts';`],
    ['by a relative path', `export { b } from './result.ts';`],
    ['on demand', `const late = () => import('#core/result.ts');`],
    ['in a type of something late', `type B = import('#core/result.ts').B;`],
  ])('%s is seen', (_kind, text) => {
    const planted = [
      plain,
      aFile('src/core/calendar.ts', text),
      aFile('src/core/result.ts', `import { a } from '#core/calendar.ts';`),
    ];
    expect(circleIn(importsAmong(planted))).toEqual([
      'src/core/calendar.ts',
      'src/core/result.ts',
      'src/core/calendar.ts',
    ]);
  });

  test('is not seen where a word only looks like an import', () => {
    const planted = [
      plain,
      aFile('src/core/calendar.ts', `// import { b } from '#core/result.ts'`),
      aFile('src/core/result.ts', `import { a } from '#core/calendar.ts';`),
    ];
    expect(circleIn(importsAmong(planted))).toBeNull();
  });
});
