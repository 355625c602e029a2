import { getCollection } from 'astro:content';
import type { SourceFacts } from './frontmatter.ts';

/** Every study, person and page the site leans on, by id. */
export async function allSources(): Promise<ReadonlyMap<string, SourceFacts>> {
  const entries = await getCollection('sources');
  return new Map(entries.map(({ data }) => [data.id, data]));
}

/** The sources a piece of content cites, in the order of their first mention. One that is not there stops the build. */
export function sourcesCitedIn(
  body: string,
  file: string,
  sources: ReadonlyMap<string, SourceFacts>,
): readonly SourceFacts[] {
  const ids = new Set(
    [...body.matchAll(/<Cite id="([^"]+)"/g)].map(([, id = '']) => id),
  );
  return [...ids].map((id) => {
    const source = sources.get(id);
    if (source === undefined) {
      throw new Error(
        `${file} cites "${id}", which is not an entry of content/sources.yaml.`,
      );
    }
    return source;
  });
}
