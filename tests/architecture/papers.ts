import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;
const FOLDERS = [
  'content',
  'docs',
  'public',
  'scripts',
  'src',
  'tests',
  '.ci',
  '.github',
];

/** Every file of the project, by its path from the root; what is built or installed is none of it. */
export const FILES: readonly string[] = [
  ...readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path}`,
    ),
  ),
].sort();

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What a file says to people: the whole of a paper, the comments of code. */
export function proseOf(path: string, text: string): string {
  if (/\.(md|mdx|yaml|html)$/.test(path)) return text;
  const comments =
    text.match(
      /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?:^[ \t]*\/\/.*\n)+|\/\/.*$/gm,
    ) ?? [];
  return comments
    .map((comment) => comment.replace(/\n[ \t]*(\*(?!\/)|\/\/)?/g, ' '))
    .join('\n');
}

/** The files a text names that are not there: by path, by the end of a path, or by name alone. */
export function missingIn(
  prose: string,
  files: readonly string[],
): readonly string[] {
  const named = [...prose.replace(ADDRESS, '').matchAll(NAMED)].map(
    ([, name = '']) => name,
  );
  return [...new Set(named)].filter((name) => {
    const path = name.replace(/^(\.\.?\/)+|^#/, '');
    return !files.some((file) => file === path || file.endsWith(`/${path}`));
  });
}

/** The folders a text names that are not there, where they are told by their whole path. */
export function missingFoldersIn(
  prose: string,
  files: readonly string[],
): readonly string[] {
  const named = [
    ...prose.matchAll(
      /\b((?:src|tests|docs|content)(?:\/[\w-]+)*)\/(?![\w<*{-])/g,
    ),
  ].map(([, name = '']) => name);
  return [...new Set(named)].filter(
    (name) => !files.some((file) => file.startsWith(`${name}/`)),
  );
}

/** The rules a text cites by name, as in (rule "Pain"). */
export function rulesCitedIn(prose: string): readonly string[] {
  return [
    ...prose.replace(/\s+/g, ' ').matchAll(/\(rules? ("[^)]*")\)/g),
  ].flatMap(([, names = '']) =>
    [...names.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name),
  );
}

/** The headings of a paper. */
export function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
}

// A name with an ending of ours. What is joined to a placeholder, as in `<id>.mdx`, is no name.
const NAMED =
  /(?<![\w<>*{}$/\].-])((?:\.{0,2}\/|#)?(?:(?:[\w@.-]|\[[\w.]+\])+\/)*(?:[\w.-]|\[[\w.]+\])*(?:\w|\[[\w.]+\])\.(?:tsx?|mjs|astro|mdx?|ya?ml|css|json))(?![\w*])/g;
const ADDRESS = /https?:\/\/\S+/g;
