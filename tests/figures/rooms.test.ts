import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The rooms of src/figures in the order a reader learns them: a room may import itself and those before it. */
const ROOMS = [
  'geometry',
  'body',
  'movement',
  'shapes',
  'scenes',
  'animation',
  'output',
];

const root = new URL('../../src/figures/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts'),
);

/** What a file imports from src/figures, types included, as paths below it. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(new URL(file, root), 'utf8');
  const own = new URL(file, root);
  return [...text.matchAll(/from '(#figures\/|\.)([^']+)'/g)].map(
    ([, start = '', rest = '']) =>
      start === '.'
        ? new URL(start + rest, own).href.replace(root.href, '')
        : rest,
  );
}

function roomOf(file: string): number {
  return ROOMS.indexOf(file.split('/')[0] ?? '');
}

/** The first circle of imports a file leads into, if any, as the files on it. */
function circleFrom(
  file: string,
  path: readonly string[] = [],
): readonly string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  for (const imported of importsOf(file)) {
    if (roomOf(imported) !== roomOf(file)) continue;
    const circle = circleFrom(imported, [...path, file]);
    if (circle) return circle;
  }
  return undefined;
}

describe('the rooms of the figures', () => {
  test('are all in the order', () => {
    expect(files.filter((file) => roomOf(file) < 0)).toEqual([]);
  });

  test.each(files)('%s imports no later room', (file) => {
    const later = importsOf(file).filter(
      (imported) => roomOf(imported) > roomOf(file),
    );
    expect(later).toEqual([]);
  });

  test.each(files)('%s is on no circle of imports', (file) => {
    expect(circleFrom(file)).toBeUndefined();
  });
});
