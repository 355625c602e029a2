import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const content = new URL('../../content/', import.meta.url);

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
