import { getCollection, type CollectionEntry } from 'astro:content';

/** The chapters of the guide, in their order. */
export async function allChapters(): Promise<
  readonly CollectionEntry<'guide'>[]
> {
  const entries = await getCollection('guide');
  return entries.sort((one, other) => one.data.order - other.data.order);
}

/** Minutes to read a text, at the pace of somebody who wants to know. */
export function readingMinutes(body: string): number {
  const WORDS_A_MINUTE = 220;
  return Math.max(1, Math.round(body.split(/\s+/).length / WORDS_A_MINUTE));
}
