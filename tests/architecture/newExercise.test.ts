import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exerciseFacts, exerciseFrom } from '#collections/exerciseFacts.ts';
import { catalogueOf } from '#core/exercise/exercise.ts';
import { readMovement } from '#figures/movement/readMovement.ts';
import { theExercises } from '#builders/theCatalogue.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

// A copy of the words, to which an exercise is added the way a writer adds one.
const copy = mkdtempSync(join(tmpdir(), 'new-exercise-'));
const inCopy = (path: string) => join(copy, path);

beforeAll(() => {
  cpSync(join(ROOT, 'content'), inCopy('content'), { recursive: true });
  cpSync(
    join(ROOT, 'tests/content/codes.json'),
    inCopy('tests/content/codes.json'),
  );
});
afterAll(() => rmSync(copy, { recursive: true }));

function rewrite(from: string, to: string, change: (text: string) => string) {
  writeFileSync(inCopy(to), change(readFileSync(inCopy(from), 'utf8')));
}

/** Adds a squat to a box: one page, one pose file, one line among the codes. */
function addBoxSquat() {
  rewrite(
    'content/exercises/bodyweight-squat.mdx',
    'content/exercises/box-squat.mdx',
    (text) =>
      text
        .replace('name: Bodyweight squat', 'name: Box squat')
        .replace('code: sq', 'code: xq')
        .replace('aliases: [air squat, tempo squat]', 'aliases: [chair squat]')
        .replace('choice: 1', 'choice: 8'),
  );
  rewrite(
    'content/poses/bodyweight-squat.yaml',
    'content/poses/box-squat.yaml',
    (text) => text,
  );
  rewrite('tests/content/codes.json', 'tests/content/codes.json', (text) =>
    text.replace('{', '{\n  "box-squat": "xq",'),
  );
}

/** What the checks of the content, or some of them, say of the copy: nothing where they pass. */
function complaints(...files: readonly string[]): string {
  try {
    execFileSync(
      join(ROOT, 'node_modules/.bin/vitest'),
      [
        'run',
        ...['--config', 'tests/vitest.config.ts', '--project', 'content'],
        ...files,
      ],
      {
        cwd: ROOT,
        env: { ...process.env, CONTENT_ROOT: copy, NO_COLOR: '1' },
        stdio: 'pipe',
      },
    );
    return '';
  } catch (error) {
    const { stdout, stderr } = error as Record<string, unknown>;
    return `${String(stdout)}${String(stderr)}`;
  }
}

describe('a new exercise is one page, one pose file and one line of codes', () => {
  test('without its line it is refused', () => {
    addBoxSquat();
    cpSync(
      join(ROOT, 'tests/content/codes.json'),
      inCopy('tests/content/codes.json'),
    );
    expect(complaints('tests/content/exercises.test.ts')).toMatch(
      /box-squat > keeps the code/,
    );
  }, 180_000);

  test('with it, every check of the content accepts it', () => {
    addBoxSquat();
    expect(complaints()).toBe('');
  }, 180_000);

  test('the catalogue has it, and its figure can be drawn', () => {
    const page = readFileSync(
      inCopy('content/exercises/box-squat.mdx'),
      'utf8',
    );
    const facts = exerciseFacts.parse(load(page.split(/^---$/m)[1] ?? ''));
    const catalogue = catalogueOf([
      ...theExercises,
      exerciseFrom('box-squat', facts),
    ]);
    expect(catalogue.size).toBe(theExercises.length + 1);
    expect(catalogue.get('xq')?.name).toBe('Box squat');

    const file = 'content/poses/box-squat.yaml';
    const poses = load(readFileSync(inCopy(file), 'utf8'));
    expect(readMovement(poses, file).id).toBe('box-squat');
  });
});
