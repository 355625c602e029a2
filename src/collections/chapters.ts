import { getCollection, type CollectionEntry } from 'astro:content';

/** The chapters of the guide, in their order. */
export async function allChapters(): Promise<
  readonly CollectionEntry<'guide'>[]
> {
  const entries = await getCollection('guide');
  return entries.sort((one, other) => one.data.order - other.data.order);
}

/** Whole minutes it takes to read a text, one at least. */
export function readingMinutes(body: string): number {
  const WORDS_A_MINUTE = 220;
  return Math.max(1, Math.round(body.split(/\s+/).length / WORDS_A_MINUTE));
}
