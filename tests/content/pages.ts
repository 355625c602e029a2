import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';

// A copy of the project with other content can be checked in place of this one.
const copy = process.env['CONTENT_ROOT'];
const root = copy
  ? pathToFileURL(`${copy}/`)
  : new URL('../../', import.meta.url);
const content = new URL('content/', root);

/** One file of content/: what its top says, still unchecked, and the text below it. */
export interface Page {
  readonly id: string;
  readonly path: string;
  readonly facts: unknown;
  readonly body: string;
}

/** The pages of one folder of content/, by name. */
export function pagesIn(folder: string): readonly Page[] {
  return readdirSync(new URL(`${folder}/`, content))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => pageAt(`${folder}/${file}`));
}

/** The page at a path inside content/. */
export function pageAt(path: string): Page {
  const [, top = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(textAt(path)) ?? [];
  return {
    id: path.replace(/^.*\/|\.mdx$/g, ''),
    path,
    facts: load(top),
    body,
  };
}

/** The whole text of a file inside content/. */
export function textAt(path: string): string {
  return readFileSync(new URL(path, content), 'utf8');
}

/** Whether a file is there inside content/. */
export function isThere(path: string): boolean {
  return existsSync(new URL(path, content));
}

/** The codes under which exercises were published, by the name of their file. They are in links: none ever changes. */
export const PUBLISHED_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(
    JSON.parse(
      readFileSync(new URL('tests/content/codes.json', root), 'utf8'),
    ) as Record<string, string>,
  ),
);

/** Every file that readers see any part of, as paths inside content/. */
export function readersFiles(): readonly string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(mdx|yaml)$/.test(path))
    .sort();
}

/** What a schema says about facts it refuses: a line for each fault, the field's name first. */
export function complaintsOf(
  issues: readonly {
    readonly path: readonly PropertyKey[];
    readonly message: string;
  }[],
): readonly string[] {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
