import { getCollection } from 'astro:content';
import type { SourceFacts } from './sourceFacts.ts';

/** Every study, person and page the site leans on, by id. */
export async function allSources(): Promise<ReadonlyMap<string, SourceFacts>> {
  const entries = await getCollection('sources');
  return new Map(entries.map(({ data }) => [data.id, data]));
}

/** The ids of the sources a text cites, by footnote or by a link to its place among the sources, in order. */
export function idsCitedIn(text: string): readonly string[] {
  const citations = text.matchAll(
    /<Cite id="([^"]+)"|\/about\/sources\/#([\w-]+)/g,
  );
  return [...citations].map(([, noted, linked]) => noted ?? linked ?? '');
}

/** Whether a page of content speaks of the article, in its text or in the facts at its top. */
export function leansOnArticle(entry: {
  readonly data: object;
  readonly body?: string | undefined;
}): boolean {
  return /\barticle\b/i.test(JSON.stringify(entry.data) + (entry.body ?? ''));
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
